//! Papers that can be printed whole: a character that no face has is told of with who bears it, before a box stands in
//! its place on paper.

use ::reports::{Paper, Printed, print};
use domain::{
    figures::RowRef,
    records::{Person, Record},
};
use store::rows_saying;

use crate::{Book, Error, Result, reports::PrintedReport};

impl Book {
    /// Prints a paper.
    ///
    /// # Errors
    /// [`Error::Unprintable`].
    pub(crate) fn printed(&self, paper: &Paper) -> Result<Vec<u8>> {
        self.sound(print(paper)?)
    }

    /// The file of a paper whose every character was printed.
    ///
    /// # Errors
    /// [`Error::Unprintable`].
    pub(crate) fn sound(&self, printed: Printed) -> Result<Vec<u8>> {
        self.require_printable(printed.unprintable.first().copied())?;
        Ok(printed.pdf)
    }

    /// A report whose every character was printed.
    ///
    /// # Errors
    /// [`Error::Unprintable`].
    pub(crate) fn whole(&self, report: PrintedReport) -> Result<PrintedReport> {
        self.require_printable(report.unprintable)?;
        Ok(report)
    }

    fn require_printable(&self, missing: Option<char>) -> Result<()> {
        missing.map_or(Ok(()), |character| Err(Error::Unprintable { character, owner: self.who_says(character) }))
    }

    /// The record whose words hold a character: a person before all others, for names stand on most papers.
    fn who_says(&self, character: char) -> String {
        let (people, others): (Vec<RowRef>, Vec<RowRef>) =
            rows_saying(self.records(), character).into_iter().partition(|row| row.table == Person::TABLE);
        let faces = self.row_faces(&people).into_iter().chain(self.row_faces(&others));
        faces.filter(|face| !face.is_named_by_kind()).map(|face| face.name).next().unwrap_or_default()
    }
}
