//! A bag that was written reads back as it was given.

use std::fs;

use archive::bag::{Bag, FaultCode, verify};
use store::blobs::BlobHash;

use crate::sample::{files, info, items, written};

#[test]
fn what_was_written_reads_back() {
    let (_dir, path) = written();
    let bag = Bag::open(&path).unwrap();
    assert_eq!(bag.info(), info());
    assert_eq!(bag.items(), items(&files()));
    for (path, bytes) in files() {
        assert_eq!(bag.read(&path).unwrap(), bytes, "{path}");
        let found = bag.by_hash(BlobHash::of(&bytes)).unwrap();
        assert_eq!(found.path, path);
    }
    assert_eq!(bag.by_hash(BlobHash::of(b"none")), None);
    assert_eq!(bag.read("none.txt").unwrap_err().code, FaultCode::Missing);
}

#[test]
fn the_verdict_of_a_whole_bag_has_no_fault_and_tells_its_hashes() {
    let (_dir, path) = written();
    let mut told = Vec::new();
    let verdict = verify(&path, &mut |done, all| {
        told.push((done, all));
        true
    });
    assert_eq!(verdict.faults, []);
    assert!(verdict.is_whole());
    assert_eq!(verdict.file_hash, BlobHash::of(&fs::read(&path).unwrap()));
    assert_eq!(verdict.info, info());
    assert_eq!(verdict.year_json, Some(BlobHash::of(&files()["nam.json"])));
    assert_eq!((told.first(), told.last()), (Some(&(0, 10)), Some(&(10, 10))));
}

#[test]
fn a_verdict_that_was_stopped_is_not_a_good_one() {
    let (_dir, path) = written();
    let verdict = verify(&path, &mut |done, _| done < 3);
    assert_eq!(verdict.faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [FaultCode::Stopped]);
}

#[test]
fn a_file_that_is_not_there_is_a_fault_and_no_panic() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("none.zip");
    assert_eq!(Bag::open(&path).unwrap_err().code, FaultCode::Unreadable);
    assert_eq!(verify(&path, &mut |_, _| true).faults[0].code, FaultCode::Unreadable);
    assert_eq!(verify(dir.path(), &mut |_, _| true).faults[0].code, FaultCode::Unreadable);
}

#[test]
fn a_file_that_changed_after_opening_is_not_given_out() {
    let (_dir, path) = written();
    let bag = Bag::open(&path).unwrap();
    let photo = bag.items().iter().find(|item| item.path.starts_with("anh/")).unwrap().path.clone();
    let mut bytes = fs::read(&path).unwrap();
    let content = &files()[&photo];
    let at = bytes.windows(content.len()).position(|window| window == content).unwrap();
    bytes[at + 5] ^= 0x40;
    fs::write(&path, bytes).unwrap();
    let fault = bag.read(&photo).unwrap_err();
    assert_eq!((fault.code, fault.name), (FaultCode::Changed, format!("data/{photo}")));
}
