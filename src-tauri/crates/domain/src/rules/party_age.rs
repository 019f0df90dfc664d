//! Party age and probation: which dates they run from (Điều lệ Đảng, Điều 5).

use chrono::{Months, NaiveDate};

use super::{belonging::standing_on, legal};
use crate::{
    Records, codes,
    day::PartialDate,
    records::{Person, Standing},
};

codes! {
    /// The date that a reckoning was made from. Old lists give one "ngày vào Đảng": then it serves for both.
    pub enum Reckoned {
        /// Ngày quyết định kết nạp.
        Decision = "decision",
        /// Ngày tổ chức lễ kết nạp.
        Ceremony = "ceremony",
        /// The day from which the record says so.
        Record = "record",
    }
}

/// Tuổi Đảng.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartyAge {
    /// Full years.
    pub years: u32,
    /// The date that it runs from.
    pub since: PartialDate,
    /// What date that is.
    pub reckoned: Reckoned,
}

/// The Party age of someone who is a member on a day: from the decision of admission, else from the ceremony, less
/// the time out of the Party.
#[must_use]
pub fn party_age_on(records: &Records, person: &Person, day: NaiveDate) -> Option<PartyAge> {
    if !standing_on(records, person.id, day).is_some_and(Standing::is_party) {
        return None;
    }
    let decision = person.admission_decision.map(|since| (since, Reckoned::Decision));
    let (since, reckoned) = decision.or(person.admission_ceremony.map(|since| (since, Reckoned::Ceremony)))?;
    let reached = since.earliest() + Months::new(person.party_age_deduction_months);
    Some(PartyAge { years: day.years_since(reached).unwrap_or_default(), since, reckoned })
}

/// The day on which the probation of someone who is probationary on a day ends: twelve months after the ceremony.
///
/// Without the day of the ceremony the decision serves, else the day from which the record says "dự bị".
#[must_use]
pub fn probation_ends(records: &Records, person: &Person, day: NaiveDate) -> Option<NaiveDate> {
    if standing_on(records, person.id, day) != Some(Standing::Probationary) {
        return None;
    }
    let of_record = || {
        let changes = records.standings.iter().filter(|change| change.person == person.id && change.from <= day);
        changes.map(|change| change.from).max()
    };
    let full = |date: Option<PartialDate>| date.and_then(PartialDate::full);
    let began = full(person.admission_ceremony).or_else(|| full(person.admission_decision)).or_else(of_record)?;
    Some(began + Months::new(legal::in_force(legal::PROBATION_MONTHS, began)?))
}
