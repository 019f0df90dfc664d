//! Documents that are forms of the records, when they are issued.

use book::{
    forms::{FormKind, Subject},
    papers::{Edition, Paper},
};
use domain::{
    Id,
    entry::DocumentFile,
    figures::Rule,
    records::{DocumentKind, DocumentOut, DocumentStatus, Meeting},
};
use testkit::{TestBook, day, the_practice_year};

/// The regular meeting of April, and a resolution of it without a typed text.
fn a_resolution(book: &TestBook) -> (Id<Meeting>, DocumentFile) {
    let meetings = book.meetings(2023);
    let april = meetings.iter().find(|row| row.period.to_string() == "2023-M04").unwrap().id;
    let mut file = book.new_document(2023);
    file.document.kind = DocumentKind::Resolution;
    file.document.number = Some(27);
    file.document.dated = Some(day("2023-04-05"));
    file.document.subject = "về nhiệm vụ tháng 4 năm 2023".to_owned();
    file.document.meeting = Some(april);
    (april, file)
}

fn saved_as(book: &mut TestBook, file: &DocumentFile, status: DocumentStatus) -> Id<DocumentOut> {
    let document = DocumentOut { status, ..file.document.clone() };
    book.save_document(&DocumentFile { document, ..file.clone() }).unwrap()
}

fn one_commendation_less(book: &mut TestBook) {
    let april = |given: &&domain::records::Commendation| given.period.to_string() == "2023-M04";
    let id = book.records().commendations.iter().find(april).unwrap().id;
    book.delete_commendation(id).unwrap();
}

#[test]
fn a_resolution_made_of_the_records_is_frozen_with_its_figures_when_it_is_issued() {
    let mut book = the_practice_year();
    let (april, file) = a_resolution(&book);
    let id = saved_as(&mut book, &file, DocumentStatus::WaitingForSignature);
    saved_as(&mut book, &file, DocumentStatus::Issued);
    let papers = [Paper::Document(id), Paper::Form(FormKind::Resolution, Subject::Meeting(april))];
    let issued = book.paper(papers[0], Edition::Pdf).unwrap();
    let figures = book.paper_face(papers[0]).unwrap().figures;
    assert!(figures.iter().any(|figure| figure.rule == Rule::CommendationTimes && figure.value == "03"), "{figures:?}");
    assert_eq!(book.changes_since_issue(papers[0]).unwrap(), []);

    one_commendation_less(&mut book);
    for paper in papers {
        assert!(book.paper(paper, Edition::Pdf).unwrap() == issued, "the paper is the one that was issued");
        let face = book.paper_face(paper).unwrap();
        assert_eq!(face.figures, figures);
        assert!(!face.links.is_empty(), "its figures are still where they stand");
        let traced: Vec<_> = book.paper_figures(paper).unwrap().into_iter().map(|traced| traced.figure).collect();
        assert_eq!(traced, figures);
        let changes = book.changes_since_issue(paper).unwrap();
        let times = changes.iter().find(|change| change.rule == Rule::CommendationTimes).unwrap();
        assert_eq!((times.then.as_deref(), times.now.as_deref(), times.gone), (Some("03"), Some("02"), 1));
    }
    assert!(book.check().unwrap().is_sound());
}

#[test]
fn one_that_is_entered_as_issued_was_written_elsewhere_and_is_not_frozen() {
    let mut book = the_practice_year();
    let (_, file) = a_resolution(&book);
    let id = saved_as(&mut book, &file, DocumentStatus::Issued);
    assert!(book.issue_of(id).is_none());
    assert_eq!(book.changes_since_issue(Paper::Document(id)).unwrap(), []);
}
