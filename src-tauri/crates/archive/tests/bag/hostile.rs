//! What somebody gives who means harm is refused by name, in little memory, and nothing of it is written anywhere.

use std::{
    fs::{self, File},
    io::{Seek, SeekFrom, Write},
    path::PathBuf,
};

use archive::bag::{Bag, Fault, FaultCode, LARGEST_FILE, MOST_ENTRIES, verify};
use flate2::{Compress, Compression, FlushCompress};
use store::blobs::BlobHash;
use tempfile::TempDir;

use crate::{
    sample::{names, written},
    zips::{self, Entry},
};

/// More memory than this is never taken, in KiB.
const MOST_MEMORY: u64 = 300 << 10;

/// Memory is that of the whole test binary: no other test takes much.
fn is_within_memory() {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let highest = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    assert!(highest.is_none_or(|highest: u64| highest < MOST_MEMORY), "{highest:?} KiB");
}

struct Given {
    dir: TempDir,
    path: PathBuf,
}

impl Given {
    fn bytes(bytes: &[u8]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("given.zip");
        fs::write(&path, bytes).unwrap();
        Self { dir, path }
    }

    /// The sample, with one more entry.
    fn with(entry: Entry) -> Self {
        let mut entries = sample();
        entries.push(entry);
        Self::bytes(&zips::zip(&entries))
    }

    /// Opening it gives this fault; so does the verdict, among others.
    fn is_refused(&self, code: FaultCode, name: &str) -> Fault {
        let fault = Bag::open(&self.path).unwrap_err();
        assert_eq!((fault.code, fault.name.as_str()), (code, name), "{fault:?}");
        let faults = verify(&self.path, &mut |_, _| true).faults;
        assert!(faults.contains(&fault) || code == FaultCode::ListedButMissing, "{fault:?}: {faults:?}");
        assert_eq!(names(self.dir.path()), ["given.zip"]);
        is_within_memory();
        fault
    }
}

fn sample() -> Vec<Entry> {
    let (_dir, path) = written();
    zips::read(&path)
}

#[test]
fn what_is_no_zip_is_refused() {
    for bytes in [&b""[..], b"hello", &[0; 70_000], b"%PDF-1.7 and so on, long enough"] {
        Given::bytes(bytes).is_refused(FaultCode::NotAnArchive, "");
    }
}

#[test]
fn what_is_cut_off_is_refused() {
    let whole = zips::zip(&sample());
    for length in [5, 100, whole.len() / 2, whole.len() - 1] {
        Given::bytes(&whole[..length]).is_refused(FaultCode::Truncated, "");
    }
}

#[test]
fn a_list_that_is_not_where_it_is_said_to_be_is_refused() {
    let end = zips::end(1, 50, 4_000_000);
    Given::bytes(&end).is_refused(FaultCode::BadDirectory, "");
    let mut entries = zips::zip(&sample());
    let length = entries.len();
    entries[length - 12] -= 1; // fewer entries than there are
    entries[length - 14] -= 1;
    let end = entries.split_off(length - 22);
    let short = [&entries[..], &end[..8], &[13, 0, 13, 0], &end[12..]].concat();
    Given::bytes(&short).is_refused(FaultCode::BadDirectory, "");
}

#[test]
fn a_hundred_thousand_entries_are_refused_at_once() {
    let empty: Vec<Entry> = (0..100_000).map(|nth| Entry::stored(&format!("data/{nth}"), b"")).collect();
    let given = Given::bytes(&zips::zip(&empty));
    let before = std::time::Instant::now();
    let fault = given.is_refused(FaultCode::TooManyFiles, "");
    assert_eq!(fault.facts, [("max", MOST_ENTRIES.to_string())]);
    assert!(before.elapsed().as_millis() < 500);
    let list: Vec<u8> = empty.iter().flat_map(|entry| zips::central(entry, 0)).collect();
    Given::bytes(&zips::finish(Vec::new(), &list, 10)).is_refused(FaultCode::BadDirectory, "");
    let one_more: Vec<Entry> = empty.into_iter().take(MOST_ENTRIES + 1).collect();
    Given::bytes(&zips::zip(&one_more)).is_refused(FaultCode::TooManyFiles, "");
}

