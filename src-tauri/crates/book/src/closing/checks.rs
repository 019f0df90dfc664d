//! The checks before closing, with what the records alone cannot tell, and findings that are passed over.

use domain::{
    Id, Problem, ProblemCode,
    figures::RowRef,
    records::{Attachment, Issue, Record, StoredFile, Waiver, find},
    rules::closing::{Disagreement, FileTrouble, Finding, Outside, Severity, TroubledFile, findings, waiver_of},
    text::clean_line,
};
use store::{Op, blobs};

use crate::{Book, Error, Result, papers::Paper, rows::RowFace};

/// What the checks of a year found.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// All of it, blocking ones first within the order of the checks.
    pub findings: Vec<FindingFace>,
    /// How many of them stand against closing.
    pub standing: usize,
}

/// A finding as a clerk sees it.
#[derive(Clone, Debug)]
pub struct FindingFace {
    /// What was found.
    pub finding: Finding,
    /// The name of the person whom it is about; empty for none.
    pub name: String,
    /// The rows that it is about.
    pub rows: Vec<RowFace>,
    /// Why it was passed over, if it was.
    pub passed: Option<String>,
}

impl FindingFace {
    /// Whether it stands against closing.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.finding.check.severity() == Severity::Blocking && self.passed.is_none()
    }
}

impl Book {
    /// Everything that the checks before closing find in a year.
    ///
    /// # Errors
    /// When the files of the year or the backups cannot be looked at.
    pub fn check_year(&self, year: i32) -> Result<Checked> {
        let found = findings(self.records(), year, self.today(), &self.outside(year)?);
        let findings: Vec<FindingFace> = found.into_iter().map(|finding| self.finding_face(year, finding)).collect();
        let standing = findings.iter().filter(|face| face.stands()).count();
        Ok(Checked { findings, standing })
    }

    /// Passes a finding over, with the reason in writing.
    ///
    /// # Errors
    /// [`Error::Refused`] without a reason; [`Error::NotFound`] where there is no such finding that may be passed over.
    pub fn pass_finding(&mut self, year: i32, key: &str, reason: &str) -> Result<()> {
        let reason = clean_line(reason);
        if reason.is_empty() {
            return Err(Error::Refused(vec![Problem::new("reason", ProblemCode::Required)]));
        }
        let found = findings(self.records(), year, self.today(), &self.outside(year)?);
        let is_meant = |finding: &Finding| finding.check.may_be_passed() && finding.key() == key;
        let finding = found.into_iter().find(is_meant).ok_or(Error::NotFound { what: Waiver::TABLE })?;
        let id = waiver_of(self.records(), year, &finding).map_or_else(Id::random, |waiver| waiver.id);
        let waiver = Waiver { id, year, finding: key.to_owned(), reason: reason.clone() };
        self.write(Op::FindingPassed, reason, |tx| Ok(tx.put(&waiver)?))
    }

    /// Lets a finding that was passed over count again.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn count_finding(&mut self, year: i32, key: &str) -> Result<()> {
        let waivers = self.records().waivers.iter();
        let known = waivers.into_iter().find(|waiver| waiver.year == year && waiver.finding == key);
        let Waiver { id, reason, .. } = known.cloned().ok_or(Error::NotFound { what: Waiver::TABLE })?;
        self.write(Op::FindingCounted, reason, |tx| {
            tx.delete(id)?;
            Ok(())
        })
    }

    fn finding_face(&self, year: i32, finding: Finding) -> FindingFace {
        FindingFace {
            name: self.name_of(finding.person),
            rows: self.row_faces(&finding.rows),
            passed: waiver_of(self.records(), year, &finding).map(|waiver| waiver.reason.clone()),
            finding,
        }
    }

    fn outside(&self, year: i32) -> Result<Outside> {
        // Nobody loses what was invented for practice, and nothing of it is backed up.
        let verified_backup =
            if self.is_practice() { Some(self.today()) } else { self.backup_state()?.last.map(|at| at.date_naive()) };
        Ok(Outside { files: self.troubled_files(year)?, disagreeing: self.disagreeing(year)?, verified_backup })
    }

    /// Attachments and issued papers of the year that are not there as they were put.
    fn troubled_files(&self, year: i32) -> Result<Vec<TroubledFile>> {
        let of_year = archive::year_records(self.records(), year);
        let attached = of_year.attachments.iter().filter_map(|attachment: &Attachment| {
            let file: &StoredFile = find(&of_year.files, attachment.file)?;
            Some((RowRef::to(attachment), attachment.file_name.clone(), file.hash.as_str()))
        });
        let issued = of_year.issues.iter().map(|issue: &Issue| {
            let number = find(&of_year.documents, issue.document).map(|document| document.number_and_symbol());
            (RowRef::of(issue.document), number.unwrap_or_default(), issue.pdf.as_str())
        });
        let mut troubled = Vec::new();
        for (row, name, hash) in attached.chain(issued) {
            let trouble = match hash.parse().and_then(|hash| blobs::get(self.store(), hash)) {
                Ok(_) => continue,
                Err(store::Error::BlobMissing { .. }) => FileTrouble::Missing,
                Err(store::Error::BlobDamaged { .. }) => FileTrouble::Changed,
                Err(other) => return Err(other.into()),
            };
            troubled.push(TroubledFile { row, name, trouble });
        }
        Ok(troubled)
    }

    /// Figures that an edited report says otherwise than the records.
    fn disagreeing(&self, year: i32) -> Result<Vec<Disagreement>> {
        let mut found = Vec::new();
        for paper in self.papers_of_year(year) {
            let Paper::Report(period) = paper else { continue };
            let Some(document) = self.report_document(period).map(|document| document.id) else { continue };
            for (said, counted) in self.report_disagreements(period)? {
                found.push(Disagreement { document: RowRef::of(document), what: format!("{said} ≠ {counted}") });
            }
        }
        Ok(found)
    }
}
