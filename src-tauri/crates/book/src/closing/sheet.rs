//! Phiếu niêm phong: the fingerprints of an archive, to be kept on paper apart from it.

use ::reports::{SealSheet, SealedArchive, YearStepTold, paper::PRACTICE_MARK, print_seal_sheet};
use domain::{
    Period,
    records::{Post, YearEvent, YearStep},
    rules::belonging::{holder_on, profile_on},
};

use super::contents::{PHOTOS, passed};
use crate::{Book, Error, Result, year_exchange::ExportWishes};

impl Book {
    /// Phiếu niêm phong of the last archive of a year.
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
        let reopened = steps.iter().filter(|event| event.step == YearStep::Reopened);
        let reopened: Vec<YearStepTold<'_>> = reopened.map(|event| self.told(event)).collect();
        let (records, day) = (self.records(), Period::year(year).last_day());
        let holder = holder_on(records, Post::Secretary, self.today());
        let sheet = SealSheet {
            branch: profile_on(records, day).map_or("", |profile| &profile.name),
            year,
            archive: self.sealed_archive(sealed)?,
            closed: self.told(&closing),
            reopened: &reopened,
            waivers: &passed(&self.check_year(year)?),
            sealer: &sealed.by,
            secretary: holder.map_or("", |person| &person.full_name),
            profile: &self.usual_layout(self.today())?,
            created: self.on_the_wall(self.clock().now()),
            mark: self.is_practice().then(|| PRACTICE_MARK.to_owned()),
        };
        Ok(print_seal_sheet(&sheet)?.pdf)
    }

    fn sealed_archive<'a>(&self, sealed: &'a YearEvent) -> Result<SealedArchive<'a>> {
        let files = self.closed_files(sealed.year);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let stored = self.stored_records(sealed.year)?;
        let records = stored.as_ref().unwrap_or(self.records());
        let lists = archive::export(records, sealed.year, ExportWishes::default()).lists;
        Ok(SealedArchive {
            name: &sealed.file_name,
            size: sealed.file_size,
            hash: &sealed.file_hash,
            fingerprint: &sealed.fingerprint,
            papers: count(files.iter().filter(|file| !file.paper.is_empty()).count()),
            photos: count(files.iter().filter(|file| file.path.starts_with(PHOTOS)).count()),
            records: count(lists.iter().map(|(_, count)| count).sum()),
        })
    }

    fn told<'a>(&self, event: &'a YearEvent) -> YearStepTold<'a> {
        YearStepTold { at: self.on_the_wall(event.at), by: &event.by, second: &event.second, reason: &event.reason }
    }
}