#[test]
fn names_that_lead_elsewhere_or_mean_different_things_are_refused() {
    for (name, why) in [
        ("data/../x", "parent"),
        ("../x", "parent"),
        ("/etc/x", "absolute"),
        ("data\\x", "backslash"),
        ("..\\x", "backslash"),
        ("c:/x", "drive"),
        ("data/a\nb", "control"),
        ("data/a\0b", "control"),
        ("data//x", "empty"),
        ("", "empty"),
        ("data/.x", "dot"),
        ("data/x.", "dot"),
        ("data/a:b", "letter"),
        ("data/X.jpg", "letter"),
        ("data/nul.jpg", "device"),
    ] {
        let shown: String = name.chars().flat_map(char::escape_default).collect();
        let fault = Given::with(Entry::stored(name, b"")).is_refused(FaultCode::UnsafeName, &shown);
        assert_eq!(fault.facts, [("why", why.to_owned())], "{name}");
    }
    let long = format!("data/{}", "a".repeat(101));
    assert_eq!(Given::with(Entry::stored(&long, b"")).is_refused(FaultCode::UnsafeName, &long).facts[0].1, "too_long");
}

#[test]
fn of_two_names_in_two_forms_of_unicode_the_first_is_refused_for_its_letters() {
    let mut entries = sample();
    entries.push(Entry::stored("data/\u{1ea3}nh.jpg", b""));
    entries.push(Entry::stored("data/a\u{309}nh.jpg", b""));
    let fault = Given::bytes(&zips::zip(&entries)).is_refused(FaultCode::UnsafeName, "data/\\u{1ea3}nh.jpg");
    assert_eq!(fault.facts, [("why", "not_ascii".to_owned())]);
    let raw = Entry { name: b"data/\xff\xfe".to_vec(), ..Entry::stored("", b"") };
    Given::with(raw).is_refused(FaultCode::UnsafeName, "data/\\u{fffd}\\u{fffd}");
}

#[test]
fn links_folders_and_devices_are_refused() {
    let with = |name: &str, attributes| Entry { attributes, ..Entry::stored(name, b"/etc/passwd") };
    Given::with(with("data/x", 0o120_777 << 16)).is_refused(FaultCode::Link, "data/x");
    for attributes in [0o040_755 << 16, 0o020_644 << 16, 0o010_644 << 16, 0x10] {
        Given::with(with("data/x", attributes)).is_refused(FaultCode::NotAFile, "data/x");
    }
    let faults = verify(&Given::with(Entry::stored("data/x/", b"")).path, &mut |_, _| true).faults;
    assert!(faults.iter().any(|fault| fault.code == FaultCode::NotAFile), "{faults:?}");
}

#[test]
fn two_files_of_one_name_are_refused() {
    for (name, other) in [
        ("data/nam.json", "data/nam.json"),
        ("data/NAM.json", "data/nam.json"),
        ("bagit.txt", "bagit.txt"),
        ("Bagit.txt", "bagit.txt"),
    ] {
        let fault = Given::with(Entry::stored(name, b"")).is_refused(FaultCode::DoubledName, name);
        assert_eq!(fault.facts, [("other", other.to_owned())]);
    }
    let below = Given::with(Entry::stored("data/nam.json/x", b""));
    below.is_refused(FaultCode::DoubledName, "data/nam.json");
}

#[test]
fn what_is_encrypted_or_packed_in_other_ways_is_refused() {
    let entry = Entry::stored("data/x", b"abc");
    Given::with(Entry { flags: 1, ..entry.clone() }).is_refused(FaultCode::Encrypted, "data/x");
    Given::with(Entry { method: 99, ..entry.clone() }).is_refused(FaultCode::Encrypted, "data/x");
    let fault = Given::with(Entry { method: 12, ..entry }).is_refused(FaultCode::UnknownCompression, "data/x");
    assert_eq!(fault.facts, [("method", "12".to_owned())]);
}

#[test]
fn entries_that_lie_over_each_other_are_refused() {
    let entries = sample();
    let bytes = zips::zip(&entries);
    let list_at = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    let first = Entry { name: b"data/x".to_vec(), ..entries[0].clone() };
    let list = [&bytes[list_at..bytes.len() - 22], &zips::central(&first, 0)].concat();
    let count = u16::try_from(entries.len() + 1).unwrap();
    let given = Given::bytes(&zips::finish(bytes[..list_at].to_vec(), &list, count));
    let faults = verify(&given.path, &mut |_, _| true).faults;
    assert!(faults.iter().any(|fault| fault.code == FaultCode::Overlapping), "{faults:?}");
    assert!(Bag::open(&given.path).is_err());
    let mut far = Entry::stored("data/x", b"");
    far.packed = vec![0; 1_000];
    let mut bytes = zips::zip(&[far]);
    bytes.drain(40..900);
    let length = bytes.len();
    bytes[length - 6..length - 2].copy_from_slice(&176_u32.to_le_bytes());
    Given::bytes(&bytes).is_refused(FaultCode::Overlapping, "data/x");
}

