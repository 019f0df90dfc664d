//! The encrypted book on disk: how it is made, unlocked, locked against a second program, migrated and checked.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing))]

mod access;
pub mod backup;
pub mod blobs;
mod cell;
mod connection;
mod create;
mod crypto;
mod erase;
mod error;
pub mod files;
pub mod folder;
pub mod integrity;
pub mod journal;
mod journal_query;
mod keyfile;
mod lock;
pub mod migrate;
mod op;
mod open;
mod query;
pub mod restore;
mod rotate;
pub mod salvage;
mod schema;
mod select;
pub mod steady;
mod table;
mod tables;
mod transact;
mod tries;
pub mod undo;
mod wall;
mod writing;

pub use create::{NewBook, create};
pub use erase::Erased;
pub use error::{Error, Result};
pub use journal_query::Query;
pub use keyfile::{Cost, Face, Passphrase, RecoveryCode, Unlock, faces};
pub use lock::Holder;
pub use migrate::Migration;
pub use op::{Entry, Op, Undoing};
pub use open::{OpenedBook, open};
pub use schema::MIGRATIONS;
pub use table::Table;
pub use tables::{TABLES, rows_saying};
pub use transact::Tx;
pub use tries::Tries;
