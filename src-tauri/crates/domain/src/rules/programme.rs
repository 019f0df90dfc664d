//! What has become of a planned session.

use chrono::NaiveDate;

use crate::{
    Id, Period, Records, codes,
    records::{Happening, ProgrammeItem, ThematicSession, find},
};

codes! {
    /// What has become of an item of the programme.
    pub enum ItemState {
        /// Đã tổ chức.
        Held = "held",
        /// Chưa đến kỳ: its period is not over.
        NotYetDue = "not_yet_due",
        /// Chưa tổ chức, and its period is over.
        Missed = "missed",
        /// Hoãn.
        PutOff = "put_off",
        /// Không tổ chức.
        NotHeld = "not_held",
    }
}

/// What has become of an item by a day: what the session that it is linked to says, else whether there is still time.
#[must_use]
pub fn item_state(records: &Records, item: &ProgrammeItem, today: NaiveDate) -> ItemState {
    let session = item.session.and_then(|id| find(&records.sessions, id));
    match session.map(|session| session.status) {
        Some(Happening::Held) => ItemState::Held,
        Some(Happening::PutOff) => ItemState::PutOff,
        Some(Happening::NotHeld) => ItemState::NotHeld,
        Some(Happening::Planned) | None if today <= item.period.last_day() => ItemState::NotYetDue,
        Some(Happening::Planned) | None => ItemState::Missed,
    }
}

/// The session that probably came of an item without one: of the same quarter and form, and linked to no item.
#[must_use]
pub fn probable_session(records: &Records, item: &ProgrammeItem) -> Option<Id<ThematicSession>> {
    let quarter = Period::quarter_of(item.period.first_day());
    let is_free =
        |session: &&ThematicSession| !records.programme_items.iter().any(|other| other.session == Some(session.id));
    let has_form = |session: &&ThematicSession| {
        item.form.is_none_or(|form| records.session_forms.iter().any(|f| f.session == session.id && f.form == form))
    };
    let in_quarter = records.sessions.iter().filter(|session| session.period == quarter);
    if item.session.is_some() { None } else { in_quarter.filter(is_free).find(has_form).map(|session| session.id) }
}
