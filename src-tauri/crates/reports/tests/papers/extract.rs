//! Trích nghị quyết on commendations, from a resolution, a meeting or a month.

use domain::{
    Period, Records,
    figures::Rule,
    records::{DocumentKind, DocumentOut, DocumentStatus},
};
use reports::{
    Printed, ShownFigure,
    extract::{CommendedIn, Extract, draft_extract},
    profile,
};

use crate::{
    official::{document, official, reads_as_reviewed},
    seed::records,
    tools::set,
};

fn printed(records: &Records, document: &DocumentOut, of: CommendedIn<'_>) -> (Printed, Vec<ShownFigure>) {
    let profile = profile::by_code("hd36").unwrap();
    let drafted = draft_extract(&Extract { official: official(records, document, &profile), of }).unwrap();
    (set(&drafted), drafted.figures)
}

fn resolution() -> DocumentOut {
    let drafted = document(DocumentKind::Resolution, 5, "2023-05-31", "về công tác tháng 5 năm 2023");
    DocumentOut { status: DocumentStatus::Issued, ..drafted }
}

fn text((printed, _): &(Printed, Vec<ShownFigure>)) -> String {
    printed.text.concat().join(" ")
}

#[test]
fn an_extract_of_a_resolution_lists_what_the_resolution_records() {
    let (mut records, resolution) = (records(), resolution());
    let may = Period::month(2023, 5).unwrap();
    for given in records.commendations.iter_mut().filter(|given| given.period == may) {
        given.document = Some(resolution.id);
    }
    let (printed, figures) = printed(&records, &resolution, CommendedIn::Document);
    reads_as_reviewed("extract", &printed);
    let figures: Vec<_> =
        figures.iter().map(|shown| (shown.figure.rule, shown.text.as_str(), shown.figure.rows.len())).collect();
    assert_eq!(
        figures,
        [
            (Rule::CommendationTimes, "04", 4),
            (Rule::CommendationPartyTimes, "03", 3),
            (Rule::CommendationNonPartyTimes, "01", 1),
            (Rule::CommendedPeople, "04", 4),
        ]
    );
    assert_eq!(printed.links.len(), 6, "the sum under the table tells both kinds again");
}

#[test]
fn a_resolution_that_is_not_issued_is_not_cited_by_its_number() {
    let records = records();
    let draft = DocumentOut { status: DocumentStatus::WaitingForSignature, ..resolution() };
    let may = Period::month(2023, 5).unwrap();
    let read = text(&printed(&records, &draft, CommendedIn::Month(may)));
    assert!(!read.contains("Trích Nghị quyết số"), "{read}");
}

#[test]
fn an_extract_from_a_meeting_names_the_meeting_and_not_a_number() {
    let records = records();
    let draft = DocumentOut { number: None, ..resolution() };
    let text = text(&printed(&records, &draft, CommendedIn::Meeting(&records.meetings[4])));
    assert!(text.contains("Số ......-NQ/CB2"), "{text}");
    assert!(
        text.contains("Tại kỳ sinh hoạt định kỳ tháng 5 năm 2023, Chi bộ 2 thống nhất biểu dương 04 lượt"),
        "{text}"
    );
}

#[test]
fn an_extract_on_a_month_lists_its_commendations_by_name() {
    let records = records();
    let text = text(&printed(&records, &resolution(), CommendedIn::Month(Period::month(2023, 2).unwrap())));
    assert!(
        text.contains("đảng viên, quần chúng tháng 02 năm 2023") && text.contains("Chi bộ 2 biểu dương 03 lượt"),
        "{text}"
    );
}

#[test]
fn where_nobody_was_commended_the_paper_says_so() {
    let extract = printed(&records(), &resolution(), CommendedIn::Document);
    assert!(text(&extract).contains("Chi bộ không biểu dương đồng chí nào.") && extract.1.is_empty());
}
