//! Rules over the records: who belonged on a day, who stands on an attendance sheet, what is wrong with a draft.

pub mod belonging;
pub mod legal;
pub mod sheet;
