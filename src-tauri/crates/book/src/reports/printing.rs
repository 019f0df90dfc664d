//! The pages of a report: what it is dated, who signs, what it counts; and the file that leaves the book.

use std::collections::BTreeMap;

use super::{DraftedParagraph, FigureFace, FigureLink, Lacking, PrintedReport, ReportFace, ReportSettings, Wishes};
use crate::{Book, Error, Result, papers::Paper};
use ::reports::{
    Drafted, Picture,
    paper::PRACTICE_MARK,
    thematic::{Photo, ThematicReport, print_thematic},
};
use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    Period,
    figures::Span,
    period::Part,
    records::{DocumentOut, DocumentStatus, OwnSection, Post, Record},
    rules::belonging::holder_on,
};

impl Book {
    /// The report on a period: as it was issued, or as it stands.
    ///
    /// # Errors
    /// [`Error::NoBranch`] before the branch has a name.
    pub fn report(&self, period: Period) -> Result<PrintedReport> {
        let known = self.report_document(period);
        let status = known.map_or(DocumentStatus::Draft, |document| document.status);
        let document = known.map(|document| document.id);
        if status != DocumentStatus::Issued
            && let Some(stored) = self.stored_report(Paper::Report(period), status)?
        {
            return Ok(stored);
        }
        match (document, self.issued_face(period)) {
            (Some(document), Some(face)) => {
                Ok(PrintedReport { pdf: self.issued_paper(document)?, face, unprintable: None, drafted: None })
            }
            _ => self.draft_as_it_stands(period),
        }
    }

    /// The report as the records would have it today, issued or not.
    pub(super) fn draft_as_it_stands(&self, period: Period) -> Result<PrintedReport> {
        let asked = (period, self.today());
        if let Some((_, printed)) = self.last_printed.borrow().as_ref().filter(|(last, _)| *last == asked) {
            return Ok(printed.clone());
        }
        let printed = self.print_report(&self.report_settings(period))?;
        self.last_printed.replace(Some((asked, printed.clone())));
        Ok(printed)
    }

    /// The report as it stands, not yet printed.
    pub(crate) fn report_drafted(&self, period: Period) -> Result<Drafted> {
        let drafted = self.draft_as_it_stands(period)?.drafted;
        drafted.ok_or(Error::NotFound { what: DocumentOut::TABLE })
    }

    /// What its file is called, but for the ending.
    pub(crate) fn report_name(&self, period: Period) -> String {
        match period.part {
            Part::Year => format!("bao-cao-nam-{period}"),
            Part::Half(_) | Part::Quarter(_) | Part::Month(_) => format!("bao-cao-{period}"),
        }
    }

    /// The report with wishes that hold over what is settled.
    ///
    /// # Errors
    /// As [`Book::report`]; [`Error::AlreadyIssued`]: what was issued goes out as it was issued.
    pub(crate) fn report_as(&self, period: Period, wishes: &Wishes) -> Result<PrintedReport> {
        self.report_document(period).map_or(Ok(()), |document| self.require_unissued(document.id))?;
        let settled = self.report_settings(period);
        let settings = ReportSettings {
            number: wishes.number.or(settled.number),
            dated: wishes.dated.or(settled.dated),
            as_of: wishes.as_of.or(settled.as_of),
            profile: wishes.profile.clone().or(settled.profile.clone()),
            ..settled
        };
        self.print_report(&settings)
    }

