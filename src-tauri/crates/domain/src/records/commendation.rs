//! Biểu dương, nhắc nhở, khen thưởng: three different things.

use chrono::NaiveDate;

use super::{DocumentOut, Meeting, Person};
use crate::{Id, Period};

/// A commendation (biểu dương): one instance (lượt), of one person; never an award.
#[derive(Clone, Debug, PartialEq)]
pub struct Commendation {
    /// Identity.
    pub id: Id<Self>,
    /// Who.
    pub person: Id<Person>,
    /// The month by which it is counted.
    pub period: Period,
    /// The day on which it was given.
    pub dated: NaiveDate,
    /// The meeting that gave it.
    pub meeting: Option<Id<Meeting>>,
    /// The decision or resolution that records it.
    pub document: Option<Id<DocumentOut>>,
    /// Nội dung biểu dương.
    pub reason: String,
    /// Ghi chú.
    pub note: String,
}

/// A reminder (nhắc nhở, phê bình).
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    /// Identity.
    pub id: Id<Self>,
    /// Who.
    pub person: Id<Person>,
    /// The month by which it is counted.
    pub period: Period,
    /// The day.
    pub dated: NaiveDate,
    /// The meeting that gave it.
    pub meeting: Option<Id<Meeting>>,
    /// What for.
    pub content: String,
}

/// An award (khen thưởng): formal, by decision of an authority.
#[derive(Clone, Debug, PartialEq)]
pub struct Award {
    /// Identity.
    pub id: Id<Self>,
    /// Who; `None` for the branch itself.
    pub person: Option<Id<Person>>,
    /// The day of the decision.
    pub dated: NaiveDate,
    /// "Giấy khen".
    pub form: String,
    /// What for.
    pub title: String,
    /// Number and symbol of the decision.
    pub decision: String,
    /// Who decided.
    pub authority: String,
}
