//! A report from draft to issue: edited with its figures alive, claimed over, signed, frozen.

use std::fs;

use book::{
    Book,
    papers::{Edition, Paper},
    reports::{DraftedParagraph, Lacking, ParagraphEdit, Wishes},
};
use domain::{
    Period,
    figures::Rule,
    records::{DocumentStatus, ParagraphSource},
};
use tempfile::TempDir;
use testkit::{day, the_practice_year};

const YEAR: Period = Period::year(2023);
const PRAISE: &str = "commendations.times";

fn paragraph(book: &Book, key: &str) -> DraftedParagraph {
    let paragraphs = book.report(YEAR).unwrap().face.paragraphs;
    paragraphs.into_iter().find(|paragraph| paragraph.key == key).expect(key)
}

fn edit(book: &mut Book, key: &str, change: impl FnOnce(&str) -> String) {
    let text = change(&paragraph(book, key).draft);
    book.edit_paragraph(YEAR, key, &ParagraphEdit::Text(text)).unwrap();
}

fn drop_a_commendation(book: &mut Book) {
    let last =
        book.records().commendations.iter().filter(|given| YEAR.covers(given.period)).map(|given| given.id).min();
    book.delete_commendation(last.unwrap()).unwrap();
}

/// The practice report with number and date, sent for signature.
fn waiting_for_signature(book: &mut Book) {
    let mut settings = book.report_settings(YEAR);
    (settings.number, settings.dated) = (Some(85), Some(day("2023-12-20")));
    book.save_report_settings(&settings).unwrap();
    book.send_for_signature(YEAR).unwrap();
}

fn printed(book: &Book, rule: Rule) -> String {
    let figures = book.report(YEAR).unwrap().face.figures;
    figures.into_iter().find(|figure| figure.rule == rule && figure.period == YEAR).unwrap().value
}

#[test]
fn figures_follow_the_records_inside_an_edited_paragraph() {
    let mut book = the_practice_year();
    edit(&mut book, PRAISE, |draft| format!("Đáng mừng là {draft}"));
    drop_a_commendation(&mut book);
    let edited = paragraph(&book, PRAISE);
    assert_eq!(edited.source, ParagraphSource::Edited);
    assert!(edited.text.starts_with("Đáng mừng là"));
    assert!(edited.tokens.iter().any(|token| token.token == "luot_bieu_duong" && token.value == "33"));
    assert_eq!(printed(&book, Rule::CommendationTimes), "33");
}

#[test]
fn a_figure_typed_over_is_a_claim_and_is_marked_once_the_records_say_otherwise() {
    let mut book = the_practice_year();
    edit(&mut book, PRAISE, |draft| draft.replace("{luot_bieu_duong}", "34"));
    assert!(paragraph(&book, PRAISE).claims.iter().all(|claim| claim.agrees));
    drop_a_commendation(&mut book);
    let claims = paragraph(&book, PRAISE).claims;
    let claim = claims.iter().find(|claim| claim.token == "luot_bieu_duong").unwrap();
    assert_eq!((claim.said.as_str(), claim.counted.as_str(), claim.agrees), ("34", "33", false));
    assert_eq!(book.records().claims.len(), 1, "the record keeps what was claimed");
}

#[test]
fn the_programs_words_stand_again_when_the_clerk_says_so() {
    let mut book = the_practice_year();
    edit(&mut book, PRAISE, |draft| draft.replace("{luot_bieu_duong}", "40"));
    book.edit_paragraph(YEAR, PRAISE, &ParagraphEdit::Draft).unwrap();
    assert_eq!(paragraph(&book, PRAISE).source, ParagraphSource::Drafted);
    assert!(book.records().claims.is_empty());
}

#[test]
fn words_like_the_drafts_are_the_draft() {
    let mut book = the_practice_year();
    edit(&mut book, PRAISE, |draft| format!("  {draft} "));
    assert_eq!(paragraph(&book, PRAISE).source, ParagraphSource::Drafted);
}

#[test]
fn a_paragraph_that_is_left_out_is_not_printed_and_its_figures_neither() {
    let mut book = the_practice_year();
    book.edit_paragraph(YEAR, "meetings.told", &ParagraphEdit::LeftOut).unwrap();
    let face = book.report(YEAR).unwrap().face;
    assert!(face.printed_figures().all(|figure| figure.rule != Rule::Stories));
}

