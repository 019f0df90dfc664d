//! Tables of the page.

use super::html::{El, el};

/// A table with its caption and heads; the first cell of each row is what the row is of.
pub(super) fn table(caption: &str, heads: &[String], rows: impl IntoIterator<Item = El>) -> El {
    let heads = heads.iter().map(|head| el("th").attr("scope", "col").text(head));
    el("table")
        .with(el("caption").text(caption))
        .with(el("thead").with(el("tr").all(heads)))
        .with(el("tbody").all(rows))
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

/// A line over the rows of one matter.
pub(super) fn matter(title: &str, columns: usize) -> El {
    let cell = el("th").attr("scope", "rowgroup").attr("colspan", columns.to_string()).text(title);
    el("tr").class("matter").with(cell)
}
