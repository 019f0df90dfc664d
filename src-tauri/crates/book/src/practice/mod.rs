//! The practice book: a whole year of an invented branch, built through the same functions as a clerk's work.
//!
//! The data lies in `assets/practice`; each file has its reader here. Nothing in it is a real person's.

mod branch;
mod commendations;
mod documents;
mod gradings;
mod keys;
mod meetings;
mod people;
mod photos;
mod proceedings;
mod programme;
mod recognition;
mod report;
mod sessions;
mod sheet;
mod source;
mod study;

use std::path::Path;

use store::{Cost, NewBook, Op, Passphrase};

use crate::{Book, Clock, Error, Result};

/// The passphrase of a practice book for which none was given: it is shown, not kept secret. No Vietnamese input
/// method changes these letters, neither Telex nor VNI.
pub const PASSPHRASE: &str = "hoa mai vang";

/// The user of a practice book.
pub const USER: &str = "Luyện tập";

/// Makes a practice book in an empty folder, under [`PASSPHRASE`] unless another is given. Its recovery code is not
/// kept: there is nothing in it to lose.
///
/// # Errors
/// See [`store::create`].
pub fn make(dir: &Path, passphrase: Option<Passphrase>, clock: Clock) -> Result<Book> {
    let passphrase = passphrase.map_or_else(|| Passphrase::new(PASSPHRASE), Ok)?;
    let new = NewBook { user_label: USER.to_owned(), passphrase, cost: Cost::PRODUCTION };
    let (mut book, _) = Book::create(dir, &new, clock)?;
    fill(&mut book)?;
    Ok(book)
}

/// Fills a new book with the practice year, and marks it as practice before anything else.
///
/// # Errors
/// [`Error::NotPractice`] for a book that holds people already.
pub fn fill(book: &mut Book) -> Result<()> {
    if !book.records().people.is_empty() {
        return Err(Error::NotPractice);
    }
    book.write(Op::PracticeFilled, String::new(), Book::mark_as_practice)?;
    let units = branch::fill(book)?;
    let people = people::fill(book, &units)?;
    let study = study::fill(book)?;
    let (sessions, works) = sessions::fill(book, &people, &study)?;
    photos::fill(book, &sessions)?;
    meetings::fill(book, &people, &sessions, &works)?;
    proceedings::fill(book, &people, &units)?;
    programme::fill(book, &people, &sessions, &study)?;
    recognition::fill(book, &people)?;
    commendations::fill(book, &people)?;
    documents::fill(book, &study)?;
    report::fill(book)?;
    gradings::fill(book, &people)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::text::clean;

    #[test]
    fn the_texts_stand_in_the_form_in_which_the_book_keeps_text() {
        for text in [
            branch::TEXT,
            people::TEXT,
            study::TEXT,
            photos::TEXT,
            proceedings::TEXT,
            programme::TEXT,
            recognition::TEXT,
            sessions::TEXT,
            meetings::TEXT,
            commendations::TEXT,
            documents::TEXT,
            report::TEXT,
            gradings::TEXT,
        ] {
            for line in text.lines() {
                assert_eq!(clean(line), line.trim());
            }
        }
    }

    #[test]
    fn the_passphrase_is_long_enough_and_survives_a_vietnamese_keyboard() {
        assert!(Passphrase::new(PASSPHRASE).is_ok());
        assert!(!PASSPHRASE.contains(|c: char| "sfrxjwz".contains(c) || !(c.is_ascii_lowercase() || c == ' ')));
    }
}
