//! Phiếu niêm phong: what a sealed archive is called, how long it is, and the two hashes by which anyone can see years
//! later that it is still the same. A sheet of the program, kept beside the archive (domain facts 5.2).

mod parts;

use chrono::{DateTime, FixedOffset};
use serde::Deserialize;

use crate::{
    About, Paper, PrintError, Printed,
    official::read,
    paper::{Signer, two_signatures},
    print,
    profile::FormatProfile,
};
use parts::{archive, checking, closing, head, reopenings, section, waivers};

const WORDS: &str = include_str!("../../../../../assets/wording/seal_sheet.toml");
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    subtitle: String,
    branch: String,
    made: String,
    hour: String,
    moment: String,
    file_head: String,
    file: String,
    holds: String,
    hash: String,
    fingerprint: String,
    closed_head: String,
    closed: String,
    closed_early: String,
    reopened_head: String,
    reopened: [String; 5],
    never: String,
    waived_head: String,
    waived: [String; 3],
    waivers: String,
    no_waivers: String,
    check_head: String,
    check: Vec<String>,
    sealer: String,
    secretary: String,
}

/// What the sheet is made from.
#[derive(Clone, Debug)]
pub struct SealSheet<'a> {
    /// The branch by name; empty while it has none.
    pub branch: &'a str,
    /// The year that was sealed.
    pub year: i32,
    /// The archive.
    pub archive: SealedArchive<'a>,
    /// When the year was closed.
    pub closed: YearStepTold<'a>,
    /// Every time that it was reopened before, oldest first.
    pub reopened: &'a [YearStepTold<'a>],
    /// The findings of the checks that were passed over, each in words with its reason.
    pub waivers: &'a [(String, String)],
    /// Who seals it.
    pub sealer: &'a str,
    /// The secretary of the day; empty where nobody is known.
    pub secretary: &'a str,
    /// The layout.
    pub profile: &'a FormatProfile,
    /// When it was made.
    pub created: DateTime<FixedOffset>,
    /// A phrase across every page, where the book is for practice.
    pub mark: Option<String>,
}

/// An archive as it was written.
#[derive(Clone, Copy, Debug)]
pub struct SealedArchive<'a> {
    /// Its name, without folders.
    pub name: &'a str,
    /// How many bytes it has.
    pub size: u64,
    /// SHA-256 of it, in hexadecimal digits.
    pub hash: &'a str,
    /// SHA-256 of the canonical JSON in it.
    pub fingerprint: &'a str,
    /// Printed papers in it.
    pub papers: u32,
    /// Photos in it.
    pub photos: u32,
    /// Rows of records in it.
    pub records: u32,
}

/// A step of the year as the sheet tells it.
#[derive(Clone, Copy, Debug)]
pub struct YearStepTold<'a> {
    /// When, by the clock on the wall.
    pub at: DateTime<FixedOffset>,
    /// Who did it.
    pub by: &'a str,
    /// Who stood beside; for reopening.
    pub second: &'a str,
    /// Why; for reopening, and for closing a year that still ran.
    pub reason: &'a str,
}

/// Prints the sheet.
///
/// # Errors
/// See [`PrintError`]; none of them depends on the archive.
pub fn print_seal_sheet(sheet: &SealSheet<'_>) -> Result<Printed, PrintError> {
    let words: Words = read(sheet.profile, WORDS)?;
    let mut blocks = head(sheet, &words);
    blocks.extend(archive(sheet, &words));
    blocks.extend(closing(sheet, &words));
    blocks.extend(reopenings(sheet, &words));
    blocks.extend(waivers(sheet, &words));
    blocks.push(section(sheet.profile, &words.check_head));
    blocks.push(checking(sheet, &words));
    let signer = |role: &str, name: &str| Signer { role: role.to_owned(), name: name.to_owned() };
    let (sealer, secretary) = (signer(&words.sealer, sheet.sealer), signer(&words.secretary, sheet.secretary));
    blocks.push(two_signatures(sheet.profile, &sealer, &secretary));
    let title = format!("{} {}", words.title, words.subtitle.replace("{year}", &sheet.year.to_string()));
    let about = About { title: title.replace('~', " "), created: sheet.created };
    print(&Paper { about, sheet: sheet.profile.sheet(), blocks, mark: sheet.mark.clone() })
}
