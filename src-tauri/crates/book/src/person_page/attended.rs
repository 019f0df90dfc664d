//! What someone adds to the sheets of a year, by the rules by which the whole branch is counted.

use domain::{
    Id, Period, Records,
    figures::{Span, View},
    records::{Person, Sitting},
    rules::sheet::{Tally, person_tally},
};

/// Over the regular meetings that count.
pub(super) fn meetings(records: &Records, person: Id<Person>, year: Period) -> Tally {
    let view = View::new(records, Span::whole(year));
    let sittings = view.regular_meetings().into_iter().flat_map(|meeting| view.meeting_sittings(meeting.id));
    sum(records, person, sittings)
}

/// Over the thematic sessions that count.
pub(super) fn sessions(records: &Records, person: Id<Person>, year: Period) -> Tally {
    let view = View::new(records, Span::whole(year));
    let sittings = view.sessions().into_iter().flat_map(|session| view.session_sittings(session.id));
    sum(records, person, sittings)
}

fn sum<'a>(records: &Records, person: Id<Person>, sittings: impl Iterator<Item = &'a Sitting>) -> Tally {
    let tallies = sittings.filter_map(|sitting| person_tally(records, sitting, person));
    tallies.fold(Tally::default(), |sum, one| sum.plus(&one))
}
