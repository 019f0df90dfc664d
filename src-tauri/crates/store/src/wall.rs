//! The wall around a year that is held or closed: triggers on every table that carries the year's records, made from one
//! list, so that screens, import, undo, restore and raw SQL all meet the same refusal.
//!
//! The triggers stand in the newest step of the schema that changed them; a test compares them with the list.

#[cfg(test)]
mod list;
#[cfg(test)]
mod tests;

/// What the triggers say, before the state of the year.
pub(crate) const WALLED: &str = "the year is ";
