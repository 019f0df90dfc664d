//! Photos and files on a record.

use book::{Book, attachments::Owner};
use domain::{
    Problem,
    records::{Attachment, AttachmentOwner, AttachmentRole, StoredFile},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, iso, text};
use crate::error::Failure;

/// Something attached to a record.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentItem {
    id: String,
    #[ts(type = "AttachmentRole")]
    role: String,
    file_name: String,
    media_type: String,
    /// In bytes.
    #[ts(type = "number")]
    size: u64,
    width: Option<u32>,
    height: Option<u32>,
    caption: String,
    taken_on: Option<String>,
}

/// What the clerk says of it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentWords {
    caption: String,
    taken_on: Option<String>,
}

/// The record that files hang on.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachedTo {
    #[ts(type = "AttachmentOwner")]
    kind: String,
    id: String,
}

/// Where files go.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentPlace {
    owner: AttachedTo,
    #[ts(type = "AttachmentRole")]
    role: String,
}

/// A file that was dropped on the page; its bytes come beside.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DroppedFile {
    /// Where it goes.
    pub place: AttachmentPlace,
    /// Its name.
    pub file_name: String,
}

/// What became of the files that were chosen together: each comes in or is refused by itself.
#[derive(Debug, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachedFiles {
    /// How many came in.
    pub attached: u32,
    /// Why the others did not.
    pub refused: Vec<Failure>,
}

impl AttachmentItem {
    /// An attachment with its file.
    #[must_use]
    pub fn of(attachment: &Attachment, file: &StoredFile) -> Self {
        Self {
            id: text(attachment.id),
            role: code(attachment.role),
            file_name: attachment.file_name.clone(),
            media_type: file.media_type.clone(),
            size: file.size,
            width: file.width,
            height: file.height,
            caption: attachment.caption.clone(),
            taken_on: iso(attachment.taken_on),
        }
    }

    /// All of a record, in order.
    ///
    /// # Errors
    /// When a file is not in the book.
    pub fn all_of(book: &Book, owner: &Owner) -> book::Result<Vec<Self>> {
        let attached = book.attachments(owner).into_iter();
        attached.map(|each| Ok(Self::of(each, book.stored_file(each.id)?))).collect()
    }
}

impl AttachmentWords {
    /// The caption, and the day of a photo.
    ///
    /// # Errors
    /// A day that is none.
    pub fn read(&self) -> Result<(String, Option<chrono::NaiveDate>), Vec<Problem>> {
        let mut read = Reader::default();
        let taken_on = read.day_if_any("takenOn", self.taken_on.as_deref());
        let caption = read.line(&self.caption);
        read.finish((caption, taken_on))
    }
}

impl AttachedTo {
    /// The record.
    ///
    /// # Errors
    /// A kind that does not exist.
    pub fn read(self) -> Result<Owner, Vec<Problem>> {
        let mut read = Reader::default();
        let kind = read.code_or("kind", &self.kind, AttachmentOwner::Session);
        read.finish(Owner { kind, id: self.id })
    }
}

impl AttachmentPlace {
    /// The record, and what the files are to it.
    ///
    /// # Errors
    /// A kind or a role that does not exist.
    pub fn read(self) -> Result<(Owner, AttachmentRole), Vec<Problem>> {
        let mut read = Reader::default();
        let role = read.code_or("role", &self.role, AttachmentRole::Other);
        Ok((self.owner.read()?, read.finish(role)?))
    }
}

impl AttachedFiles {
    /// Puts one file's outcome to the others'.
    pub fn note(&mut self, outcome: Result<(), Failure>) {
        match outcome {
            Ok(()) => self.attached += 1,
            Err(failure) => self.refused.push(failure),
        }
    }
}
