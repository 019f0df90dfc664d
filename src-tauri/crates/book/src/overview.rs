//! Tổng quan: the year in one sight, what it lacks, what comes due, and the first steps of a new book.

use chrono::NaiveDate;
use domain::{
    Id, Period, codes,
    figures::{
        Span, View,
        strip::{Course, MonthCell, QuarterCell},
    },
    records::{Post, StudyForm, ThematicSession},
    rules::{
        belonging::holder_on,
        due::{Due, DueKind, due},
    },
};

use crate::{Book, reports::Lacking, status::YearStatus};

/// The report of a year is asked for from the first of this month on.
const REPORT_MONTH: u8 = 12;

/// A year in one sight.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The day on which it is looked at.
    pub today: NaiveDate,
    /// The day on which the people were counted.
    pub people_on: NaiveDate,
    /// What the year holds.
    pub status: YearStatus,
    /// Its four quarters, with their months.
    pub quarters: Vec<OverviewQuarter>,
    /// What is missing, by day.
    pub missing: Vec<Due>,
    /// What comes due, by day.
    pub ahead: Vec<Due>,
    /// What is still to do before the first meeting; empty once the book is in use.
    pub first_steps: Vec<(FirstStep, bool)>,
}

/// A quarter in sight.
#[derive(Clone, Debug)]
pub struct OverviewQuarter {
    /// Which.
    pub period: Period,
    /// How it stands with its sessions.
    pub course: Course,
    /// Sessions held; `None` until one was.
    pub held: Option<u32>,
    /// Its sessions, by day.
    pub sessions: Vec<OverviewSession>,
    /// Its months.
    pub months: Vec<MonthCell>,
}

/// A session in sight.
#[derive(Clone, Debug)]
pub struct OverviewSession {
    /// Which.
    pub id: Id<ThematicSession>,
    /// Nội dung.
    pub title: String,
    /// How it stands.
    pub course: Course,
    /// Its first day.
    pub on: Option<NaiveDate>,
    /// Its forms; a form with a name of its own goes by that.
    pub forms: Vec<(StudyForm, String)>,
}

codes! {
    /// The steps by which a new book comes into use.
    pub enum FirstStep {
        /// The units of the branch.
        Units = "units",
        /// Its people.
        People = "people",
        /// Who is its secretary.
        Secretary = "secretary",
        /// The year's topic.
        Topic = "topic",
        /// The first meeting.
        Meeting = "meeting",
    }
}

impl Book {
    /// A year in one sight, as of today.
    #[must_use]
    pub fn overview(&self, year: i32) -> Overview {
        let today = self.today();
        let view = View::new(self.records_in(year), Span::whole(Period::year(year)));
        let mut found = due(self.records_in(year), year, today);
        found.extend(self.report_dues(year));
        let (ahead, missing) = found.into_iter().partition(|due: &Due| due.kind.is_ahead());
        Overview {
            today,
            people_on: self.reference_day(year),
            status: self.year_status(year),
            quarters: view.strip(today).into_iter().map(|quarter| in_sight(view, quarter)).collect(),
            missing,
            ahead,
            first_steps: self.first_steps(year),
        }
    }

    /// What the year's report lacks, from December on.
    fn report_dues(&self, year: i32) -> Vec<Due> {
        let Some(month) = Period::month(year, REPORT_MONTH).filter(|month| month.first_day() <= self.today()) else {
            return Vec::new();
        };
        let kind = if month.last_day() < self.today() { DueKind::ReportLacks } else { DueKind::ReportSoon };
        // A branch without a name or without a year's work has no report to miss anything.
        let lacking = if self.year_status(year).is_blank() { Vec::new() } else { self.report_lacks(year) };
        let due = |what: Lacking| Due { what: domain::Code::code(what).to_owned(), ..Due::new(kind, month.last_day()) };
        lacking.into_iter().map(due).collect()
    }

    fn report_lacks(&self, year: i32) -> Vec<Lacking> {
        self.report(Period::year(year)).map(|report| report.face.missing).unwrap_or_default()
    }

    fn first_steps(&self, year: i32) -> Vec<(FirstStep, bool)> {
        let records = self.records();
        let is_in_use = !records.people.is_empty() && !records.meetings.is_empty();
        let is_done = |step| match step {
            FirstStep::Units => !records.units.is_empty(),
            FirstStep::People => !records.people.is_empty(),
            FirstStep::Secretary => holder_on(records, Post::Secretary, self.today()).is_some(),
            FirstStep::Topic => records.topics.iter().any(|topic| topic.year == year),
            FirstStep::Meeting => !records.meetings.is_empty(),
        };
        let steps = <FirstStep as domain::Code>::ALL.iter().map(|step| (*step, is_done(*step)));
        if is_in_use { Vec::new() } else { steps.collect() }
    }
}

fn in_sight(view: View<'_>, quarter: QuarterCell<'_>) -> OverviewQuarter {
    OverviewQuarter {
        period: quarter.period,
        course: quarter.course,
        held: quarter.held.and_then(|figure| figure.count()),
        sessions: quarter.sessions.into_iter().map(|session| session_in_sight(view, session)).collect(),
        months: quarter.months,
    }
}

fn session_in_sight(view: View<'_>, session: &ThematicSession) -> OverviewSession {
    OverviewSession {
        id: session.id,
        title: session.title.clone(),
        course: session.status.into(),
        on: view.session_sittings(session.id).first().map(|sitting| sitting.held_on),
        forms: view.forms_of(session.id).into_iter().map(|form| (form.form, form.other_name.clone())).collect(),
    }
}
