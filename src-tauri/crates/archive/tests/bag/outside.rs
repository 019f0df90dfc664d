//! Others can read a bag without this program: any zip program and `sha256sum`.
#![cfg(target_os = "linux")]

use std::{
    path::Path,
    process::{Command, Stdio},
};

use crate::sample::{files, names, written};

#[test]
fn a_bag_is_unpacked_and_proven_by_the_tools_of_the_system() {
    let (dir, path) = written();
    let out = dir.path().join("out");
    std::fs::create_dir(&out).unwrap();
    if !unpack(&path, &out) || !runs("sha256sum") {
        eprintln!("no tools here: not proven");
        return;
    }
    assert_eq!(names(&out), ["bag-info.txt", "bagit.txt", "data", "manifest-sha256.txt", "tagmanifest-sha256.txt"]);
    for manifest in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
        let proven = Command::new("sha256sum").args(["--strict", "-c", manifest]).current_dir(&out).output().unwrap();
        assert!(proven.status.success(), "{}", String::from_utf8_lossy(&proven.stdout));
    }
    for (path, bytes) in files() {
        assert_eq!(std::fs::read(out.join("data").join(&path)).unwrap(), bytes, "{path}");
    }
}

/// Unpacks with what there is; whatever there is must accept the zip.
fn unpack(path: &Path, out: &Path) -> bool {
    let mut unpacking = if runs("unzip") {
        let mut unzip = Command::new("unzip");
        unzip.arg("-q").arg(path).arg("-d").arg(out);
        unzip
    } else if runs("python3") {
        let mut python = Command::new("python3");
        python.args(["-m", "zipfile", "-e"]).arg(path).arg(out);
        python
    } else {
        return false;
    };
    assert!(unpacking.status().unwrap().success());
    true
}

fn runs(program: &str) -> bool {
    let asked = Command::new(program).arg("--help").stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok()
}
