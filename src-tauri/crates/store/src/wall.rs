//! The wall around a year that is held or closed: triggers on every table that carries the year's records, made from one
//! list, so that screens, import, undo, restore and raw SQL all meet the same refusal.
//!
//! The triggers stand in the newest step of the schema that changed them; a test compares them with the list.

#[cfg(test)]
mod list;
#[cfg(test)]
mod tests;

/// The year and its state out of what a trigger says: "the year 2023 is closed".
pub(crate) fn refused(said: &str) -> Option<(i32, &str)> {
    let (year, state) = said.strip_prefix("the year ")?.split_once(" is ")?;
    Some((year.parse().ok()?, state))
}
