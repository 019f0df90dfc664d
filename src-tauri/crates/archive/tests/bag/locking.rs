//! An archive locked for the way out opens with its passphrase, and with nothing else.

use std::{fs, path::Path};

use archive::bag::{
    Bag, FaultCode,
    lock::{self, Error, fault_of, is_locked, lock, unlock},
};
use store::blobs::BlobHash;

use crate::sample::{names, written};

const PASSPHRASE: &str = "correct horse battery staple";

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> FaultCode {
    match result.unwrap_err() {
        Error::Refused(fault) => fault.code,
        Error::System(error) => panic!("{error}"),
    }
}

fn locked(dir: &Path, archive: &Path) -> std::path::PathBuf {
    let out = dir.join("khoa.zip");
    let written = lock(archive, &out, PASSPHRASE, "Mở bằng 7-Zip.\n").unwrap();
    let bytes = fs::read(&out).unwrap();
    assert_eq!((written.file_hash, written.size), (BlobHash::of(&bytes), bytes.len() as u64));
    out
}

#[test]
fn what_was_locked_comes_out_byte_for_byte() {
    let (dir, archive) = written();
    let out = locked(dir.path(), &archive);
    assert!(is_locked(&out) && !is_locked(&archive) && !is_locked(&dir.path().join("none")));
    let back = dir.path().join("back.zip");
    unlock(&out, PASSPHRASE, &back).unwrap();
    assert_eq!(fs::read(&back).unwrap(), fs::read(&archive).unwrap());
    assert_eq!(names(dir.path()), ["back.zip", "khoa.zip", "nam-2025.zip"]);
}

#[test]
fn nothing_of_the_archive_shows_but_its_name_and_length() {
    let (dir, archive) = written();
    let locked = fs::read(locked(dir.path(), &archive)).unwrap();
    let has = |bytes: &[u8]| locked.windows(bytes.len()).any(|window| window == bytes);
    assert!(has("Mở bằng 7-Zip.".as_bytes()) && has(b"DOC-TRUOC.txt") && has(b"nam-2025.zip"));
    let mut check_sum = flate2::Crc::new();
    check_sum.update(&fs::read(&archive).unwrap());
    assert!(!has(b"nam.json") && !has(b"bagit") && !has(&check_sum.sum().to_le_bytes()));
    let fields: Vec<_> = locked.windows(11).filter(|window| window.starts_with(&[0x01, 0x99, 7, 0])).collect();
    assert_eq!(fields, [[0x01, 0x99, 7, 0, 2, 0, b'A', b'E', 3, 0, 0]; 2], "AE-2, AES-256, stored");
}

#[test]
fn the_same_archive_is_locked_otherwise_each_time() {
    let (dir, archive) = written();
    let one = fs::read(locked(dir.path(), &archive)).unwrap();
    fs::remove_file(dir.path().join("khoa.zip")).unwrap();
    assert_ne!(one, fs::read(locked(dir.path(), &archive)).unwrap());
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_leaves_nothing() {
    let (dir, archive) = written();
    let out = locked(dir.path(), &archive);
    let back = dir.path().join("back.zip");
    for wrong in ["", "correct horse battery stapl", "Correct horse battery staple"] {
        // One in 65,536 wrong passphrases passes the first check, and then fails at the proof.
        let code = code(unlock(&out, wrong, &back));
        assert!(matches!(code, FaultCode::WrongPassphrase | FaultCode::Damaged), "{wrong}");
    }
    assert_eq!(names(dir.path()), ["khoa.zip", "nam-2025.zip"]);
}

#[test]
fn a_locked_file_with_any_byte_of_the_secret_changed_does_not_open() {
    let (dir, archive) = written();
    let out = locked(dir.path(), &archive);
    let whole = fs::read(&out).unwrap();
    let begin = whole.windows(12).position(|window| window == b"nam-2025.zip").unwrap() + 12 + 11;
    let end = begin + 18 + usize::try_from(fs::metadata(&archive).unwrap().len()).unwrap() + 10;
    let back = dir.path().join("back.zip");
    for at in (begin..end).step_by(97).chain([end - 1]) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        fs::write(&out, bytes).unwrap();
        code(unlock(&out, PASSPHRASE, &back));
        assert_eq!(names(dir.path()), ["khoa.zip", "nam-2025.zip"], "{at}");
    }
}

#[test]
fn passphrases_are_long_and_can_be_typed_anywhere() {
    let code = |passphrase: &str| fault_of(passphrase).map(|fault| fault.code);
    assert_eq!(code("nineteen characters"), Some(FaultCode::PassphraseLength));
    assert_eq!(code(&"x".repeat(100)), Some(FaultCode::PassphraseLength));
    assert_eq!(code("mật khẩu dài hơn hai mươi ký tự"), Some(FaultCode::PassphraseLetters));
    assert_eq!(code(PASSPHRASE), None);
    let own = lock::passphrase().unwrap();
    assert_eq!((code(&own), own.len()), (None, 39));
    let (dir, archive) = written();
    let refused = lock(&archive, &dir.path().join("a.zip"), "short", "");
    assert_eq!(self::code(refused), FaultCode::PassphraseLength);
    assert_eq!(names(dir.path()), ["nam-2025.zip"]);
}

#[test]
fn neither_way_takes_the_place_of_what_stands_there() {
    let (dir, archive) = written();
    let out = locked(dir.path(), &archive);
    let taken = |result| matches!(result, Err(Error::System(store::Error::AlreadyThere { .. })));
    assert!(taken(lock(&archive, &out, PASSPHRASE, "")));
    assert!(taken(unlock(&out, PASSPHRASE, &archive)));
}

#[test]
fn a_locked_file_is_no_bag_and_a_bag_is_not_locked() {
    let (dir, archive) = written();
    let out = locked(dir.path(), &archive);
    let fault = Bag::open(&out).unwrap_err();
    assert!(matches!(fault.code, FaultCode::Encrypted | FaultCode::UnsafeName), "{fault:?}");
    assert_eq!(code(unlock(&archive, PASSPHRASE, &dir.path().join("b.zip"))), FaultCode::NotLocked);
}
