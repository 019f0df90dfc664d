//! Blocks in, a printed paper out.

use crate::{
    About, Block, Conformance, FigureBox, PrintError, Sheet,
    page::{band_pages, flow, mark_pages, nest_headings, turn_backs},
    pdf, projection,
    text::{Faces, Shaper},
};

/// A paper ready to be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Its title and time.
    pub about: About,
    /// The sheet it is printed on.
    pub sheet: Sheet,
    /// What it holds.
    pub blocks: Vec<Block>,
    /// A phrase across every page, where the paper is only for practice.
    pub mark: Option<String>,
}

/// A printed paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Where the counted figures stand.
    pub links: Vec<FigureBox>,
    /// The lines of each page as plain text.
    pub text: Vec<Vec<String>>,
    /// Characters that the face lacks; a box stands in the place of each.
    pub unprintable: Vec<char>,
}

/// Prints a paper. The same paper gives the same bytes.
///
/// # Errors
/// See [`PrintError`].
pub fn print(paper: &Paper) -> Result<Printed, PrintError> {
    print_as(paper, Conformance::Tagged)
}

/// Prints a paper that keeps to no more than `most`, which a very long one may fall short of.
///
/// # Errors
/// See [`PrintError`].
pub fn print_as(paper: &Paper, most: Conformance) -> Result<Printed, PrintError> {
    let mut shaper = Shaper::new(Faces::open()?);
    let mut display = flow(&mut shaper, &paper.sheet, &paper.blocks);
    nest_headings(&mut display.structure);
    turn_backs(&mut display);
    band_pages(&mut shaper, &mut display);
    if let Some(phrase) = &paper.mark {
        mark_pages(&mut shaper, phrase, &mut display);
    }
    let (faces, unprintable) = shaper.into_parts();
    Ok(Printed {
        pdf: pdf::write(&display, &faces, &paper.about, most)?,
        pages: display.pages.len(),
        text: display.pages.iter().map(projection::lines).collect(),
        links: display.figures,
        unprintable,
    })
}