#[test]
fn a_file_that_says_it_is_too_large_is_refused() {
    let size = u32::try_from(LARGEST_FILE).unwrap() + 1;
    let entry = Entry { size, method: 8, packed: vec![0; 3 << 20], ..Entry::stored("data/x", b"") };
    let fault = Given::with(entry).is_refused(FaultCode::TooLarge, "data/x");
    assert_eq!(fault.facts, [("max", LARGEST_FILE.to_string())]);
}

#[test]
fn files_that_are_too_large_together_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("given.zip");
    let mut file = File::create(&path).unwrap();
    let size = 250_u32 << 20;
    let mut list = Vec::new();
    for nth in 0..9_u32 {
        let at = nth * (size + 30 + 7);
        let head = Entry { size, ..Entry::stored(&format!("data/{nth}a"), b"") };
        let mut central = zips::central(&head, at);
        central[20..24].copy_from_slice(&size.to_le_bytes());
        list.extend(&central);
        file.seek(SeekFrom::Start(u64::from(at))).unwrap();
        file.write_all(b"PK\x03\x04\x14\0").unwrap();
        file.write_all(&central[8..32]).unwrap();
        file.write_all(&head.name).unwrap();
    }
    let list_at = 9 * (size + 37);
    file.seek(SeekFrom::Start(u64::from(list_at))).unwrap();
    file.write_all(&list).unwrap();
    file.write_all(&zips::end(9, u32::try_from(list.len()).unwrap(), list_at)).unwrap();
    let fault = Bag::open(&path).unwrap_err();
    assert_eq!((fault.code, fault.name.as_str()), (FaultCode::TooLarge, ""));
    is_within_memory();
}

/// Four GiB of nothing, packed small.
fn packed_nothing() -> Vec<u8> {
    let mebibyte = vec![0; 1 << 20];
    let mut piece = Vec::with_capacity(1 << 16);
    let mut compress = Compress::new(Compression::best(), false);
    compress.compress_vec(&mebibyte, &mut piece, FlushCompress::Full).unwrap();
    [piece.repeat(4_096), vec![3, 0]].concat()
}

#[test]
fn a_bomb_is_refused_whatever_it_says_of_itself() {
    let packed = packed_nothing();
    let bomb = |size: u32| Entry { size, method: 8, packed: packed.clone(), ..Entry::stored("data/nam.json", b"") };
    Given::with(Entry { name: b"data/x".to_vec(), ..bomb(u32::MAX) }).is_refused(FaultCode::TooLarge, "data/x");
    let small = Entry { size: 200 << 20, method: 8, packed: vec![0; 1_000], ..Entry::stored("data/x", b"") };
    Given::with(small).is_refused(FaultCode::Bomb, "data/x");
    for size in [5, 150 << 20] {
        let mut entries = sample();
        let year = entries.iter().position(|entry| entry.name == b"data/nam.json").unwrap();
        entries[year] = bomb(size);
        let given = Given::bytes(&zips::zip(&entries));
        // What the list says of it is harmless; it shows when it is read, and nothing beyond what was said is held.
        let fault = Bag::open(&given.path).unwrap().read("nam.json").unwrap_err();
        assert_eq!((fault.code, fault.name.as_str()), (FaultCode::Bomb, "data/nam.json"));
        let faults = verify(&given.path, &mut |_, _| true).faults;
        assert_eq!(faults, [fault]);
        is_within_memory();
    }
}

#[test]
fn a_bomb_in_the_place_of_a_manifest_is_refused_on_opening() {
    let packed = packed_nothing();
    for (size, code) in [(1_000, FaultCode::Bomb), (100 << 20, FaultCode::TooLarge)] {
        let mut entries = sample();
        entries[2] = Entry { size, method: 8, packed: packed.clone(), ..entries[2].clone() };
        Given::bytes(&zips::zip(&entries)).is_refused(code, "manifest-sha256.txt");
    }
}

