//! Awards.

use domain::{Problem, records as r};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, text, text_of};

/// An award in the year's list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardRow {
    award: AwardFile,
    /// Empty for the branch itself.
    full_name: String,
}

/// An award to be saved.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardFile {
    id: Option<String>,
    /// None for the branch itself.
    person_id: Option<String>,
    dated: String,
    form: String,
    title: String,
    decision: String,
    authority: String,
}

impl From<book::awards::AwardRow> for AwardRow {
    fn from(row: book::awards::AwardRow) -> Self {
        let a = row.award;
        let award = AwardFile {
            id: Some(text(a.id)),
            person_id: text_of(a.person),
            dated: text(a.dated),
            form: a.form,
            title: a.title,
            decision: a.decision,
            authority: a.authority,
        };
        Self { award, full_name: row.full_name }
    }
}

impl AwardFile {
    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self) -> Result<r::Award, Vec<Problem>> {
        let mut read = Reader::default();
        let award = r::Award {
            id: read.id("id", self.id.as_deref()),
            person: read.reference("personId", self.person_id.as_deref()),
            dated: read.day("dated", &self.dated),
            form: read.line(&self.form),
            title: read.text(&self.title),
            decision: read.line(&self.decision),
            authority: read.line(&self.authority),
        };
        read.finish(award)
    }
}
