//! How wide the columns of a table are.

use crate::units::{HAIR, Pt};

/// Widths that fill `whole`: by weight, but no column narrower than its longest word. Where the words alone are too
/// wide, the widest columns give way and their words are cut.
pub(super) fn widths(weights: &[f32], least: &[Pt], whole: Pt) -> Vec<Pt> {
    let least = level(least, whole);
    let mut open: Vec<bool> = least.iter().map(|_| true).collect();
    loop {
        let taken: Pt = least.iter().zip(&open).filter(|(_, open)| !**open).map(|(least, _)| least).sum();
        let weight: f32 = weights.iter().zip(&open).filter(|(_, open)| **open).map(|(weight, _)| weight).sum();
        let shares = weights.iter().map(|share| (whole - taken) * share / weight.max(f32::EPSILON));
        let widths: Vec<Pt> =
            shares.zip(&least).zip(&open).map(|((share, least), open)| if *open { share } else { *least }).collect();
        let mut settled = true;
        for ((width, least), open) in widths.iter().zip(&least).zip(&mut open) {
            if *open && *width + HAIR < *least {
                *open = false;
                settled = false;
            }
        }
        if settled {
            return widths;
        }
    }
}

/// The same widths while they fit `whole`; else the widest are cut to one common width so that they do.
fn level(least: &[Pt], whole: Pt) -> Vec<Pt> {
    let mut sorted = least.to_vec();
    sorted.sort_by(Pt::total_cmp);
    let (mut room, mut left) = (whole, sorted.len());
    let mut cap = Pt::INFINITY;
    for width in sorted {
        let share = room / left as f32;
        if width > share {
            cap = share;
            break;
        }
        room -= width;
        left -= 1;
    }
    least.iter().map(|width| width.min(cap)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_by_weight_when_words_are_short() {
        assert_eq!(widths(&[1.0, 3.0], &[10.0, 10.0], 400.0), [100.0, 300.0]);
    }

    #[test]
    fn a_long_word_takes_its_width_from_the_others() {
        assert_eq!(widths(&[1.0, 1.0, 2.0], &[160.0, 10.0, 10.0], 400.0), [160.0, 80.0, 160.0]);
    }

    #[test]
    fn a_word_too_long_for_the_page_leaves_short_columns_whole() {
        assert_eq!(widths(&[1.0, 1.0], &[30.0, 9_000.0], 400.0), [30.0, 370.0]);
    }
}
