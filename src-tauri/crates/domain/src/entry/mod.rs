//! What a clerk fills in and saves as one: a record with all that hangs on it, and what may be wrong with it.

mod branch;
mod commendation;
mod meeting;
mod person;
mod session;
mod sittings;
mod study_frame;

pub use branch::BranchFile;
pub use commendation::check_commendation;
pub use meeting::MeetingFile;
pub use person::PersonFile;
pub use session::SessionFile;
pub use sittings::SittingFile;
pub use study_frame::{Plan, PlanRole, StudyFrame};

use crate::{Problem, ProblemCode};

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

    /// An end that lies before its beginning.
    fn interval<T: PartialOrd>(&mut self, field: impl Into<String>, from: Option<T>, to: Option<T>) {
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            self.add(Problem::new(field, ProblemCode::Before).with("other", "from"));
        }
    }
}
