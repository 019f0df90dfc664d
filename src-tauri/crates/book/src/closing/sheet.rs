//! Phiếu niêm phong: the fingerprints of an archive, to be kept on paper apart from it.

use ::reports::{SealSheet, print_seal_sheet};
use domain::{
    Period,
    records::{YearEvent, YearStep},
    rules::belonging::profile_on,
};

use super::contents;
use crate::{Book, Error, Result, year_exchange::ExportWishes};

impl Book {
    /// Phiếu niêm phong: the fingerprints of the last archive, to be kept on paper apart from it.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::YearNotClosed`] while nothing was sealed.
    pub fn seal_sheet(&self, year: i32) -> Result<Vec<u8>> {
        self.require_administrator()?;
        self.require_closed(year)?;
        let steps = self.steps(year);
        let closing = self.closing_step(year).ok_or(Error::YearNotClosed)?;
        let sealed = steps.iter().rfind(|event| event.step == YearStep::Sealed && event.ordinal > closing.ordinal);
        let sealed = sealed.ok_or(Error::YearNotClosed)?;
        self.print_seal_sheet(year, &closing, sealed, &steps)
    }

    fn print_seal_sheet(
        &self,
        year: i32,
        closing: &YearEvent,
        sealed: &YearEvent,
        steps: &[YearEvent],
    ) -> Result<Vec<u8>> {
        let day = Period::year(year).last_day();
        let branch = profile_on(self.records(), day).map(|profile| profile.name.clone()).unwrap_or_default();
        let files = self.closed_files(year);
        let passed = contents::passed(&self.check_year(year)?);
        let reopened: Vec<YearEvent> =
            steps.iter().filter(|event| event.step == YearStep::Reopened).cloned().collect();
        let (_, records) = self.counted(year);
        let sheet = SealSheet {
            branch: &branch,
            year,
            file_name: &sealed.file_name,
            file_hash: &sealed.file_hash,
            fingerprint: &closing.fingerprint,
            papers: files.iter().filter(|file| !file.paper.is_empty()).count(),
            photos: files.iter().filter(|file| file.path.starts_with("anh/")).count(),
            records,
            closed: closing,
            reopened: &reopened,
            passed: &passed,
            practice: self.is_practice(),
            profile: &self.usual_layout(self.today())?,
            created: self.clock().now().fixed_offset(),
        };
        Ok(print_seal_sheet(&sheet)?.pdf)
    }

    /// How many lists a year has records in, and how many records.
    fn counted(&self, year: i32) -> (usize, usize) {
        let lists = archive::export(self.records(), year, ExportWishes::default()).lists;
        (lists.len(), lists.iter().map(|(_, count)| count).sum())
    }
}
