//! Documents out and in: their numbers, their steps, what they are based on.

use book::{
    Error,
    papers::{Edition, Paper},
};
use domain::{
    Id, Problem, ProblemCode,
    entry::DocumentFile,
    records::{Basis, DocumentKind, DocumentOut, DocumentStatus, IncomingDocument, NumberingScheme, Record},
    rules::numbering::Doubt,
};
use testkit::{TestBook, a_book_in_a_moment, day, the_practice_year};

/// A book in which nothing is written, of a branch that numbers like this.
fn a_branch(numbering: NumberingScheme) -> TestBook {
    let mut book = a_book_in_a_moment();
    let mut branch = the_practice_year().branch();
    branch.profiles[0].numbering = numbering;
    book.save_branch(&branch).unwrap();
    book
}

fn a_document(book: &TestBook, kind: DocumentKind, number: Option<u32>, dated: &str) -> DocumentFile {
    let mut file = book.new_document(2023);
    file.document.kind = kind;
    file.document.number = number;
    file.document.dated = Some(day(dated));
    file.document.subject = "về nhiệm vụ trọng tâm".to_owned();
    file
}

fn an_incoming(book: &mut TestBook) -> Id<IncomingDocument> {
    let mut incoming = book.new_incoming(2023);
    incoming.received_on = Some(day("2023-02-09"));
    incoming.subject = "tổ chức đợt sinh hoạt chính trị".to_owned();
    incoming.issuer = "Đảng ủy Sở Công Thương".to_owned();
    book.save_incoming(&incoming).unwrap()
}

fn based_on(document: &DocumentOut, incoming: Option<Id<IncomingDocument>>, text: &str) -> Basis {
    Basis { id: Id::random(), document: document.id, ordinal: 1, incoming, text: text.to_owned() }
}

fn saved_as(book: &mut TestBook, file: &DocumentFile, status: DocumentStatus) -> DocumentFile {
    let document = DocumentOut { status, ..file.document.clone() };
    let id = book.save_document(&DocumentFile { document, ..file.clone() }).unwrap();
    book.document(id).unwrap()
}

fn fields<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<(String, ProblemCode)> {
    let error = result.unwrap_err();
    error.problems().iter().map(|Problem { field, code, .. }| (field.clone(), *code)).collect()
}

#[test]
fn the_next_number_is_told_with_its_sequence() {
    let mut book = a_branch(NumberingScheme::PerTypePerYear);
    let plan = a_document(&book, DocumentKind::Plan, Some(72), "2023-02-14");
    saved_as(&mut book, &plan, DocumentStatus::Issued);
    let next = book.next_number(&a_document(&book, DocumentKind::Plan, None, "2023-06-01").document);
    assert_eq!((next.number, next.kind, next.year), (73, Some(DocumentKind::Plan), Some(2023)));
    let next = book.next_number(&a_document(&book, DocumentKind::Report, None, "2023-06-01").document);
    assert_eq!(next.number, 1);
}

#[test]
fn the_register_of_the_practice_year_misses_the_plan_71() {
    let book = the_practice_year();
    let register = book.register(Some(2023), "");
    let [Doubt::Gap { first: 71, last: 71, after, .. }] = register.doubts[..] else { panic!("{:?}", register.doubts) };
    assert_eq!(after.number_and_symbol(), "72-KH/CB2");
    assert!(book.register(Some(2022), "").doubts.is_empty(), "another year does not tell of it");
}

#[test]
fn a_duplicate_is_kept_and_told() {
    let mut book = a_branch(NumberingScheme::SharedPerTerm);
    for kind in [DocumentKind::Plan, DocumentKind::Resolution] {
        let file = a_document(&book, kind, Some(5), "2023-02-14");
        saved_as(&mut book, &file, DocumentStatus::Issued);
    }
    let register = book.register(Some(2023), "");
    assert!(matches!(&register.doubts[..], [Doubt::Duplicate(documents)] if documents.len() == 2));
}

