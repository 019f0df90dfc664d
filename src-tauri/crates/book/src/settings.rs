//! What the settings show besides the branch itself: who holds which office, the topics of the years.

use std::{ops::RangeInclusive, path::PathBuf};

use domain::{
    Id, Problem, ProblemCode,
    records::{AnnualTopic, Office, Person, Setting, find},
};
use store::Op;

use crate::{Book, Error, Result};

/// The setting that says after how many minutes the window locks itself.
const IDLE_MINUTES: &str = "idle_minutes";
const USUAL_IDLE_MINUTES: u32 = 15;
const IDLE_RANGE: RangeInclusive<u32> = 1..=240;

/// What the settings show.
#[derive(Clone, Debug)]
pub struct SettingsFace {
    /// The folder of the book.
    pub dir: PathBuf,
    /// Every office, the present ones first, by rank.
    pub offices: Vec<HeldOffice>,
    /// The topics, newest first.
    pub topics: Vec<AnnualTopic>,
    /// After how many minutes with nobody there the window locks itself.
    pub idle_minutes: u32,
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
        SettingsFace {
            dir: self.dir().to_owned(),
            offices: self.held_offices(),
            topics,
            idle_minutes: self.idle_minutes().unwrap_or(USUAL_IDLE_MINUTES),
        }
    }

    /// After how many minutes with nobody there the window locks itself; never for a practice book or an archive, whose
    /// passphrase nobody typed.
    #[must_use]
    pub fn idle_minutes(&self) -> Option<u32> {
        let kept = self.records().settings.iter().find(|setting| setting.key == IDLE_MINUTES);
        let minutes = kept.and_then(|setting| setting.value.parse().ok()).unwrap_or(USUAL_IDLE_MINUTES);
        (!self.is_practice() && self.archive_year().is_none()).then_some(minutes)
    }

    /// Sets those minutes.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::Refused`] out of range.
    pub fn save_idle_minutes(&mut self, minutes: u32) -> Result<()> {
        self.require_administrator()?;
        if !IDLE_RANGE.contains(&minutes) {
            let problem = Problem::new("minutes", ProblemCode::OutOfRange);
            let problem = problem.with("least", IDLE_RANGE.start()).with("most", IDLE_RANGE.end());
            return Err(Error::Refused(vec![problem]));
        }
        let kept = self.records().settings.iter().find(|setting| setting.key == IDLE_MINUTES);
        let id = kept.map_or_else(Id::random, |setting| setting.id);
        let setting = Setting { id, key: IDLE_MINUTES.to_owned(), value: minutes.to_string() };
        self.write(Op::SettingsSaved, IDLE_MINUTES.to_owned(), |tx| Ok(tx.put(&setting)?))
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
