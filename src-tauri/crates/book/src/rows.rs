//! The rows behind a figure, as a clerk knows them: what each is called, its day, and the record that a screen opens.

mod marks;
mod proceedings;

use chrono::{Datelike, NaiveDate};
use domain::{
    Code, Id, Period, Records,
    figures::{RowRef, Span, View},
    records::{
        Campaign, CampaignPaper, Commendation, ContestRound, DocumentOut, Meeting, Person, ProgrammeItem, Record,
        SessionForm, SessionPartner, Sitting, Story, ThematicSession, Unit, find,
    },
};

use crate::Book;

/// A row that a figure was counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFace {
    /// The row itself.
    pub row: RowRef,
    /// The record that is opened to see it; a line of a session opens the session.
    pub owner: RowRef,
    /// The year whose screens show it.
    pub year: Option<i32>,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// Its period, where that says more than the day.
    pub period: Option<Period>,
    /// What it is called: a name, a title, a number and symbol; for a thing without any, the code of its kind.
    pub name: String,
    /// What is told besides: a reason, the attendance of a sitting.
    pub detail: String,
}

impl Book {
    /// The rows as a clerk knows them, in the order given. A row that is gone is left out.
    #[must_use]
    pub fn row_faces(&self, rows: &[RowRef]) -> Vec<RowFace> {
        faces(self.records(), rows)
    }

    /// The same, as they are called on the screens of a year.
    pub(crate) fn row_faces_in(&self, year: i32, rows: &[RowRef]) -> Vec<RowFace> {
        faces(self.records_in(year), rows)
    }

    /// Họ và tên of someone today; empty for nobody.
    pub(crate) fn name_of(&self, person: Option<Id<Person>>) -> String {
        name(self.records(), person)
    }
}

impl RowFace {
    /// Whether [`name`](Self::name) is the code of a kind, to be put into words.
    #[must_use]
    pub fn is_named_by_kind(&self) -> bool {
        [Meeting::TABLE, SessionForm::TABLE].contains(&self.row.table)
            || (self.row.table == Sitting::TABLE && self.owner.table == Meeting::TABLE)
    }
}

fn faces(records: &Records, rows: &[RowRef]) -> Vec<RowFace> {
    rows.iter().filter_map(|row| face(records, row)).collect()
}

/// A row found by its table's name.
fn row<'a, T: Record>(list: &'a [T], row: &RowRef) -> Option<&'a T> {
    if row.table != T::TABLE {
        return None;
    }
    find(list, row.id.parse().ok()?)
}

fn face(records: &Records, at: &RowRef) -> Option<RowFace> {
    None.or_else(|| row(&records.people, at).map(|person: &Person| plain(at, &person.full_name)))
        .or_else(|| row(&records.units, at).map(|unit: &Unit| plain(at, &unit.name)))
        .or_else(|| row(&records.documents, at).map(|document| of_document(at, document)))
        .or_else(|| row(&records.meetings, at).map(|meeting| of_meeting(records, at, meeting)))
        .or_else(|| row(&records.stories, at).and_then(|story| of_story(records, at, story)))
        .or_else(|| row(&records.sessions, at).map(|session| of_session(records, at, session)))
        .or_else(|| row(&records.sittings, at).and_then(|sitting| of_sitting(records, at, sitting)))
        .or_else(|| row(&records.commendations, at).map(|given| of_commendation(records, at, given)))
        .or_else(|| row(&records.campaigns, at).map(|campaign| of_campaign(at, campaign)))
        .or_else(|| row(&records.campaign_papers, at).and_then(|paper| of_campaign_paper(records, at, paper)))
        .or_else(|| row(&records.programme_items, at).and_then(|item| of_programme_item(records, at, item)))
        .or_else(|| {
            let form: &SessionForm = row(&records.session_forms, at)?;
            let name = if form.other_name.is_empty() { form.form.code() } else { &form.other_name };
            line_of(records, at, form.session, name)
        })
        .or_else(|| {
            row(&records.session_partners, at).and_then(|p: &SessionPartner| line_of(records, at, p.session, &p.name))
        })
        .or_else(|| {
            row(&records.contest_rounds, at).and_then(|r: &ContestRound| line_of(records, at, r.session, &r.name))
        })
        .or_else(|| marks::face(records, at))
        .or_else(|| proceedings::face(records, at))
}