#[test]
fn documents_are_found_without_diacritics_by_number_kind_subject_and_signer() {
    let book = the_practice_year();
    for (query, expected) in
        [("72", 1), ("70-kh", 1), ("cv", 2), ("nghi quyet", 0), ("nhiem vu thang", 1), ("lien he khu di tich", 2)]
    {
        assert_eq!(book.register(Some(2023), query).rows.len(), expected, "{query}");
    }
    let signer = &book.register(Some(2023), "72").rows[0].signer;
    let all = book.register(Some(2023), "").rows.len();
    assert_eq!(book.register(Some(2023), signer).rows.len(), all, "one secretary signs all of the year");
}

#[test]
fn a_document_goes_from_draft_by_the_signature_to_issue() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let mut file = a_document(&book, DocumentKind::Resolution, Some(1), "2023-02-14");
    file.document.body = "Chi bộ thống nhất nhiệm vụ.".to_owned();
    let draft = saved_as(&mut book, &file, DocumentStatus::Draft);
    let skipping = DocumentOut { status: DocumentStatus::Issued, ..draft.document.clone() };
    let refused = book.save_document(&DocumentFile { document: skipping, ..draft.clone() });
    assert_eq!(fields(refused), [("status".to_owned(), ProblemCode::UnknownChoice)]);
    let waiting = saved_as(&mut book, &draft, DocumentStatus::WaitingForSignature);
    let back = saved_as(&mut book, &waiting, DocumentStatus::Draft);
    let waiting = saved_as(&mut book, &back, DocumentStatus::WaitingForSignature);
    let issued = saved_as(&mut book, &waiting, DocumentStatus::Issued);
    let withdrawn = DocumentOut { status: DocumentStatus::Draft, ..issued.document.clone() };
    let refused = book.save_document(&DocumentFile { document: withdrawn, ..issued });
    assert_eq!(fields(refused), [("status".to_owned(), ProblemCode::UnknownChoice)]);
}

#[test]
fn a_paper_that_left_long_ago_is_entered_as_issued_and_can_be_put_right() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let file = a_document(&book, DocumentKind::Plan, Some(70), "2023-02-14");
    let mut issued = saved_as(&mut book, &file, DocumentStatus::Issued);
    issued.document.number = Some(71);
    book.save_document(&issued).unwrap();
    assert_eq!(book.document(issued.document.id).unwrap().document.number, Some(71));
}

#[test]
fn what_waits_for_a_signature_needs_a_subject_and_what_is_issued_a_number_and_a_date() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let mut file = a_document(&book, DocumentKind::Plan, None, "2023-02-14");
    file.document.subject.clear();
    file.document.dated = None;
    let draft = saved_as(&mut book, &file, DocumentStatus::Draft);
    let as_ = |status| DocumentFile { document: DocumentOut { status, ..draft.document.clone() }, ..draft.clone() };
    let required = |field: &str| (field.to_owned(), ProblemCode::Required);
    let refused = book.save_document(&as_(DocumentStatus::WaitingForSignature));
    assert_eq!(fields(refused), [required("subject")]);
    let refused = book.save_document(&as_(DocumentStatus::Issued));
    assert_eq!(fields(refused), [required("subject"), required("number"), required("dated")]);
}

#[test]
fn a_number_is_cancelled_with_a_reason_and_keeps_its_place() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let file = a_document(&book, DocumentKind::OfficialLetter, Some(6), "2023-05-10");
    let mut issued = saved_as(&mut book, &file, DocumentStatus::Issued);
    issued.document.status = DocumentStatus::NumberCancelled;
    assert_eq!(fields(book.save_document(&issued)), [("note".to_owned(), ProblemCode::Required)]);
    issued.document.note = "Ghi nhầm ngày".to_owned();
    book.save_document(&issued).unwrap();
    let next = a_document(&book, DocumentKind::OfficialLetter, None, "2023-05-11");
    assert_eq!(book.next_number(&next.document).number, 7);
    let revived = DocumentOut { status: DocumentStatus::Issued, ..issued.document.clone() };
    let refused = book.save_document(&DocumentFile { document: revived, ..issued });
    assert_eq!(fields(refused), [("status".to_owned(), ProblemCode::UnknownChoice)]);
}

