//! What a clerk fills in and saves as one: a record with all that hangs on it, and what may be wrong with it.

mod attachment;
mod award;
mod branch;
mod campaign;
mod commendation;
mod document;
mod grading;
mod incoming;
mod meeting;
mod person;
mod proceedings;
mod programme;
mod reminder;
mod session;
mod sittings;
mod study_frame;
mod task;
pub mod whole;

pub use attachment::check_attachment;
pub use award::check_award;
pub use branch::BranchFile;
pub use campaign::CampaignFile;
pub use commendation::check_commendation;
pub use document::DocumentFile;
pub use grading::check_grading;
pub use incoming::check_incoming;
pub use meeting::MeetingFile;
pub use person::PersonFile;
pub use proceedings::speeches;
pub use programme::ProgrammeFile;
pub use reminder::check_reminder;
pub use session::SessionFile;
pub use sittings::SittingFile;
pub use study_frame::{Plan, PlanRole, StudyFrame};
pub use task::check_task;

use chrono::{Months, NaiveDate};

use crate::{
    Id, Period, Problem, ProblemCode, Records, day,
    records::{Person, find},
};

/// The longest line of text, in characters.
pub const MAX_LINE: usize = 300;
/// The longest text of several paragraphs, in characters.
pub const MAX_TEXT: usize = 20_000;

/// Collects what is wrong, field by field.
#[derive(Debug, Default)]
struct Findings(Vec<Problem>);

impl Findings {
    fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    fn required(&mut self, field: impl Into<String>, text: &str) {
        if text.trim().is_empty() {
            self.add(Problem::new(field, ProblemCode::Required));
        }
    }

    fn line(&mut self, field: impl Into<String>, text: &str) {
        self.at_most(field, text, MAX_LINE);
    }

    fn text(&mut self, field: impl Into<String>, text: &str) {
        self.at_most(field, text, MAX_TEXT);
    }

    fn at_most(&mut self, field: impl Into<String>, text: &str, max: usize) {
        if text.chars().count() > max {
            self.add(Problem::new(field, ProblemCode::TooLong).with("max", max));
        }
    }

    /// Someone who did not belong to the branch on a day.
    fn not_here(&mut self, field: impl Into<String>, records: &Records, person: Id<Person>, on: NaiveDate) {
        let name = find(&records.people, person).map_or_else(String::new, |person| person.full_name.clone());
        let problem = Problem::new(field, ProblemCode::PersonNotHere).with("name", name);
        self.add(problem.with("date", day::on_screen(on)));
    }

    /// A day further than a year from the period that it is counted in: a slip of the hand.
    fn near(&mut self, field: impl Into<String>, on: NaiveDate, period: Period) {
        let year = Months::new(12);
        if !(period.first_day() - year..=period.last_day() + year).contains(&on) {
            self.add(Problem::new(field, ProblemCode::PeriodMismatch));
        }
    }

    /// An end that lies before its beginning.
    fn interval<T: PartialOrd>(&mut self, field: impl Into<String>, from: Option<T>, to: Option<T>) {
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            self.add(Problem::new(field, ProblemCode::Before).with("other", "from"));
        }
    }
}
