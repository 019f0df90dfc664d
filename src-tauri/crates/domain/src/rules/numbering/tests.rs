use super::*;
use crate::records::{BranchProfile, DocumentStatus};

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// A branch that numbers like this, with terms from the days after its congresses.
fn branch(numbering: NumberingScheme) -> Records {
    Records { profiles: vec![profile("2015-01-01", numbering)], terms: terms(), ..Records::default() }
}

fn profile(from: &str, numbering: NumberingScheme) -> BranchProfile {
    BranchProfile {
        id: Id::random(),
        from: day(from),
        name: "Chi bộ 2".to_owned(),
        parent_name: String::new(),
        upper_name: String::new(),
        place: String::new(),
        symbol: "CB2".to_owned(),
        signing_capacity: String::new(),
        report_to: String::new(),
        recipients: String::new(),
        format_profile: None,
        numbering,
        units_are: String::new(),
    }
}

fn terms() -> Vec<Term> {
    let term = |name: &str, from, to: Option<&str>| Term {
        id: Id::random(),
        name: name.to_owned(),
        from: day(from),
        to: to.map(day),
    };
    vec![term("2020 - 2022", "2020-06-16", Some("2022-11-20")), term("2022 - 2025", "2022-11-21", None)]
}

fn document(kind: DocumentKind, number: Option<u32>, dated: &str) -> DocumentOut {
    let dated = day(dated);
    let draft = DocumentOut::draft(Id::random(), kind, dated.year(), "CB2");
    DocumentOut { number, dated: Some(dated), ..draft }
}

fn plan(number: u32, dated: &str) -> DocumentOut {
    document(DocumentKind::Plan, Some(number), dated)
}

fn with(mut records: Records, documents: Vec<DocumentOut>) -> Records {
    records.documents = documents;
    records
}

/// What is found, in short: "gap 71-71", "twice 70", "73 before 72", "KL".
fn found(records: &Records) -> Vec<String> {
    let number = |document: &DocumentOut| document.number.unwrap_or_default();
    let short = |doubt: &Doubt<'_>| match doubt {
        Doubt::Gap { first, last, .. } => format!("gap {first}-{last}"),
        Doubt::Duplicate(documents) => format!("{} have {}", documents.len(), number(documents[0])),
        Doubt::OutOfOrder { smaller, greater } => format!("{} before {}", number(greater), number(smaller)),
        Doubt::NotABranchs(document) => crate::Code::code(document.kind).to_owned(),
    };
    doubts(records).iter().map(short).collect()
}

#[test]
fn the_next_number_follows_the_scheme() {
    use NumberingScheme as S;
    let kept = || {
        vec![
            plan(40, "2022-03-01"),
            plan(70, "2023-02-14"),
            document(DocumentKind::Report, Some(12), "2023-03-31"),
            document(DocumentKind::Report, Some(80), "2022-12-10"),
            plan(3, "2024-01-10"),
        ]
    };
    let cases = [
        // Of this type, from the day after the congress of November 2022 on.
        (S::PerTypePerTerm, DocumentKind::Plan, "2023-06-01", 71),
        (S::PerTypePerTerm, DocumentKind::Report, "2023-06-01", 81),
        (S::PerTypePerTerm, DocumentKind::Resolution, "2023-06-01", 1),
        (S::PerTypePerTerm, DocumentKind::Plan, "2022-11-20", 41),
        // Of this type, in the year of its own date.
        (S::PerTypePerYear, DocumentKind::Plan, "2023-06-01", 71),
        (S::PerTypePerYear, DocumentKind::Report, "2023-06-01", 13),
        (S::PerTypePerYear, DocumentKind::Plan, "2024-06-01", 4),
        (S::PerTypePerYear, DocumentKind::Plan, "2025-06-01", 1),
        // Of all types.
        (S::SharedPerTerm, DocumentKind::Resolution, "2023-06-01", 81),
        (S::SharedPerTerm, DocumentKind::Plan, "2022-01-01", 41),
        (S::SharedPerYear, DocumentKind::Resolution, "2023-06-01", 71),
        (S::SharedPerYear, DocumentKind::Resolution, "2022-06-01", 81),
    ];
    for (scheme, kind, dated, expected) in cases {
        let records = with(branch(scheme), kept());
        assert_eq!(next_number(&records, &document(kind, None, dated)), expected, "{scheme:?} {kind:?} {dated}");
    }
}

#[test]
fn the_scheme_is_the_one_in_force_on_the_documents_date() {
    let mut records = branch(NumberingScheme::PerTypePerTerm);
    records.profiles.push(profile("2024-01-01", NumberingScheme::SharedPerYear));
    let records = with(records, vec![plan(70, "2023-02-14"), document(DocumentKind::Report, Some(4), "2024-02-01")]);
    assert_eq!(next_number(&records, &document(DocumentKind::Plan, None, "2023-12-31")), 71);
    assert_eq!(next_number(&records, &document(DocumentKind::Plan, None, "2024-03-01")), 5);
}

