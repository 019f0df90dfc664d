//! The words around official papers, read from `assets/wording/official.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    PrintError,
    profile::FormatProfile,
    wording::{Template, read_toml},
};

const OFFICIAL: &str = include_str!("../../../../../assets/wording/official.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) tied: Vec<String>,
    pub(super) unnamed_branch: String,
    pub(super) blank_number: String,
    pub(super) number: Template,
    pub(super) place_and_date: Template,
    pub(super) blank_day: Template,
    pub(super) about: Template,
    pub(super) cited: Template,
    pub(super) about_begins: Vec<String>,
    pub(super) signature: Signature,
    pub(super) kinds: BTreeMap<String, String>,
    pub(super) meetings: Meetings,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Signature {
    pub(super) authority: String,
    pub(super) committee_authority: String,
    pub(super) secretary: String,
    pub(super) deputy_secretary: String,
    pub(super) committee_member: String,
    pub(super) minutes_taker: String,
    pub(super) chair: String,
    pub(super) committee_chair: String,
    pub(super) unnamed: String,
    pub(super) as_above: String,
    pub(super) for_report: Template,
    pub(super) file: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Meetings {
    pub(super) regular: Template,
    pub(super) thematic: Template,
    pub(super) committee: Template,
    pub(super) extraordinary: Template,
    pub(super) extended: Template,
    pub(super) review: Template,
    pub(super) congress: Template,
    pub(super) quarters: [String; 4],
}

impl Words {
    pub(super) fn read(profile: &FormatProfile) -> Result<Self, PrintError> {
        read(profile, OFFICIAL)
    }
}

/// A wording in the spelling of a profile.
pub(crate) fn read<T: DeserializeOwned>(profile: &FormatProfile, text: &str) -> Result<T, PrintError> {
    read_toml(&profile.spelled(text)).map_err(|error| PrintError::Wording(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use domain::{Code, records::DocumentKind};

    use super::*;
    use crate::profile::all;

    #[test]
    fn every_kind_of_document_has_a_name_under_every_profile() {
        for profile in all().unwrap() {
            let words = Words::read(&profile).unwrap();
            let unnamed: Vec<_> =
                DocumentKind::ALL.iter().filter(|kind| !words.kinds.contains_key(kind.code())).collect();
            assert_eq!((unnamed.as_slice(), words.kinds.len()), (&[][..], DocumentKind::ALL.len()));
        }
    }
}
