//! The pages of a report: what it is dated, who signs, what it counts; and the file that leaves the book.

use std::{collections::BTreeMap, path::Path};

use ::reports::{
    paper::PRACTICE_MARK,
    profile,
    year::{self, YearReport, print_year},
};
use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    Period,
    figures::Span,
    records::{OwnSection, Post},
    rules::belonging::{holder_on, profile_on},
};
use store::{Op, files};

use super::{FigureLink, Lacking, PrintedReport, ReportFace, ReportSettings, Wishes};
use crate::{Book, Error, Result};

impl Book {
    /// The report of a year as it stands.
    ///
    /// # Errors
    /// [`Error::NoBranch`] before the branch has a name.
    pub fn year_report(&self, year: i32) -> Result<PrintedReport> {
        self.print_year_report(&self.report_settings(year))
    }

    /// The name that its file is given.
    #[must_use]
    pub fn year_report_name(&self, year: i32) -> String {
        format!("bao-cao-nam-{year}.pdf")
    }

    /// The report, to be handed to a printer.
    ///
    /// # Errors
    /// As [`Book::year_report`].
    pub fn year_report_to_print(&mut self, year: i32) -> Result<Vec<u8>> {
        let pdf = self.year_report(year)?.pdf;
        self.note(Op::ReportPrinted, year.to_string())?;
        Ok(pdf)
    }

    /// Writes the report to a file.
    ///
    /// # Errors
    /// As [`Book::year_report`], and what the system says of the file.
    pub fn export_year_report(&mut self, year: i32, out: &Path) -> Result<()> {
        self.export_year_report_as(year, &Wishes::default(), out)
    }

    /// Writes the report to a file, with wishes that hold over what is settled.
    ///
    /// # Errors
    /// As [`Book::export_year_report`].
    pub fn export_year_report_as(&mut self, year: i32, wishes: &Wishes, out: &Path) -> Result<()> {
        let settled = self.report_settings(year);
        let settings = ReportSettings {
            number: wishes.number.or(settled.number),
            dated: wishes.dated.or(settled.dated),
            as_of: wishes.as_of.or(settled.as_of),
            profile: wishes.profile.clone().or(settled.profile.clone()),
            ..settled
        };
        let printed = self.print_year_report(&settings)?;
        files::write_whole(out, &printed.pdf)?;
        self.note(Op::ReportExported, year.to_string())
    }

    fn print_year_report(&self, settings: &ReportSettings) -> Result<PrintedReport> {
        let names_on = self.day_of_names(settings);
        let branch = profile_on(self.records(), names_on).ok_or(Error::NoBranch)?;
        let profile = match settings.profile.as_ref().or(branch.format_profile.as_ref()) {
            Some(code) => profile::by_code(code)?,
            None => profile::for_date(names_on)?,
        };
        let own: BTreeMap<OwnSection, String> =
            settings.sections.iter().map(|own| (own.section, own.text.clone())).collect();
        let span = figures_to(settings, names_on);
        let report = YearReport {
            records: self.records(),
            span,
            number: settings.number,
            dated: settings.dated,
            names_on,
            profile: &profile,
            signer: settings.signer,
            own: &own,
            nothing_to_propose: settings.nothing_to_propose,
            created: self.created(settings),
            mark: self.is_practice().then(|| PRACTICE_MARK.to_owned()),
        };
        let printed = print_year(&report)?;
        let face = ReportFace {
            pages: printed.printed.pages,
            links: links(&printed),
            profile: profile.code.clone(),
            as_of: span.to,
            dated: settings.dated,
            missing: lacking(
                settings,
                holder_on(self.records(), Post::Secretary, names_on).is_some(),
                &printed.missing,
            ),
        };
        Ok(PrintedReport { pdf: printed.printed.pdf, face })
    }

    /// The time told in the file: midnight of its date, so that the same report gives the same bytes; or now.
    fn created(&self, settings: &ReportSettings) -> DateTime<FixedOffset> {
        let of_date = settings.dated.and_then(|day| day.and_hms_opt(0, 0, 0)).map(|at| at.and_utc());
        of_date.unwrap_or_else(|| self.clock().now()).fixed_offset()
    }

    /// The day from which names, signer and profile come: the report's own, or the last day of its year that has come.
    fn day_of_names(&self, settings: &ReportSettings) -> NaiveDate {
        settings.dated.unwrap_or_else(|| self.reference_day(settings.year))
    }
}

/// "Số liệu … đến ngày": as wished, or the report's date, but never after the year.
fn figures_to(settings: &ReportSettings, day: NaiveDate) -> Span {
    Span::up_to(Period::year(settings.year), settings.as_of.unwrap_or(day))
}

fn lacking(settings: &ReportSettings, has_secretary: bool, unwritten: &[OwnSection]) -> Vec<Lacking> {
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
    ];
    let around = around.into_iter().filter_map(|(what, lacks)| lacks.then_some(what));
    around.chain(unwritten.iter().map(own)).collect()
}

fn links(printed: &year::PrintedReport) -> Vec<FigureLink> {
    let link = |at: &::reports::FigureBox| {
        let shown = printed.figures.get(at.figure.0)?;
        Some(FigureLink {
            page: at.page + 1,
            x: at.x,
            y: at.y,
            width: at.width,
            height: at.height,
            rule: shown.figure.rule,
            value: shown.text.clone(),
            rows: shown.figure.rows.clone(),
        })
    };
    printed.printed.links.iter().filter_map(link).collect()
}
