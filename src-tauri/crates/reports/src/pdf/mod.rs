//! The display list as a PDF/A-2a and PDF/UA-1 file, or as PDF/A-2u where it is too long for that.

mod conformance;
mod file;
mod finish;
mod objects;
mod operators;
mod outline;
mod srgb;
mod subset;
mod tags;
mod widths;
mod write;
mod xmp;

pub(crate) use finish::{LANGUAGE, PRODUCT};

use chrono::{DateTime, FixedOffset};

pub use conformance::Conformance;

use crate::{PrintError, display::Display, text::Faces};

/// What a PDF says of itself besides its pages.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The title shown in a viewer's window.
    pub title: String,
    /// When the paper was made; the file holds no other time.
    pub created: DateTime<FixedOffset>,
}

/// Writes the file; the same display list and `about` give the same bytes.
pub(crate) fn write(display: &Display, faces: &Faces, about: &About, most: Conformance) -> Result<Vec<u8>, PrintError> {
    let conformance = most.within_reach(display);
    let fonts = subset::subsets(display, faces)?;
    let pages = operators::document(display, fonts, conformance)?;
    let mut document = pages.document;
    finish::finish(&mut document, about, conformance)?;
    outline::outline(&mut document, display)?;
    let tree = match conformance {
        Conformance::Tagged => Some(tags::Tree::planted(&mut document, display, &pages.content)?),
        Conformance::Untagged => None,
    };
    write::bytes(document, tree)
}
