//! How wide the columns of a table are.

use super::measure::ColumnMeasure;
use crate::units::Pt;

/// How much width may go from one column to another at once, down to about a letter's half.
const STEPS: [Pt; 10] = [120.0, 90.0, 60.0, 45.0, 30.0, 22.0, 15.0, 10.0, 6.0, 3.0];

/// A word may make its column at least as wide as this share of the table; a longer one is cut.
const LONGEST_WORD: f32 = 1.0 / 3.0;

/// Widths that fill `whole` and make the table low: no column is narrower than its longest word. Where the words alone
/// are too wide, the widest columns give way and words are cut.
pub(super) fn widths(columns: &[ColumnMeasure], whole: Pt) -> Vec<Pt> {
    let least = level(columns, whole);
    lowered(columns, &least, &spread(columns, &least, whole))
}

/// The least widths while they fit `whole`; else the widest are cut to one common width so that they do.
fn level(columns: &[ColumnMeasure], whole: Pt) -> Vec<Pt> {
    let longest = whole * LONGEST_WORD.max(1.0 / columns.len() as f32);
    let least = columns.iter().map(|column| column.least.min(longest).max(column.floor));
    let mut sorted: Vec<Pt> = least.clone().collect();
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
    least.map(|least| least.min(cap)).collect()
}

/// What browsers do: all texts on one line if they fit, with the spare room in proportion; else the room beyond the
/// least widths in proportion to what each column could still use.
fn spread(columns: &[ColumnMeasure], least: &[Pt], whole: Pt) -> Vec<Pt> {
    let most: Pt = columns.iter().map(|column| column.most).sum();
    if most <= whole {
        return columns.iter().map(|column| column.most * whole / most.max(Pt::MIN_POSITIVE)).collect();
    }
    let use_of = |column: &ColumnMeasure, least: Pt| (column.most - least).max(0.0);
    let uses: Pt = columns.iter().zip(least).map(|(column, least)| use_of(column, *least)).sum();
    let share = (whole - least.iter().sum::<Pt>()).max(0.0) / uses.max(Pt::MIN_POSITIVE);
    columns.iter().zip(least).map(|(column, least)| least + use_of(column, *least) * share).collect()
}

/// A column at some width, with the lines that each of its cells takes there.
#[derive(Clone)]
struct Fitted {
    width: Pt,
    lines: Vec<u16>,
    /// The lines of all cells together.
    total: usize,
}

impl Fitted {
    fn of(column: &ColumnMeasure, width: Pt) -> Self {
        let lines = column.lines(width);
        let total = lines.iter().map(|lines| usize::from(*lines)).sum();
        Self { width, lines, total }
    }
}

/// Moves width from one column to another for as long as that helps.
fn lowered(columns: &[ColumnMeasure], least: &[Pt], widths: &[Pt]) -> Vec<Pt> {
    let mut table: Vec<Fitted> = columns.iter().zip(widths).map(|(column, width)| Fitted::of(column, *width)).collect();
    while let Some(better) = STEPS.iter().find_map(|step| improved(columns, least, &table, *step)) {
        table = better;
    }
    table.into_iter().map(|column| column.width).collect()
}

/// What a move can make of a column.
struct Choice<'a> {
    now: &'a Fitted,
    /// `None` where a word would no longer fit.
    narrower: Option<Fitted>,
    wider: Fitted,
}

/// The table after the best move of this step, if any makes it better.
fn improved(columns: &[ColumnMeasure], least: &[Pt], table: &[Fitted], step: Pt) -> Option<Vec<Fitted>> {
    let each = columns.iter().zip(least).zip(table);
    let choices: Vec<Choice<'_>> = each
        .map(|((column, least), now)| Choice {
            now,
            narrower: (now.width - step >= *least).then(|| Fitted::of(column, now.width - step)),
            wider: Fitted::of(column, now.width + step),
        })
        .collect();
    let pairs = (0..choices.len()).flat_map(|from| (0..choices.len()).map(move |to| (from, to)));
    let gains = |to: usize| choices.get(to).is_some_and(|choice| choice.wider.total < choice.now.total);
    let pairs = pairs.filter(|(from, to)| from != to && gains(*to));
    let moved = pairs.filter_map(|(from, to)| moved(&choices, from, to));
    let best = moved.min_by_key(|table| cost(table))?;
    let now: Vec<&Fitted> = table.iter().collect();
    (cost(&best) < cost(&now)).then(|| best.into_iter().cloned().collect())
}

fn moved<'a>(choices: &'a [Choice<'_>], from: usize, to: usize) -> Option<Vec<&'a Fitted>> {
    let columns = choices.iter().enumerate().map(|(index, choice)| match index {
        index if index == from => choice.narrower.as_ref(),
        index if index == to => Some(&choice.wider),
        _ => Some(choice.now),
    });
    columns.collect()
}

/// Height in lines, then the lines of all cells together: of two tables equally high, the one whose cells have fewer
/// lines reads better.
fn cost(table: &[&Fitted]) -> (usize, usize) {
    let rows = table.first().map_or(0, |column| column.lines.len());
    let mut heights = vec![0_u16; rows];
    for column in table {
        for (height, lines) in heights.iter_mut().zip(&column.lines) {
            *height = (*height).max(*lines);
        }
    }
    (heights.iter().map(|lines| usize::from(*lines)).sum(), table.iter().map(|column| column.total).sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::table::measure::LETTER;

    fn table(columns: &[&[&str]]) -> Vec<ColumnMeasure> {
        columns.iter().map(|texts| ColumnMeasure::of_texts(texts)).collect()
    }

    fn lines(columns: &[ColumnMeasure], widths: &[Pt]) -> usize {
        let fitted: Vec<Fitted> =
            columns.iter().zip(widths).map(|(column, width)| Fitted::of(column, *width)).collect();
        cost(&fitted.iter().collect::<Vec<_>>()).0
    }

    #[test]
    fn a_table_of_short_texts_fills_the_width_in_proportion() {
        assert_eq!(widths(&table(&[&["12345"], &["1234567890 1234"]]), 240.0), [60.0, 180.0]);
    }

    #[test]
    fn a_word_too_long_for_the_page_leaves_short_columns_whole() {
        let long = "x".repeat(900);
        assert_eq!(widths(&table(&[&["123"], &[long.as_str()]]), 240.0), [18.0, 222.0]);
    }

    #[test]
    fn one_long_text_in_an_empty_column_takes_little_from_a_column_that_is_full() {
        let full = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj";
        let columns = table(&[&[full; 8], &["", "", "", "", "", "", "", full]]);
        let widths = widths(&columns, 360.0);
        assert!(widths[0] > 2.0 * widths[1], "{widths:?}");
        assert_eq!(widths.iter().sum::<Pt>(), 360.0);
    }

    #[test]
    fn no_other_split_of_two_columns_makes_the_table_much_lower() {
        let names = ["Trần Thị Ánh", "Nguyễn Văn Bình An", "Lê Hà", "Phạm Quang Châu Long"];
        let reasons = ["Tham mưu tốt công tác tuyên truyền", "Khá", "Hoàn thành sớm việc được giao", "Tốt, đúng hạn"];
        let columns = table(&[&names, &reasons]);
        for letters in 14..60 {
            let whole = LETTER * letters as Pt;
            let found = lines(&columns, &widths(&columns, whole));
            let least = columns[0].least as usize..=(whole - columns[1].least) as usize;
            let best = least.map(|left| lines(&columns, &[left as Pt, whole - left as Pt])).min().unwrap();
            assert!(found <= best + (best / 8).max(1), "{letters} letters: {found} lines, {best} possible");
        }
    }
}
