//! Charts and photos: where they stand, what is told of them, and which files are no pictures.

use std::process::Command;

use proptest::prelude::*;
use reports::{Bar, Block, Face, FigureId, Picture, PictureError, Printed, Span, mm, profile};

use crate::tools::{extracted, paragraph, placed_words, printed, run, with_file};

/// A picture in one colour, of the kind that is asked for.
fn png(width: u32, height: u32, colour: png::ColorType, pixel: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(colour);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.add_text_chunk("Author".to_owned(), "Le photographe".to_owned()).unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixel.repeat((width * height) as usize)).unwrap();
    writer.finish().unwrap();
    file
}

/// A grey JPEG of 8 by 8 pixels with a comment and a place in its metadata, written out by hand.
fn jpeg() -> Vec<u8> {
    let segment = |marker: u8, body: &[u8]| {
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker], &length[..], body].concat()
    };
    let mut quantities = vec![0];
    quantities.resize(65, 1);
    // One code a table, of one bit: "nothing changes" and "nothing more".
    let codes = |class: u8| {
        let mut table = vec![class, 1];
        table.resize(17, 0);
        table.push(0);
        table
    };
    [
        vec![0xFF, 0xD8],
        segment(0xE1, b"Exif\0\0 GPS 10.93 108.10"),
        segment(0xFE, b"a comment"),
        segment(0xDB, &quantities),
        segment(0xC0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        segment(0xC4, &codes(0)),
        segment(0xC4, &codes(0x10)),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        vec![0b0011_1111, 0xFF, 0xD9],
        b"a second picture after the end".to_vec(),
    ]
    .concat()
}

fn photo(file: &[u8], caption: &str) -> Block {
    Block::Photo(profile::by_code("hd36").unwrap().photo(Picture::read(file).unwrap(), caption))
}

/// "type, width, height, colour, encoding" of each picture in the file.
fn pictures(printed: &Printed) -> Vec<String> {
    let list = with_file(&printed.pdf, |path| run(Command::new("pdfimages").arg("-list").arg(path)));
    let picture = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        [words[2], words[3], words[4], words[5], words[8]].join(" ")
    };
    list.lines().skip(2).map(picture).collect()
}

fn structure(printed: &Printed) -> String {
    with_file(&printed.pdf, |path| run(Command::new("pdfinfo").arg("-struct-text").arg(path)))
}

#[test]
fn a_png_of_any_kind_is_printed_on_white() {
    let kinds = [
        (png::ColorType::Grayscale, vec![10], "gray"),
        (png::ColorType::GrayscaleAlpha, vec![10, 0], "gray"),
        (png::ColorType::Rgb, vec![10, 20, 30], "rgb"),
        (png::ColorType::Rgba, vec![10, 20, 30, 128], "rgb"),
    ];
    for (kind, pixel, colour) in kinds {
        let printed = printed(vec![photo(&png(30, 20, kind, &pixel), "Ảnh thử.")]);
        assert_eq!(pictures(&printed), [format!("image 30 20 {colour} image")], "{kind:?}");
    }
}

#[test]
fn a_jpeg_keeps_its_pixels_and_loses_what_is_told_beside_them() {
    let printed = printed(vec![photo(&jpeg(), "Ảnh thử.")]);
    assert_eq!(pictures(&printed), ["image 8 8 gray jpeg"]);
    for told in [&b"GPS"[..], b"comment", b"second picture"] {
        assert!(!printed.pdf.windows(told.len()).any(|bytes| bytes == told), "{}", String::from_utf8_lossy(told));
    }
}

#[test]
fn a_file_that_is_no_picture_is_refused_whatever_it_holds() {
    let jpeg = jpeg();
    let png = png(30, 20, png::ColorType::Rgb, &[1, 2, 3]);
    let inks: Vec<u8> =
        jpeg.iter().copied().enumerate().map(|(at, byte)| if at == frame_parts(&jpeg) { 4 } else { byte }).collect();
    assert_eq!(Picture::read(b""), Err(PictureError::NoPicture));
    assert_eq!(Picture::read(b"%PDF-1.7"), Err(PictureError::NoPicture));
    assert_eq!(Picture::read(&inks), Err(PictureError::Cmyk));
    let whole = jpeg.windows(2).position(|pair| pair == [0xFF, 0xD9]).unwrap() + 2;
    for end in 3..whole {
        assert_eq!(Picture::read(&jpeg[..end]), Err(PictureError::Damaged), "JPEG cut at {end}");
    }
    for end in 4..png.len() - 12 {
        assert_eq!(Picture::read(&png[..end]), Err(PictureError::Damaged), "PNG cut at {end}");
    }
}

/// Where a JPEG says how many colours a pixel has.
fn frame_parts(jpeg: &[u8]) -> usize {
    jpeg.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap() + 9
}

#[test]
fn a_picture_with_more_pixels_than_memory_is_refused_before_it_is_read() {
    let mut huge = png(1, 1, png::ColorType::Rgb, &[1, 2, 3]);
    huge[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let checksum = crc(&huge[12..29]).to_be_bytes();
    huge[29..33].copy_from_slice(&checksum);
    assert_eq!(Picture::read(&huge), Err(PictureError::TooLarge));
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
    };
    !bytes.iter().fold(u32::MAX, step)
}

proptest! {
    #[test]
    fn a_spoiled_picture_is_read_or_refused_and_nothing_else(at in any::<prop::sample::Index>(), byte: u8, is_jpeg: bool) {
        let mut file = if is_jpeg { jpeg() } else { png(3, 2, png::ColorType::Rgba, &[1, 2, 3, 4]) };
        let at = at.index(file.len());
        file[at] = byte;
        if let Ok(picture) = Picture::read(&file) {
            let photo = profile::by_code("hd36").unwrap().photo(picture, "Ảnh thử.");
            prop_assert_eq!(printed(vec![Block::Photo(photo)]).pages, 1);
        }
    }
}