fn plain(at: &RowRef, name: &str) -> RowFace {
    RowFace {
        row: at.clone(),
        owner: at.clone(),
        year: None,
        day: None,
        period: None,
        name: name.to_owned(),
        detail: String::new(),
    }
}

fn of_document(at: &RowRef, document: &DocumentOut) -> RowFace {
    RowFace {
        year: Some(document.about_year),
        day: document.dated,
        detail: document.subject.clone(),
        ..plain(at, &document.number_and_symbol())
    }
}

fn of_meeting(records: &Records, at: &RowRef, meeting: &Meeting) -> RowFace {
    let day = view(records, meeting.period).meeting_sittings(meeting.id).first().map(|sitting| sitting.held_on);
    let year = Some(meeting.period.year);
    RowFace { year, day, period: Some(meeting.period), ..plain(at, meeting.kind.code()) }
}

fn of_story(records: &Records, at: &RowRef, story: &Story) -> Option<RowFace> {
    let meeting = find(&records.meetings, story.meeting)?;
    let owner = RowRef::to(meeting);
    Some(RowFace {
        owner,
        detail: story.title.clone(),
        name: name(records, story.person),
        ..of_meeting(records, at, meeting)
    })
}

fn of_session(records: &Records, at: &RowRef, session: &ThematicSession) -> RowFace {
    let day = view(records, session.period).session_sittings(session.id).first().map(|sitting| sitting.held_on);
    RowFace { year: Some(session.period.year), day, period: Some(session.period), ..plain(at, &session.title) }
}

/// A sitting is known by the session or the meeting that sat, and by how many of those due were there.
fn of_sitting(records: &Records, at: &RowRef, sitting: &Sitting) -> Option<RowFace> {
    let tally = domain::rules::sheet::tally(records, sitting);
    let detail = if tally.is_complete() { format!("{}/{}", tally.present, tally.due) } else { String::new() };
    let sat = match (sitting.session, sitting.meeting) {
        (Some(id), _) => {
            let session = find(&records.sessions, id)?;
            RowFace { owner: RowRef::to(session), ..of_session(records, at, session) }
        }
        (None, Some(id)) => {
            let meeting = find(&records.meetings, id)?;
            RowFace { owner: RowRef::to(meeting), ..of_meeting(records, at, meeting) }
        }
        (None, None) => return None,
    };
    Some(RowFace { day: Some(sitting.held_on), detail, ..sat })
}

fn of_commendation(records: &Records, at: &RowRef, given: &Commendation) -> RowFace {
    RowFace {
        year: Some(given.period.year),
        day: Some(given.dated),
        period: Some(given.period),
        detail: given.reason.clone(),
        ..plain(at, &name(records, Some(given.person)))
    }
}

fn of_campaign(at: &RowRef, campaign: &Campaign) -> RowFace {
    RowFace { year: Some(campaign.from.year()), day: Some(campaign.from), ..plain(at, &campaign.title) }
}

/// A paper is known by who wrote it.
fn of_campaign_paper(records: &Records, at: &RowRef, paper: &CampaignPaper) -> Option<RowFace> {
    let campaign = find(&records.campaigns, paper.campaign)?;
    Some(RowFace {
        owner: RowRef::to(campaign),
        day: paper.on,
        detail: campaign.title.clone(),
        name: name(records, Some(paper.person)),
        ..of_campaign(at, campaign)
    })
}

fn of_programme_item(records: &Records, at: &RowRef, item: &ProgrammeItem) -> Option<RowFace> {
    let programme = find(&records.programmes, item.programme)?;
    Some(RowFace {
        owner: RowRef::to(programme),
        year: Some(programme.year),
        period: Some(item.period),
        ..plain(at, &item.title)
    })
}

/// A line of a session: a form, a partner, a round.
fn line_of(records: &Records, at: &RowRef, session: Id<ThematicSession>, name: &str) -> Option<RowFace> {
    let session = find(&records.sessions, session)?;
    let of_session = of_session(records, at, session);
    Some(RowFace { owner: RowRef::to(session), detail: of_session.name.clone(), name: name.to_owned(), ..of_session })
}

/// Họ và tên of someone as records have it; empty for nobody.
pub(crate) fn name(records: &Records, person: Option<Id<Person>>) -> String {
    person.and_then(|id| find(&records.people, id)).map_or_else(String::new, |person| person.full_name.clone())
}

fn view(records: &Records, period: Period) -> View<'_> {
    View::new(records, Span::whole(period))
}
