//! The attendance sheet of a day, as the screen shows it.

use chrono::NaiveDate;
use domain::{
    Id,
    records::{Person, Standing},
    rules::{
        belonging::unit_on,
        sheet::{SheetGroup, sheet_on},
    },
};

use crate::Book;

/// A line of the sheet.
#[derive(Clone, Debug)]
pub struct SheetRow {
    /// Who.
    pub person: Id<Person>,
    /// Họ và tên.
    pub full_name: String,
    /// Their unit on the day.
    pub unit: Option<String>,
    /// Why they stand there.
    pub group: SheetGroup,
    /// What they are on the day.
    pub standing: Standing,
}

impl Book {
    /// Who stands on the sheet of a day.
    #[must_use]
    pub fn attendance_sheet(&self, on: NaiveDate) -> Vec<SheetRow> {
        let lines = sheet_on(self.records(), on).into_iter();
        lines
            .map(|line| SheetRow {
                person: line.person.id,
                full_name: line.person.full_name.clone(),
                unit: unit_on(self.records(), line.person.id, on).map(|unit| unit.name.clone()),
                group: line.group,
                standing: line.standing,
            })
            .collect()
    }
}
