//! What the checks before closing found, as a table.

use super::{TextFile, csv::Csv, words::WORDS};

/// Where it lies.
const PATH: &str = "kiem-tra.csv";

/// What one check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedLine {
    /// The code of the check, with what it was about.
    pub code: String,
    /// Whether a year cannot be closed with it.
    pub blocking: bool,
    /// What was found, in words.
    pub told: String,
    /// Why it was passed over; `None` where it was not.
    pub reason: Option<String>,
}

/// The findings as a table, in the order in which they come.
#[must_use]
pub fn checks_file(lines: &[CheckedLine]) -> TextFile {
    let words = &WORDS.checks;
    let mut csv = Csv::new(&words.heads);
    for CheckedLine { code, blocking, told, reason } in lines {
        let level = if *blocking { &words.blocking } else { &words.advice };
        csv.row(&[code.clone(), level.clone(), told.clone(), reason.clone().unwrap_or_default()]);
    }
    TextFile { path: PATH.to_owned(), title: words.title.clone(), bytes: csv.into_bytes() }
}

#[cfg(test)]
mod tests {
    use super::{super::csv::parsed, *};

    #[test]
    fn what_was_passed_over_stands_with_its_reason() {
        let line = |code: &str, blocking, reason: Option<&str>| CheckedLine {
            code: code.to_owned(),
            blocking,
            told: "Quý III chưa có đợt nào".to_owned(),
            reason: reason.map(str::to_owned),
        };
        let file = checks_file(&[line("a", true, Some("Chi bộ giải thể")), line("b", false, None)]);
        let rows = parsed(&file.bytes);
        assert_eq!(rows[0], ["Mã", "Mức", "Nội dung", "Lý do bỏ qua"]);
        assert_eq!(rows[1], ["a", "Phải sửa", "Quý III chưa có đợt nào", "Chi bộ giải thể"]);
        assert_eq!(rows[2], ["b", "Nên xem lại", "Quý III chưa có đợt nào", ""]);
    }
}
