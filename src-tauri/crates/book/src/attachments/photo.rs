//! A photo as the book keeps it: upright, at most [`LONG_EDGE`] long, a JPEG without any metadata.
//!
//! It is always drawn anew, so that where and with what it was taken never comes into the book.

use std::io::Cursor;

use chrono::NaiveDate;
use domain::day::{FIRST_YEAR, LAST_YEAR};
use exif::{DateTime, In, Reader, Tag, Value};
use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage, Rgba, codecs::jpeg::JpegEncoder,
    imageops::FilterType,
};

use super::refusal::Why;

/// The most pixels at the longer edge: a page 20 cm wide at 300 to the inch, and some to spare.
const LONG_EDGE: u32 = 2_560;
/// The most pixels at the longer edge of a thumbnail.
const THUMBNAIL_EDGE: u32 = 480;
/// The quality of the JPEG, of 100: no difference to the eye at the size of print.
const QUALITY: u8 = 88;
/// The most pixels that are read; they take four bytes each.
const MOST_PIXELS: u64 = 100_000_000;

const READ: [ImageFormat; 3] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];
/// How the brands of telephones' HEIF files begin; they stand behind the word `ftyp`.
const HEIF_BRANDS: [&[u8]; 4] = [b"heic", b"heix", b"mif1", b"msf1"];

/// A photo made ready.
#[derive(Debug)]
pub(super) struct Photo {
    /// Its bytes.
    pub(super) jpeg: Vec<u8>,
    /// Its width in pixels, upright.
    pub(super) width: u32,
    /// Its height in pixels, upright.
    pub(super) height: u32,
    /// The day that the camera wrote into it.
    pub(super) taken_on: Option<NaiveDate>,
}

impl Photo {
    pub(super) const MEDIA_TYPE: &'static str = "image/jpeg";

    /// Reads what came from a camera or a telephone.
    ///
    /// Its size is looked at before a pixel is drawn: a small file can claim to be an enormous picture.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Why> {
        let reader = ImageReader::with_format(Cursor::new(bytes), format_of(bytes)?);
        let mut decoder = reader.into_decoder().map_err(unreadable)?;
        let (width, height) = decoder.dimensions();
        let pixels = u64::from(width) * u64::from(height);
        if pixels > MOST_PIXELS || decoder.total_bytes() > 4 * MOST_PIXELS {
            return Err(Why::PhotoTooLarge { pixels, most: MOST_PIXELS });
        }
        let exif = decoder.exif_metadata().unwrap_or_default();
        let orientation = decoder.orientation().map_err(unreadable)?;
        let drawn = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
        let mut picture = at_most(LONG_EDGE, on_white(drawn));
        picture.apply_orientation(orientation);
        Ok(Self {
            jpeg: jpeg(&picture)?,
            width: picture.width(),
            height: picture.height(),
            taken_on: exif.as_deref().and_then(day_taken),
        })
    }
}

/// A small JPEG of a picture that the book keeps.
pub(super) fn thumbnail(kept: &[u8]) -> Result<Vec<u8>, Why> {
    let format = format_of(kept)?;
    let picture = image::load_from_memory_with_format(kept, format).map_err(unreadable)?;
    jpeg(&at_most(THUMBNAIL_EDGE, on_white(picture)))
}

fn format_of(bytes: &[u8]) -> Result<ImageFormat, Why> {
    if bytes.get(4..8) == Some(b"ftyp") && HEIF_BRANDS.iter().any(|brand| bytes.get(8..12) == Some(brand)) {
        return Err(Why::PhotoFormat { format: "HEIC".to_owned() });
    }
    let format = image::guess_format(bytes).map_err(unreadable)?;
    if READ.contains(&format) {
        return Ok(format);
    }
    let name = format.extensions_str().first().copied().unwrap_or_default();
    Err(Why::PhotoFormat { format: name.to_uppercase() })
}

fn at_most(edge: u32, picture: DynamicImage) -> DynamicImage {
    match picture.width().max(picture.height()) > edge {
        true => picture.resize(edge, edge, FilterType::Lanczos3),
        false => picture,
    }
}

/// What shines through a picture is paper.
fn on_white(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8().into();
    }
    let seen = picture.into_rgba8();
    let mut flat = RgbImage::new(seen.width(), seen.height());
    for (to, Rgba([red, green, blue, alpha])) in flat.pixels_mut().zip(seen.pixels()) {
        to.0 = [red, green, blue].map(|ink| over_white(*ink, *alpha));
    }
    flat.into()
}

fn over_white(ink: u8, alpha: u8) -> u8 {
    let (ink, alpha) = (u16::from(ink), u16::from(alpha));
    let mixed = (ink * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, Why> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)).map_err(unreadable)?;
    Ok(bytes)
}

/// `DateTimeOriginal`, unless the camera had no clock.
fn day_taken(exif: &[u8]) -> Option<NaiveDate> {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let exif = Reader::new().read_raw(exif.to_vec()).ok()?;
    let Value::Ascii(lines) = &exif.get_field(Tag::DateTimeOriginal, In::PRIMARY)?.value else { return None };
    let taken = DateTime::from_ascii(lines.first()?).ok()?;
    let year = i32::from(taken.year);
    NaiveDate::from_ymd_opt(year, taken.month.into(), taken.day.into())
        .filter(|_| (FIRST_YEAR..=LAST_YEAR).contains(&year))
}

/// Whatever the decoder says of it, it is one thing to the clerk.
fn unreadable(_: image::ImageError) -> Why {
    Why::NotAPhoto
}

#[cfg(test)]
mod tests;
