//! The attendance sheet of a day, as the screen shows it.

use chrono::{Datelike, NaiveDate};
use domain::{
    Id,
    records::{Person, Standing},
    rules::{
        belonging::unit_on,
        sheet::{Circle, SheetGroup, sheet_for},
        voting::{Electorate, electorate},
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
    /// Who stands on the branch's sheet of a day.
    #[must_use]
    pub fn attendance_sheet(&self, on: NaiveDate) -> Vec<SheetRow> {
        self.attendance_sheet_of(Circle::Branch, on)
    }

    /// Who stands on the sheet of a circle on a day.
    #[must_use]
    pub fn attendance_sheet_of(&self, circle: Circle, on: NaiveDate) -> Vec<SheetRow> {
        let records = self.records_in(on.year());
        let lines = sheet_for(records, circle, on).into_iter();
        lines
            .map(|line| SheetRow {
                person: line.person.id,
                full_name: line.person.full_name.clone(),
                unit: unit_on(records, line.person.id, on).map(|unit| unit.name.clone()),
                group: line.group,
                standing: line.standing,
            })
            .collect()
    }

    /// How many could vote on a day, when these people came.
    #[must_use]
    pub fn electorate(&self, circle: Circle, on: NaiveDate, came: &[Id<Person>]) -> Electorate {
        electorate(self.records(), circle, on, came)
    }
}
