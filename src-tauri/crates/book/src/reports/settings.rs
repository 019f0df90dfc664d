//! What the clerk settles of a report: a draft document that owns the clerk's own paragraphs.

use ::reports::profile;
use domain::{
    Code, Id, Period,
    records::{DocumentKind, DocumentOut, DocumentStatus, OwnSection, Paragraph, ParagraphSource},
};
use store::Op;

use super::{OwnText, ReportSettings};
use crate::{Book, Result};

impl Book {
    /// What is settled of the report of a year.
    #[must_use]
    pub fn report_settings(&self, year: i32) -> ReportSettings {
        let document = self.year_report_document(year);
        let text = |section| document.and_then(|document| self.own_paragraph(document.id, section));
        let own = |section: &OwnSection| OwnText {
            section: *section,
            text: text(*section).map_or_else(String::new, |paragraph| paragraph.text.clone()),
            suggestion: self.suggestion(*section, year),
        };
        ReportSettings {
            year,
            number: document.and_then(|d| d.number),
            dated: document.and_then(|d| d.dated),
            as_of: document.and_then(|d| d.figures_to),
            profile: document.and_then(|d| d.format_profile.clone()),
            signer: document.and_then(|d| d.signer),
            sections: OwnSection::ALL.iter().map(own).collect(),
            nothing_to_propose: text(OwnSection::Proposals).is_some_and(|p| p.source == ParagraphSource::LeftOut),
        }
    }

    /// Saves it, in the draft of the year's report.
    ///
    /// # Errors
    /// The database's own.
    pub fn save_report_settings(&mut self, settings: &ReportSettings) -> Result<Id<DocumentOut>> {
        let year = settings.year;
        let draft = self.year_report_document(year).cloned().unwrap_or_else(|| self.new_report(year));
        let document = DocumentOut {
            number: settings.number,
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
        self.write(Op::DocumentSaved, document.number_and_symbol(), |tx| {
            tx.put(&document)?;
            tx.replace(|paragraph: &Paragraph| paragraph.document == document.id, &paragraphs)?;
            Ok(document.id)
        })
    }

    /// The report of a year, in whatever state it is.
    pub(super) fn year_report_document(&self, year: i32) -> Option<&DocumentOut> {
        self.records().documents.iter().find(|document| {
            document.kind == DocumentKind::Report
                && document.period == Some(Period::year(year))
                && document.status != DocumentStatus::NumberCancelled
        })
    }

    fn new_report(&self, year: i32) -> DocumentOut {
        DocumentOut {
            period: Some(Period::year(year)),
            subject: self.subject(year),
            ..DocumentOut::draft(Id::random(), DocumentKind::Report, year, &self.symbol_in(year))
        }
    }

    /// A suggestion is a convenience: without its wording the field is merely empty.
    fn suggestion(&self, section: OwnSection, year: i32) -> Option<String> {
        let profile = profile::for_date(self.reference_day(year)).ok()?;
        ::reports::year::suggestion(section, &profile).ok()?
    }

    /// What the register says that the report is about.
    fn subject(&self, year: i32) -> String {
        let profile = profile::for_date(self.reference_day(year));
        profile.ok().and_then(|profile| ::reports::year::subject(year, &profile).ok()).unwrap_or_default()
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
