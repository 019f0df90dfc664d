//! What a check says, in words: for papers, archives and the command line. The window takes its Vietnamese titles
//! from the same file.

use std::{collections::BTreeMap, sync::LazyLock};

use archive::readable;
use domain::{Code, rules::closing::Check};

use super::FindingFace;

static WORDS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    // A test holds the file to the checks.
    toml::from_str(include_str!("../../../../../assets/wording/checks.toml")).unwrap_or_default()
});

/// What a check says.
fn words_of(check: Check) -> &'static str {
    WORDS.get(check.code()).map_or(check.code(), String::as_str)
}

impl FindingFace {
    /// What it is about: the period, the person, what the check calls it, and the first rows; each once.
    fn about(&self) -> String {
        let period = self.finding.period.map(readable::period);
        let rows = self.rows.iter().map(|row| row.name.clone()).take(ROWS);
        let parts = period.into_iter().chain([self.name.clone(), self.finding.what.clone()]).chain(rows);
        let mut told: Vec<String> = Vec::new();
        for part in parts.filter(|part| !part.is_empty()) {
            if !told.contains(&part) {
                told.push(part);
            }
        }
        told.join(", ")
    }

    /// The check in words, with what it is about and how many: "Chưa điểm danh đủ: Tháng 5/2023 (2/21)".
    #[must_use]
    pub fn told(&self) -> String {
        let (words, about) = (words_of(self.finding.check), self.about());
        let about = if about.is_empty() { about } else { format!(": {about}") };
        let count = match (self.finding.count, self.finding.of) {
            (Some(count), Some(of)) => format!(" ({count}/{of})"),
            (Some(count), None) => format!(" ({count})"),
            (None, _) => String::new(),
        };
        format!("{words}{about}{count}")
    }
}

/// So many rows are named; the screen has all of them.
const ROWS: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_has_words_and_all_words_are_of_a_check() {
        let known: Vec<&str> = WORDS.keys().map(String::as_str).collect();
        let mut codes: Vec<&str> = Check::ALL.iter().map(|check| check.code()).collect();
        codes.sort_unstable();
        assert_eq!(known, codes);
    }
}
