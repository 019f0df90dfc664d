//! What the clerk settles of a report: a draft document that owns the clerk's own paragraphs.

use domain::{
    Code, Id, Period,
    records::{DocumentKind, DocumentOut, DocumentStatus, OwnSection, Paragraph, ParagraphSource},
};
use store::Op;

use super::{OwnText, ReportSettings, ReportState};
use crate::{Book, Result, error::refuse};

impl Book {
    /// The reports on a year, its halves and quarters, in the order in which they come due.
    #[must_use]
    pub fn report_states(&self, year: i32) -> Vec<ReportState> {
        Period::reported(year).into_iter().map(|period| self.report_state(period)).collect()
    }

    fn report_state(&self, period: Period) -> ReportState {
        let document = self.report_document(period);
        ReportState {
            period,
            status: document.map_or(DocumentStatus::Draft, |document| document.status),
            document: document.map(|document| document.id),
            number: document.filter(|document| document.number.is_some()).map(DocumentOut::number_and_symbol),
            dated: document.and_then(|document| document.dated),
        }
    }

    /// What is settled of the report on a period.
    #[must_use]
    pub fn report_settings(&self, period: Period) -> ReportSettings {
        let document = self.report_document(period);
        let text = |section| document.and_then(|document| self.own_paragraph(document.id, section));
        let own = |section: &OwnSection| OwnText {
            section: *section,
            text: text(*section).map_or_else(String::new, |paragraph| paragraph.text.clone()),
            suggestion: self.suggestion(*section, period),
        };
        ReportSettings {
            period,
            number: document.and_then(|d| d.number),
            dated: document.and_then(|d| d.dated),
            as_of: document.and_then(|d| d.figures_to),
            profile: document.and_then(|d| d.format_profile.clone()),
            signer: document.and_then(|d| d.signer),
            sections: OwnSection::ALL.iter().map(own).collect(),
            nothing_to_propose: text(OwnSection::Proposals).is_some_and(|p| p.source == ParagraphSource::LeftOut),
        }
    }

    /// Saves it, in the draft of the report.
    ///
    /// # Errors
    /// [`Error::AlreadyIssued`]; [`Error::Refused`] for a profile that is not there.
    pub fn save_report_settings(&mut self, settings: &ReportSettings) -> Result<Id<DocumentOut>> {
        refuse(self.unknown_profile("profile", settings.profile.as_ref())?.into_iter().collect())?;
        let draft = self.report_draft(settings.period)?;
        let document = DocumentOut {
            number: settings.number,
            // The paper bears the symbol of its day, and so does the register.
            symbol: settings.dated.map_or_else(|| draft.symbol.clone(), |day| self.symbol_on(day)),
            dated: settings.dated,
            figures_to: settings.as_of,
            format_profile: settings.profile.clone(),
            signer: settings.signer,
            ..draft
        };
        let paragraphs: Vec<Paragraph> = (1..)
            .zip(&settings.sections)
            .map(|(ordinal, own)| self.paragraph(&document, settings, ordinal, own))
            .collect();
        let is_own = |paragraph: &Paragraph| OwnSection::from_code(&paragraph.section).is_some();
        self.write(Op::DocumentSaved, document.number_and_symbol(), |tx| {
            tx.put(&document)?;
            tx.replace(|paragraph: &Paragraph| paragraph.document == document.id && is_own(paragraph), &paragraphs)?;
            Ok(document.id)
        })
    }

    /// The report on a period, in whatever state it is; one whose number was cancelled makes room for another.
    pub(crate) fn report_document(&self, period: Period) -> Option<&DocumentOut> {
        self.records().documents.iter().find(|document| {
            document.kind == DocumentKind::Report
                && document.period == Some(period)
                && document.status != DocumentStatus::NumberCancelled
        })
    }

    /// The report on a period to be written on: the one there is, or a fresh one.
    ///
    /// # Errors
    /// [`Error::AlreadyIssued`].
    pub(super) fn report_draft(&self, period: Period) -> Result<DocumentOut> {
        let Some(document) = self.report_document(period) else { return Ok(self.new_report(period)) };
        self.require_unissued(document.id)?;
        Ok(document.clone())
    }

    fn new_report(&self, period: Period) -> DocumentOut {
        DocumentOut {
            period: Some(period),
            subject: self.subject(period),
            ..DocumentOut::draft(Id::random(), DocumentKind::Report, period.year, &self.symbol_in(period.year))
        }
    }

    /// A suggestion is a convenience: without its wording the field is merely empty.
    fn suggestion(&self, section: OwnSection, period: Period) -> Option<String> {
        let profile = self.usual_layout(self.reference_day(period.year)).ok()?;
        ::reports::thematic::suggestion(section, &profile, &self.own_words()).ok()?
    }

    /// What the register says that the report is about.
    pub(super) fn subject(&self, period: Period) -> String {
        let profile = self.usual_layout(self.reference_day(period.year));
        let said = |profile| ::reports::thematic::subject(period, &profile, &self.own_words()).ok();
        profile.ok().and_then(said).unwrap_or_default()
    }

    fn own_paragraph(&self, document: Id<DocumentOut>, section: OwnSection) -> Option<&Paragraph> {
        self.records().paragraphs.iter().find(|p| p.document == document && p.section == section.code())
    }

    fn paragraph(&self, document: &DocumentOut, settings: &ReportSettings, ordinal: u32, own: &OwnText) -> Paragraph {
        let known = self.own_paragraph(document.id, own.section);
        let left_out = own.section == OwnSection::Proposals && settings.nothing_to_propose;
        Paragraph {
            id: known.map_or_else(Id::random, |paragraph| paragraph.id),
            document: document.id,
            ordinal,
            section: own.section.code().to_owned(),
            source: if left_out { ParagraphSource::LeftOut } else { ParagraphSource::Own },
            text: own.text.clone(),
        }
    }
}