#[test]
fn bad_input_is_told_at_its_fields() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let mut file = a_document(&book, DocumentKind::Plan, None, "1923-02-14");
    file.document.subject = "đ".repeat(301);
    file.document.body = "x".repeat(20_001);
    file.bases = vec![based_on(&file.document, None, " "), based_on(&file.document, Some(Id::random()), "")];
    let told = fields(book.save_document(&file));
    let expected = [
        ("subject", ProblemCode::TooLong),
        ("body", ProblemCode::TooLong),
        ("dated", ProblemCode::PeriodMismatch),
        ("bases.0.text", ProblemCode::Required),
        ("bases.1.incomingId", ProblemCode::UnknownChoice),
    ];
    assert_eq!(told, expected.map(|(field, code)| (field.to_owned(), code)));
    assert!(book.records().documents.is_empty());
}

#[test]
fn bases_keep_their_order() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let incoming = an_incoming(&mut book);
    let mut file = a_document(&book, DocumentKind::Plan, Some(1), "2023-02-14");
    let second = Basis { ordinal: 2, ..based_on(&file.document, Some(incoming), "") };
    file.bases = vec![second, based_on(&file.document, None, "Điều lệ Đảng Cộng sản Việt Nam")];
    let kept = saved_as(&mut book, &file, DocumentStatus::Draft);
    assert_eq!(kept.bases.iter().map(|basis| basis.incoming).collect::<Vec<_>>(), [None, Some(incoming)]);
}

#[test]
fn an_incoming_document_cannot_go_while_a_document_is_based_on_it() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let incoming = an_incoming(&mut book);
    let mut file = a_document(&book, DocumentKind::Plan, Some(1), "2023-02-14");
    file.bases = vec![based_on(&file.document, Some(incoming), "")];
    let kept = saved_as(&mut book, &file, DocumentStatus::Draft);
    let Err(Error::InUse { what, by }) = book.delete_incoming(incoming) else { panic!("deleted") };
    assert_eq!((what, by), (IncomingDocument::TABLE, vec![("basis".to_owned(), 1)]));
    assert_eq!(book.incoming(Some(2023), "")[0].cited, 1);
    book.delete_document(kept.document.id).unwrap();
    book.delete_incoming(incoming).unwrap();
    assert!(book.records().incoming.is_empty() && book.records().bases.is_empty());
}

#[test]
fn so_den_begins_anew_each_year_and_a_repeated_one_is_told() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    an_incoming(&mut book);
    assert_eq!(book.new_incoming(2023).arrival_no, Some(2));
    assert_eq!(book.new_incoming(2024).arrival_no, Some(1));
    let second = an_incoming(&mut book);
    let again = IncomingDocument { arrival_no: Some(1), ..book.incoming_document(second).unwrap().clone() };
    book.save_incoming(&again).unwrap();
    assert!(book.incoming(Some(2023), "").iter().all(|row| row.repeats));
}

#[test]
fn an_incoming_document_that_came_before_it_was_written_is_refused() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let mut incoming = book.new_incoming(2023);
    incoming.received_on = Some(day("2023-02-09"));
    incoming.dated = Some(day("2023-02-10"));
    let told = fields(book.save_incoming(&incoming));
    let expected =
        [("subject", ProblemCode::Required), ("issuer", ProblemCode::Required), ("receivedOn", ProblemCode::Before)];
    assert_eq!(told, expected.map(|(field, code)| (field.to_owned(), code)));
}

#[test]
fn a_plan_of_the_study_frame_is_the_same_document_in_the_register() {
    let mut book = the_practice_year();
    let row = book.register(Some(2023), "72").rows[0].document.id;
    let mut file = book.document(row).unwrap();
    file.document.subject = "về sinh hoạt chuyên đề trong năm 2023".to_owned();
    book.save_document(&file).unwrap();
    let frame = book.study_frame(2023);
    let plan = frame.plans.iter().find(|plan| plan.document.id == row).unwrap();
    assert_eq!(plan.document.subject, "về sinh hoạt chuyên đề trong năm 2023");
}

