//! Every file that a clerk could save, put together from the records.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{RecordProblem, place::Places};
use crate::{
    Records,
    entry::{
        BranchFile, CampaignFile, DocumentFile, MeetingFile, PersonFile, SessionFile, SittingFile, StudyFrame,
        check_attachment, check_award, check_commendation, check_grading, check_incoming, check_reminder, check_task,
    },
    records::{Campaign, DocumentOut, Meeting, Person, Sitting, ThematicSession},
};

/// What is wrong with each file.
pub(super) fn problems(records: &Records, today: NaiveDate) -> Vec<RecordProblem> {
    let mut found = branch(records);
    found.extend(records.people.iter().flat_map(|of| person(records, of)));
    found.extend(records.incoming.iter().flat_map(|of| Places::of(of).bring(check_incoming(of))));
    found.extend(records.documents.iter().flat_map(|of| document(records, of)));
    found.extend(topics(records));
    found.extend(records.campaigns.iter().flat_map(|of| campaign(records, of, today)));
    found.extend(records.sessions.iter().flat_map(|of| session(records, of)));
    found.extend(records.meetings.iter().flat_map(|of| meeting(records, of)));
    found.extend(records.tasks.iter().flat_map(|of| Places::of(of).bring(check_task(of, records))));
    found.extend(records.commendations.iter().flat_map(|of| Places::of(of).bring(check_commendation(of, records))));
    found.extend(records.reminders.iter().flat_map(|of| Places::of(of).bring(check_reminder(of, records))));
    found.extend(records.awards.iter().flat_map(|of| Places::of(of).bring(check_award(of, records))));
    found.extend(records.gradings.iter().flat_map(|of| Places::of(of).bring(check_grading(of, records))));
    found.extend(records.attachments.iter().flat_map(|of| Places::of(of).bring(check_attachment(of))));
    found
}

fn branch(records: &Records) -> Vec<RecordProblem> {
    let file =
        BranchFile { profiles: records.profiles.clone(), units: records.units.clone(), terms: records.terms.clone() };
    let places =
        Places::bundle().list("profiles", &file.profiles).list("units", &file.units).list("terms", &file.terms);
    places.bring(file.problems())
}

fn person(records: &Records, person: &Person) -> Vec<RecordProblem> {
    let id = person.id;
    let mut file = PersonFile {
        person: person.clone(),
        standings: of(&records.standings, |it| it.person == id),
        activities: of(&records.activities, |it| it.person == id),
        placements: of(&records.placements, |it| it.person == id),
        offices: of(&records.offices, |it| it.person == id),
        helpers: Vec::new(),
    };
    file.standings.sort_by_key(|change| change.from);
    let places = Places::of(person)
        .list("standings", &file.standings)
        .list("activities", &file.activities)
        .list("placements", &file.placements)
        .list("offices", &file.offices);
    places.bring(file.problems())
}

/// A periodic report is drafted on a form of its own, and lives by the same words.
fn document(records: &Records, document: &DocumentOut) -> Vec<RecordProblem> {
    let file = DocumentFile { document: document.clone(), bases: of(&records.bases, |it| it.document == document.id) };
    let mut problems = file.problems(records);
    problems.retain(|problem| !(document.is_periodic_report() && problem.field == "kind"));
    Places::of(document).list("bases", &file.bases).bring(problems)
}

/// The topics of every year; plans are documents, and campaigns have a file of their own.
fn topics(records: &Records) -> Vec<RecordProblem> {
    let years: BTreeSet<i32> = records.topics.iter().map(|topic| topic.year).collect();
    let of_year = |year| {
        let topics = of(&records.topics, |topic| topic.year == year);
        let frame = StudyFrame { year, topics, plans: Vec::new(), campaigns: Vec::new(), programme: None };
        Places::bundle().list("topics", &frame.topics).bring(frame.problems())
    };
    years.into_iter().flat_map(of_year).collect()
}

fn campaign(records: &Records, campaign: &Campaign, today: NaiveDate) -> Vec<RecordProblem> {
    let papers = of(&records.campaign_papers, |it| it.campaign == campaign.id);
    let places = papers
        .iter()
        .fold(Places::of(campaign), |places, paper| places.record(format!("papers.{}", paper.person), paper));
    places.bring(CampaignFile { campaign: campaign.clone(), papers }.problems(records, today))
}

fn session(records: &Records, session: &ThematicSession) -> Vec<RecordProblem> {
    let id = session.id;
    let rounds = of(&records.contest_rounds, |it| it.session == id);
    let file = SessionFile {
        session: session.clone(),
        sittings: sittings(records, |it| it.session == Some(id)),
        forms: of(&records.session_forms, |it| it.session == id),
        works: of(&records.session_works, |it| it.session == id),
        new_works: Vec::new(),
        partners: of(&records.session_partners, |it| it.session == id),
        scores: of(&records.contest_scores, |it| rounds.iter().any(|round| round.id == it.round)),
        presenters: of(&records.presenters, |it| it.session == id),
        contributions: of(&records.contributions, |it| it.session == Some(id)),
        rounds,
    };
    let places = Places::of(session)
        .list("forms", &file.forms)
        .list("works", &file.works)
        .list("partners", &file.partners)
        .list("rounds", &file.rounds)
        .list("scores", &file.scores)
        .list("presenters", &file.presenters)
        .list("contributions", &file.contributions);
    with_sheets(places, &file.sittings).bring(file.problems(records))
}

fn meeting(records: &Records, meeting: &Meeting) -> Vec<RecordProblem> {
    let id = meeting.id;
    let file = MeetingFile {
        meeting: meeting.clone(),
        sittings: sittings(records, |it| it.meeting == Some(id)),
        agenda: of(&records.agenda_items, |it| it.meeting == id),
        stories: of(&records.stories, |it| it.meeting == id),
        votes: of(&records.votes, |it| it.meeting == id),
        tasks: of(&records.tasks, |it| it.meeting == Some(id)),
        contributions: of(&records.contributions, |it| it.meeting == Some(id)),
        new_works: Vec::new(),
    };
    let places = Places::of(meeting)
        .list("agenda", &file.agenda)
        .list("stories", &file.stories)
        .list("votes", &file.votes)
        .list("tasks", &file.tasks)
        .list("contributions", &file.contributions);
    with_sheets(places, &file.sittings).bring(file.problems(records))
}

fn sittings(records: &Records, belongs: impl Fn(&Sitting) -> bool) -> Vec<SittingFile> {
    let file = |sitting: Sitting| SittingFile {
        marks: of(&records.attendance, |mark| mark.sitting == sitting.id),
        guests: of(&records.guests, |guest| guest.sitting == sitting.id),
        sitting,
    };
    of(&records.sittings, belongs).into_iter().map(file).collect()
}

fn with_sheets(places: Places, sittings: &[SittingFile]) -> Places {
    let places = places.list("sittings", sittings.iter().map(|file| &file.sitting));
    let marks = sittings.iter().enumerate().flat_map(|(i, file)| file.marks.iter().map(move |mark| (i, mark)));
    let places =
        marks.fold(places, |places, (i, mark)| places.record(format!("sittings.{i}.marks.{}", mark.person), mark));
    sittings
        .iter()
        .enumerate()
        .fold(places, |places, (i, file)| places.list(&format!("sittings.{i}.guests"), &file.guests))
}

fn of<T: Clone>(list: &[T], belongs: impl Fn(&T) -> bool) -> Vec<T> {
    list.iter().filter(|record| belongs(record)).cloned().collect()
}
