//! Several papers bound as one: each begins a section of its own.

use super::{Block, Heading, Numbering, Orientation, Section};

/// A paper as a part of a bound one.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What contents, bookmarks and the running heads of its pages call it.
    pub name: String,
    /// Which way its sheets lie, unless it begins with a section of its own.
    pub orientation: Orientation,
    /// How its pages are numbered.
    pub numbering: Numbering,
    /// The rank of its title among the headings of the whole.
    pub rank: Heading,
    /// What it holds. Its title is its first heading of rank one; a part without a title is not in the contents.
    pub blocks: Vec<Block>,
}

/// The blocks of parts one after the other, each on pages of its own under its name as running head. Titles within a
/// part, as those of its appendices, become sections of it.
#[must_use]
pub fn bind(parts: Vec<Part>) -> Vec<Block> {
    parts.into_iter().flat_map(bound).collect()
}

/// The rank of a heading of a part whose title has this rank.
fn under(title: Heading, heading: Heading) -> Heading {
    match (title, heading) {
        (Heading::One, Heading::One | Heading::Two) => Heading::Two,
        _ => Heading::Three,
    }
}

fn bound(part: Part) -> Vec<Block> {
    let mut blocks = part.blocks;
    let mut section = Section { running_head: None, numbering: part.numbering, ..Section::new(part.orientation) };
    if let Some(Block::NewSection(own)) = blocks.first() {
        section = Section { numbering: part.numbering, ..own.clone() };
        blocks.remove(0);
    }
    section.running_head.get_or_insert_with(|| part.name.clone());
    let mut titled = false;
    for block in &mut blocks {
        if let Block::Paragraph(paragraph) = block
            && let Some(heading) = paragraph.heading
        {
            let is_title = heading == Heading::One && !titled;
            if is_title {
                paragraph.listed_as = Some(part.name.clone());
            }
            titled = titled || is_title;
            paragraph.heading = Some(if is_title { part.rank } else { under(part.rank, heading) });
        }
        if let Block::NewSection(section) = block {
            section.running_head.get_or_insert_with(|| part.name.clone());
        }
    }
    std::iter::once(Block::NewSection(section)).chain(blocks).collect()
}
