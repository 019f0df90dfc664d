//! What a clerk writes in the year report with their own hand.

use std::collections::BTreeMap;

use domain::{Code, records::OwnSection};
use serde::Deserialize;

use super::source::read;
use crate::{Error, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/report.toml");

/// The clerk's own sections of a year report.
#[derive(Clone, Debug)]
pub struct OwnTexts {
    /// The year reported on.
    pub year: i32,
    /// Section by section; a line is a paragraph.
    pub texts: BTreeMap<OwnSection, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    year: i32,
    texts: BTreeMap<String, String>,
}

/// The own texts of the practice year.
///
/// # Errors
/// [`Error::Practice`] when the data does not read.
pub fn own_texts() -> Result<OwnTexts> {
    let source: Source = read("report.toml", TEXT)?;
    let section = |(code, text): (String, String)| {
        let section = OwnSection::from_code(&code);
        section.map(|section| (section, text)).ok_or_else(|| Error::Practice(format!("no section {code}")))
    };
    Ok(OwnTexts { year: source.year, texts: source.texts.into_iter().map(section).collect::<Result<_>>()? })
}
