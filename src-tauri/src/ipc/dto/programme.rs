//! The year's programme, and what became of it.

use domain::{Id, Problem, entry::ProgrammeFile as Entry, records as r};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, code_of, iso, reader::ordinal, text, text_of};

/// The programme of a year, with what became of it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeYear {
    programme: ProgrammeFile,
    /// What became of each item, in their order.
    courses: Vec<ItemCourse>,
    quarters: Vec<QuarterPlan>,
}

/// The programme to be saved.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeFile {
    year: i32,
    note: String,
    items: Vec<ItemFile>,
}

/// A planned session.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemFile {
    id: Option<String>,
    period: String,
    title: String,
    #[ts(type = "StudyForm | null")]
    form: Option<String>,
    preparer_id: Option<String>,
    presenter_id: Option<String>,
    partners: String,
    site: String,
    session_id: Option<String>,
}

/// What became of an item.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemCourse {
    #[ts(type = "ItemState")]
    state: String,
    held_on: Option<String>,
    reason: String,
    probable_id: Option<String>,
}

/// A quarter: planned against held.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuarterPlan {
    quarter: String,
    planned: u32,
    held: u32,
    is_lacking: bool,
}

impl From<book::programme::ProgrammeYear> for ProgrammeYear {
    fn from(year: book::programme::ProgrammeYear) -> Self {
        let course = |c: book::programme::ItemCourse| ItemCourse {
            state: code(c.state),
            held_on: iso(c.held_on),
            reason: c.reason,
            probable_id: text_of(c.probable),
        };
        let quarter = |q: book::programme::QuarterPlan| QuarterPlan {
            quarter: text(q.quarter),
            planned: q.planned,
            held: q.held,
            is_lacking: q.is_lacking,
        };
        let programme = year.file.programme;
        Self {
            programme: ProgrammeFile {
                year: programme.year,
                note: programme.note,
                items: year.file.items.into_iter().map(Into::into).collect(),
            },
            courses: year.courses.into_iter().map(course).collect(),
            quarters: year.quarters.into_iter().map(quarter).collect(),
        }
    }
}

impl From<r::ProgrammeItem> for ItemFile {
    fn from(item: r::ProgrammeItem) -> Self {
        Self {
            id: Some(text(item.id)),
            period: text(item.period),
            title: item.title,
            form: code_of(item.form),
            preparer_id: text_of(item.preparer),
            presenter_id: text_of(item.presenter),
            partners: item.partners,
            site: item.site,
            session_id: text_of(item.session),
        }
    }
}

impl ProgrammeFile {
    /// The year.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.year
    }

    /// Reads it over the programme that the book holds of the year.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: r::Programme) -> Result<Entry, Vec<Problem>> {
        let mut read = Reader::default();
        let programme = r::Programme { note: read.text(&self.note), ..known };
        let items = self.items.iter().enumerate().map(|(i, item)| item.read(&mut read, i, programme.id)).collect();
        read.finish(Entry { programme, items })
    }
}

impl ItemFile {
    fn read(&self, read: &mut Reader, i: usize, programme: Id<r::Programme>) -> r::ProgrammeItem {
        let at = |field: &str| format!("items.{i}.{field}");
        r::ProgrammeItem {
            id: read.id(&at("id"), self.id.as_deref()),
            programme,
            ordinal: ordinal(i),
            period: read.period(&at("period"), &self.period),
            title: read.line(&self.title),
            form: self.form.as_deref().and_then(|form| read.code(&at("form"), form)),
            preparer: read.reference(&at("preparerId"), self.preparer_id.as_deref()),
            presenter: read.reference(&at("presenterId"), self.presenter_id.as_deref()),
            partners: read.line(&self.partners),
            site: read.line(&self.site),
            session: read.reference(&at("sessionId"), self.session_id.as_deref()),
        }
    }
}
