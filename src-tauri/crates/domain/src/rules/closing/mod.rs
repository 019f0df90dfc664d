//! The checks before a year is closed (kiểm tra trước khi khóa sổ): what stands against closing, and what the clerk is
//! only told.
//!
//! A closed year takes nothing more, so that a month or a quarter without its meeting counts here whether or not it is
//! over yet; what is late only (see [`super::due`]) asks for a day that is past.

mod check;
mod commendations;
mod documents;
mod finding;
mod grades;
mod meetings;
mod proceedings;
mod sheets;
mod study;
#[cfg(test)]
mod tests;
mod whole;
mod year;

pub use check::{Check, Severity};
pub use finding::{Disagreement, FileTrouble, Finding, Outside, TroubledFile};

use chrono::NaiveDate;

use crate::{Period, Records, records::Waiver};
use year::Year;

/// All that the checks of a year find as of a day: check by check, and of one check by period and day.
#[must_use]
pub fn findings(records: &Records, year: i32, today: NaiveDate, outside: &Outside) -> Vec<Finding> {
    let year = Year::of(records, year, today);
    let mut found = year.meetings_and_sessions();
    found.extend(year.sheets());
    found.extend(year.proceedings());
    found.extend(year.commendations());
    found.extend(year.study());
    found.extend(year.documents());
    found.extend(year.grades());
    found.extend(year.whole(outside.verified_backup));
    found.extend(outside.findings());
    found.sort_by_key(|finding| (finding.check, finding.period.map(Period::first_day), finding.on));
    found
}

/// The reason for which a finding was passed over, if it was. Of what may not be passed over there is none.
#[must_use]
pub fn waiver_of<'a>(records: &'a Records, year: i32, finding: &Finding) -> Option<&'a Waiver> {
    if !finding.check.may_be_passed() {
        return None;
    }
    let key = finding.key();
    records.waivers.iter().find(|waiver| waiver.year == year && waiver.finding == key)
}

/// The findings that were not passed over.
#[must_use]
pub fn open_findings<'a>(findings: &'a [Finding], records: &Records, year: i32) -> Vec<&'a Finding> {
    findings.iter().filter(|finding| waiver_of(records, year, finding).is_none()).collect()
}

/// Whether any of the findings stands against closing the year: a blocking one that was not passed over.
#[must_use]
pub fn stands_against(findings: &[Finding], records: &Records, year: i32) -> bool {
    open_findings(findings, records, year).iter().any(|finding| finding.check.severity() == Severity::Blocking)
}
