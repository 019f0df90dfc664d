//! A bag is written the same way each time, whole or not at all, and takes nothing's place.

use std::fs;

use archive::bag::{self, Item};
use store::{Error, blobs::BlobHash};

use crate::sample::{files, info, items, names, write, written};

#[test]
fn two_writes_of_the_same_files_are_the_same_byte_for_byte() {
    let (dir, path) = written();
    let again = dir.path().join("again.zip");
    let mut turned = items(&files());
    turned.reverse();
    let written = bag::write(&again, &info(), &turned, |item| Ok(files()[&item.path].clone()), &mut |_, _| true);
    let written = written.unwrap().unwrap();
    let bytes = fs::read(&again).unwrap();
    assert_eq!(bytes, fs::read(&path).unwrap());
    assert_eq!((written.file_hash, written.size), (BlobHash::of(&bytes), bytes.len() as u64));
}

#[test]
fn the_bytes_of_a_bag_never_change_from_one_version_of_the_program_to_the_next() {
    let (_dir, path) = written();
    assert_eq!(
        BlobHash::of(&fs::read(path).unwrap()).to_string(),
        "6ddd36f83952264534570985b323f2a3e5c52d836e63d1be2b9370388ab44ee7"
    );
}

#[test]
fn a_bag_without_files_is_a_bag() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("empty.zip");
    bag::write(&path, &[], &[], |_| unreachable!(), &mut |_, _| true).unwrap().unwrap();
    let bag = bag::Bag::open(&path).unwrap();
    assert_eq!((bag.items().len(), bag.info_value(bag::VERSION_FIELD)), (0, Some("1")));
}

#[test]
fn progress_counts_every_file_twice_and_ends_with_all() {
    let dir = tempfile::tempdir().unwrap();
    let mut told = Vec::new();
    let files = files();
    let content = |item: &Item| Ok(files[&item.path].clone());
    bag::write(&dir.path().join("a.zip"), &info(), &items(&files), content, &mut |done, all| {
        told.push((done, all));
        true
    })
    .unwrap()
    .unwrap();
    assert!(told.is_sorted() && told.first() == Some(&(0, 20)) && told.last() == Some(&(20, 20)), "{told:?}");
}

#[test]
fn stopping_at_any_moment_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let files = files();
    for stop in 0..=20 {
        let path = dir.path().join("a.zip");
        let content = |item: &Item| Ok(files[&item.path].clone());
        let written = bag::write(&path, &info(), &items(&files), content, &mut |done, _| done < stop);
        assert_eq!(written.unwrap(), None, "{stop}");
        assert!(names(dir.path()).is_empty(), "{stop}");
    }
}

#[test]
fn what_stands_there_is_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.zip");
    fs::write(&path, "mine").unwrap();
    assert!(matches!(write(&path, &files()), Err(Error::AlreadyThere { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    assert_eq!(names(dir.path()), ["a.zip"]);
}

#[test]
fn what_comes_to_stand_there_meanwhile_is_left_too() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.zip");
    let files = files();
    let content = |item: &Item| Ok(files[&item.path].clone());
    let written = bag::write(&path, &info(), &items(&files), content, &mut |done, all| {
        if done == all {
            fs::write(&path, "mine").unwrap();
        }
        true
    });
    assert!(matches!(written, Err(Error::AlreadyThere { .. })), "{written:?}");
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    assert_eq!(names(dir.path()), ["a.zip"]);
}

#[test]
fn what_an_interrupted_write_left_is_replaced() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a.zip.part"), "half").unwrap();
    write(&dir.path().join("a.zip"), &files()).unwrap().unwrap();
    assert_eq!(names(dir.path()), ["a.zip"]);
}

#[test]
fn a_content_that_is_not_what_its_item_says_is_an_error_and_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let content = |_: &Item| Ok(b"another".to_vec());
    let written = bag::write(&dir.path().join("a.zip"), &info(), &items(&files()), content, &mut |_, _| true);
    assert!(matches!(written, Err(Error::BlobDamaged { .. })), "{written:?}");
    let refused = |_: &Item| Err(Error::NothingToUndo);
    let written = bag::write(&dir.path().join("a.zip"), &info(), &items(&files()), refused, &mut |_, _| true);
    assert!(matches!(written, Err(Error::NothingToUndo)), "{written:?}");
    assert!(names(dir.path()).is_empty());
}

#[test]
fn a_disk_that_gives_back_other_bytes_is_found_out_before_the_file_has_its_name() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.zip");
    let files = files();
    let half = files.len();
    let content = |item: &Item| Ok(files[&item.path].clone());
    let written = bag::write(&path, &info(), &items(&files), content, &mut |done, _| {
        if done == half + 1 {
            let part = dir.path().join("a.zip.part");
            let mut bytes = fs::read(&part).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(&part, bytes).unwrap();
        }
        true
    });
    assert!(matches!(written, Err(Error::File { .. })), "{written:?}");
    assert!(names(dir.path()).is_empty());
}

#[test]
fn names_and_lines_that_no_bag_has_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.zip");
    let item = |path: &str| Item { path: path.to_owned(), hash: BlobHash::of(b""), size: 0 };
    let write = |info: &[(String, String)], items: &[Item]| {
        bag::write(&path, info, items, |_| Ok(Vec::new()), &mut |_, _| true)
    };
    for wrong in ["../x", "/x", "Anh.jpg", "ả.jpg", "a\\b", "c:x", ".x", "x.", "", "a//b", "con.txt", &"a".repeat(101)]
    {
        let error = write(&[], &[item(wrong)]).unwrap_err();
        assert_eq!(error.code(), "file_error", "{wrong}");
    }
    for twins in [["a", "a"], ["a", "a/b"], ["DOC-TRUOC.html", "doc-truoc.html"]] {
        assert_eq!(write(&[], &twins.map(item)).unwrap_err().code(), "file_error", "{twins:?}");
    }
    let line = |label: &str, value: &str| [(label.to_owned(), value.to_owned())];
    for info in [line("a:b", "c"), line("a", "b\nc"), line("", "b")] {
        assert_eq!(write(&info, &[]).unwrap_err().code(), "file_error", "{info:?}");
    }
    let many: Vec<Item> = (0..4_997).map(|nth| item(&nth.to_string())).collect();
    assert_eq!(write(&[], &many).unwrap_err().code(), "file_error");
    let large = Item { size: bag::LARGEST_FILE + 1, ..item("a") };
    assert_eq!(write(&[], &[large]).unwrap_err().code(), "file_error");
    assert!(names(dir.path()).is_empty());
}
