//! The thematic sessions.

use domain::{
    Id, Period,
    entry::SessionFile,
    records::{
        ContestRound, ContestScore, Happening, JointRole, Person, Presenter, SessionForm, SessionPartner, SessionWork,
        StudyForm, StudyScope, ThematicSession, Work,
    },
};
use serde::Deserialize;

use super::{
    keys::Keys,
    sheet::{Side, SittingSource},
    source::{Coded, Parsed, read},
    study::Study,
};
use crate::{Book, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/sessions.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    session: Vec<SessionSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionSource {
    key: String,
    period: Parsed<Period>,
    title: String,
    scope: Coded<StudyScope>,
    /// Combined with the campaign of the year.
    #[serde(default)]
    campaign: bool,
    plan: u32,
    role: Option<Coded<JointRole>>,
    #[serde(default)]
    site_name: String,
    #[serde(default)]
    site_address: String,
    chair: String,
    speeches: u32,
    conclusion: String,
    forms: Vec<FormSource>,
    #[serde(default)]
    works: Vec<WorkSource>,
    #[serde(default)]
    partners: Vec<PartnerSource>,
    #[serde(default)]
    rounds: Vec<RoundSource>,
    #[serde(default)]
    presenters: Vec<PresenterSource>,
    sitting: SittingSource,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormSource {
    form: Coded<StudyForm>,
    #[serde(default)]
    new: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WorkSource {
    key: String,
    title: String,
    author: String,
    excerpt: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnerSource {
    name: String,
    people: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundSource {
    name: String,
    /// In hundredths, of our own team and then of each partner in order.
    points: Vec<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PresenterSource {
    person: String,
    topic: String,
}

/// Saves the sessions; the works that they bring into the book can then be told of in meetings.
pub(super) fn fill(
    book: &mut Book,
    people: &Keys<Person>,
    study: &Study,
) -> Result<(Keys<ThematicSession>, Keys<Work>)> {
    let source: Source = read("sessions.toml", TEXT)?;
    let (mut sessions, mut works) = (Keys::new(), Keys::new());
    for source in source.session {
        let blank = book.new_session(study.year);
        let id = blank.session.id;
        sessions.add(&source.key, id);
        let (session_works, new_works) = brought(id, &source.works, &mut works);
        let partners = partners(id, &source.partners);
        let (rounds, scores) = contest(id, &source.rounds, &partners);
        let file = SessionFile {
            forms: forms(id, &source.forms),
            works: session_works,
            new_works,
            partners,
            rounds,
            scores,
            presenters: presenters(id, &source.presenters, people)?,
            sittings: vec![source.sitting.file(book, people, Side::Session(id))?],
            ..SessionFile::bare(session(blank.session, source, people, study)?)
        };
        book.save_session(&file)?;
    }
    Ok((sessions, works))
}

fn session(
    blank: ThematicSession,
    source: SessionSource,
    people: &Keys<Person>,
    study: &Study,
) -> Result<ThematicSession> {
    Ok(ThematicSession {
        period: source.period.0,
        status: Happening::Held,
        title: source.title,
        scope: source.scope.0,
        topic: Some(study.topic),
        campaign: source.campaign.then_some(study.campaign),
        plan: Some(study.plans.id(source.plan)?),
        role: source.role.map_or(JointRole::Own, |role| role.0),
        site_name: source.site_name,
        site_address: source.site_address,
        chair: Some(people.id(&source.chair)?),
        speeches: Some(source.speeches),
        conclusion: source.conclusion,
        ..blank
    })
}

fn forms(session: Id<ThematicSession>, sources: &[FormSource]) -> Vec<SessionForm> {
    let form = |(source, ordinal): (&FormSource, u32)| SessionForm {
        id: Id::random(),
        session,
        ordinal,
        form: source.form.0,
        other_name: String::new(),
        is_new: source.new,
    };
    sources.iter().zip(1..).map(form).collect()
}

/// The works of a session, each new to the book.
fn brought(
    session: Id<ThematicSession>,
    sources: &[WorkSource],
    works: &mut Keys<Work>,
) -> (Vec<SessionWork>, Vec<Work>) {
    let work = |(source, ordinal): (&WorkSource, u32)| {
        let work = Work { id: Id::random(), title: source.title.clone(), author: source.author.clone() };
        works.add(&source.key, work.id);
        let excerpt = source.excerpt.clone();
        (SessionWork { id: Id::random(), session, ordinal, work: work.id, excerpt }, work)
    };
    sources.iter().zip(1..).map(work).unzip()
}

fn partners(session: Id<ThematicSession>, sources: &[PartnerSource]) -> Vec<SessionPartner> {
    let partner = |(source, ordinal): (&PartnerSource, u32)| SessionPartner {
        id: Id::random(),
        session,
        ordinal,
        name: source.name.clone(),
        people: Some(source.people),
    };
    sources.iter().zip(1..).map(partner).collect()
}

fn contest(
    session: Id<ThematicSession>,
    sources: &[RoundSource],
    partners: &[SessionPartner],
) -> (Vec<ContestRound>, Vec<ContestScore>) {
    let (mut rounds, mut scores) = (Vec::new(), Vec::new());
    for (source, ordinal) in sources.iter().zip(1..) {
        let round = Id::random();
        rounds.push(ContestRound { id: round, session, ordinal, name: source.name.clone() });
        let teams = std::iter::once(None).chain(partners.iter().map(|partner| Some(partner.id)));
        scores.extend(teams.zip(&source.points).map(|(partner, points)| ContestScore {
            id: Id::random(),
            round,
            partner,
            points_hundredths: *points,
        }));
    }
    (rounds, scores)
}

fn presenters(
    session: Id<ThematicSession>,
    sources: &[PresenterSource],
    people: &Keys<Person>,
) -> Result<Vec<Presenter>> {
    let presenter = |(source, ordinal): (&PresenterSource, u32)| {
        Ok(Presenter {
            id: Id::random(),
            session,
            ordinal,
            person: Some(people.id(&source.person)?),
            guest_name: String::new(),
            topic: source.topic.clone(),
        })
    };
    sources.iter().zip(1..).map(presenter).collect()
}
