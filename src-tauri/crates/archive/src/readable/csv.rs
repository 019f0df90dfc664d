//! Tables of text that every spreadsheet opens: UTF-8 with a byte order mark, commas, CRLF, every cell in quotation marks.

use super::words::WORDS;

/// The longest cell that spreadsheets take, in their own units (UTF-16); what is longer would spill into other rows.
const LONGEST_CELL: usize = 32_000;

/// A table being written.
pub(super) struct Csv(String);

impl Csv {
    /// Begins with its heads.
    pub(super) fn new(heads: &[String]) -> Self {
        let mut csv = Self("\u{feff}".to_owned());
        csv.row(heads);
        csv
    }

    /// One more row.
    pub(super) fn row(&mut self, cells: &[String]) {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        self.0.push_str(&cells.join(","));
        self.0.push_str("\r\n");
    }

    /// The whole.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// A cell that no spreadsheet takes for a formula.
fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", within(cell).replace('"', "\"\""))
}

/// The text as far as a cell can hold it, and a word that there is more of it elsewhere.
fn within(cell: &str) -> String {
    let mut units = 0;
    let fits = cell.char_indices().take_while(|(_, letter)| {
        units += letter.len_utf16();
        units <= LONGEST_CELL
    });
    let end = fits.last().map_or(0, |(at, letter)| at + letter.len_utf8());
    match cell.get(..end) {
        Some(shown) if end < cell.len() => format!("{shown}{}", WORDS.cells.cut),
        _ => cell.to_owned(),
    }
}

/// Takes a table apart again, as its rules say, for tests.
#[cfg(test)]
pub(super) fn parsed(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).unwrap().strip_prefix('\u{feff}').expect("a byte order mark");
    let (mut rows, mut row, mut cell, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, is_quoted) {
            ('"', true) if letters.peek() == Some(&'"') => cell.push(letters.next().unwrap()),
            ('"', _) => is_quoted = !is_quoted,
            (',', false) => row.push(std::mem::take(&mut cell)),
            ('\r', false) => assert_eq!(letters.peek(), Some(&'\n')),
            ('\n', false) => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            (other, true) => cell.push(other),
            (other, false) => panic!("{other} outside quotation marks"),
        }
    }
    assert!(!is_quoted && row.is_empty() && cell.is_empty());
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_keep_quotation_marks_and_line_breaks_and_hold_no_formula() {
        let mut csv = Csv::new(&["Mã".to_owned(), "Nội dung".to_owned()]);
        csv.row(&["=1+1".to_owned(), "Dòng một\n\"Dòng\", hai".to_owned()]);
        let bytes = csv.into_bytes();
        assert_eq!(
            String::from_utf8_lossy(&bytes),
            "\u{feff}\"Mã\",\"Nội dung\"\r\n\"'=1+1\",\"Dòng một\n\"\"Dòng\"\", hai\"\r\n"
        );
        assert_eq!(parsed(&bytes)[1], ["'=1+1", "Dòng một\n\"Dòng\", hai"]);
    }

    #[test]
    fn a_text_longer_than_a_cell_says_where_the_rest_is() {
        let long = "ủ".repeat(LONGEST_CELL + 1);
        let cell = quoted(&long);
        assert!(cell.ends_with(&format!("ủ{}\"", WORDS.cells.cut)));
        assert!(cell.encode_utf16().count() < 32_767);
        assert_eq!(quoted(&"a".repeat(LONGEST_CELL)).len(), LONGEST_CELL + 2);
    }
}