#[test]
fn a_congress_has_a_sequence_of_its_own_for_all_types() {
    let of_congress = |kind, number| DocumentOut { of_congress: true, ..document(kind, number, "2022-11-20") };
    let kept = vec![plan(40, "2022-03-01"), of_congress(DocumentKind::Resolution, Some(1))];
    for scheme in [NumberingScheme::PerTypePerTerm, NumberingScheme::SharedPerYear] {
        let records = with(branch(scheme), kept.clone());
        assert_eq!(next_number(&records, &of_congress(DocumentKind::Minutes, None)), 2);
        assert_eq!(next_number(&records, &document(DocumentKind::Plan, None, "2022-11-20")), 41);
    }
}

#[test]
fn the_year_of_a_sequence_is_that_of_the_documents_own_date() {
    let about_2023 = DocumentOut { about_year: 2023, ..document(DocumentKind::Report, None, "2024-01-05") };
    let kept = vec![document(DocumentKind::Report, Some(9), "2023-12-20")];
    let records = with(branch(NumberingScheme::PerTypePerYear), kept);
    assert_eq!(next_number(&records, &about_2023), 1);
    assert_eq!(next_number(&records, &DocumentOut { dated: None, ..about_2023 }), 10);
}

#[test]
fn a_document_does_not_stand_in_its_own_way() {
    let records = with(branch(NumberingScheme::PerTypePerTerm), vec![plan(70, "2023-02-14")]);
    assert_eq!(next_number(&records, &records.documents[0]), 1);
}

#[test]
fn a_number_between_two_others_that_no_document_has_is_a_gap() {
    let records = branch(NumberingScheme::PerTypePerTerm);
    let records = with(records, vec![plan(70, "2023-02-14"), plan(72, "2023-02-14"), plan(76, "2023-05-05")]);
    assert_eq!(found(&records), ["gap 71-71", "gap 73-75"]);
}

#[test]
fn what_was_numbered_before_the_book_began_is_no_gap() {
    let records = with(branch(NumberingScheme::PerTypePerTerm), vec![plan(70, "2023-02-14")]);
    assert_eq!(found(&records), Vec::<String>::new());
}

#[test]
fn a_cancelled_number_keeps_its_place() {
    let cancelled = DocumentOut { status: DocumentStatus::NumberCancelled, ..plan(71, "2023-02-14") };
    let records = branch(NumberingScheme::PerTypePerTerm);
    let records = with(records, vec![plan(70, "2023-02-14"), cancelled]);
    assert_eq!(found(&records), Vec::<String>::new());
    assert_eq!(next_number(&records, &document(DocumentKind::Plan, None, "2023-06-01")), 72);
}

#[test]
fn a_number_that_two_documents_have_is_told_once() {
    let records = branch(NumberingScheme::PerTypePerTerm);
    let records = with(records, vec![plan(70, "2023-02-14"), plan(70, "2023-02-10"), plan(71, "2023-02-15")]);
    assert_eq!(found(&records), ["2 have 70"]);
}

#[test]
fn the_same_number_in_another_sequence_is_no_duplicate() {
    let documents = vec![plan(1, "2023-02-14"), document(DocumentKind::Report, Some(1), "2023-02-14")];
    assert_eq!(found(&with(branch(NumberingScheme::PerTypePerTerm), documents.clone())), Vec::<String>::new());
    assert_eq!(found(&with(branch(NumberingScheme::SharedPerTerm), documents)), ["2 have 1"]);
}

#[test]
fn a_document_dated_before_one_with_a_smaller_number_is_out_of_order() {
    let records = branch(NumberingScheme::PerTypePerTerm);
    let kept = vec![plan(72, "2023-02-14"), plan(73, "2023-02-13"), plan(74, "2023-02-14")];
    assert_eq!(found(&with(records, kept)), ["73 before 72"]);
}

#[test]
fn a_type_that_a_branch_did_not_issue_on_the_day_is_told() {
    let records = branch(NumberingScheme::PerTypePerTerm);
    let kept = vec![
        document(DocumentKind::Conclusion, Some(1), "2023-02-14"),
        document(DocumentKind::Notice, Some(1), "2026-01-08"),
        document(DocumentKind::Statute, Some(1), "2026-01-09"),
        document(DocumentKind::Invitation, Some(1), "2023-02-14"),
        document(DocumentKind::Resolution, Some(1), "2023-02-14"),
    ];
    assert_eq!(found(&with(records, kept)), ["KL", "TB"]);
}
