//! Every word of the readable part of an archive, and how blanks in it are filled.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use super::page::Words as PageWords;

const ARCHIVE: &str = include_str!("../../../../../assets/wording/archive.toml");
const RULES: &str = include_str!("../../../../../assets/wording/rules.toml");

/// The words, read once. A test holds that they read.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| toml::from_str(ARCHIVE).unwrap_or_default());

/// The rules of counting by code, as the check sheet of reports tells them.
static RULE_WORDS: LazyLock<BTreeMap<String, RuleWords>> = LazyLock::new(|| toml::from_str(RULES).unwrap_or_default());

/// A rule of counting in words.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleWords {
    /// "Đảng số".
    pub(super) name: String,
    /// What exactly is counted.
    pub(super) meaning: String,
}

/// The words of a rule of counting.
pub(super) fn rule(code: &str) -> Option<&'static RuleWords> {
    RULE_WORDS.get(code)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    lists: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
    codes: BTreeMap<String, BTreeMap<String, String>>,
    pub(super) cells: Cells,
    pub(super) checks: Checks,
    pub(super) page: PageWords,
}

/// What stands in cells, and what records are called.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cells {
    pub(super) yes: String,
    pub(super) no: String,
    pub(super) unknown: String,
    pub(super) year: String,
    pub(super) halves: [String; 2],
    pub(super) quarters: [String; 4],
    pub(super) month: String,
    pub(super) identity: String,
    pub(super) cut: String,
    pub(super) table: String,
    pub(super) empty_table: String,
    pub(super) sitting: String,
    pub(super) meeting: String,
    pub(super) programme: String,
    pub(super) paragraph: String,
    pub(super) document: String,
    pub(super) incoming: String,
}

/// The table of the checks before closing.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Checks {
    pub(super) title: String,
    pub(super) heads: [String; 4],
    pub(super) blocking: String,
    pub(super) advice: String,
}

impl Words {
    /// What a list is called; its own name where nobody gave it words.
    pub(super) fn list<'a>(&'a self, list: &'a str) -> &'a str {
        self.lists.get(list).map_or(list, String::as_str)
    }

    /// The head of a column; the field's own name where nobody gave it words.
    pub(super) fn field<'a>(&'a self, list: &str, field: &'a str) -> &'a str {
        let told = self.fields.get(&place(list, field)).or_else(|| self.fields.get(field));
        told.map_or(field, String::as_str)
    }

    /// What a code says; the code where nobody gave it words.
    pub(super) fn code<'a>(&'a self, list: &str, field: &str, code: &'a str) -> &'a str {
        self.codes_of(list, field).and_then(|codes| codes.get(code)).map_or(code, String::as_str)
    }

    fn codes_of(&self, list: &str, field: &str) -> Option<&BTreeMap<String, String>> {
        let named = |name: &str| self.codes.iter().find(|(at, _)| at.split(' ').any(|at| at == name));
        named(&place(list, field)).or_else(|| named(field)).map(|(_, codes)| codes)
    }
}

fn place(list: &str, field: &str) -> String {
    format!("{list}.{field}")
}

/// Fills the `{blanks}` of a text; one that has no value stays as it is, so that it is seen.
pub(super) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, blank, after)) = next_blank(rest) {
        filled.push_str(before);
        match values.iter().find(|(name, _)| *name == blank) {
            Some((_, value)) => filled.push_str(value),
            None => filled.push_str(&format!("{{{blank}}}")),
        }
        rest = after;
    }
    filled + rest
}

fn next_blank(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (blank, after) = rest.split_once('}')?;
    Some((before, blank, after))
}

/// A word in the middle of a sentence or of a head: its first letter small.
pub(super) fn small(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
