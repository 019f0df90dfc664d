//! How wide the columns of a table are.

use crate::units::{HAIR, Pt};

/// What a column asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Need {
    /// Its share of the width, as far as there is a choice.
    pub(super) weight: f32,
    /// Its longest word.
    pub(super) least: Pt,
    /// Its longest text on one line: more would be blank.
    pub(super) most: Pt,
}

/// Widths that fill `whole`: by weight, but no column narrower than its longest word nor, while others want for room,
/// wider than its longest text. Where the words alone are too wide, the widest columns give way and words are cut.
pub(super) fn widths(needs: &[Need], whole: Pt) -> Vec<Pt> {
    let least = level(needs, whole);
    let needs: Vec<Need> = needs.iter().zip(least).map(|(need, least)| Need { least, ..*need }).collect();
    let most: Pt = needs.iter().map(|need| need.most.max(need.least)).sum();
    if most <= whole {
        let weight: f32 = needs.iter().map(|need| need.weight).sum();
        let spare = |need: &Need| (whole - most) * need.weight / weight.max(f32::EPSILON);
        return needs.iter().map(|need| need.most.max(need.least) + spare(need)).collect();
    }
    share(&needs, whole)
}

/// Shares by weight within bounds: whoever would fall short, or else take too much, is settled at the bound, and the
/// others share what is left.
fn share(needs: &[Need], whole: Pt) -> Vec<Pt> {
    let mut settled: Vec<Option<Pt>> = vec![None; needs.len()];
    loop {
        let taken: Pt = settled.iter().flatten().sum();
        let open = || needs.iter().zip(&settled).filter(|(_, settled)| settled.is_none()).map(|(need, _)| need);
        let weight: f32 = open().map(|need| need.weight).sum();
        let wish = |need: &Need| (whole - taken) * need.weight / weight.max(f32::EPSILON);
        let bounded = |need: &Need| wish(need).min(need.most).max(need.least);
        let excess: Pt = open().map(|need| bounded(need) - wish(need)).sum();
        let settles = |need: &Need| {
            let change = bounded(need) - wish(need);
            if excess >= 0.0 { change > HAIR } else { change < -HAIR }
        };
        let next: Vec<Option<Pt>> = needs
            .iter()
            .zip(&settled)
            .map(|(need, settled)| settled.or_else(|| settles(need).then(|| bounded(need))))
            .collect();
        if next == settled {
            return needs.iter().zip(&settled).map(|(need, settled)| settled.unwrap_or_else(|| wish(need))).collect();
        }
        settled = next;
    }
}

/// The least widths while they fit `whole`; else the widest are cut to one common width so that they do.
fn level(needs: &[Need], whole: Pt) -> Vec<Pt> {
    let mut sorted: Vec<Pt> = needs.iter().map(|need| need.least).collect();
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
    needs.iter().map(|need| need.least.min(cap)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(weight: f32, least: Pt, most: Pt) -> Need {
        Need { weight, least, most }
    }

    #[test]
    fn columns_share_by_weight_when_all_want_more() {
        assert_eq!(widths(&[need(1.0, 10.0, 900.0), need(3.0, 10.0, 900.0)], 400.0), [100.0, 300.0]);
    }

    #[test]
    fn a_long_word_takes_its_width_from_the_others() {
        let needs = [need(1.0, 160.0, 900.0), need(1.0, 10.0, 900.0), need(2.0, 10.0, 900.0)];
        assert_eq!(widths(&needs, 400.0), [160.0, 80.0, 160.0]);
    }

    #[test]
    fn a_column_of_short_texts_leaves_its_room_to_the_others() {
        assert_eq!(widths(&[need(1.0, 20.0, 50.0), need(1.0, 20.0, 900.0)], 400.0), [50.0, 350.0]);
    }

    #[test]
    fn a_table_of_short_texts_still_fills_the_width() {
        assert_eq!(widths(&[need(1.0, 20.0, 50.0), need(1.0, 20.0, 150.0)], 400.0), [150.0, 250.0]);
    }

    #[test]
    fn a_word_too_long_for_the_page_leaves_short_columns_whole() {
        assert_eq!(widths(&[need(1.0, 30.0, 30.0), need(1.0, 9_000.0, 9_000.0)], 400.0), [30.0, 370.0]);
    }
}
