//! Awards (khen thưởng): never counted among commendations.

use chrono::Datelike;
use domain::{
    Id,
    entry::check_award,
    records::{Award, Record, find},
};
use store::Op;

use crate::{Book, Error, Result, error::refuse, rows::name};

/// An award with the name of whom it honours.
#[derive(Clone, Debug)]
pub struct AwardRow {
    /// The award.
    pub award: Award,
    /// Họ và tên; empty for the branch itself.
    pub full_name: String,
}

impl Book {
    /// The awards decided in a year, by day.
    #[must_use]
    pub fn awards(&self, year: i32) -> Vec<AwardRow> {
        let records = self.records_in(year);
        let of_year = records.awards.iter().filter(|award| award.dated.year() == year);
        let row = |award: &Award| AwardRow { full_name: name(records, award.person), award: award.clone() };
        let mut rows: Vec<AwardRow> = of_year.map(row).collect();
        rows.sort_by_key(|row| (row.award.dated, row.award.id));
        rows
    }

    /// Saves an award.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_award(&mut self, award: &Award) -> Result<Id<Award>> {
        refuse(check_award(award, self.records()))?;
        self.write(Op::AwardSaved, award.form.clone(), |tx| {
            tx.put(award)?;
            Ok(award.id)
        })
    }

    /// Deletes an award.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_award(&mut self, id: Id<Award>) -> Result<()> {
        let known = find(&self.records().awards, id).ok_or(Error::NotFound { what: Award::TABLE })?;
        self.write(Op::AwardDeleted, known.form.clone(), |tx| {
            tx.delete(id)?;
            Ok(())
        })
    }
}
