//! How long closing, sealing and verifying the practice year takes, as it is and with a hundred photos more.
//!
//! usage: cargo run --release -p book --example closing

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::{
    io::Cursor,
    time::{Duration, Instant},
};

use book::{
    archives,
    attachments::{Owner, ReadyFile},
};
use domain::records::AttachmentRole;
use tempfile::TempDir;
use testkit::{a_book_at, noon};

const YEAR: i32 = 2023;

fn main() {
    println!("| practice year | photos | close s | seal s | verify s | archive MB |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: |");
    for photos in [0, 100] {
        println!("{}", measured(photos));
    }
}

fn measured(photos: u32) -> String {
    let folder = TempDir::new().unwrap();
    let (mut book, _) = a_book_at(&folder.path().join("book"), noon("2024-01-08"));
    book::practice::fill(&mut book).unwrap();
    let meeting = book.records().meetings.iter().map(|meeting| meeting.id).min().unwrap();
    for number in 0..photos {
        let ready = ReadyFile::read(AttachmentRole::Photo, &format!("{number}.jpg"), photo(number)).unwrap();
        book.attach(&Owner::from(meeting), ready).unwrap();
    }
    book.hold_year(YEAR).unwrap();
    let archive = folder.path().join("year.zip");
    let close = timed(|| book.close_year(YEAR, false, &mut |_, _| ()).unwrap());
    let seal = timed(|| drop(book.seal_year(YEAR, &archive, None, &mut |_, _| true).unwrap().unwrap()));
    let verify = timed(|| assert!(archives::verify(&archive, &mut |_, _| true).verdict.is_whole()));
    let size = archive.metadata().unwrap().len() as f64 / 1e6;
    let seconds = [close, seal, verify].map(|took| format!("{:.2}", took.as_secs_f64()));
    format!("| {YEAR} | {photos} | {} | {size:.1} |", seconds.join(" | "))
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

/// A photo as a telephone makes them, as far as its size goes, and like no other.
fn photo(number: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(1600, 1200, |x, y| {
        let wave = |step: u32| ((x * step + y * (step + number)) % 251) as u8;
        image::Rgb([wave(1), wave(3), (x ^ y ^ number) as u8])
    });
    let mut jpeg = Cursor::new(Vec::new());
    picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    jpeg.into_inner()
}
