//! Dự thảo → Chờ ký → Đã ban hành.

use std::collections::BTreeMap;

use domain::{
    Code, Id, Period, Problem, ProblemCode,
    records::{DocumentOut, DocumentStatus, Paragraph, Record},
    text::clean_line,
};
use store::Op;

use super::{Lacking, PrintedReport, ReportFace, frozen};
use crate::{Book, Error, Result, issuing::Frozen};

impl Book {
    /// Sends the report for signature: it needs the clerk's own sections and a signer; number and date may still come.
    ///
    /// # Errors
    /// [`Error::NotReady`], [`Error::AlreadyIssued`].
    pub fn send_for_signature(&mut self, period: Period) -> Result<()> {
        let face = self.draft_as_it_stands(period)?.face;
        require(&face.missing, |lacking| !matches!(lacking, Lacking::Number | Lacking::Date))?;
        self.set_status(period, DocumentStatus::WaitingForSignature)
    }

    /// Takes it back from the signer to be changed.
    ///
    /// # Errors
    /// [`Error::AlreadyIssued`].
    pub fn take_back(&mut self, period: Period) -> Result<()> {
        self.set_status(period, DocumentStatus::Draft)
    }

    /// Issues the report: text, figures and paper are frozen.
    ///
    /// # Errors
    /// [`Error::NotReady`] while it lacks anything or was not sent for signature; [`Error::ClaimsDisagree`] while it
    /// says another figure than the records and nobody `confirmed` that; [`Error::AlreadyIssued`].
    pub fn issue_report(&mut self, period: Period, confirmed: bool) -> Result<()> {
        let document = self.report_draft(period)?;
        let PrintedReport { pdf, face, .. } = self.whole(self.draft_as_it_stands(period)?)?;
        require(&face.missing, |_| true)?;
        if document.status != DocumentStatus::WaitingForSignature {
            return Err(Error::NotReady { lacking: vec![Lacking::Signature.code()] });
        }
        let disagreeing = disagreeing(&face);
        if !confirmed && !disagreeing.is_empty() {
            return Err(Error::ClaimsDisagree { said: disagreeing });
        }
        let frozen = Frozen { text: frozen::text(&face), figures: frozen::write(&face), pdf };
        self.freeze(&document, frozen).map(|_| ())
    }

    /// Cancels the number of an issued report. What was issued is kept, with the reason; a draft with its words takes its
    /// place, without a number.
    ///
    /// # Errors
    /// [`Error::Refused`] without a reason; [`Error::NotFound`] while nothing is issued.
    pub fn cancel_report(&mut self, period: Period, reason: &str) -> Result<()> {
        let reason = clean_line(reason);
        if reason.is_empty() {
            return Err(Error::Refused(vec![Problem::new("reason", ProblemCode::Required)]));
        }
        let issued = self.report_document(period).filter(|document| document.status == DocumentStatus::Issued);
        let issued = issued.ok_or(Error::NotFound { what: DocumentOut::TABLE })?.clone();
        let (id, number, status) = (Id::random(), None, DocumentStatus::Draft);
        let draft = DocumentOut { id, number, status, ..issued.clone() };
        let said = self.records().paragraphs.iter().filter(|paragraph| paragraph.document == issued.id);
        let said: Vec<Paragraph> =
            said.map(|said| Paragraph { id: Id::random(), document: draft.id, ..said.clone() }).collect();
        let cancelled = DocumentOut { status: DocumentStatus::NumberCancelled, note: reason, ..issued };
        self.write(Op::DocumentSaved, cancelled.number_and_symbol(), |tx| {
            tx.put(&cancelled)?;
            tx.put(&draft)?;
            Ok(said.iter().try_for_each(|said| tx.put(said))?)
        })
    }

    /// What an unissued report says otherwise than the records: what is said, and what was counted.
    pub(crate) fn report_disagreements(&self, period: Period) -> Result<Vec<(String, String)>> {
        Ok(disagreeing(&self.report(period)?.face))
    }

    /// What is to be known of the report as it was issued, if it was.
    pub(super) fn issued_face(&self, period: Period) -> Option<ReportFace> {
        let document = self.report_document(period)?;
        Some(frozen::read(self.issue_of(document.id)?, document))
    }

    /// How many pages the papers have that were issued here, where that was kept.
    pub(crate) fn issued_pages(&self) -> BTreeMap<Id<DocumentOut>, usize> {
        let issues = self.records().issues.iter();
        issues.filter_map(|issue| Some((issue.document, frozen::pages(issue)?))).collect()
    }

    fn set_status(&mut self, period: Period, status: DocumentStatus) -> Result<()> {
        let document = DocumentOut { status, ..self.report_draft(period)? };
        self.write(Op::DocumentSaved, document.number_and_symbol(), |tx| Ok(tx.put(&document)?))
    }
}

fn require(missing: &[Lacking], counts: impl Fn(&Lacking) -> bool) -> Result<()> {
    let lacking: Vec<&'static str> = missing.iter().filter(|lacking| counts(lacking)).map(|l| l.code()).collect();
    if lacking.is_empty() { Ok(()) } else { Err(Error::NotReady { lacking }) }
}

fn disagreeing(face: &ReportFace) -> Vec<(String, String)> {
    let claims = face.paragraphs.iter().flat_map(|paragraph| &paragraph.claims).filter(|claim| !claim.agrees);
    claims.map(|claim| (claim.said.clone(), claim.counted.clone())).collect()
}
