//! What a check found, and what it is known by.

use chrono::NaiveDate;

use super::Check;
use crate::{
    Code, Id, Period,
    figures::RowRef,
    records::{Person, Record},
};

/// Something that a check found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which check.
    pub check: Check,
    /// The rows that it is about, the one to mend first; none where there is no row yet.
    pub rows: Vec<RowRef>,
    /// Of which period.
    pub period: Option<Period>,
    /// Of whom.
    pub person: Option<Id<Person>>,
    /// Of which day.
    pub on: Option<NaiveDate>,
    /// Whose or of what: a name, a title, a number.
    pub what: String,
    /// How many.
    pub count: Option<u32>,
    /// Of how many, or of how many it should be.
    pub of: Option<u32>,
}

impl Finding {
    /// By what a waiver knows it: its check, its period, its rows and its person. It is made of content alone, in
    /// whatever order the rows come, so that it is the same after a restart; with other rows it is another finding.
    #[must_use]
    pub fn key(&self) -> String {
        let mut rows: Vec<String> = self.rows.iter().map(|row| format!("{}/{}", row.table, row.id)).collect();
        rows.sort();
        rows.dedup();
        let period = self.period.map(|period| period.to_string());
        let person = self.person.map(|person| person.to_string());
        let parts = [Some(self.check.code().to_owned()), period].into_iter().flatten();
        parts.chain(rows).chain(person).chain(self.told_apart_by()).collect::<Vec<_>>().join(":")
    }

    /// What else tells findings of the same rows apart: the figure that disagrees, the backup that is old.
    fn told_apart_by(&self) -> Option<String> {
        let figure = (self.check == Check::FigureDisagrees).then(|| self.what.clone());
        let backup = self.on.filter(|_| self.check == Check::BackupOld).map(|day| day.to_string());
        figure.or(backup)
    }

    pub(super) fn new(check: Check) -> Self {
        Self {
            check,
            rows: Vec::new(),
            period: None,
            person: None,
            on: None,
            what: String::new(),
            count: None,
            of: None,
        }
    }

    pub(super) fn of(self, period: Period) -> Self {
        Self { period: Some(period), ..self }
    }

    /// Adds a row.
    pub(super) fn in_row<T: Record>(self, row: &T) -> Self {
        self.in_rows([row])
    }

    /// Adds rows.
    pub(super) fn in_rows<'a, T: Record + 'a>(mut self, rows: impl IntoIterator<Item = &'a T>) -> Self {
        self.rows.extend(rows.into_iter().map(RowRef::to));
        self
    }

    pub(super) fn about(self, person: Id<Person>) -> Self {
        Self { person: Some(person), ..self }
    }

    pub(super) fn on(self, day: NaiveDate) -> Self {
        Self { on: Some(day), ..self }
    }

    pub(super) fn called(self, what: impl Into<String>) -> Self {
        Self { what: what.into(), ..self }
    }

    pub(super) fn counting(self, count: usize) -> Self {
        Self { count: Some(number(count)), ..self }
    }

    pub(super) fn out_of(self, of: usize) -> Self {
        Self { of: Some(number(of)), ..self }
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// It is gone.
    Missing,
    /// It is there, with other bytes.
    Changed,
}

/// A file of the year with which something is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct TroubledFile {
    /// The attachment or the issue that it belongs to.
    pub row: RowRef,
    /// Its name.
    pub name: String,
    /// What is wrong.
    pub trouble: FileTrouble,
}

/// A figure that the clerk typed, as a claim or in an edited paragraph, and that is not what the book counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// The document in which it stands.
    pub document: RowRef,
    /// Which figure, as the clerk is told.
    pub what: String,
}

/// What the records alone cannot tell of a year: it takes the files, the wording and the backups, which the book has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outside {
    /// The files of the year with which something is wrong.
    pub files: Vec<TroubledFile>,
    /// The figures of its documents that disagree; claims are judged where the wording is.
    pub disagreeing: Vec<Disagreement>,
    /// The day of the last backup that was read back.
    pub verified_backup: Option<NaiveDate>,
}

impl Outside {
    pub(super) fn findings(&self) -> impl Iterator<Item = Finding> {
        let figures = self.disagreeing.iter().map(|figure| {
            let finding = Finding::new(Check::FigureDisagrees).called(&figure.what);
            Finding { rows: vec![figure.document.clone()], ..finding }
        });
        let files = self.files.iter().map(|file| {
            let check = match file.trouble {
                FileTrouble::Missing => Check::FileMissing,
                FileTrouble::Changed => Check::FileChanged,
            };
            Finding { rows: vec![file.row.clone()], ..Finding::new(check).called(&file.name) }
        });
        figures.chain(files)
    }
}
