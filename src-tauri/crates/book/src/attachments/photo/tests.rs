use image::{ImageEncoder, Luma, Rgb, RgbaImage, codecs::png::PngEncoder};

use super::*;

const RED: Rgb<u8> = Rgb([220, 20, 20]);
const BLUE: Rgb<u8> = Rgb([20, 20, 220]);

/// A picture whose left half is red and whose right half is blue.
fn red_and_blue(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { RED } else { BLUE }).into()
}

fn as_jpeg(picture: &DynamicImage, exif: Option<Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 90);
    if let Some(exif) = exif {
        encoder.set_exif_metadata(exif).unwrap();
    }
    picture.write_with_encoder(encoder).unwrap();
    bytes
}

fn as_png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    bytes
}

/// What a telephone writes: held upright (6), taken on a day, at a place north of the equator.
fn exif(orientation: u16, taken: &str) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let parts = [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()];
        parts.concat()
    };
    let (first, exif_at, gps_at, text_at) = (8, 50, 68, 86);
    let mut bytes = [&b"II*\0"[..], &u32::to_le_bytes(first)].concat();
    bytes.extend(3_u16.to_le_bytes());
    bytes.extend(entry(0x0112, 3, 1, orientation.into()));
    bytes.extend(entry(0x8769, 4, 1, exif_at));
    bytes.extend(entry(0x8825, 4, 1, gps_at));
    bytes.extend([0; 4]);
    bytes.extend(1_u16.to_le_bytes());
    bytes.extend(entry(0x9003, 2, 20, text_at));
    bytes.extend([0; 4]);
    bytes.extend(1_u16.to_le_bytes());
    bytes.extend(entry(0x0001, 2, 2, u32::from(b'N')));
    bytes.extend([0; 4]);
    bytes.extend(taken.as_bytes());
    bytes.push(0);
    bytes
}

fn drawn(photo: &Photo) -> RgbImage {
    image::load_from_memory_with_format(&photo.jpeg, ImageFormat::Jpeg).unwrap().into_rgb8()
}

fn is_like(pixel: &Rgb<u8>, colour: Rgb<u8>) -> bool {
    pixel.0.iter().zip(colour.0).all(|(a, b)| a.abs_diff(b) < 12)
}

/// Makes a JPEG claim to be of another size.
fn claiming(mut jpeg: Vec<u8>, width: u16, height: u16) -> Vec<u8> {
    let frame = jpeg.windows(2).position(|marker| marker == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    jpeg
}

#[test]
fn a_photo_taken_with_the_telephone_upright_comes_in_upright() {
    let photo = Photo::read(&as_jpeg(&red_and_blue(160, 80), Some(exif(6, "2023:06:17 09:30:00")))).unwrap();

    assert_eq!((photo.width, photo.height), (80, 160));
    let picture = drawn(&photo);
    assert!(is_like(picture.get_pixel(40, 20), RED), "turned clockwise, the left half is on top");
    assert!(is_like(picture.get_pixel(40, 140), BLUE));
}

#[test]
fn nothing_that_the_camera_wrote_into_a_photo_is_kept_but_its_day() {
    let taken = as_jpeg(&red_and_blue(64, 64), Some(exif(1, "2023:06:17 09:30:00")));
    assert!(taken.windows(4).any(|bytes| bytes == b"Exif"), "the photo as it came says more");

    let photo = Photo::read(&taken).unwrap();
    assert_eq!(photo.taken_on, NaiveDate::from_ymd_opt(2023, 6, 17));
    let kept = ImageReader::with_format(Cursor::new(&photo.jpeg), ImageFormat::Jpeg);
    let mut kept = kept.into_decoder().unwrap();
    assert_eq!(kept.exif_metadata().unwrap(), None);
    assert_eq!(kept.xmp_metadata().unwrap(), None);
    assert_eq!(kept.iptc_metadata().unwrap(), None);
    assert!(!photo.jpeg.windows(4).any(|bytes| bytes == b"Exif"));
}

#[test]
fn a_camera_without_a_clock_gives_no_day() {
    for taken in ["0000:00:00 00:00:00", "    :  :     :  :  ", "0198:01:01 00:00:00"] {
        let photo = Photo::read(&as_jpeg(&red_and_blue(16, 16), Some(exif(1, taken)))).unwrap();
        assert_eq!(photo.taken_on, None, "{taken}");
    }
}

#[test]
fn a_large_photo_is_brought_to_its_longest_edge_and_a_small_one_is_left() {
    let large = Photo::read(&as_jpeg(&red_and_blue(3000, 1500), None)).unwrap();
    assert_eq!((large.width, large.height), (2560, 1280));
    let small = Photo::read(&as_jpeg(&red_and_blue(30, 15), None)).unwrap();
    assert_eq!((small.width, small.height), (30, 15));
}

#[test]
fn what_shines_through_a_picture_becomes_white() {
    let half = RgbaImage::from_fn(40, 20, |x, _| Rgba([0, 0, 0, if x < 20 { 0 } else { 255 }]));
    let picture = drawn(&Photo::read(&as_png(&half.into())).unwrap());
    assert!(is_like(picture.get_pixel(5, 10), Rgb([255, 255, 255])));
    assert!(is_like(picture.get_pixel(35, 10), Rgb([0, 0, 0])));
}

#[test]
fn a_picture_of_greys_is_a_photo_too() {
    let grey = image::GrayImage::from_pixel(20, 20, Luma([128]));
    assert!(Photo::read(&as_png(&grey.into())).is_ok());
}

#[test]
fn a_small_file_that_claims_to_be_an_enormous_picture_is_refused_unread() {
    let bomb = claiming(as_jpeg(&red_and_blue(16, 16), None), 20_000, 20_000);
    let refused = Photo::read(&bomb).unwrap_err();
    assert_eq!(refused, Why::PhotoTooLarge { pixels: 400_000_000, most: MOST_PIXELS });
}

#[test]
fn a_picture_that_is_none_or_of_a_telephones_own_format_is_refused_by_its_name() {
    let heic = [&[0, 0, 0, 24][..], b"ftypheic", &[0; 12]].concat();
    let refusals: [(&[u8], Why); 4] = [
        (b"Bien ban hop chi bo", Why::NotAPhoto),
        (&heic, Why::PhotoFormat { format: "HEIC".to_owned() }),
        (b"BM\x36\0\0\0\0\0\0\0", Why::PhotoFormat { format: "BMP".to_owned() }),
        (b"II*\0\x08\0\0\0", Why::PhotoFormat { format: "TIFF".to_owned() }),
    ];
    for (bytes, why) in refusals {
        assert_eq!(Photo::read(bytes).unwrap_err(), why);
    }
}

#[test]
fn a_thumbnail_is_small() {
    let kept = Photo::read(&as_jpeg(&red_and_blue(1200, 600), None)).unwrap();
    let small = image::load_from_memory(&thumbnail(&kept.jpeg).unwrap()).unwrap();
    assert_eq!((small.width(), small.height()), (480, 240));
}
