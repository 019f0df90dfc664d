//! Words that many forms share, read from `assets/wording/forms/shared.toml`.

use domain::records::{Activity, Gender, Post, Standing};
use serde::Deserialize;

use crate::{PrintError, official::read, profile::FormatProfile};

const SHARED: &str = include_str!("../../../../../assets/wording/forms/shared.toml");

/// Words that many forms share.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// Stands for what nobody counted.
    pub(super) unknown: String,
    /// "Cộng".
    pub(super) total: String,
    /// Says that there is nothing to list.
    pub(super) no_data: String,
    pub(super) comma: String,
    pub(super) semicolon: String,
    pub(super) colon: String,
    /// Roman numerals of the quarters.
    pub(super) quarters: [String; 4],
    posts: Posts,
    standings: Standings,
    activities: Activities,
    genders: Genders,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Posts {
    secretary: String,
    deputy_secretary: String,
    committee_member: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Standings {
    non_party: String,
    probationary: String,
    official: String,
    left: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Activities {
    active: String,
    exempt: String,
    away: String,
    here_temporarily: String,
    suspended: String,
    interrupted: String,
    transferred_out: String,
    died: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Genders {
    male: String,
    female: String,
}

impl Words {
    pub(super) fn read(profile: &FormatProfile) -> Result<Self, PrintError> {
        read(profile, SHARED)
    }

    /// "Bí thư".
    pub(super) fn post(&self, post: Post) -> &str {
        match post {
            Post::Secretary => &self.posts.secretary,
            Post::DeputySecretary => &self.posts.deputy_secretary,
            Post::CommitteeMember => &self.posts.committee_member,
        }
    }

    /// "Chính thức".
    pub(super) fn standing(&self, standing: Standing) -> &str {
        match standing {
            Standing::NonParty => &self.standings.non_party,
            Standing::Probationary => &self.standings.probationary,
            Standing::Official => &self.standings.official,
            Standing::Left => &self.standings.left,
        }
    }

    /// "Miễn công tác và sinh hoạt đảng".
    pub(super) fn activity(&self, activity: Activity) -> &str {
        match activity {
            Activity::Active => &self.activities.active,
            Activity::Exempt => &self.activities.exempt,
            Activity::Away => &self.activities.away,
            Activity::HereTemporarily => &self.activities.here_temporarily,
            Activity::Suspended => &self.activities.suspended,
            Activity::Interrupted => &self.activities.interrupted,
            Activity::TransferredOut => &self.activities.transferred_out,
            Activity::Died => &self.activities.died,
        }
    }

    /// "Nữ"; empty where it is not known.
    pub(super) fn gender(&self, gender: Option<Gender>) -> &str {
        match gender {
            Some(Gender::Male) => &self.genders.male,
            Some(Gender::Female) => &self.genders.female,
            None => "",
        }
    }
}