/// The sample, with what makes it a bag changed by somebody who keeps all hashes right.
fn rewritten(name: &str, change: impl Fn(String) -> String) -> Given {
    let mut entries = sample();
    let text = |entry: &Entry| String::from_utf8(entry.content()).unwrap();
    let nth = entries.iter().position(|entry| entry.name() == name).unwrap();
    entries[nth] = Entry::stored(name, change(text(&entries[nth])).as_bytes());
    if nth < 3 {
        let line = |entry: &Entry| format!("{}  {}\n", BlobHash::of(&entry.content()), entry.name());
        let all: String = entries[..3].iter().map(line).collect();
        entries[3] = Entry::stored("tagmanifest-sha256.txt", all.as_bytes());
    }
    Given::bytes(&zips::zip(&entries))
}

#[test]
fn an_archive_without_what_makes_it_a_bag_is_refused() {
    for nth in 0..4 {
        let mut entries = sample();
        let name = entries.remove(nth).name().to_owned();
        Given::bytes(&zips::zip(&entries)).is_refused(FaultCode::MissingTagFile, &name);
    }
    Given::bytes(&zips::zip(&[])).is_refused(FaultCode::MissingTagFile, "bagit.txt");
}

#[test]
fn another_version_of_the_format_is_refused() {
    let given = rewritten("bagit.txt", |text| text.replace("1.0", "0.97"));
    given.is_refused(FaultCode::OtherBagit, "bagit.txt");
}

#[test]
fn a_newer_archive_is_refused_as_newer_whatever_else_it_has() {
    let given = rewritten("bag-info.txt", |text| text.replace("Archive: 1", "Archive: 2"));
    let fault = given.is_refused(FaultCode::NewerVersion, "bag-info.txt");
    assert_eq!(fault.facts, [("found", "2".to_owned()), ("known", "1".to_owned())]);
    let mut entries = zips::read(&given.path);
    entries.push(Entry::stored("moi/tep.txt", b""));
    Given::bytes(&zips::zip(&entries)).is_refused(FaultCode::NewerVersion, "bag-info.txt");
}

#[test]
fn a_bag_that_does_not_say_its_version_or_anything_is_refused() {
    for (from, to) in [("So-Chi-Bo-Archive", "Another"), ("Archive: 1", "Archive: one"), (": ", " "), ("\n", "\r\n")] {
        rewritten("bag-info.txt", |text| text.replace(from, to)).is_refused(FaultCode::BadInfo, "bag-info.txt");
    }
}

#[test]
fn manifests_that_do_not_read_are_refused() {
    let name = "manifest-sha256.txt";
    rewritten(name, |text| text.replacen("  ", " ", 1)).is_refused(FaultCode::BadManifest, name);
    rewritten(name, |text| text.to_uppercase()).is_refused(FaultCode::BadManifest, name);
    rewritten(name, |text| text.replace("data/nam.json", "data/../nam.json")).is_refused(FaultCode::BadManifest, name);
    rewritten(name, |text| text.clone() + text.lines().next().unwrap() + "\n").is_refused(FaultCode::BadManifest, name);
    rewritten(name, |text| text.trim_end().to_owned()).is_refused(FaultCode::BadManifest, name);
    let name = "tagmanifest-sha256.txt";
    rewritten(name, |text| text.clone() + text.lines().next().unwrap() + "\n").is_refused(FaultCode::BadManifest, name);
    rewritten(name, |text| text.replace("bagit.txt", "bagit.md")).is_refused(FaultCode::BadManifest, name);
    let zeros = |text: String| "0".repeat(64) + text.split_at(64).1;
    rewritten(name, zeros).is_refused(FaultCode::Changed, "bagit.txt");
}

#[test]
fn a_manifest_and_a_payload_that_are_not_the_same_files_are_refused() {
    let more = |text: String| text + &format!("{}  data/zz.txt\n", BlobHash::of(b""));
    rewritten("manifest-sha256.txt", more).is_refused(FaultCode::ListedButMissing, "data/zz.txt");
    Given::with(Entry::stored("data/zz.txt", b"")).is_refused(FaultCode::Added, "data/zz.txt");
    Given::with(Entry::stored("autorun.inf", b"")).is_refused(FaultCode::Added, "autorun.inf");
}
