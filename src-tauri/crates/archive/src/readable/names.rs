//! What a record is called where another refers to it.

use domain::{
    Code, Id, Records,
    figures::RowRef,
    records::{DocumentOut, IncomingDocument, Meeting, Record, Sitting, find},
};

use super::{
    cell,
    words::{WORDS, fill, small},
};

/// What a record is called; empty for one that is not there, and for one that nothing refers to.
#[must_use]
pub fn name_of(records: &Records, row: &RowRef) -> String {
    None.or_else(|| named(&records.people, row, |person| person.full_name.clone()))
        .or_else(|| named(&records.units, row, |unit| unit.name.clone()))
        .or_else(|| named(&records.meetings, row, meeting))
        .or_else(|| named(&records.sessions, row, |session| session.title.clone()))
        .or_else(|| named(&records.sittings, row, |it| sitting(records, it)))
        .or_else(|| named(&records.documents, row, document))
        .or_else(|| named(&records.incoming, row, incoming))
        .or_else(|| named(&records.campaigns, row, |campaign| campaign.title.clone()))
        .or_else(|| named(&records.topics, row, |topic| first_said(&topic.short_name, &topic.title)))
        .or_else(|| named(&records.works, row, |work| work.title.clone()))
        .or_else(|| named(&records.session_partners, row, |partner| partner.name.clone()))
        .or_else(|| named(&records.contest_rounds, row, |round| round.name.clone()))
        .or_else(|| named(&records.files, row, |file| file.hash.clone()))
        .or_else(|| part(records, row))
        .unwrap_or_default()
}

/// Those that are called by what they are a part or a thing of.
fn part(records: &Records, row: &RowRef) -> Option<String> {
    None.or_else(|| {
        named(&records.programmes, row, |it| fill(&WORDS.cells.programme, &[("year", &it.year.to_string())]))
    })
    .or_else(|| {
        named(&records.paragraphs, row, |it| {
            let of = name_of(records, &RowRef::of(it.document));
            fill(&WORDS.cells.paragraph, &[("number", &it.ordinal.to_string()), ("of", &of)])
        })
    })
    .or_else(|| named(&records.commendations, row, |it| name_of(records, &RowRef::of(it.person))))
}

fn named<T: Record>(list: &[T], row: &RowRef, name: impl Fn(&T) -> String) -> Option<String> {
    let id: Id<T> = (row.table == T::TABLE).then(|| row.id.parse().ok()).flatten()?;
    find(list, id).map(name)
}

fn meeting(meeting: &Meeting) -> String {
    let kind = WORDS.code("meetings", "kind", meeting.kind.code());
    fill(&WORDS.cells.meeting, &[("kind", kind), ("period", &small(&cell::period(meeting.period)))])
}

fn sitting(records: &Records, sitting: &Sitting) -> String {
    let whole = sitting.session.map(RowRef::of).or_else(|| sitting.meeting.map(RowRef::of));
    let of = whole.map(|whole| name_of(records, &whole)).unwrap_or_default();
    fill(&WORDS.cells.sitting, &[("of", &of), ("on", &cell::day(sitting.held_on))])
}

fn document(document: &DocumentOut) -> String {
    let kind = WORDS.code("documents", "kind", document.kind.code());
    fill(&WORDS.cells.document, &[("kind", kind), ("number", &document.number_and_symbol())])
}

fn incoming(incoming: &IncomingDocument) -> String {
    if incoming.number_symbol.is_empty() {
        return first_said(&incoming.subject, &incoming.kind_name);
    }
    let number = [("kind", incoming.kind_name.as_str()), ("number", &incoming.number_symbol)];
    fill(&WORDS.cells.incoming, &number).trim().to_owned()
}

fn first_said(one: &str, other: &str) -> String {
    if one.is_empty() { other.to_owned() } else { one.to_owned() }
}
