//! Rules over the records: who belonged on a day, who stands on an attendance sheet, what is wrong with a draft.

pub mod belonging;
pub mod closing;
pub mod due;
pub mod grading;
pub mod legal;
pub mod numbering;
pub mod papers;
pub mod party_age;
pub mod programme;
pub mod sheet;
pub mod tasks;
pub mod voting;
