//! Two texts laid side by side, in order, so that as many units as possible meet their like.

use super::units::Unit;

/// Words that meet their like count more than a number that may have been typed over a token.
const EQUAL: u32 = 3;
const TYPED_OVER: u32 = 2;

/// What it is worth that the unit after this one stays beside it: of two tokens, a number belongs to the one between
/// the same words, and more so to the one before the same word, which says what is counted.
fn bond(unit: &Unit) -> u32 {
    if unit.token().is_some() { 2 } else { 1 }
}

/// What it is worth that these two lie side by side; `None` where they may not.
fn likeness(a: &Unit, b: &Unit) -> Option<u32> {
    match (a, b) {
        (a, b) if a == b => Some(EQUAL),
        (Unit::Token(_), Unit::Number(_)) => Some(TYPED_OVER),
        _ => None,
    }
}

/// The best two ways of laying the beginnings of both texts side by side.
#[derive(Clone, Copy, Default)]
struct Best {
    /// In any way.
    any: u32,
    /// With their last units side by side; 0 where these may not be.
    met: u32,
}

/// The pairs that lie side by side when the whole is worth most, from first to last.
pub(super) fn aligned<'a>(a: &'a [Unit], b: &'a [Unit]) -> Vec<(&'a Unit, &'a Unit)> {
    let table = worth(a, b);
    let at = |i: usize, j: usize| table.get(i).and_then(|row| row.get(j)).copied().unwrap_or_default();
    let (mut i, mut j, mut pairs) = (a.len(), b.len(), Vec::new());
    let mut must_meet = false;
    while let (Some(above), Some(left)) = (i.checked_sub(1), j.checked_sub(1)) {
        let here = at(i, j);
        if here.met > 0 && (must_meet || here.met == here.any) {
            pairs.extend(a.get(above).zip(b.get(left)));
            let before = at(above, left);
            let previous = above.checked_sub(1).and_then(|previous| a.get(previous));
            must_meet = previous.is_some_and(|unit| before.met > 0 && before.met + bond(unit) > before.any);
            (i, j) = (above, left);
        } else if here.any == at(above, j).any {
            i = above;
        } else {
            j = left;
        }
    }
    pairs.reverse();
    pairs
}

fn worth(a: &[Unit], b: &[Unit]) -> Vec<Vec<Best>> {
    let mut table = vec![vec![Best::default(); b.len() + 1]];
    for unit in a {
        let above = table.last().cloned().unwrap_or_default();
        let bond = table.len().checked_sub(2).and_then(|before| a.get(before)).map_or(0, bond);
        let mut row = vec![Best::default()];
        for (other, pair) in b.iter().zip(above.windows(2)) {
            let [diagonal, over] = pair else { continue };
            let before = row.last().copied().unwrap_or_default();
            let joined = if diagonal.met > 0 { diagonal.met + bond } else { 0 };
            let met = likeness(unit, other).map_or(0, |likeness| likeness + diagonal.any.max(joined));
            row.push(Best { any: met.max(over.any).max(before.any), met });
        }
        table.push(row);
    }
    table
}
