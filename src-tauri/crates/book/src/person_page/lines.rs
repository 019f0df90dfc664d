//! What someone did, and what was said of them.

use chrono::{Datelike, NaiveDate};
use domain::{
    Code, Id, Period, Records,
    figures::{RowRef, Span, View},
    records::{Contribution, Meeting, Person, Record, Story, StoryKind, ThematicSession, find},
};

use super::{PersonLine, PersonLineKind as Kind};

/// Everything told of a person, by day.
pub(super) fn of(records: &Records, id: Id<Person>) -> Vec<PersonLine> {
    let mut lines = said(records, id);
    lines.extend(done(records, id));
    lines.extend(assigned(records, id));
    lines.sort_by_key(|line| (line.on, line.kind));
    lines
}

fn said(records: &Records, id: Id<Person>) -> Vec<PersonLine> {
    let given = records.commendations.iter().filter(|given| given.person == id).map(|given| {
        let line = line(Kind::Commendation, given.dated, &given.reason, RowRef::to(given));
        PersonLine { year: given.period.year, ..line }
    });
    let reminded = records.reminders.iter().filter(|reminder| reminder.person == id).map(|reminder| {
        let line = line(Kind::Reminder, reminder.dated, &reminder.content, RowRef::to(reminder));
        PersonLine { year: reminder.period.year, ..line }
    });
    let awarded = records.awards.iter().filter(|award| award.person == Some(id)).map(|award| {
        let told: Vec<&str> = [award.form.as_str(), &award.title].into_iter().filter(|part| !part.is_empty()).collect();
        line(Kind::Award, award.dated, &told.join(": "), RowRef::to(award))
    });
    given.chain(reminded).chain(awarded).collect()
}

fn done(records: &Records, id: Id<Person>) -> Vec<PersonLine> {
    let stories = records.stories.iter().filter(|s| s.person == Some(id)).filter_map(|story| told(records, story));
    let presented =
        records.presenters.iter().filter(|presenter| presenter.person == Some(id)).filter_map(|presenter| {
            let session = find(&records.sessions, presenter.session)?;
            let text = if presenter.topic.is_empty() { &session.title } else { &presenter.topic };
            Some(in_session(records, Kind::Presented, session, text))
        });
    let spoken = records.contributions.iter().filter(|contribution| contribution.person == id);
    stories.chain(presented).chain(spoken.filter_map(|contribution| contributed(records, contribution))).collect()
}

fn told(records: &Records, story: &Story) -> Option<PersonLine> {
    let meeting = find(&records.meetings, story.meeting)?;
    let kind = match story.kind {
        StoryKind::Story => Kind::Story,
        StoryKind::WorkPresentation => Kind::Work,
    };
    let work = story.work.and_then(|work| find(&records.works, work)).map_or("", |work| work.title.as_str());
    let text = if story.title.is_empty() { work } else { &story.title };
    Some(PersonLine { status: Some(story.status.code()), ..in_meeting(records, kind, meeting, text) })
}

fn contributed(records: &Records, contribution: &Contribution) -> Option<PersonLine> {
    let meeting = contribution.meeting.and_then(|id| find(&records.meetings, id));
    let session = contribution.session.and_then(|id| find(&records.sessions, id));
    let line = match (meeting, session) {
        (Some(meeting), _) => in_meeting(records, Kind::Contribution, meeting, &contribution.content),
        (None, Some(session)) => in_session(records, Kind::Contribution, session, &contribution.content),
        (None, None) => return None,
    };
    Some(PersonLine { times: Some(contribution.times), ..line })
}

fn assigned(records: &Records, id: Id<Person>) -> Vec<PersonLine> {
    let tasks = records.tasks.iter().filter(|task| task.person == Some(id)).filter_map(|task| {
        let line = line(Kind::Task, task.due.or(task.given_on)?, &task.content, RowRef::to(task));
        Some(PersonLine { status: Some(task.status.code()), ..line })
    });
    let papers = records.campaign_papers.iter().filter(|paper| paper.person == id).filter_map(|paper| {
        let campaign = find(&records.campaigns, paper.campaign)?;
        let on = paper.on.or(campaign.to).unwrap_or(campaign.from);
        let line = line(Kind::Paper, on, &campaign.title, RowRef::to(campaign));
        Some(PersonLine { status: Some(paper.status.code()), ..line })
    });
    tasks.chain(papers).collect()
}

fn in_meeting(records: &Records, kind: Kind, meeting: &Meeting, text: &str) -> PersonLine {
    let view = View::new(records, Span::whole(meeting.period));
    let first = view.meeting_sittings(meeting.id).first().map(|sitting| sitting.held_on);
    of_period(kind, meeting.period, first, text, meeting)
}

fn in_session(records: &Records, kind: Kind, session: &ThematicSession, text: &str) -> PersonLine {
    let view = View::new(records, Span::whole(session.period));
    let first = view.session_sittings(session.id).first().map(|sitting| sitting.held_on);
    of_period(kind, session.period, first, text, session)
}

fn of_period<T: Record>(kind: Kind, period: Period, first: Option<NaiveDate>, text: &str, row: &T) -> PersonLine {
    let on = first.unwrap_or_else(|| period.last_day());
    PersonLine { year: period.year, ..line(kind, on, text, RowRef::to(row)) }
}

fn line(kind: Kind, on: NaiveDate, text: &str, row: RowRef) -> PersonLine {
    PersonLine { kind, on, text: text.to_owned(), status: None, times: None, year: on.year(), row }
}
