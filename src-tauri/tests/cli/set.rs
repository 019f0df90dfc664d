//! The set of a year: every paper, and the list of what can be printed.

use std::{collections::BTreeSet, fs};

use book::forms::FormKind;
use domain::Code;

use super::*;

/// The names of the files in a folder.
fn files(dir: &Path) -> BTreeSet<String> {
    fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn every_file_of_the_set_is_a_paper_with_words_and_has_a_name_of_its_own() {
    let desk = Desk::with_a_practice_book();
    let out = desk.run(Some(PASSPHRASE), ["report", "all", "--book", "Sổ", "--year", "2023", "--out", "bộ"]);
    assert!(out.status.success(), "{}", complained(&out));
    let (files, said) = (files(&desk.path("bộ")), said(&out));
    let told: Vec<&str> = said.lines().filter(|line| line.ends_with(".pdf")).collect();
    assert_eq!(files, told.iter().map(|name| (*name).to_owned()).collect(), "what is told is what is there");
    assert_eq!(files.len(), told.len(), "no file took another's place");
    assert!(said.contains(&format!("Đã ghi {} văn bản", files.len())), "{said}");
    // Plans and the report on the campaign stand in the register: each is there once, by its number.
    let registered = [FormKind::StudyPlan, FormKind::CampaignPlan, FormKind::CampaignReport];
    for name in ["72-KH-CB2.pdf", "70-KH-CB2.pdf", "18-BC-CB2.pdf"] {
        assert!(files.contains(name), "no {name} in {files:?}");
    }
    for kind in FormKind::ALL.iter().filter(|kind| !registered.contains(kind)) {
        assert!(files.iter().any(|name| name.starts_with(kind.stem())), "no {} in {files:?}", kind.code());
    }
    for name in &files {
        let words = text_of(&desk.path("bộ").join(name)).to_lowercase();
        assert!(words.contains("chi bộ"), "{name} says nothing of the branch");
    }
}

#[test]
fn a_set_that_fails_leaves_whole_files_and_no_half_one() {
    let desk = Desk::with_a_practice_book();
    let list = desk.run(Some(PASSPHRASE), ["report", "all", "--book", "Sổ", "--year", "2023", "--out", "đủ"]);
    let first = said(&list).lines().nth(2).unwrap().to_owned();
    fs::create_dir_all(desk.path("dở").join(&first).join("chỗ đã có")).unwrap();
    let out = desk.run(Some(PASSPHRASE), ["report", "all", "--book", "Sổ", "--year", "2023", "--out", "dở"]);
    assert_eq!(out.status.code(), Some(6), "{}", complained(&out));
    let left = files(&desk.path("dở"));
    assert_eq!(left.len(), 3, "two papers and what stood in the way: {left:?}");
    for name in left.iter().filter(|name| **name != first) {
        assert!(text_of(&desk.path("dở").join(name)).to_lowercase().contains("chi bộ"), "{name}");
    }
}

#[test]
fn the_list_names_every_kind_with_its_parameters() {
    let out = Desk::new().run(None, ["report", "--list"]);
    assert!(out.status.success(), "{}", complained(&out));
    let said = said(&out);
    let begins = |code: &str| said.lines().any(|line| line.split_whitespace().next() == Some(code));
    for code in ["year", "half", "quarter", "check", "document", "extract", "all"] {
        assert!(begins(code), "{code} is not in {said}");
    }
    for kind in FormKind::ALL {
        assert!(begins(kind.code()), "{} is not in {said}", kind.code());
    }
    assert!(said.contains("--month THÁNG") && said.contains("--of HỌ-TÊN"), "{said}");
}

#[test]
fn a_form_is_printed_of_what_is_named_and_its_figures_are_checked() {
    let desk = Desk::with_a_practice_book();
    let common = ["--book", "Sổ", "--year", "2023", "--out", "r.pdf"];
    let papers: [(&[&str], &str); 4] = [
        (&["study-plan"], "Số 72-KH/CB2"),
        (&["campaign-report", "--of", "giu tron loi the"], "kết quả đợt sinh hoạt chính trị"),
        (&["campaign-plan", "--of", "1"], "Số 70-KH/CB2"),
        (&["campaign-report", "--of", "1", "--check"], "ĐỐI CHIẾU SỐ LIỆU"),
    ];
    for (kind, words) in papers {
        let args: Vec<&str> = ["report"].iter().chain(kind).chain(&common).copied().collect();
        let out = desk.command(Some(PASSPHRASE), &args).stdin(Stdio::null()).output().unwrap();
        assert!(out.status.success(), "{kind:?}: {}", complained(&out));
        assert!(text_of(&desk.path("r.pdf")).contains(words), "{kind:?} does not say: {words}");
    }
}

#[test]
fn what_cannot_be_printed_is_refused_with_words() {
    let desk = Desk::with_a_practice_book();
    let common = ["--book", "Sổ", "--year", "2023", "--out", "r.pdf"];
    let wrong: [(&[&str], &str); 5] = [
        (&["bao-cao"], "“bao-cao”"),
        (&["campaign-report"], "--of"),
        (&["campaign-report", "--of", "đợt nào đó"], "“đợt nào đó”"),
        (&["commendations"], "--month"),
        (&["document", "--of", "999-KH/CB2"], "“999-KH/CB2”"),
    ];
    for (kind, words) in wrong {
        let args: Vec<&str> = ["report"].iter().chain(kind).chain(&common).copied().collect();
        let out = desk.command(Some(PASSPHRASE), &args).stdin(Stdio::null()).output().unwrap();
        assert_eq!(out.status.code(), Some(2), "{kind:?}: {}", complained(&out));
        assert!(complained(&out).contains(words), "{}", complained(&out));
        assert!(!desk.path("r.pdf").exists(), "{kind:?} left a file");
    }
}
