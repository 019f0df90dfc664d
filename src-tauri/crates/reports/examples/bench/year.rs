//! The year report with its photos: from records for us, as its blocks in a file for others.

use std::path::Path;

use image::{ExtendedColorType, codecs::jpeg::JpegEncoder};
use reports::{
    Picture, profile,
    thematic::{Photo, PrintedReport, ThematicReport, print_thematic},
};

use crate::{content, seed};

const PHOTOS: usize = 20;
/// As large as photos are kept.
const WIDTH: u32 = 1600;
const HEIGHT: u32 = 1200;
const QUALITY: u8 = 80;

pub(crate) fn prepare(folder: &Path) {
    for number in 0..PHOTOS {
        std::fs::write(folder.join(file(number)), jpeg(number as u32)).unwrap();
    }
    let paper = printed(folder).paper;
    std::fs::write(folder.join("year.json"), content::of(&paper, &file).to_string()).unwrap();
}

pub(crate) fn printed(folder: &Path) -> PrintedReport {
    let (records, profile, own) = (seed::records(), profile::by_code("hd36").unwrap(), seed::own());
    let photos: Vec<Photo> = (0..PHOTOS)
        .map(|number| Photo {
            picture: Picture::read(&std::fs::read(folder.join(file(number))).unwrap()).unwrap(),
            caption: format!("Sinh hoạt chuyên đề đợt {}", number + 1),
        })
        .collect();
    print_thematic(&ThematicReport { photos: &photos, ..seed::report(&records, &profile, &own) }).unwrap()
}

fn file(number: usize) -> String {
    format!("photos/{number:02}.jpg")
}

/// Shades and grain, which code as long as a photo of a room does.
fn jpeg(number: u32) -> Vec<u8> {
    let mut grain = number + 1;
    let pixels: Vec<u8> = (0..HEIGHT)
        .flat_map(|y| (0..WIDTH).map(move |x| (x, y)))
        .flat_map(|(x, y)| {
            grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let shade = (x * (number + 2) / 9 + y * 2 / 7) % 200 + (grain >> 27);
            [shade as u8, (shade / 2 + y * 100 / HEIGHT) as u8, (220 - shade / 2) as u8]
        })
        .collect();
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, QUALITY).encode(&pixels, WIDTH, HEIGHT, ExtendedColorType::Rgb8).unwrap();
    file
}