#[test]
fn a_photo_stays_with_its_caption_and_two_share_a_page() {
    let file = png(1600, 1200, png::ColorType::Rgb, &[90, 120, 90]);
    for above in [0, 12, 24, 36] {
        let filler = (0..above).map(|_| Block::Paragraph(paragraph("Dòng trên.")));
        let photos = (1..=4).map(|number| photo(&file, &format!("Ảnh số {number}.")));
        let printed = printed(filler.chain(photos).collect());
        assert_eq!(pictures(&printed).len(), 4);
        if above == 0 {
            assert_eq!(printed.pages, 2);
        }
        let pages = printed.text.iter();
        let captions: Vec<usize> =
            pages.map(|lines| lines.iter().filter(|line| line.starts_with("Ảnh số")).count()).collect();
        assert_eq!(captions, pictures_by_page(&printed), "{above} paragraphs above");
    }
}

fn pictures_by_page(printed: &Printed) -> Vec<usize> {
    let list = with_file(&printed.pdf, |path| run(Command::new("pdfimages").arg("-list").arg(path)));
    let pages: Vec<usize> =
        list.lines().skip(2).map(|line| line.split_whitespace().next().unwrap().parse().unwrap()).collect();
    (1..=printed.pages).map(|page| pages.iter().filter(|found| **found == page).count()).collect()
}

#[test]
fn a_photo_is_told_by_its_caption_once() {
    let printed = printed(vec![photo(&png(30, 20, png::ColorType::Rgb, &[1, 2, 3]), "Chi bộ tọa đàm quý III.")]);
    let structure = structure(&printed);
    assert!(structure.contains("Figure") && structure.contains("Caption"), "{structure}");
    let alt: Vec<u8> = "Chi bộ tọa đàm".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let hex = alt.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let all = with_file(&printed.pdf, |path| {
        Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(path).arg("-").output().unwrap().stdout
    });
    assert!(String::from_utf8_lossy(&all).to_lowercase().contains(&format!("/alt <feff{hex}")));
}

#[test]
fn a_caption_of_any_length_is_printed_whole() {
    let words: Vec<String> = (1..=900).map(|number| format!("từ{number}")).collect();
    let printed = printed(vec![photo(&png(900, 900, png::ColorType::Grayscale, &[200]), &words.join(" "))]);
    let text = extracted(&printed);
    assert!(text.split(' ').filter(|word| word.starts_with("từ")).eq(words.iter().map(String::as_str)), "{text}");
}

fn months(values: &[u32]) -> Block {
    let profile = profile::by_code("hd36").unwrap();
    let bar = |(index, value): (usize, &u32)| Bar {
        label: format!("Tháng {}", index + 1),
        value: *value as f32,
        shown: Span::figure(value.to_string(), profile.table_style(Face::Bold), FigureId(index)),
    };
    let bars = values.iter().enumerate().map(bar).collect();
    Block::Chart(profile.chart(bars, "Số lượt biểu dương theo tháng."))
}

#[test]
fn a_chart_names_each_bar_and_says_its_value_over_it() {
    let printed = printed(vec![months(&[3, 4, 0, 3, 2])]);
    assert_eq!(
        printed.text,
        [vec!["4", "3 | 3", "2", "0", "Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 | Tháng 5"]],
        "the taller the bar, the higher its value"
    );
    let figures: Vec<usize> = printed.links.iter().map(|link| link.figure.0).collect();
    assert_eq!(figures, [0, 1, 2, 3, 4]);
    let words = placed_words(&printed.pdf);
    let label = words.iter().find(|word| word.text == "Tháng").unwrap();
    let longest = words.iter().find(|word| word.text == "4").unwrap();
    assert!((mm(55.0)..mm(68.0)).contains(&(label.y.0 - longest.y.1)), "{label:?} {longest:?}");
    assert!(structure(&printed).contains("Figure"));
}

#[test]
fn a_chart_is_never_cut_and_stays_with_its_heading() {
    let profile = profile::by_code("hd36").unwrap();
    for above in 14..34 {
        let filler = (0..above).map(|_| Block::Paragraph(paragraph("Dòng trên.")));
        let heading = Block::Paragraph(profile.caption("Biểu đồ 1. Thử"));
        let printed = printed(filler.chain([heading, months(&[3, 4, 0])]).collect());
        let page = |text: &str| printed.text.iter().position(|lines| lines.iter().any(|line| line.contains(text)));
        assert_eq!((page("Biểu đồ 1."), page("Tháng 3")), (page("0 |").or(page("4")), page("4")), "{above} above");
    }
}

#[test]
fn a_chart_of_nothing_and_one_of_very_much_are_printed() {
    for values in [vec![], vec![0, 0], vec![7], (0..60).collect::<Vec<u32>>()] {
        assert_eq!(printed(vec![months(&values)]).pages, 1, "{values:?}");
    }
}

#[test]
fn a_file_with_figures_is_sound() {
    let file = png(30, 20, png::ColorType::Rgb, &[1, 2, 3]);
    let printed = printed(vec![months(&[3, 4, 0]), photo(&file, "Ảnh thử."), photo(&jpeg(), "Ảnh khác.")]);
    let report = with_file(&printed.pdf, |path| run(Command::new("qpdf").arg("--check").arg(path)));
    assert!(report.contains("No syntax or stream encoding errors"), "{report}");
}
