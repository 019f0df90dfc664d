//! What the settings show besides the branch itself: who holds which office, the topics of the years, the format
//! profiles, the words that a branch may set.

use std::path::PathBuf;

use ::reports::profile;
pub use ::reports::profile::FormatProfile;
use domain::{
    Id,
    records::{AnnualTopic, Office, OwnSection, Person, Setting, find},
};
use store::Op;

use crate::{Book, Result};

/// The setting that holds the branch's own suggestion for "Phương hướng, nhiệm vụ".
const DIRECTION: &str = "wording.direction";

/// What the settings show.
#[derive(Clone, Debug)]
pub struct SettingsFace {
    /// The folder of the book.
    pub dir: PathBuf,
    /// Every office, the present ones first, by rank.
    pub offices: Vec<HeldOffice>,
    /// The topics, newest first.
    pub topics: Vec<AnnualTopic>,
    /// The format profiles, earliest first.
    pub profiles: Vec<FormatProfile>,
    /// The code of the one that a paper of today takes, unless the branch has chosen another.
    pub profile_today: Option<String>,
    /// The suggestion for "Phương hướng, nhiệm vụ" that the program ships.
    pub direction_shipped: String,
    /// The branch's own, in its place.
    pub direction: Option<String>,
}

/// An office with its holder.
#[derive(Clone, Debug)]
pub struct HeldOffice {
    /// The office.
    pub office: Office,
    /// Who.
    pub person: Id<Person>,
    /// Their name.
    pub name: String,
}

impl Book {
    /// What the settings show besides the branch.
    ///
    /// # Errors
    /// When a shipped profile or wording does not read.
    pub fn settings_face(&self) -> Result<SettingsFace> {
        let today = profile::for_date(self.today())?;
        let mut topics = self.records().topics.clone();
        topics.sort_by_key(|topic| (std::cmp::Reverse(topic.year), topic.id));
        Ok(SettingsFace {
            dir: self.dir().to_owned(),
            offices: self.held_offices(),
            topics,
            profiles: profile::all()?,
            direction_shipped: ::reports::thematic::suggestion(OwnSection::Direction, &today)?.unwrap_or_default(),
            profile_today: Some(today.code),
            direction: self.own_direction(),
        })
    }

    /// The branch's own suggestion for "Phương hướng, nhiệm vụ", where it has set one.
    pub(crate) fn own_direction(&self) -> Option<String> {
        self.setting(DIRECTION).map(|setting| setting.value.clone())
    }

    /// Sets it; without one, the shipped suggestion holds again.
    ///
    /// # Errors
    /// The database's own.
    pub fn save_own_direction(&mut self, text: Option<&str>) -> Result<()> {
        let known = self.setting(DIRECTION).map(|setting| setting.id);
        self.write(Op::BranchSaved, DIRECTION.to_owned(), |tx| {
            let own = text.map(|value| Setting {
                id: known.unwrap_or_else(Id::random),
                key: DIRECTION.to_owned(),
                value: value.to_owned(),
            });
            Ok(tx.replace(|setting: &Setting| setting.key == DIRECTION, own.as_slice())?)
        })
    }

    fn setting(&self, key: &str) -> Option<&Setting> {
        self.records().settings.iter().find(|setting| setting.key == key)
    }

    fn held_offices(&self) -> Vec<HeldOffice> {
        let today = self.today();
        let held = |office: &Office| {
            let person = find(&self.records().people, office.person)?;
            Some(HeldOffice { office: office.clone(), person: person.id, name: person.full_name.clone() })
        };
        let mut offices: Vec<_> = self.records().offices.iter().filter_map(held).collect();
        offices.sort_by_key(|held| {
            let is_past = held.office.to.is_some_and(|to| to < today);
            (is_past, held.office.post, std::cmp::Reverse(held.office.from))
        });
        offices
    }
}
