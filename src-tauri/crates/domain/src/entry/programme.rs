//! The year's programme of thematic study: what is planned, and which session came of it.

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    period::Part,
    records::{Programme, ProgrammeItem, find},
};

/// The programme of a year with its items.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeFile {
    /// The programme.
    pub programme: Programme,
    /// What it plans, in order.
    pub items: Vec<ProgrammeItem>,
}

impl ProgrammeFile {
    /// What is wrong with it, among the records; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self, records: &Records) -> Vec<Problem> {
        let mut found = Findings::default();
        found.text("note", &self.programme.note);
        for (i, item) in self.items.iter().enumerate() {
            let at = |field: &str| format!("items.{i}.{field}");
            found.required(at("title"), &item.title);
            found.text(at("title"), &item.title);
            found.line(at("partners"), &item.partners);
            found.line(at("site"), &item.site);
            let is_part = matches!(item.period.part, Part::Quarter(_) | Part::Month(_));
            if !is_part || item.period.year != self.programme.year {
                found.add(Problem::new(at("period"), ProblemCode::UnknownChoice));
            }
            let Some(session) = item.session else { continue };
            if find(&records.sessions, session).is_none() {
                found.add(Problem::new(at("sessionId"), ProblemCode::UnknownChoice));
            }
            if self.items.iter().take(i).any(|other| other.session == item.session) {
                found.add(Problem::new(at("sessionId"), ProblemCode::Duplicate).with("other", "item"));
            }
        }
        found.0
    }
}
