//! The appendix that is the ledger of lượt, a row each.

use domain::{
    records::{Commendation, Person, Standing, find},
    rules::belonging::unit_on,
};

use super::writer::Writer;
use crate::{Align, Block, Cell, Face, Row, Width};

const COLUMNS: [Align; 6] = [Align::Center, Align::Center, Align::Left, Align::Center, Align::Left, Align::Left];

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let words = &writer.words.appendix;
    let commendations = writer.view.commendations();
    let facts = writer.facts.clone().figure(writer.view.commendation_times(writer.view.span.period));
    let Some(subject) = words.subject.fill(&facts) else { return Vec::new() };
    let mut blocks = writer.appendix(&subject);
    let rows = (1..).zip(commendations).map(|(number, commendation)| row(writer, number, commendation)).collect();
    blocks.push(Block::Table(writer.table(&words.heads, COLUMNS, rows).with_widths([(2, Width::OneLine)])));
    blocks
}

fn row(writer: &Writer<'_>, number: u32, commendation: &Commendation) -> Row {
    let (view, words) = (writer.view, &writer.words.appendix);
    let person: Option<&Person> = find(&view.records.people, commendation.person);
    let standing = match view.standing_of(commendation) {
        Some(Standing::Probationary | Standing::Official) => words.party.as_str(),
        Some(Standing::NonParty) => words.non_party.as_str(),
        Some(Standing::Left) | None => "",
    };
    let unit = unit_on(view.records, commendation.person, commendation.dated);
    let texts = [
        number.to_string(),
        commendation.period.month_number().map(|month| month.to_string()).unwrap_or_default(),
        person.map(|person| person.full_name.clone()).unwrap_or_default(),
        standing.to_owned(),
        unit.map(|unit| unit.name.clone()).unwrap_or_default(),
        commendation.reason.clone(),
    ];
    let cells: Vec<Cell> = texts.into_iter().map(|text| writer.cell(text, Face::Regular)).collect();
    Row { cells, keep_with_previous: false }
}
