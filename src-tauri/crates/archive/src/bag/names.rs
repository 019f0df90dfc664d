//! Which names a bag has. They must mean one and the same file on every system that may ever unpack it.

use std::collections::BTreeMap;

use super::{
    fault::{Fault, FaultCode, shown},
    tags::TAG_FILES,
};

/// Where the payload lies.
pub(super) const PAYLOAD: &str = "data/";
/// The longest path of a payload file, without `data/`.
const LONGEST: usize = 100;
/// The one name with capital letters: it has to catch the eye of who unpacks the bag.
const READ_FIRST: &str = "DOC-TRUOC.html";
/// Names that Windows keeps for devices, whatever stands behind a dot.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// What is wrong with the path of a payload file, given without `data/`.
pub(super) fn fault_of_path(path: &str) -> Option<&'static str> {
    if path.len() > LONGEST {
        return Some("too_long");
    }
    path.split('/').find_map(fault_of_part)
}

fn fault_of_part(part: &str) -> Option<&'static str> {
    let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-');
    match part {
        "" => Some("empty"),
        ".." => Some("parent"),
        READ_FIRST => None,
        _ if part.starts_with('.') || part.ends_with('.') => Some("dot"),
        _ if !part.bytes().all(is_plain) => Some("letter"),
        _ if is_device(part) => Some("device"),
        _ => None,
    }
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    DEVICES.contains(&stem)
        || port.is_some_and(|port| port.len() == 1 && port.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What is wrong with the name of an entry, as its bytes stand in the zip.
pub(super) fn fault_of_entry(raw: &[u8]) -> Option<&'static str> {
    let Some(name) = std::str::from_utf8(raw).ok().filter(|name| name.is_ascii()) else { return Some("not_ascii") };
    if TAG_FILES.contains(&name) {
        return None;
    }
    let is_drive = name.as_bytes().get(1) == Some(&b':');
    match name {
        _ if name.bytes().any(|byte| byte.is_ascii_control()) => Some("control"),
        _ if name.contains('\\') => Some("backslash"),
        _ if name.starts_with('/') => Some("absolute"),
        _ if is_drive => Some("drive"),
        _ if name.split('/').any(|part| part == "..") => Some("parent"),
        _ => fault_of_path(name.strip_prefix(PAYLOAD).unwrap_or(name)),
    }
}

/// Names that cannot lie in one folder of every system: equal, different only by case, or one a folder of the other.
pub(super) fn doubled<'a>(names: impl Iterator<Item = &'a str> + Clone) -> Vec<Fault> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    let fault = |name: &str, other: &str| Fault::of(name, FaultCode::DoubledName).with("other", shown(other));
    for name in names.clone() {
        if let Some(other) = seen.insert(name.to_lowercase(), name) {
            faults.push(fault(name, other));
        }
    }
    for name in names {
        let lower = name.to_lowercase();
        let folders = lower.match_indices('/').filter_map(|(at, _)| lower.get(..at));
        faults.extend(folders.filter_map(|folder| seen.get(folder)).map(|file| fault(file, name)));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paths_are_taken() {
        for path in ["nam.json", "anh/0a-1_b.jpg", "DOC-TRUOC.html", "tep/x.tar.gz", "com10.txt"] {
            assert_eq!(fault_of_path(path), None, "{path}");
        }
    }

    #[test]
    fn other_paths_are_refused_for_what_they_are() {
        for (path, why) in [
            ("", "empty"),
            ("a//b", "empty"),
            ("a/", "empty"),
            ("../x", "parent"),
            (".htaccess", "dot"),
            ("a.", "dot"),
            ("Anh.jpg", "letter"),
            ("a b", "letter"),
            ("ảnh.jpg", "letter"),
            ("nul.txt", "device"),
            ("tep/com1", "device"),
        ] {
            assert_eq!(fault_of_path(path), Some(why), "{path}");
        }
        assert_eq!(fault_of_path(&"a".repeat(101)), Some("too_long"));
    }

    #[test]
    fn a_name_is_told_from_its_twin_and_from_its_folder() {
        let of = |names: &[&str]| doubled(names.iter().copied()).len();
        assert_eq!(of(&["data/a", "data/b"]), 0);
        assert_eq!(of(&["data/a", "data/a"]), 1);
        assert_eq!(of(&["data/a", "data/A"]), 1);
        assert_eq!(of(&["data/a", "data/a/b"]), 1);
    }
}