    fn print_report(&self, settings: &ReportSettings) -> Result<PrintedReport> {
        let names_on = self.day_of_names(settings);
        let profile = self.layout(settings.profile.as_ref(), names_on)?;
        let own: BTreeMap<OwnSection, String> =
            settings.sections.iter().map(|own| (own.section, own.text.clone())).collect();
        let span = figures_to(settings, names_on);
        let document = self.report_document(settings.period);
        let edits = self.edits(document);
        let photos = self.appendix_photos(span)?;
        let words = self.own_words();
        let report = ThematicReport {
            records: self.records(),
            span,
            number: settings.number,
            dated: settings.dated,
            names_on,
            profile: &profile,
            words: &words,
            signer: settings.signer,
            own: &own,
            edits: &edits,
            nothing_to_propose: settings.nothing_to_propose,
            photos: &photos,
            created: self.created(settings),
            mark: self.is_practice().then(|| PRACTICE_MARK.to_owned()),
        };
        let printed = print_thematic(&report)?;
        let has_secretary = holder_on(self.records(), Post::Secretary, names_on).is_some();
        let paragraphs: Vec<DraftedParagraph> =
            printed.paragraphs.into_iter().map(|paragraph| self.with_kept_claims(document, paragraph)).collect();
        let face = ReportFace {
            status: document.map_or(DocumentStatus::Draft, |document| document.status),
            issued_at: None,
            pages: printed.printed.pages,
            figures: printed.figures.iter().map(FigureFace::from).collect(),
            links: printed.printed.links.iter().map(FigureLink::from).collect(),
            profile: profile.code.clone(),
            as_of: span.to,
            dated: settings.dated,
            missing: lacking(settings, has_secretary, &printed.missing, &paragraphs),
            unused: self.unused(document, &printed.unused_edits),
            paragraphs,
        };
        let drafted = Drafted { paper: printed.paper, figures: printed.figures };
        let unprintable = printed.printed.unprintable.first().copied();
        Ok(PrintedReport { pdf: printed.printed.pdf, face, unprintable, drafted: Some(drafted) })
    }

    fn appendix_photos(&self, span: Span) -> Result<Vec<Photo>> {
        let photos = self.photos_for_report(span)?.into_iter().map(|photo| {
            let picture = Picture::read(&photo.jpeg).map_err(::reports::PrintError::from)?;
            Ok(Photo { picture, caption: photo.caption })
        });
        photos.collect()
    }

    /// The time told in the file: midnight of its date, so that the same report gives the same bytes; or now.
    fn created(&self, settings: &ReportSettings) -> DateTime<FixedOffset> {
        let of_date = settings.dated.and_then(|day| day.and_hms_opt(0, 0, 0)).map(|at| at.and_utc());
        self.on_the_wall(of_date.unwrap_or_else(|| self.clock().now()))
    }

    /// The day from which names, signer and profile come: the report's own, or the last day of its year that has come.
    fn day_of_names(&self, settings: &ReportSettings) -> NaiveDate {
        settings.dated.unwrap_or_else(|| {
            let last = settings.period.last_day();
            self.reference_day(settings.period.year).min(last).max(settings.period.first_day())
        })
    }
}

/// "Số liệu … đến ngày": as wished, or the report's date, but never after the period.
fn figures_to(settings: &ReportSettings, day: NaiveDate) -> Span {
    Span::up_to(settings.period, settings.as_of.unwrap_or(day))
}

fn lacking(
    settings: &ReportSettings,
    has_secretary: bool,
    unwritten: &[OwnSection],
    paragraphs: &[DraftedParagraph],
) -> Vec<Lacking> {
    let own = |section: &OwnSection| match section {
        OwnSection::Strengths => Lacking::Strengths,
        OwnSection::Weaknesses => Lacking::Weaknesses,
        OwnSection::Direction => Lacking::Direction,
        OwnSection::Proposals => Lacking::Proposals,
    };
    let around = [
        (Lacking::Signer, settings.signer.is_none() && !has_secretary),
        (Lacking::Number, settings.number.is_none()),
        (Lacking::Date, settings.dated.is_none()),
        (Lacking::Figure, paragraphs.iter().any(|paragraph| !paragraph.unresolved.is_empty())),
    ];
    let around = around.into_iter().filter_map(|(what, lacks)| lacks.then_some(what));
    around.chain(unwritten.iter().map(own)).collect()
}
