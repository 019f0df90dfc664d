//! The branch's own words in place of those that reports are shipped with, kept as settings.

use ::reports::thematic::{self, OwnWords};
pub use ::reports::thematic::{Place, PlaceForm, places};
use domain::{
    Id, Problem,
    records::{Record, Setting},
};
use store::Op;

use crate::{Book, Result, error::refuse};

/// What the key of a setting begins with that holds own words; the path of their place follows.
const KEY: &str = "wording.";
/// The key under which books hold the suggestion for the direction that were written before every place had a path.
const DIRECTION_KEY: &str = "wording.direction";
/// The place of that suggestion.
const DIRECTION: &str = "direction.suggestion";

/// A place of the wording, and what the branch says there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// The place with the shipped words.
    pub place: Place,
    /// The branch's own words, where it has some.
    pub own: Option<String>,
}

impl Book {
    /// The branch's own words, by place.
    pub(crate) fn own_words(&self) -> OwnWords {
        let settings = self.records().settings.iter();
        let (old, new): (Vec<_>, Vec<_>) = settings
            .filter_map(|setting| Some((place_of(&setting.key)?, setting)))
            .partition(|(_, setting)| setting.key == DIRECTION_KEY);
        // Of two for one place the later kind of key holds.
        let said = |(place, setting): (&str, &Setting)| (place.to_owned(), setting.value.clone());
        old.into_iter().chain(new).map(said).collect()
    }

    /// Every place where a report can be said in the branch's own words.
    ///
    /// # Errors
    /// When the shipped wording does not read.
    pub fn wording(&self) -> Result<Vec<Worded>> {
        let mut own = self.own_words();
        let worded = |place: Place| Worded { own: own.remove(&place.path), place };
        Ok(thematic::places()?.into_iter().map(worded).collect())
    }

    /// Keeps words for their places; the shipped ones, or none, take back what was kept there. Places that are not
    /// named stay as they are.
    ///
    /// # Errors
    /// [`crate::Error::Refused`], at `words.` and the path of the place.
    pub fn save_wording(&mut self, typed: &OwnWords) -> Result<()> {
        let mut known = thematic::places()?;
        known.retain(|place| typed.contains_key(&place.path));
        let kept = |(path, text): (&String, &String)| {
            let place = known.iter().find(|place| place.path == *path);
            (path.clone(), place.map_or_else(|| text.clone(), |place| place.kept(text)))
        };
        let kept: OwnWords = typed.iter().map(kept).filter(|(_, text)| !text.is_empty()).collect();
        let problems = thematic::problems_of_words(&kept)?.into_iter();
        refuse(problems.map(|problem| Problem { field: format!("words.{}", problem.field), ..problem }).collect())?;
        let settings: Vec<Setting> = kept.into_iter().map(|(path, value)| self.kept_as(&path, value)).collect();
        self.write(Op::BranchSaved, KEY.trim_end_matches('.').to_owned(), |tx| {
            let is_named = |setting: &Setting| place_of(&setting.key).is_some_and(|place| typed.contains_key(place));
            Ok(tx.replace(is_named, &settings)?)
        })
    }

    fn kept_as(&self, path: &str, value: String) -> Setting {
        let key = format!("{KEY}{path}");
        let known = self.records().settings.iter().find(|setting| setting.key == key);
        Setting { id: known.map_or_else(Id::random, Record::id), key, value }
    }
}

/// The place that a setting has words for.
fn place_of(key: &str) -> Option<&str> {
    if key == DIRECTION_KEY { Some(DIRECTION) } else { key.strip_prefix(KEY) }
}
