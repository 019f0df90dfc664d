//! Thematic study: the frame of a year, and its sessions.

use chrono::{Datelike, NaiveDate};
use domain::{
    Code, Id, Period, Records, day,
    entry::{Plan, PlanRole, SessionFile, SittingFile, StudyFrame, speeches},
    figures::{Span, View},
    records::{
        AnnualTopic, Campaign, ContestRound, ContestScore, Contribution, DocumentKind, DocumentOut, DocumentStatus,
        Happening, JointRole, Presenter, ProgrammeItem, Record, SessionForm, SessionPartner, SessionWork, Sitting,
        StudyScope, ThematicSession, find,
    },
    rules::{belonging::profile_on, sheet::Tally},
};
use store::{Op, Tx};

use crate::{Book, Error, Result, attachments::drop_of, error::refuse, sittings};

/// A line of the year's list.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// Which session.
    pub id: Id<ThematicSession>,
    /// The quarter by which it counts.
    pub period: Period,
    /// The day of its first sitting.
    pub first_day: Option<NaiveDate>,
    /// The day of its last.
    pub last_day: Option<NaiveDate>,
    /// Nội dung.
    pub title: String,
    /// Forms.
    pub forms: Vec<SessionForm>,
    /// Partners.
    pub partners: Vec<String>,
    /// Whether it came about.
    pub status: Happening,
    /// The tick "tính là một đợt".
    pub counts: bool,
    /// Attendance; only of what was held.
    pub tally: Option<Tally>,
    /// Members due whom nobody marked.
    pub unmarked: u32,
    /// Lượt ý kiến.
    pub speeches: Option<u32>,
}

impl Book {
    /// What the study of a year stands on.
    #[must_use]
    pub fn study_frame(&self, year: i32) -> StudyFrame {
        let records = self.records_in(year);
        let in_year =
            |campaign: &&Campaign| campaign.from.year() <= year && campaign.to.is_none_or(|to| year <= to.year());
        StudyFrame {
            year,
            topics: records.topics.iter().filter(|topic| topic.year == year).cloned().collect(),
            plans: plans(records, year),
            campaigns: records.campaigns.iter().filter(in_year).cloned().collect(),
            programme: records.programmes.iter().find(|programme| programme.year == year).cloned(),
        }
    }

    /// The organ's part of a symbol in a year: "CB2".
    #[must_use]
    pub fn symbol_in(&self, year: i32) -> String {
        self.symbol_on(self.reference_day(year))
    }

    /// The symbol of the branch on a day.
    pub(crate) fn symbol_on(&self, day: NaiveDate) -> String {
        profile_on(self.records(), day).map_or_else(String::new, |profile| profile.symbol.clone())
    }

    /// Saves the frame of a year; what sessions stand on cannot go, and a plan that was issued here cannot change.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::InUse`], [`Error::AlreadyIssued`].
    pub fn save_study_frame(&mut self, frame: &StudyFrame) -> Result<()> {
        refuse(frame.problems())?;
        let known = self.study_frame(frame.year);
        let documents: Vec<DocumentOut> = frame.plans.iter().map(|plan| plan.document.clone()).collect();
        documents.iter().try_for_each(|document| self.require_as_issued(document))?;
        self.write(Op::StudyFrameSaved, frame.year.to_string(), |tx| {
            documents.iter().try_for_each(|document| tx.put(document))?;
            frame.campaigns.iter().try_for_each(|campaign| tx.put(campaign))?;
            frame.topics.iter().try_for_each(|topic| tx.put(topic))?;
            if let Some(programme) = &frame.programme {
                tx.put(programme)?;
            }
            drop_missing(tx, &known.campaigns, &frame.campaigns, drop_of)?;
            drop_missing(tx, &known.topics, &frame.topics, |_, _| Ok(()))?;
            let plans_before: Vec<DocumentOut> = known.plans.into_iter().map(|plan| plan.document).collect();
            drop_missing(tx, &plans_before, &documents, drop_of)
        })
    }