#[test]
fn edited_words_whose_paragraph_is_gone_are_kept_told_and_dropped_on_demand() {
    let mut book = the_practice_year();
    edit(&mut book, PRAISE, |draft| format!("Đáng mừng là {draft}"));
    while book.records().commendations.iter().any(|given| YEAR.covers(given.period)) {
        drop_a_commendation(&mut book);
    }
    let unused = book.report(YEAR).unwrap().face.unused;
    assert!(unused.iter().any(|edit| edit.key == PRAISE && edit.text.starts_with("Đáng mừng là")), "{unused:?}");
    book.edit_paragraph(YEAR, PRAISE, &ParagraphEdit::Draft).unwrap();
    assert!(book.report(YEAR).unwrap().face.unused.is_empty());
}

#[test]
fn an_empty_text_and_an_unknown_paragraph_are_refused() {
    let mut book = the_practice_year();
    let empty = ParagraphEdit::Text("  ".to_owned());
    assert_eq!(book.edit_paragraph(YEAR, PRAISE, &empty).unwrap_err().problems()[0].field, "text");
    let error = book.edit_paragraph(YEAR, "no.such.paragraph", &ParagraphEdit::LeftOut).unwrap_err();
    assert_eq!(error.code(), "not_found");
}

#[test]
fn settings_saved_afterwards_keep_the_edited_paragraphs() {
    let mut book = the_practice_year();
    edit(&mut book, PRAISE, |draft| format!("Đáng mừng là {draft}"));
    let settings = book.report_settings(YEAR);
    book.save_report_settings(&settings).unwrap();
    assert_eq!(paragraph(&book, PRAISE).source, ParagraphSource::Edited);
}

#[test]
fn an_unwritten_section_of_the_clerks_own_keeps_the_report_from_being_sent_and_issued() {
    let mut book = the_practice_year();
    let mut settings = book.report_settings(YEAR);
    settings.sections[0].text.clear();
    book.save_report_settings(&settings).unwrap();
    let error = book.send_for_signature(YEAR).unwrap_err();
    assert_eq!((error.code(), error.facts()), ("not_ready", vec![("lacking", "strengths".to_owned())]));
    assert_eq!(book.report(YEAR).unwrap().face.status, DocumentStatus::Draft);
}

#[test]
fn a_report_is_sent_without_number_and_date_but_not_issued() {
    let mut book = the_practice_year();
    book.send_for_signature(YEAR).unwrap();
    let face = book.report(YEAR).unwrap().face;
    assert_eq!(
        (face.status, face.missing),
        (DocumentStatus::WaitingForSignature, vec![Lacking::Number, Lacking::Date])
    );
    assert_eq!(book.issue_report(YEAR, true).unwrap_err().facts(), [("lacking", "number,date".to_owned())]);
}

#[test]
fn only_what_was_sent_for_signature_is_issued() {
    let mut book = the_practice_year();
    waiting_for_signature(&mut book);
    book.take_back(YEAR).unwrap();
    assert_eq!(book.issue_report(YEAR, true).unwrap_err().facts(), [("lacking", "signature".to_owned())]);
}

#[test]
fn a_claim_that_disagrees_has_to_be_confirmed() {
    let mut book = the_practice_year();
    edit(&mut book, PRAISE, |draft| draft.replace("{luot_bieu_duong}", "36"));
    waiting_for_signature(&mut book);
    let error = book.issue_report(YEAR, false).unwrap_err();
    assert_eq!((error.code(), error.facts()), ("claims_disagree", vec![("claims", "36 ≠ 34".to_owned())]));
    book.issue_report(YEAR, true).unwrap();
    assert_eq!(book.report(YEAR).unwrap().face.status, DocumentStatus::Issued);
}

#[test]
fn what_was_issued_stays_as_it_was_and_tells_what_changed_since() {
    let mut book = the_practice_year();
    waiting_for_signature(&mut book);
    let before = book.report(YEAR).unwrap();
    book.issue_report(YEAR, false).unwrap();
    assert_eq!(book.changes_since_issue(Paper::Report(YEAR)).unwrap(), []);

    drop_a_commendation(&mut book);
    let after = book.report(YEAR).unwrap();
    assert!(before.pdf == after.pdf, "the paper is the one that was issued, byte for byte");
    assert_eq!((after.face.figures, after.face.links.len()), (before.face.figures, before.face.links.len()));
    let changes = book.changes_since_issue(Paper::Report(YEAR)).unwrap();
    let total = changes.iter().find(|change| change.rule == Rule::CommendationTimes && change.period == YEAR).unwrap();
    assert_eq!((total.then.as_deref(), total.now.as_deref(), total.gone), (Some("34"), Some("33"), 1));
    assert!(book.check().unwrap().is_sound());
}

