//! The Word edition of a paper, for those who pass a draft round: the same blocks, as styles that Word knows.
//!
//! What Word sets itself (lines, pages) is left to it; it is told what the page flow goes by: widths, exact heights,
//! what stays together. Word has no rule as long as a text and no chart that every program shows: see [`paragraph`] and
//! [`chart`].

mod bands;
mod blocks;
mod chart;
mod columns;
mod lines;
mod look;
mod mark;
mod measure;
mod package;
mod paragraph;
mod picture;
mod section;
mod styles;
mod table;
mod words;
mod writer;
mod xml;

use crate::{
    Paper, PrintError,
    text::{Faces, Shaper},
};
use package::Parts;
use writer::Writer;

/// The paper as a .docx file. The same paper gives the same bytes.
///
/// # Errors
/// See [`PrintError`].
pub fn word(paper: &Paper) -> Result<Vec<u8>, PrintError> {
    let mut writer = Writer::new(Shaper::new(Faces::open()?), paper)?;
    writer.blocks(&paper.blocks)?;
    let document = writer.finish();
    let both_sides = paper.sheet.back.is_some();
    let parts = Parts { document, styles: writer.styles.part(), bands: writer.bands, media: writer.media, both_sides };
    package::zipped(&parts, &paper.about)
}
