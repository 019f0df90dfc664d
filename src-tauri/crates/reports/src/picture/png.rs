//! PNG files, decoded, and laid on white where they are see-through.

use std::io::Cursor;

use png::{ColorType, Decoder, DecodingError, Limits, Transformations};

use super::{Colour, Encoding, Picture, PictureError};

pub(super) const START: &[u8] = b"\x89PNG";

/// More than any camera or scanner of an office takes.
const MOST_PIXELS: u64 = 64_000_000;
const MOST_BYTES: usize = 4 * MOST_PIXELS as usize;
const WHITE: u16 = 255;

pub(super) fn read(file: &[u8]) -> Result<Picture, PictureError> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), Limits { bytes: MOST_BYTES });
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    let mut reader = decoder.read_info().map_err(|error| refused(&error))?;
    let (width, height) = reader.info().size();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureError::TooLarge);
    }
    let size = reader.output_buffer_size().ok_or(PictureError::TooLarge)?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(|error| refused(&error))?;
    pixels.truncate(frame.buffer_size());
    let (colour, bytes) = match frame.color_type {
        ColorType::Grayscale => (Colour::Grey, pixels),
        ColorType::Rgb => (Colour::Rgb, pixels),
        ColorType::GrayscaleAlpha => (Colour::Grey, on_white(&pixels, 2)),
        ColorType::Rgba => (Colour::Rgb, on_white(&pixels, 4)),
        ColorType::Indexed => return Err(PictureError::Damaged),
    };
    Ok(Picture { width, height, colour, encoding: Encoding::Plain, bytes: bytes.into() })
}

/// Pixels of so many bytes, the last of which says how dense they are, as they look on paper.
fn on_white(pixels: &[u8], size: usize) -> Vec<u8> {
    let blended = |pixel: &[u8]| {
        let (density, parts) = pixel.split_last().map_or((0, Vec::new()), |(last, parts)| (*last, parts.to_vec()));
        let density = u16::from(density);
        parts.into_iter().map(move |part| {
            let sum = u16::from(part) * density + WHITE * (WHITE - density);
            u8::try_from((sum + WHITE / 2) / WHITE).unwrap_or(u8::MAX)
        })
    };
    pixels.chunks_exact(size).flat_map(blended).collect()
}

fn refused(error: &DecodingError) -> PictureError {
    if matches!(error, DecodingError::LimitsExceeded) { PictureError::TooLarge } else { PictureError::Damaged }
}