#[test]
fn an_issued_report_refuses_every_change() {
    let mut book = the_practice_year();
    waiting_for_signature(&mut book);
    book.issue_report(YEAR, false).unwrap();
    let settings = book.report_settings(YEAR);
    let refusals = [
        book.edit_paragraph(YEAR, PRAISE, &ParagraphEdit::LeftOut),
        book.save_report_settings(&settings).map(|_| ()),
        book.take_back(YEAR),
        book.issue_report(YEAR, true),
    ];
    for refusal in refusals {
        assert_eq!(refusal.unwrap_err().code(), "already_issued");
    }
}

#[test]
fn an_issued_report_whose_number_is_cancelled_is_kept_and_makes_room_for_another() {
    let mut book = the_practice_year();
    waiting_for_signature(&mut book);
    assert_eq!(book.cancel_report(YEAR, "ghi nhầm").unwrap_err().code(), "not_found", "nothing is issued");
    book.issue_report(YEAR, false).unwrap();
    assert_eq!(book.cancel_report(YEAR, " ").unwrap_err().code(), "refused");
    let number = book.report_settings(YEAR).number;
    book.cancel_report(YEAR, "ghi nhầm người ký").unwrap();

    assert_eq!(book.report(YEAR).unwrap().face.status, DocumentStatus::Draft);
    let register = book.register(Some(2023), "");
    let kept = register.rows.iter().find(|row| row.document.status == DocumentStatus::NumberCancelled);
    let cancelled = register.rows.iter().map(|row| row.document).find(|d| d.note == "ghi nhầm người ký").unwrap();
    assert!(kept.is_some() && cancelled.number == number && book.issued_paper(cancelled.id).is_ok());
    assert!(book.check().unwrap().is_sound());

    let mut settings = book.report_settings(YEAR);
    assert_eq!(settings.number, None);
    settings.number = Some(86);
    book.save_report_settings(&settings).unwrap();
    book.send_for_signature(YEAR).unwrap();
    book.issue_report(YEAR, false).unwrap();
    assert_eq!(book.report(YEAR).unwrap().face.status, DocumentStatus::Issued);
}

#[test]
fn every_figure_of_the_report_has_its_rows() {
    let book = the_practice_year();
    for traced in book.reconciliation(YEAR).unwrap() {
        assert_eq!(traced.rows.len(), traced.figure.rows.len(), "{:?}", traced.figure.rule);
        assert!(traced.rows.iter().all(|row| !row.name.is_empty()), "{:?}", traced.rows);
    }
}

#[test]
fn the_check_sheet_names_every_figure_and_its_rows() {
    let book = the_practice_year();
    let sheet = book.paper(Paper::Report(YEAR), Edition::CheckSheet).unwrap();
    assert!(sheet.starts_with(b"%PDF"));
    assert!(sheet != book.report(YEAR).unwrap().pdf);
}

#[test]
fn the_issued_paper_leaves_the_book_as_it_was_issued_and_takes_no_wishes() {
    let mut book = the_practice_year();
    waiting_for_signature(&mut book);
    book.issue_report(YEAR, false).unwrap();
    let issued = book.report(YEAR).unwrap().pdf;
    drop_a_commendation(&mut book);
    let out = TempDir::new().unwrap();
    let file = out.path().join("bao-cao.pdf");
    book.export_paper(Paper::Report(YEAR), Edition::Pdf, &file).unwrap();
    assert!(fs::read(&file).unwrap() == issued);
    let wishes = Wishes { number: Some(86), ..Wishes::default() };
    assert_eq!(
        book.export_paper_as(Paper::Report(YEAR), Edition::Pdf, &wishes, &file).unwrap_err().code(),
        "already_issued"
    );
}

#[test]
fn a_draft_goes_to_word_with_wishes_and_what_was_issued_does_not() {
    let mut book = the_practice_year();
    let out = TempDir::new().unwrap();
    let file = out.path().join(book.paper_name(Paper::Report(YEAR), Edition::Word).unwrap());
    let wishes = Wishes { number: Some(86), ..Wishes::default() };
    book.export_paper_as(Paper::Report(YEAR), Edition::Word, &wishes, &file).unwrap();
    let wished = fs::read(&file).unwrap();
    assert!(file.ends_with("bao-cao-nam-2023.docx") && wished.starts_with(b"PK"));
    assert!(book.paper(Paper::Report(YEAR), Edition::Word).unwrap() != wished);
    waiting_for_signature(&mut book);
    book.issue_report(YEAR, false).unwrap();
    assert_eq!(book.paper(Paper::Report(YEAR), Edition::Word).unwrap_err().code(), "already_issued");
}
