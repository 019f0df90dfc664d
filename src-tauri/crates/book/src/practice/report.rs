//! What a clerk settles of the year report: up to which day it counts, and the sections of their own hand.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Code, Period, records::OwnSection};
use serde::Deserialize;

use super::source::{Parsed, read};
use crate::{Book, Error, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/report.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    year: i32,
    figures_to: Parsed<NaiveDate>,
    /// By the code of the section; a line is a paragraph.
    texts: BTreeMap<String, String>,
}

/// Saves it in the draft of the year's report; the rest of that follows the records.
pub(super) fn fill(book: &mut Book) -> Result<()> {
    let source: Source = read("report.toml", TEXT)?;
    let mut settings = book.report_settings(Period::year(source.year));
    settings.as_of = Some(source.figures_to.0);
    for (code, text) in source.texts {
        let section = OwnSection::from_code(&code);
        let own = settings.sections.iter_mut().find(|own| Some(own.section) == section);
        own.ok_or_else(|| Error::Practice(format!("no section {code}")))?.text = text;
    }
    book.save_report_settings(&settings)?;
    Ok(())
}