/// A resolution written here and issued.
fn an_issued_resolution(book: &mut TestBook) -> DocumentFile {
    let mut file = a_document(book, DocumentKind::Resolution, Some(1), "2023-02-14");
    file.document.body = "Chi bộ thống nhất nhiệm vụ.".to_owned();
    let waiting = saved_as(book, &file, DocumentStatus::WaitingForSignature);
    saved_as(book, &waiting, DocumentStatus::Issued)
}

#[test]
fn issuing_freezes_the_paper_and_only_the_note_can_change() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let issued = an_issued_resolution(&mut book);
    let id = issued.document.id;
    let paper = book.paper(Paper::Document(id), Edition::Pdf).unwrap();
    assert!(paper.starts_with(b"%PDF") && book.issue_of(id).unwrap().text.contains("Chi bộ thống nhất"));

    let mut branch = book.branch();
    branch.profiles[0].name = "Chi bộ Khác".to_owned();
    book.save_branch(&branch).unwrap();
    assert_eq!(book.paper(Paper::Document(id), Edition::Pdf).unwrap(), paper, "the paper stays as it was issued");

    let reworded = DocumentOut { body: "Khác".to_owned(), ..issued.document.clone() };
    let refused = book.save_document(&DocumentFile { document: reworded, ..issued.clone() });
    assert!(matches!(refused, Err(Error::AlreadyIssued { number }) if number == "01-NQ/CB2"));
    assert!(matches!(book.delete_document(id), Err(Error::AlreadyIssued { .. })));
    let noted = DocumentOut { note: "Đã gửi Đảng ủy".to_owned(), ..issued.document.clone() };
    book.save_document(&DocumentFile { document: noted, ..issued }).unwrap();
    assert_eq!(book.document(id).unwrap().document.note, "Đã gửi Đảng ủy");
}

#[test]
fn a_paper_is_named_after_its_number_and_saved_as_a_file() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let id = an_issued_resolution(&mut book).document.id;
    assert_eq!(book.paper_name(Paper::Document(id), Edition::Pdf).unwrap(), "01-NQ-CB2.pdf");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("01-NQ-CB2.pdf");
    book.export_paper(Paper::Document(id), Edition::Pdf, &out).unwrap();
    assert_eq!(std::fs::read(out).unwrap(), book.paper(Paper::Document(id), Edition::Pdf).unwrap());
}

#[test]
fn a_meeting_has_one_invitation_which_invites_to_it() {
    let mut book = the_practice_year();
    let meeting = book.meetings(2023)[4].id;
    let id = book.invitation(meeting).unwrap();
    assert_eq!(book.invitation(meeting).unwrap(), id);
    let draft = book.document(id).unwrap().document;
    assert_eq!((draft.kind, draft.status), (DocumentKind::Invitation, DocumentStatus::Draft));
    assert!(book.paper(Paper::Document(id), Edition::Pdf).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_resolution_has_an_extract_on_those_whom_its_meeting_commended() {
    let book = the_practice_year();
    let id = book.register(Some(2023), "25-NQ").rows[0].document.id;
    assert_eq!(book.paper_name(Paper::Extract(id), Edition::Pdf).unwrap(), "trich-25-NQ-CB2.pdf");
    let [whole, extract] =
        [Paper::Document(id), Paper::Extract(id)].map(|paper| book.paper(paper, Edition::Pdf).unwrap());
    assert!(extract.starts_with(b"%PDF") && extract != whole);
}

#[test]
fn a_plan_that_was_issued_here_cannot_be_changed_in_the_study_frame() {
    let mut book = a_branch(NumberingScheme::PerTypePerTerm);
    let mut file = a_document(&book, DocumentKind::Plan, Some(70), "2023-02-14");
    file.document.body = "Tổ chức sinh hoạt chuyên đề mỗi quý một đợt.".to_owned();
    let waiting = saved_as(&mut book, &file, DocumentStatus::WaitingForSignature);
    saved_as(&mut book, &waiting, DocumentStatus::Issued);
    let mut frame = book.study_frame(2023);
    book.save_study_frame(&frame).unwrap();
    frame.plans[0].document.number = Some(71);
    assert!(matches!(book.save_study_frame(&frame), Err(Error::AlreadyIssued { .. })));
}
