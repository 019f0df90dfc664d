//! Plans and reports on study, and the year book.

use std::{fs, process::Command};

use book::{forms::FormKind, papers::Edition};
use domain::{
    Id, Period,
    entry::CampaignFile,
    records::{Basis, CampaignPaper, PaperStatus},
};
use tempfile::TempDir;
use testkit::{TestBook, a_book_in_a_moment, day, someone, the_practice_year};

use super::{Paper, first, words_of};

/// A branch with a name and nothing else.
fn a_branch() -> TestBook {
    let mut book = a_book_in_a_moment();
    let branch = the_practice_year().branch();
    book.save_branch(&domain::entry::BranchFile { units: Vec::new(), terms: Vec::new(), ..branch }).unwrap();
    book
}

fn a_campaign(book: &mut TestBook) -> CampaignFile {
    let mut file = book.new_campaign(2023);
    file.campaign.title = "Giữ trọn lời thề đảng viên".to_owned();
    file.campaign.from = day("2023-02-14");
    file.campaign.to = None;
    file.campaign.needs_paper = true;
    book.save_campaign(&file).unwrap();
    file
}

#[test]
fn a_plan_of_a_year_without_a_programme_says_so_and_leaves_its_topic_to_the_pen() {
    let book = a_branch();
    let words = words_of(&book, FormKind::StudyPlan, first(&book, FormKind::StudyPlan, 2023));
    assert!(words.contains("Chương trình sinh hoạt chuyên đề của năm chưa có nội dung nào."), "{words}");
    assert_eq!(words.matches("Chưa có nội dung dự kiến.").count(), 4, "{words}");
    assert!(!words.contains("Chuyên đề của năm là"), "{words}");
}

#[test]
fn an_empty_quarter_of_a_programme_says_so() {
    let mut book = the_practice_year();
    let mut programme = book.programme(2023).file;
    programme.items.retain(|item| item.period.quarter_number() != Some(3));
    book.save_programme(&programme).unwrap();
    let words = words_of(&book, FormKind::StudyPlan, first(&book, FormKind::StudyPlan, 2023));
    assert!(words.contains("dự kiến tổ chức 04 đợt"), "{words}");
    assert_eq!(words.matches("Chưa có nội dung dự kiến.").count(), 1, "{words}");
}

