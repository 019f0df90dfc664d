//! What the rules of counting are called and what they mean, for people who trace a figure.

use std::collections::BTreeMap;

use domain::{Code, figures::Rule};
use serde::Deserialize;

use crate::{PrintError, wording::read_toml};

const RULES: &str = include_str!("../../../../assets/wording/rules.toml");

/// A rule of counting in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleWords {
    /// "Đảng số".
    pub name: String,
    /// What exactly is counted, as sentences.
    pub meaning: String,
}

/// The words of a rule.
///
/// # Errors
/// [`PrintError::Wording`].
pub fn rule_words(rule: Rule) -> Result<RuleWords, PrintError> {
    Ok(all_words()?.remove(rule.code()).unwrap_or_default())
}

/// The words of all rules, by code.
///
/// # Errors
/// [`PrintError::Wording`].
pub fn all_words() -> Result<BTreeMap<String, RuleWords>, PrintError> {
    read_toml(RULES).map_err(|error| PrintError::Wording(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own_and_a_meaning() {
        let words = all_words().unwrap();
        let codes: Vec<&str> = Rule::ALL.iter().map(|rule| rule.code()).collect();
        let unsaid: Vec<_> = codes.iter().filter(|code| !words.contains_key(**code)).collect();
        assert_eq!((unsaid, words.len()), (Vec::new(), codes.len()));
        let names: std::collections::BTreeSet<_> = words.values().map(|words| &words.name).collect();
        assert_eq!(names.len(), codes.len());
        assert!(words.values().all(|words| words.meaning.ends_with('.') && !words.name.ends_with('.')));
    }
}
