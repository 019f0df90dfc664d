//! What the settings show besides the branch itself: who holds which office, the topics of the years.

use std::path::PathBuf;

use crate::Book;
use domain::{
    Id,
    records::{AnnualTopic, Office, Person, find},
};

/// What the settings show.
#[derive(Clone, Debug)]
pub struct SettingsFace {
    /// The folder of the book.
    pub dir: PathBuf,
    /// Every office, the present ones first, by rank.
    pub offices: Vec<HeldOffice>,
    /// The topics, newest first.
    pub topics: Vec<AnnualTopic>,
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
    #[must_use]
    pub fn settings_face(&self) -> SettingsFace {
        let mut topics = self.records().topics.clone();
        topics.sort_by_key(|topic| (std::cmp::Reverse(topic.year), topic.id));
        SettingsFace { dir: self.dir().to_owned(), offices: self.held_offices(), topics }
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