#[test]
fn a_plan_without_a_typed_text_is_the_paper_of_its_document_with_number_date_and_bases() {
    let mut book = the_practice_year();
    let plan = book.programme(2023).file.programme.plan.unwrap();
    let mut file = book.document(plan).unwrap();
    file.bases.push(Basis {
        id: Id::random(),
        document: plan,
        ordinal: 1,
        incoming: None,
        text: "Căn cứ hướng dẫn của Đảng ủy".to_owned(),
    });
    book.save_document(&file).unwrap();
    let of_register = book.paper_text(Paper::Document(plan)).unwrap();
    let of_form = Paper::Form(FormKind::StudyPlan, first(&book, FormKind::StudyPlan, 2023));
    assert_eq!(book.paper_text(of_form).unwrap(), of_register);
    let words = of_register.concat().join(" ");
    for said in ["Số 72-KH/CB2", "ngày 14 tháng 02 năm 2023", "- Căn cứ hướng dẫn của Đảng ủy."] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[test]
fn a_campaign_without_sessions_end_or_plan_is_told_without_them() {
    let mut book = a_branch();
    someone("Yến").official("2020-01-01").saved_in(&mut book);
    a_campaign(&mut book);
    let report = words_of(&book, FormKind::CampaignReport, first(&book, FormKind::CampaignReport, 2023));
    for said in [
        "được tổ chức từ ngày 14/02/2023.",
        "Chi bộ chưa tổ chức đợt sinh hoạt nào",
        "Trong 01 đồng chí phải nộp bài tự rà soát, liên hệ bản thân, chưa có đồng chí nào nộp",
        "Chưa nộp",
    ] {
        assert!(report.contains(said), "{said}: {report}");
    }
    assert!(!report.contains("Kế hoạch số"), "{report}");
    let plan = words_of(&book, FormKind::CampaignPlan, first(&book, FormKind::CampaignPlan, 2023));
    assert!(plan.contains("do Chi ủy thông báo"), "{plan}");
}

#[test]
fn the_report_on_a_campaign_is_the_one_of_the_register_that_names_it() {
    let book = the_practice_year();
    let report = book.register(Some(2023), "18-BC").rows[0].document.id;
    let of = first(&book, FormKind::CampaignReport, 2023);
    let words = words_of(&book, FormKind::CampaignReport, of);
    for said in ["Số 18-BC/CB2", "ngày 07 tháng 4 năm 2023", "III- ĐÁNH GIÁ CHUNG"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let form = book.paper_text(Paper::Form(FormKind::CampaignReport, of)).unwrap();
    assert_eq!(book.paper_text(Paper::Document(report)).unwrap(), form);
}

#[test]
fn the_assessment_of_a_campaign_is_never_drafted() {
    let book = the_practice_year();
    let pages = book.paper_text(Paper::Form(FormKind::CampaignReport, first(&book, FormKind::CampaignReport, 2023)));
    let lines = pages.unwrap().concat();
    let heading = |text: &str| lines.iter().position(|line| line == text).unwrap();
    let written = &lines[heading("1. Ưu điểm") + 1..heading("2. Hạn chế, nguyên nhân")];
    assert!(!written.is_empty() && written.iter().all(|line| line == "…"), "lines for the pen alone: {written:?}");
}

#[test]
fn a_campaign_that_asks_for_no_papers_tells_of_none() {
    let mut book = a_branch();
    let mut file = a_campaign(&mut book);
    file.campaign.needs_paper = false;
    book.save_campaign(&file).unwrap();
    let report = words_of(&book, FormKind::CampaignReport, first(&book, FormKind::CampaignReport, 2023));
    assert!(!report.contains("PHỤ LỤC") && !report.contains("nộp bài"), "{report}");
}

#[test]
fn papers_are_listed_with_their_state_and_day() {
    let mut book = a_branch();
    let person = someone("Ngô Thị Yến").official("2020-01-01").saved_in(&mut book);
    let mut file = a_campaign(&mut book);
    let campaign = file.campaign.id;
    let on = Some(day("2023-03-24"));
    let note = "Bổ sung phần liên hệ".to_owned();
    file.papers = vec![CampaignPaper { id: Id::random(), campaign, person, status: PaperStatus::Presented, on, note }];
    book.save_campaign(&file).unwrap();
    let report = words_of(&book, FormKind::CampaignReport, first(&book, FormKind::CampaignReport, 2023));
    assert!(report.contains("có 01 đồng chí đã nộp, trong đó 01 đồng chí đã trình bày"), "{report}");
    assert!(report.contains("Đã trình bày") && report.contains("24/3/2023"), "{report}");
}

#[test]
fn the_year_book_binds_the_papers_of_its_year_with_their_figures_and_pages() {
    let book = the_practice_year();
    let of = first(&book, FormKind::YearBook, 2023);
    let pages = book.paper_text(Paper::Form(FormKind::YearBook, of)).unwrap();
    let contents = pages[1].join(" ");
    let listed = |name: &str| {
        contents.split(name).nth(1).and_then(|rest| rest.split_whitespace().find(|w| w.parse::<usize>().is_ok()))
    };
    let page: usize = listed("Kế hoạch về sinh hoạt chuyên đề năm 2023").unwrap().parse().unwrap();
    assert!(pages[page - 1].iter().any(|line| line.contains("Số 72-KH/CB2")), "{:?}", pages[page - 1]);
    let alone = book.paper_face(Paper::Form(FormKind::CampaignReport, first(&book, FormKind::CampaignReport, 2023)));
    let bound = book.paper_face(Paper::Form(FormKind::YearBook, of)).unwrap();
    for figure in &alone.unwrap().figures {
        assert!(bound.figures.contains(figure), "{figure:?}");
    }
    assert!(bound.links.iter().all(|link| link.figure < bound.figures.len()), "every link speaks of a figure");
}

#[test]
fn a_report_that_was_issued_is_told_to_be_set_anew_from_the_records() {
    let mut book = the_practice_year();
    let year = Period::year(2023);
    let contents = |book: &TestBook| {
        let of = Paper::Form(FormKind::YearBook, first(book, FormKind::YearBook, 2023));
        book.paper_text(of).unwrap()[1..3].concat().join(" ")
    };
    assert!(!contents(&book).contains("lập lại từ sổ"));
    let mut settings = book.report_settings(year);
    (settings.number, settings.dated) = (Some(85), Some(day("2023-12-20")));
    book.save_report_settings(&settings).unwrap();
    book.send_for_signature(year).unwrap();
    book.issue_report(year, true).unwrap();
    assert!(contents(&book).contains("lập lại từ sổ; bản ban hành lưu trong hồ sơ"), "{}", contents(&book));
}

#[test]
fn every_vietnamese_letter_comes_back_from_a_form_as_it_was_typed() {
    let small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    let letters: Vec<char> = small.chars().chain(small.to_uppercase().chars()).collect();
    assert_eq!(letters.len(), 134);
    let words = letters.chunks(3).map(|word| word.iter().collect::<String>()).collect::<Vec<_>>().join(" ");
    let mut book = a_branch();
    let mut file = a_campaign(&mut book);
    file.campaign.title = format!("Chữ {words}");
    book.save_campaign(&file).unwrap();
    let folder = TempDir::new().unwrap();
    let pdf = folder.path().join("kế hoạch.pdf");
    let of = Paper::Form(FormKind::CampaignPlan, first(&book, FormKind::CampaignPlan, 2023));
    fs::write(&pdf, book.paper(of, Edition::Pdf).unwrap()).unwrap();
    let read = Command::new("pdftotext").arg("-raw").arg(&pdf).arg("-").output().unwrap();
    let text = String::from_utf8(read.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(&format!("“Chữ {words}”")), "{text}");
}