    /// The sessions that belong to a year, by quarter and day.
    #[must_use]
    pub fn sessions(&self, year: i32) -> Vec<SessionRow> {
        let view = View::new(self.records_in(year), Span::whole(Period::year(year)));
        let of_year = self.records_in(year).sessions.iter().filter(|session| session.period.year == year);
        let mut rows: Vec<_> = of_year.map(|session| row(view, session)).collect();
        rows.sort_by_key(|row| (row.period, row.first_day, row.id));
        rows
    }

    /// The file of a session.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn session(&self, id: Id<ThematicSession>) -> Result<SessionFile> {
        let records = self.records();
        let session = find(&records.sessions, id).ok_or(Error::NotFound { what: ThematicSession::TABLE })?.clone();
        let view = View::new(records, Span::whole(session.period));
        let rounds: Vec<ContestRound> = view.rounds_of(id).into_iter().cloned().collect();
        let mut presenters: Vec<Presenter> = records.presenters.iter().filter(|p| p.session == id).cloned().collect();
        presenters.sort_by_key(|presenter| presenter.ordinal);
        Ok(SessionFile {
            sittings: sittings::files(records, view.session_sittings(id)),
            forms: view.forms_of(id).into_iter().cloned().collect(),
            works: view.works_of(id).into_iter().cloned().collect(),
            new_works: Vec::new(),
            partners: view.partners_of(id).into_iter().cloned().collect(),
            scores: records.contest_scores.iter().filter(|s| rounds.iter().any(|r| r.id == s.round)).cloned().collect(),
            rounds,
            presenters,
            contributions: records.contributions.iter().filter(|said| said.session == Some(id)).cloned().collect(),
            session,
        })
    }

    /// A session to fill in: in the first quarter of the year without one, on the year's topic.
    #[must_use]
    pub fn new_session(&self, year: i32) -> SessionFile {
        let rows = self.sessions(year);
        let quarters: Vec<Period> = (1..=4).filter_map(|quarter| Period::quarter(year, quarter)).collect();
        let period = quarters.iter().find(|q| rows.iter().all(|row| row.period != **q)).or(quarters.last());
        self.new_session_in(period.copied().unwrap_or(Period::year(year)))
    }

    /// A session to fill in, of this quarter.
    pub(crate) fn new_session_in(&self, period: Period) -> SessionFile {
        let year = period.year;
        let held_on = self.today().clamp(period.first_day(), period.last_day());
        let frame = self.study_frame(year);
        let id = Id::random();
        let session = ThematicSession {
            id,
            period,
            status: if held_on <= self.today() { Happening::Held } else { Happening::Planned },
            status_reason: String::new(),
            title: String::new(),
            scope: StudyScope::Part,
            topic: frame.topics.first().map(|topic: &AnnualTopic| topic.id),
            campaign: None,
            plan: frame.programme.and_then(|programme| programme.plan),
            counts: true,
            role: JointRole::Own,
            site_name: String::new(),
            site_address: String::new(),
            chair: None,
            speeches: None,
            conclusion: String::new(),
            note: String::new(),
        };
        let sitting = Sitting {
            id: Id::random(),
            meeting: None,
            session: Some(id),
            ordinal: 1,
            held_on,
            started_at: None,
            ended_at: None,
            place: String::new(),
        };
        let sittings = vec![SittingFile { sitting, marks: Vec::new(), guests: Vec::new() }];
        SessionFile { sittings, ..SessionFile::bare(session) }
    }

    /// Saves a session; where those who spoke are named, lượt ý kiến is their sum.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_session(&mut self, file: &SessionFile) -> Result<Id<ThematicSession>> {
        refuse(file.problems(self.records()))?;
        let records = self.records().clone();
        let speeches = speeches(&file.contributions, file.session.speeches);
        self.write(Op::SessionSaved, label(file), |tx| {
            tx.put(&ThematicSession { speeches, ..file.session.clone() })?;
            file.new_works.iter().try_for_each(|work| tx.put(work))?;
            put_lists(tx, &records, file)?;
            Ok(file.session.id)
        })
    }

    /// Deletes a session with all that hangs on it; what was planned stays planned.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::InUse`].
    pub fn delete_session(&mut self, id: Id<ThematicSession>) -> Result<()> {
        let file = self.session(id)?;
        let records = self.records().clone();
        let empty = SessionFile::bare(file.session.clone());
        self.write(Op::SessionDeleted, label(&file), |tx| {
            put_lists(tx, &records, &empty)?;
            drop_of(tx, id)?;
            for item in records.programme_items.iter().filter(|item| item.session == Some(id)) {
                tx.put(&ProgrammeItem { session: None, ..item.clone() })?;
            }
            let by = tx.referrers(id)?;
            if !by.is_empty() {
                return Err(Error::InUse { what: ThematicSession::TABLE, by });
            }
            tx.delete(id)?;
            Ok(())
        })
    }
}

