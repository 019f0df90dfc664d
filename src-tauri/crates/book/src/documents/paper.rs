//! The paper of a document: previewed, saved, printed, and frozen when it is issued.

use ::reports::{
    Drafted, Official,
    extract::{CommendedIn, Extract, draft_extract},
    letter::{Letter, draft_letter},
    paper::PRACTICE_MARK,
    profile::FormatProfile,
};
use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    Code, Id,
    entry::DocumentFile,
    records::{DocumentOut, DocumentStatus, Sitting, find},
};
use serde_json::json;

use crate::{Book, Result, issuing::Frozen, papers::PaperFace, reports::frozen};

impl Book {
    /// What its file is called, but for the ending: "70-KH-CB2".
    pub(crate) fn document_file_name(&self, id: Id<DocumentOut>) -> Result<String> {
        let document = self.document(id)?.document;
        let number = document.number.map_or_else(String::new, |number| format!("{number:02}-"));
        let of_files = |letter: char| if letter.is_alphanumeric() || letter == '-' { letter } else { '-' };
        Ok(format!("{number}{}-{}", document.kind.code(), document.symbol).chars().map(of_files).collect())
    }

    /// Issues a document that was written here, with its paper as it stands.
    pub(super) fn issue(&mut self, file: &DocumentFile) -> Result<Id<DocumentOut>> {
        let drafted = self.draft_document(file)?;
        let pdf = self.printed(&drafted.paper)?;
        let face = PaperFace::of(&drafted)?;
        let figures = frozen::paper(&face, &self.format_of(&file.document)?.code, &file.document, self.today());
        let frozen = Frozen { text: text_of(file), figures, pdf };
        let waiting = DocumentOut { status: DocumentStatus::WaitingForSignature, ..file.document.clone() };
        self.put_document(&DocumentFile { document: waiting, bases: file.bases.clone() })?;
        self.freeze(&file.document, frozen)?;
        Ok(file.document.id)
    }

    /// Drafts the paper: of the text that was typed, or without one, of the records that it is linked with.
    pub(crate) fn draft_document(&self, file: &DocumentFile) -> Result<Drafted> {
        let document = &file.document;
        if let Some((kind, of)) = self.form_of_document(document) {
            return self.draft_form_as(kind, of, document);
        }
        let profile = self.format_of(document)?;
        let official = self.official(document, &profile);
        Ok(draft_letter(&Letter { official, bases: file.bases.iter().collect() })?)
    }

    /// Drafts the extract: those whom the document commends, or else its meeting.
    pub(crate) fn draft_extract(&self, document: &DocumentOut) -> Result<Drafted> {
        let records = self.records();
        let profile = self.format_of(document)?;
        let names_them = records.commendations.iter().any(|commendation| commendation.document == Some(document.id));
        let meeting = document.meeting.filter(|_| !names_them).and_then(|id| find(&records.meetings, id));
        let of = meeting.map_or(CommendedIn::Document, CommendedIn::Meeting);
        Ok(draft_extract(&Extract { official: self.official(document, &profile), of })?)
    }

    pub(crate) fn format_of(&self, document: &DocumentOut) -> Result<FormatProfile> {
        self.layout(document.format_profile.as_ref(), self.names_on(document))
    }

    pub(crate) fn official<'a>(&'a self, document: &'a DocumentOut, profile: &'a FormatProfile) -> Official<'a> {
        self.official_on(document, profile, self.names_on(document))
    }

    /// A document with the names and offices of a day.
    pub(crate) fn official_on<'a>(
        &'a self,
        document: &'a DocumentOut,
        profile: &'a FormatProfile,
        names_on: NaiveDate,
    ) -> Official<'a> {
        Official {
            records: self.records(),
            document,
            names_on,
            profile,
            created: self.written_at(document.dated),
            mark: self.is_practice().then(|| PRACTICE_MARK.to_owned()),
        }
    }

    /// The day whose names, offices and layout the paper bears: its date, or while it has none the day of its meeting.
    pub(crate) fn names_on(&self, document: &DocumentOut) -> NaiveDate {
        let of_meeting = |sitting: &&Sitting| document.meeting.is_some() && sitting.meeting == document.meeting;
        let first_sitting = || self.records().sittings.iter().filter(of_meeting).map(|sitting| sitting.held_on).min();
        let day = document.dated.or_else(first_sitting);
        day.unwrap_or_else(|| self.reference_day(document.about_year))
    }

    /// The time told in the file: midnight of its date, so that the same paper gives the same bytes; or now.
    fn written_at(&self, dated: Option<NaiveDate>) -> DateTime<FixedOffset> {
        let of_date = dated.and_then(|day| day.and_hms_opt(0, 0, 0)).map(|at| at.and_utc());
        self.on_the_wall(of_date.unwrap_or_else(|| self.clock().now()))
    }
}

/// What is frozen of its words.
fn text_of(file: &DocumentFile) -> String {
    let document = &file.document;
    json!({
        "number": document.number_and_symbol(),
        "dated": document.dated.map(|day| day.to_string()),
        "subject": document.subject,
        "addressee": document.addressee,
        "body": document.body,
        "recipients": document.recipients,
    })
    .to_string()
}
