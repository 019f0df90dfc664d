//! Starting: which books there are, and opening one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::closing::YearStateFace;

/// What the first screen needs.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartState {
    /// Version of the program.
    pub version: String,
    /// Where a new book is proposed.
    pub default_dir: String,
    /// Where the practice book lies.
    pub practice_dir: String,
    /// Books opened before, newest first.
    pub recent: Vec<RecentBook>,
    /// The open book.
    pub open: Option<OpenBook>,
}

/// A book opened before.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentBook {
    /// Its folder.
    pub dir: String,
    /// The branch's name, as it was.
    pub name: Option<String>,
    /// The day it was last opened, ISO.
    pub opened_on: Option<String>,
    /// Whether its folder is not there at present.
    #[serde(default)]
    pub missing: bool,
}

/// The open book.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenBook {
    /// Its folder.
    pub dir: String,
    /// Who opened it.
    pub user: String,
    /// What they may do.
    #[ts(type = "Role")]
    pub role: String,
    /// Whether they see identity numbers of people.
    pub sees_identity: bool,
    /// Whether they may have a closed year opened again.
    pub may_reopen: bool,
    /// Whether the window is locked.
    pub locked: bool,
    /// Whether it is a practice book.
    pub practice: bool,
    /// The branch's name.
    pub branch_name: Option<String>,
    /// The years that have records, and the current one.
    pub years: Vec<i32>,
    /// The year to work in.
    pub year: i32,
    /// The years that are held or closed.
    pub year_states: Vec<YearStateFace>,
    /// The year of the sealed archive that is open in the place of a book.
    pub archive: Option<i32>,
}

/// What can be told of a closed book.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BookFace {
    /// Its folder.
    pub dir: String,
    /// Who may open it.
    pub users: Vec<UserFace>,
}

/// Someone who may open a book.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UserFace {
    /// Identity of the key slot.
    pub id: String,
    /// The label shown at unlocking.
    pub label: String,
}

/// A book to be made.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewBook {
    /// Its folder.
    pub dir: String,
    /// Who makes it.
    pub user_label: String,
    /// Their passphrase.
    pub passphrase: String,
}

/// A book just made.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreatedBook {
    /// Shown once.
    pub recovery_code: String,
    /// The book, open.
    pub open: OpenBook,
}
