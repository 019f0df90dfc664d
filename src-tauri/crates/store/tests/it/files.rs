//! Writing whole files, and errors that name the file and what was done with it.

use std::{fs, io::ErrorKind, path::Path};

use store::{
    Error,
    files::{self, Verb},
};
use tempfile::TempDir;

#[test]
fn a_file_is_replaced_whole_and_nothing_stays_beside_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("báo cáo.pdf");
    files::write_whole(&path, b"first").unwrap();
    files::write_whole(&path, b"second").unwrap();
    assert_eq!(files::read(&path).unwrap(), b"second");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_write_that_fails_leaves_the_old_file_and_nothing_beside_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("taken");
    fs::create_dir_all(path.join("by a folder")).unwrap();
    let error = files::write_whole(&path, b"bytes").unwrap_err();
    // Windows tells of a folder in the way as of a file that is held.
    assert_eq!(error.code(), if cfg!(windows) { "file_in_use" } else { "file_error" });
    assert_eq!(error.facts()[..1], [("path", path.display().to_string())]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_the_verb() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("nowhere").join("tệp");
    let facts = files::read(&path).unwrap_err().facts();
    assert_eq!(facts[..2], [("path", path.display().to_string()), ("verb", "read".to_owned())]);
    assert!(!facts[2].1.is_empty());
}

#[test]
fn a_missing_folder_is_named_when_a_file_is_to_be_written_there() {
    let folder = TempDir::new().unwrap();
    let gone = folder.path().join("nowhere");
    let error = files::write_whole(&gone.join("tệp"), b"").unwrap_err();
    assert_eq!((error.code(), error.facts()), ("folder_gone", vec![("path", gone.display().to_string())]));
}

#[test]
fn a_file_that_another_program_holds_has_its_own_code() {
    let path = Path::new("biên bản.pdf");
    for (kind, verb) in [(ErrorKind::PermissionDenied, Verb::Rename), (ErrorKind::ResourceBusy, Verb::Write)] {
        let error = Error::file(path, verb, kind.into());
        assert_eq!((error.code(), error.facts()), ("file_in_use", vec![("path", "biên bản.pdf".to_owned())]));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_has_its_own_code() {
    let full = Path::new("/dev/full");
    let refused = fs::write(full, b"bytes").unwrap_err();
    let error = Error::file(full, Verb::Write, refused);
    assert_eq!((error.code(), error.facts()), ("disk_full", vec![("path", "/dev/full".to_owned())]));
}
