//! Tables of the page.

use super::html::{El, el};

/// A table of text with its caption and heads; the first cell of each row is what the row is of.
pub(super) fn table(caption: &str, heads: &[String], rows: impl IntoIterator<Item = El>) -> El {
    written(caption, heads.iter().map(head), [el("tbody").all(rows)])
}

/// The same with rows in parts, each of its own matter.
pub(super) fn table_of_parts(caption: &str, heads: &[String], parts: impl IntoIterator<Item = El>) -> El {
    written(caption, heads.iter().map(head), parts)
}

/// The rows of one matter under its name.
pub(super) fn part(title: &str, columns: usize, rows: impl IntoIterator<Item = El>) -> El {
    let cell = el("th").attr("scope", "rowgroup").attr("colspan", columns.to_string()).text(title);
    el("tbody").with(el("tr").class("matter").with(cell)).all(rows)
}

/// A table of numbers, no wider than they need.
pub(super) fn count_table(caption: &str, heads: &[String], rows: impl IntoIterator<Item = El>) -> El {
    let over_numbers = |(nth, text): (usize, &String)| if nth == 0 { head(text) } else { head(text).class("n") };
    written(caption, heads.iter().enumerate().map(over_numbers), [el("tbody").all(rows)]).class("counts")
}

fn head(text: &String) -> El {
    el("th").attr("scope", "col").text(text)
}

fn written(caption: &str, heads: impl Iterator<Item = El>, bodies: impl IntoIterator<Item = El>) -> El {
    el("table").with(el("caption").text(caption)).with(el("thead").with(el("tr").all(heads))).all(bodies)
}

/// A row of numbers under what they are of.
pub(super) fn numbers(of: &str, cells: &[String]) -> El {
    row(of).all(cells.iter().map(|cell| el("td").class("n").text(cell)))
}

/// A row of text under what it is of.
pub(super) fn texts(of: &str, cells: &[String]) -> El {
    row(of).all(cells.iter().map(|cell| el("td").text(cell)))
}

fn row(of: &str) -> El {
    el("tr").with(el("th").attr("scope", "row").text(of))
}

/// A row of the whole.
pub(super) fn total(of: &str, cells: &[String]) -> El {
    numbers(of, cells).class("total")
}
