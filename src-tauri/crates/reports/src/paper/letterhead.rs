//! The head of a paper: who issues it on the left, the Party's name with place and date on the right.

use super::sides;
use crate::{Align, Block, Column, Columns, Face, Paragraph, Pt, Span, Style, profile::FormatProfile};

const PARTY: &str = "ĐẢNG CỘNG SẢN VIỆT NAM";
/// Between the columns and the title under them.
const GAP_BELOW: Pt = 18.0;
/// Small letters stand in lines to match.
const ABOUT_LEADING: f32 = 1.2;

/// The words of a letterhead, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letterhead {
    /// The body directly above, in any case: "Đảng bộ Sở Công Thương".
    pub parent: String,
    /// The issuing body, in any case: "Chi bộ 2".
    pub branch: String,
    /// "Số 72-KH/CB2".
    pub number: String,
    /// "Phan Thiết, ngày 14 tháng 02 năm 2023".
    pub place_and_date: String,
}

/// About what the left side holds on one line, in capitals.
const ONE_LINE: usize = 24;
/// Words that begin the second half of a long name: "… Sở Công Thương | tỉnh An Giang".
const PLACES: [&str; 7] = [" TỈNH ", " THÀNH PHỐ ", " HUYỆN ", " QUẬN ", " THỊ XÃ ", " PHƯỜNG ", " XÃ "];

/// A name in capitals, a long one in two lines before the place it belongs to.
fn capitals(name: &str) -> String {
    let name = name.trim().to_uppercase();
    let place = PLACES.iter().filter_map(|place| name.find(place)).min();
    match place.and_then(|place| name.split_at_checked(place)) {
        Some((body, place)) if name.chars().count() > ONE_LINE => format!("{body}\n{}", place.trim_start()),
        _ => name,
    }
}

/// The letterhead as two columns.
#[must_use]
pub fn letterhead(profile: &FormatProfile, words: &Letterhead) -> Block {
    letterhead_about(profile, words, "")
}

/// The letterhead of a paper without a title, which says under its number what it is about.
#[must_use]
pub fn letterhead_about(profile: &FormatProfile, words: &Letterhead, about: &str) -> Block {
    let (left, right) = sides(profile);
    let (sizes, weights, line) = (&profile.sizes, &profile.weights, profile.spacing.line);
    let centred = |text: &str, face: Face, size: Pt| Paragraph {
        align: Align::Center,
        ..Paragraph::new(vec![Span::new(text, Style::new(face, size))], line)
    };
    let mut issuer = vec![
        centred(&capitals(&words.parent), weights.parent, sizes.parent),
        centred(&capitals(&words.branch), weights.branch, sizes.branch),
        centred("*", Face::Regular, sizes.branch),
        centred(&words.number, weights.number, sizes.number),
    ];
    if !about.is_empty() {
        let leading = sizes.letter_subject * ABOUT_LEADING;
        issuer.push(Paragraph { leading, ..centred(about, weights.letter_subject, sizes.letter_subject) });
    }
    let party = vec![
        Paragraph { ruled: true, after: line, ..centred(PARTY, weights.national_title, sizes.national_title) },
        centred(&words.place_and_date, weights.place_and_date, sizes.place_and_date),
    ];
    let columns = vec![Column { width: left, paragraphs: issuer }, Column { width: right, paragraphs: party }];
    Block::Columns(Columns { columns, after: GAP_BELOW })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_breaks_before_its_place() {
        assert_eq!(capitals("Đảng bộ Sở Công Thương"), "ĐẢNG BỘ SỞ CÔNG THƯƠNG");
        assert_eq!(capitals("Đảng bộ Sở Công Thương tỉnh An Giang"), "ĐẢNG BỘ SỞ CÔNG THƯƠNG\nTỈNH AN GIANG");
        assert_eq!(capitals("Đảng bộ xã Sơn Mỹ"), "ĐẢNG BỘ XÃ SƠN MỸ");
    }
}
