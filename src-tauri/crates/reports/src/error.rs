//! What can keep a paper from being printed.

use crate::{picture::PictureError, text::Face};

/// Why a paper could not be printed. None of these follows from what a clerk typed: they are faults of the program.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// An embedded face could not be read.
    #[error("the embedded face {0:?} cannot be read")]
    Face(Face),
    /// The part of a face that a paper uses could not be cut out.
    #[error("the glyphs used from {face:?} cannot be embedded")]
    Subset {
        /// The face that was being cut.
        face: Face,
        /// The subsetter's own reason.
        source: subsetter::Error,
    },
    /// The page operators were refused.
    #[error("the page operators were refused: {0}")]
    Operators(String),
    /// The records do not hold what a form is to be of.
    #[error("there is nothing that the form could be of")]
    NoSubject,
    /// The wording of a report cannot be read.
    #[error("the wording cannot be read: {0}")]
    Wording(#[source] Box<toml::de::Error>),
    /// A photo of the book is no picture that a paper can hold.
    #[error("a photo cannot be printed: {0}")]
    Picture(#[from] PictureError),
    /// The finished document could not be completed or written.
    #[error("the PDF cannot be completed")]
    Document(#[from] lopdf::Error),
    /// The finished document could not be written.
    #[error("the file cannot be written")]
    Write(#[from] std::io::Error),
}
