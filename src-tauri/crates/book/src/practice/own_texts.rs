//! What a clerk writes in the year report with their own hand.

use std::collections::BTreeMap;

use domain::{Code, records::OwnSection};
use serde::Deserialize;

use super::source::read;
use crate::{Book, Error, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/report.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    year: i32,
    /// By the code of the section; a line is a paragraph.
    texts: BTreeMap<String, String>,
}

/// Writes them into the draft of the year's report; the rest of it follows the records.
pub(super) fn fill(book: &mut Book) -> Result<()> {
    let source: Source = read("report.toml", TEXT)?;
    let mut settings = book.report_settings(source.year);
    for (code, text) in source.texts {
        let section = OwnSection::from_code(&code);
        let own = settings.sections.iter_mut().find(|own| Some(own.section) == section);
        own.ok_or_else(|| Error::Practice(format!("no section {code}")))?.text = text;
    }
    book.save_report_settings(&settings)?;
    Ok(())
}
