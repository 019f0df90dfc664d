//! The branch's own words in place of the shipped ones.

use std::collections::BTreeMap;

use book::wording::{PlaceForm, Worded};
use domain::{Code, codes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

codes! {
    /// How the text of a place is read.
    pub enum WordedAs {
        /// Words alone.
        Plain = "plain",
        /// Words alone, a paragraph a line.
        Text = "text",
        /// Words with tokens, and clauses.
        Template = "template",
        /// The same in several ways, one a line.
        Ways = "ways",
    }
}

/// A place of the wording.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordedPlace {
    /// Its path; sections go by what stands before the first point.
    #[ts(type = "WordingPlace")]
    path: String,
    #[ts(type = "WordedAs")]
    form: String,
    shipped: String,
    own: Option<String>,
    /// What may stand in braces there.
    tokens: Vec<String>,
}

/// Words by the path of their place; the shipped ones, or none, take back what was kept.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordingFile {
    #[ts(type = "Record<WordingPlace, string>")]
    words: BTreeMap<String, String>,
}

impl From<Worded> for WordedPlace {
    fn from(Worded { place, own }: Worded) -> Self {
        let form = match place.form {
            PlaceForm::Plain => WordedAs::Plain,
            PlaceForm::Text => WordedAs::Text,
            PlaceForm::Template => WordedAs::Template,
            PlaceForm::Ways => WordedAs::Ways,
        };
        let shipped = place.shipped.trim().to_owned();
        Self { path: place.path, form: form.code().to_owned(), shipped, own, tokens: place.tokens }
    }
}

impl WordingFile {
    /// The words.
    #[must_use]
    pub fn read(self) -> BTreeMap<String, String> {
        self.words
    }
}
