//! A document in.

use chrono::NaiveDate;

use super::Findings;
use crate::{Period, Problem, ProblemCode, day::LAST_YEAR, records::IncomingDocument};

/// The first year in which a Party organisation wrote anything.
const FIRST_YEAR: i32 = 1930;

/// What is wrong with an incoming document; nothing, when it can be saved.
#[must_use]
pub fn check_incoming(incoming: &IncomingDocument) -> Vec<Problem> {
    let mut found = Findings::default();
    found.required("subject", &incoming.subject);
    found.required("issuer", &incoming.issuer);
    let lines = [
        ("subject", &incoming.subject),
        ("issuer", &incoming.issuer),
        ("numberSymbol", &incoming.number_symbol),
        ("kindName", &incoming.kind_name),
    ];
    lines.into_iter().for_each(|(field, line)| found.line(field, line));
    found.text("note", &incoming.note);
    if let Some(received_on) = incoming.received_on {
        found.near("receivedOn", received_on, Period::year(incoming.about_year));
    }
    if incoming.dated < NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1) && incoming.dated.is_some() {
        let problem = Problem::new("dated", ProblemCode::DateOutOfRange);
        found.add(problem.with("from", FIRST_YEAR).with("to", LAST_YEAR));
    }
    if let (Some(dated), Some(received_on)) = (incoming.dated, incoming.received_on)
        && received_on < dated
    {
        found.add(Problem::new("receivedOn", ProblemCode::Before).with("other", "dated"));
    }
    found.0
}
