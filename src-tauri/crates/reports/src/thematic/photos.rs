//! The photo appendix: what the year looked like, each photo with its number and caption.

use super::writer::Writer;
use crate::{
    Block, Picture,
    wording::{Facts, Word, plain},
};

/// A photo of the appendix.
#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    /// The picture.
    pub picture: Picture,
    /// What it shows; the number alone stands under it where this is empty.
    pub caption: String,
}

pub(super) fn blocks(writer: &mut Writer<'_>, photos: &[Photo]) -> Vec<Block> {
    if photos.is_empty() {
        return Vec::new();
    }
    let words = &writer.words.photos;
    let Some(subject) = words.subject.fill(&writer.facts) else { return Vec::new() };
    let mut blocks = writer.appendix(&subject);
    for (number, photo) in (1..).zip(photos) {
        let facts = Facts::default().word(Word::PhotoNumber, u32::to_string(&number));
        let caption = words.caption.fill(&facts.word(Word::PhotoCaption, photo.caption.trim()));
        let caption = caption.as_deref().map(plain).unwrap_or_default();
        blocks.push(Block::Photo(writer.profile.photo(photo.picture.clone(), &caption)));
    }
    blocks
}
