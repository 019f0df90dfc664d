//! The parts of the book: each a paper of its own, as it would be printed alone.

use super::{Words, orientation, spans::with_figures_from};
use crate::{
    Block, Heading, Numbering, Part,
    forms::{BoundPaper, form::Form},
    official::{capitalised, said},
    wording::{Facts, Word},
};

/// A paper with its figures among those of the book, its pages numbered on.
pub(super) fn of_paper(form: &mut Form<'_>, words: &Words, bound: &BoundPaper) -> Part {
    let drafted = &bound.drafted;
    let first = form.shown.append(&drafted.figures);
    let mut blocks = drafted.paper.blocks.clone();
    for block in &mut blocks {
        with_figures_from(first, block);
        if let Block::NewPage(numbering) = block {
            *numbering = Numbering::Continue;
        }
        if let Block::NewSection(section) = block {
            section.numbering = Numbering::Continue;
        }
    }
    let name = in_a_sentence(&drafted.paper.about.title);
    let redrawn = || said(&words.redrawn, &Facts::default().word(Word::Document, &name));
    let name = if bound.was_issued { redrawn() } else { name };
    Part { name, orientation: orientation(&drafted.paper), numbering: Numbering::Continue, rank: Heading::Two, blocks }
}

/// A title with its kind in capitals as contents call it: "BÁO CÁO kết quả …" is "Báo cáo kết quả …".
fn in_a_sentence(title: &str) -> String {
    let is_capital = |word: &&str| !word.chars().any(char::is_lowercase) && word.chars().any(char::is_alphabetic);
    let words: Vec<&str> = title.split_whitespace().collect();
    let capitals = words.iter().copied().take_while(is_capital).count();
    if capitals == 0 || (capitals == 1 && words.first().is_some_and(|word| word.chars().count() == 1)) {
        return words.join(" ");
    }
    let lowered = words.iter().enumerate().map(|(place, word)| {
        if place == 0 {
            capitalised(&word.to_lowercase())
        } else if place < capitals {
            word.to_lowercase()
        } else {
            (*word).to_owned()
        }
    });
    lowered.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_in_capitals_is_listed_as_a_sentence_writes_it() {
        assert_eq!(in_a_sentence("BÁO CÁO kết quả năm 2023"), "Báo cáo kết quả năm 2023");
        assert_eq!(in_a_sentence("DANH SÁCH ĐẢNG VIÊN"), "Danh sách đảng viên");
        assert_eq!(in_a_sentence("Kế hoạch về Đại hội"), "Kế hoạch về Đại hội");
        assert_eq!(in_a_sentence("Ở Phan Thiết"), "Ở Phan Thiết");
    }
}
