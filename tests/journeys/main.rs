//! What a clerk does, from end to end, on real books.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod attaching;
mod backup_places;
mod backups;
mod campaigns;
mod closing;
mod combined;
mod counting;
mod documents;
mod erasing;
mod exchange;
mod forms;
mod issuing;
mod keeping;
mod meetings;
mod overview;
mod own_formats;
mod own_words;
mod papers;
mod periods;
mod person_page;
mod practice_year;
mod programme;
mod recovery;
mod refusing;
mod reminding;
mod salvage;
mod tasks;
mod undoing;
mod users;

use book::Book;
use domain::{
    Period,
    figures::{Figure, Span, View},
    records::{Commendation, find},
};

/// The whole of a year.
pub(crate) fn year(book: &Book, year: i32) -> View<'_> {
    View::new(book.records(), Span::whole(Period::year(year)))
}

/// A year up to a day.
pub(crate) fn up_to<'a>(book: &'a Book, iso: &str) -> View<'a> {
    let to = testkit::day(iso);
    View::new(book.records(), Span::up_to(Period::year(2023), to))
}

pub(crate) fn period(text: &str) -> Period {
    text.parse().unwrap()
}

/// The number that a figure counts.
pub(crate) fn number(figure: &Figure) -> u32 {
    figure.count().unwrap_or_else(|| panic!("{figure:?} is no number"))
}

/// Whom a commendation is of.
pub(crate) fn name_of(book: &Book, commendation: &Commendation) -> String {
    find(&book.records().people, commendation.person).unwrap().full_name.clone()
}

/// The words of a PDF.
pub(crate) fn text_of(pdf: &[u8]) -> String {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("a.pdf");
    std::fs::write(&file, pdf).unwrap();
    let read = std::process::Command::new("pdftotext").args(["-raw"]).arg(&file).arg("-").output().unwrap();
    String::from_utf8(read.stdout).unwrap()
}
