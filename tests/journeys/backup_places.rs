//! Backups in places as offices have them: long names, folders that cannot be written, clocks that were set back, many
//! photos.

use std::{fs, io::Cursor, path::Path};

use book::{
    Book, Clock,
    attachments::{Owner, ReadyFile},
    backups::{self, place_of},
};
use domain::records::AttachmentRole;
use tempfile::TempDir;
use testkit::{a_book_at, noon, someone, the_passphrase};

fn back_up(book: &mut Book) {
    book.begin_asked_backup().unwrap().run().unwrap();
}

fn size_of(dir: &Path) -> u64 {
    let entries = dir.read_dir().unwrap().map(|entry| entry.unwrap());
    entries.map(|e| if e.path().is_dir() { size_of(&e.path()) } else { e.metadata().unwrap().len() }).sum()
}

#[test]
fn a_book_whose_path_has_240_characters_is_backed_up_and_restored() {
    let folder = TempDir::new().unwrap();
    let mut dir = folder.path().join("Chi bộ 2 – Nguyễn Văn Ước");
    while dir.display().to_string().chars().count() < 190 {
        dir = dir.join("Hồ sơ năm 2023 của Chi bộ");
    }
    let missing = 240 - dir.display().to_string().chars().count() - 1;
    let dir = dir.join("ộ".repeat(missing));
    assert_eq!(dir.display().to_string().chars().count(), 240);
    let (mut book, _) = a_book_at(&dir, noon("2024-01-08"));
    someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    let job = book.begin_asked_backup();
    // A name of 240 letters of three bytes is longer than a folder of backups beside it may be called on Linux.
    let made = job.unwrap().store_whole(&folder.path().join("nơi khác")).unwrap();
    let before = book.records().clone();
    book.close().unwrap();
    let again =
        backups::restore(&made.path, &folder.path().join("lại"), &the_passphrase(), noon("2024-01-08")).unwrap();
    assert_eq!(*again.records(), before);
}

#[test]
fn where_no_folder_can_be_made_the_clerk_is_told_and_the_book_goes_on() {
    let folder = TempDir::new().unwrap();
    let (mut book, _) = a_book_at(&folder.path().join("Sổ"), noon("2024-01-08"));
    someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    let file = folder.path().join("không phải thư mục");
    fs::write(&file, "x").unwrap();
    let refused = book.begin_asked_backup().unwrap().store_whole(&file.join("sao lưu")).unwrap_err();
    assert!(["file_error", "folder_not_writable", "folder_gone"].contains(&refused.code()), "{refused:?}");
    assert_eq!(fs::read(&file).unwrap(), b"x");
    someone("Trần Thị Sen").official("2020-01-01").saved_in(&mut book);
    back_up(&mut book);
}

#[test]
fn a_clock_set_back_a_year_neither_stops_backups_nor_costs_the_newest_state() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ");
    let (mut book, _) = a_book_at(&dir, noon("2024-06-08"));
    back_up(&mut book);
    book.close().unwrap();
    let mut book = Book::open(&dir, &the_passphrase(), noon("2023-06-08")).unwrap();
    someone("Trần Thị Sen").official("2020-01-01").saved_in(&mut book);
    back_up(&mut book);
    let before = book.records().clone();
    book.close().unwrap();
    let found: Vec<_> = fs::read_dir(place_of(&dir)).unwrap().map(|entry| entry.unwrap().path()).collect();
    let kept = found.iter().filter(|path| path.extension().is_some_and(|end| end == "sochibo"));
    let restored = kept.map(|path| {
        let into = TempDir::new().unwrap();
        let again = backups::restore(path, &into.path().join("Sổ"), &the_passphrase(), noon("2023-06-08")).unwrap();
        again.records().clone()
    });
    assert!(restored.into_iter().any(|records| records == before), "what was written last is in one of them");
}

/// A photo that is like no other, hard to compress as photos are, and with about 0.4 MB no larger than they come in.
fn photo(number: u32) -> Vec<u8> {
    let mut state = u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let picture = image::RgbImage::from_fn(600, 400, |_, _| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let [red, green, blue, ..] = state.to_le_bytes();
        image::Rgb([red, green, blue])
    });
    let mut jpeg = Cursor::new(Vec::new());
    picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    jpeg.into_inner()
}

/// As many photos as `TORTURE_PHOTOS` says, or 40; the promise is made for 1,000.
#[test]
fn backups_of_a_book_with_many_photos_take_at_most_half_as_much_again_as_the_photos() {
    let photos: u32 = std::env::var("TORTURE_PHOTOS").ok().and_then(|text| text.parse().ok()).unwrap_or(40);
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ");
    let (mut book, _) = a_book_at(&dir, noon("2024-01-08"));
    let person = someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    for number in 0..photos {
        let ready = ReadyFile::read(AttachmentRole::Photo, "ảnh.jpg", photo(number)).unwrap();
        book.attach(&Owner::from(person), ready).unwrap();
    }
    book.close().unwrap();
    let weight = size_of(&dir.join("files"));
    for day in 0..33 {
        let clock = Clock::At(format!("2024-01-09T{:02}:{:02}:00Z", 8 + day / 12, 5 * (day % 12)).parse().unwrap());
        let mut book = Book::open(&dir, &the_passphrase(), clock).unwrap();
        back_up(&mut book);
        book.close().unwrap();
    }
    let place = place_of(&dir);
    let backups = place.read_dir().unwrap().filter(|e| e.as_ref().unwrap().path().extension().is_some()).count();
    assert_eq!(backups, 33);
    let books = size_of(&place) - size_of(&place.join("files"));
    assert_eq!(size_of(&place.join("files")), weight, "each photo is there once");
    if photos >= 1000 {
        assert!(size_of(&place) * 2 <= weight * 3, "{} of {weight}", size_of(&place));
    } else {
        assert!(books / 33 < 2 << 20, "a backup without its photos stays small");
    }
}