fn put_lists(tx: &mut Tx<'_>, records: &Records, file: &SessionFile) -> Result<()> {
    let id = file.session.id;
    let rounds: Vec<_> =
        records.contest_rounds.iter().filter(|round| round.session == id).map(|round| round.id).collect();
    tx.replace(|form: &SessionForm| form.session == id, &file.forms)?;
    tx.replace(|work: &SessionWork| work.session == id, &file.works)?;
    tx.replace(|score: &ContestScore| rounds.contains(&score.round), &file.scores)?;
    tx.replace(|round: &ContestRound| round.session == id, &file.rounds)?;
    tx.replace(|partner: &SessionPartner| partner.session == id, &file.partners)?;
    tx.replace(|presenter: &Presenter| presenter.session == id, &file.presenters)?;
    tx.replace(|said: &Contribution| said.session == Some(id), &file.contributions)?;
    sittings::replace(tx, records, &file.sittings, |s| s.session == Some(id), |s| s.session = None)
}

/// Deletes what the frame does not hold any more, with what `along` takes off it, unless something refers to it.
fn drop_missing<T: store::Table>(
    tx: &mut Tx<'_>,
    before: &[T],
    after: &[T],
    along: impl Fn(&mut Tx<'_>, Id<T>) -> Result<()>,
) -> Result<()> {
    for record in before.iter().filter(|record| !after.iter().any(|kept| kept.id() == record.id())) {
        let by = tx.referrers(record.id())?;
        if !by.is_empty() {
            return Err(Error::InUse { what: T::TABLE, by });
        }
        along(tx, record.id())?;
        tx.delete(record.id())?;
    }
    Ok(())
}

fn plans(records: &Records, year: i32) -> Vec<Plan> {
    let is_plan = |d: &&DocumentOut| {
        d.kind == DocumentKind::Plan && d.about_year == year && d.status != DocumentStatus::NumberCancelled
    };
    let role = |document: &DocumentOut| {
        if records.programmes.iter().any(|programme| programme.plan == Some(document.id)) {
            PlanRole::YearProgramme
        } else if records.campaigns.iter().any(|campaign| campaign.plan == Some(document.id)) {
            PlanRole::Campaign
        } else {
            PlanRole::Other
        }
    };
    let mut documents: Vec<&DocumentOut> = records.documents.iter().filter(is_plan).collect();
    documents.sort_by_key(|document| (document.dated, document.number, document.id));
    documents.into_iter().map(|document| Plan { role: role(document), document: document.clone() }).collect()
}

fn row(view: View<'_>, session: &ThematicSession) -> SessionRow {
    let sittings = view.session_sittings(session.id);
    let tally = (session.status == Happening::Held).then(|| sittings::tally_of(view.records, &sittings));
    SessionRow {
        id: session.id,
        period: session.period,
        first_day: sittings.first().map(|sitting| sitting.held_on),
        last_day: sittings.last().map(|sitting| sitting.held_on),
        title: session.title.clone(),
        forms: view.forms_of(session.id).into_iter().cloned().collect(),
        partners: view.partners_of(session.id).into_iter().map(|partner| partner.name.clone()).collect(),
        status: session.status,
        counts: session.counts,
        unmarked: tally.as_ref().map_or(0, |tally| tally.unmarked),
        tally,
        speeches: session.speeches,
    }
}

/// What the journal says: the day, or the quarter.
fn label(file: &SessionFile) -> String {
    let held_on = file.sittings.first().map(|file| file.sitting.held_on);
    held_on.map_or_else(|| format!("{} {}", file.session.period, file.session.status.code()), day::on_screen)
}
