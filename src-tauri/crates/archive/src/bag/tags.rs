//! The files that make an archive a bag (RFC 8493), as text: each has one form only.

use store::blobs::BlobHash;

use super::{
    fault::{Fault, FaultCode},
    names::PAYLOAD,
};

/// Says that this is a bag.
pub(super) const BAGIT: &str = "bagit.txt";
/// Says what is in it.
pub(super) const INFO: &str = "bag-info.txt";
/// Lists the payload.
pub(super) const MANIFEST: &str = "manifest-sha256.txt";
/// Lists the three before.
pub(super) const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";
/// All of them, in the order of the zip.
pub(super) const TAG_FILES: [&str; 4] = [BAGIT, INFO, MANIFEST, TAG_MANIFEST];

/// All of `bagit.txt`.
pub(super) const BAGIT_TEXT: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// The line of `bag-info.txt` that tells the version of the archive; [`super::write`] puts it first when it is not there.
pub const VERSION_FIELD: &str = "So-Chi-Bo-Archive";
/// The version that this program writes, and the newest that it knows.
pub const VERSION: u32 = 1;

/// `bag-info.txt`.
pub(super) fn info_text(info: &[(String, String)]) -> String {
    info.iter().map(|(label, value)| format!("{label}: {value}\n")).collect()
}

/// Whether a line would read back as it is: no line breaks, no spaces around, no colon in the label.
pub(super) fn is_info_line((label, value): &(String, String)) -> bool {
    let is_trimmed = |text: &str| text.trim() == text && !text.chars().any(char::is_control);
    !label.is_empty() && !label.contains(':') && is_trimmed(label) && is_trimmed(value)
}

/// The lines of `bag-info.txt`, and what is wrong with others.
pub(super) fn info(bytes: &[u8]) -> (Vec<(String, String)>, Vec<Fault>) {
    lines(INFO, FaultCode::BadInfo, bytes, |line| {
        let (label, value) = line.split_once(": ")?;
        Some((label.to_owned(), value.to_owned())).filter(is_info_line)
    })
}

/// What speaks against the version of the archive.
pub(super) fn version_fault(info: &[(String, String)]) -> Option<Fault> {
    let found = info.iter().find(|(label, _)| label == VERSION_FIELD).map(|(_, value)| value.as_str());
    match found.and_then(|found| found.parse::<u32>().ok()) {
        Some(VERSION) => None,
        Some(newer) if newer > VERSION => {
            Some(Fault::of(INFO, FaultCode::NewerVersion).with("found", newer).with("known", VERSION))
        }
        _ => Some(Fault::of(INFO, FaultCode::BadInfo).with("field", VERSION_FIELD)),
    }
}

/// A manifest. `sha256sum -c` reads it too.
pub(super) fn manifest_text<'a>(files: impl Iterator<Item = (BlobHash, &'a str)>) -> String {
    files.map(|(hash, name)| format!("{hash}  {name}\n")).collect()
}

/// The hashes and names of a manifest, and what is wrong with other lines. Names of the payload lose their `data/`.
pub(super) fn payload_manifest(bytes: &[u8]) -> (Vec<(BlobHash, String)>, Vec<Fault>) {
    let (mut files, mut faults) = manifest(MANIFEST, bytes);
    for (nth, (_, name)) in files.iter_mut().enumerate() {
        match name.strip_prefix(PAYLOAD) {
            Some(path) if super::names::fault_of_path(path).is_none() => *name = path.to_owned(),
            _ => faults.push(Fault::of(MANIFEST, FaultCode::BadManifest).with("line", nth + 1)),
        }
    }
    let is_sorted = files.is_sorted_by(|(_, one), (_, next)| one < next);
    if faults.is_empty() && !is_sorted {
        faults.push(Fault::of(MANIFEST, FaultCode::BadManifest).with("why", "order"));
    }
    (files, faults)
}

/// The hashes and names of a manifest, and what is wrong with other lines.
pub(super) fn manifest(name: &str, bytes: &[u8]) -> (Vec<(BlobHash, String)>, Vec<Fault>) {
    lines(name, FaultCode::BadManifest, bytes, |line| {
        let (hash, file) = line.split_once("  ")?;
        Some((hash.parse().ok()?, file.to_owned())).filter(|_| !file.is_empty())
    })
}

/// Reads each line; one that does not read is a fault, and so is a last line without its end.
fn lines<T>(name: &str, code: FaultCode, bytes: &[u8], read: impl Fn(&str) -> Option<T>) -> (Vec<T>, Vec<Fault>) {
    let mut values = Vec::new();
    let mut faults = Vec::new();
    let text = String::from_utf8_lossy(bytes);
    for (nth, line) in text.split_inclusive('\n').enumerate() {
        match line.strip_suffix('\n').and_then(&read) {
            Some(value) => values.push(value),
            None => faults.push(Fault::of(name, code).with("line", nth + 1)),
        }
    }
    (values, faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(label: &str, value: &str) -> (String, String) {
        (label.to_owned(), value.to_owned())
    }

    #[test]
    fn info_reads_back() {
        let lines = vec![pair("Source-Organization", "Chi bộ 1"), pair("Nothing", ""), pair(VERSION_FIELD, "1")];
        let (read, faults) = info(info_text(&lines).as_bytes());
        assert_eq!((read.as_slice(), faults.len()), (lines.as_slice(), 0));
        assert_eq!(version_fault(&read), None);
    }

    #[test]
    fn lines_that_would_not_read_back_are_told() {
        for (label, value) in [("a:b", "c"), ("", "c"), ("a", "b\nc"), (" a", "b"), ("a", "b ")] {
            assert!(!is_info_line(&pair(label, value)), "{label} {value}");
        }
    }

    #[test]
    fn the_version_must_be_known() {
        let code = |value: &str| version_fault(&[pair(VERSION_FIELD, value)]).map(|fault| fault.code);
        assert_eq!(code("1"), None);
        assert_eq!(code("2"), Some(FaultCode::NewerVersion));
        assert_eq!(code("0"), Some(FaultCode::BadInfo));
        assert_eq!(code("x"), Some(FaultCode::BadInfo));
        assert_eq!(version_fault(&[]).map(|fault| fault.code), Some(FaultCode::BadInfo));
    }
}
