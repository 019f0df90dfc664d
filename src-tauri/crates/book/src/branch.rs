//! The branch's names, units and terms.

use domain::{entry::BranchFile, records::Unit};
use store::Op;

use crate::{Book, Error, Result, error::refuse};

impl Book {
    /// The profiles and terms, oldest first, and the units in their order.
    #[must_use]
    pub fn branch(&self) -> BranchFile {
        let records = self.records();
        let (mut profiles, mut units, mut terms) =
            (records.profiles.clone(), records.units.clone(), records.terms.clone());
        profiles.sort_by_key(|profile| profile.from);
        units.sort_by_key(|unit| unit.ordinal);
        terms.sort_by_key(|term| term.from);
        BranchFile { profiles, units, terms }
    }

    /// Saves profiles, units and terms; a unit that people work in cannot go.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::InUse`].
    pub fn save_branch(&mut self, file: &BranchFile) -> Result<()> {
        let mut problems = file.problems();
        for (i, profile) in file.profiles.iter().enumerate() {
            let field = format!("profiles.{i}.formatProfile");
            problems.extend(self.unknown_profile(&field, profile.format_profile.as_ref())?);
        }
        refuse(problems)?;
        let label = file.profiles.last().map_or_else(String::new, |profile| profile.name.clone());
        let gone: Vec<_> =
            self.records().units.iter().map(|u| u.id).filter(|id| !file.units.iter().any(|u| u.id == *id)).collect();
        self.write(Op::BranchSaved, label, |tx| {
            for unit in gone {
                let by = tx.referrers(unit)?;
                if !by.is_empty() {
                    return Err(Error::InUse { what: <Unit as domain::records::Record>::TABLE, by });
                }
            }
            tx.replace(|_| true, &file.profiles)?;
            tx.replace(|_| true, &file.terms)?;
            Ok(tx.replace(|_| true, &file.units)?)
        })
    }
}
