//! Users.

use book::users as u;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{code, iso, text};

/// A user, as the list shows them.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UserRow {
    id: String,
    name: String,
    #[ts(type = "Role")]
    role: String,
    may_reopen: bool,
    sees_identity: bool,
    from: String,
    to: Option<String>,
    opens: bool,
    you: bool,
}

/// Someone who gets a way in.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewUser {
    pub(crate) name: String,
    #[ts(type = "Role")]
    pub(crate) role: String,
    pub(crate) may_reopen: bool,
    pub(crate) sees_identity: bool,
    pub(crate) passphrase: String,
}

/// What a user may do.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UserRights {
    pub(crate) id: String,
    #[ts(type = "Role")]
    pub(crate) role: String,
    pub(crate) may_reopen: bool,
    pub(crate) sees_identity: bool,
}

/// How far a long work is.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// So much is done,
    pub done: u32,
    /// of so much.
    pub of: u32,
}

impl From<u::UserRow> for UserRow {
    fn from(row: u::UserRow) -> Self {
        let u::UserRow { user, opens, is_you } = row;
        Self {
            id: text(user.id),
            name: user.name,
            role: code(user.role),
            may_reopen: user.may_reopen,
            sees_identity: user.sees_identity,
            from: text(user.from),
            to: iso(user.to),
            opens,
            you: is_you,
        }
    }
}
