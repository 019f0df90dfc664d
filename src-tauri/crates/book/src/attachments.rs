//! Files kept in the book: photos, scans, attachments. Each content is stored once, encrypted, by its hash.

use chrono::NaiveDate;
use domain::{
    Id,
    records::{Attachment, AttachmentOwner, AttachmentRole, Record, StoredFile, find},
};
use store::{
    Op,
    blobs::{self, BlobHash},
};

use crate::{Book, Error, Result};

/// A file that comes into the book.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAttachment {
    /// What kind of record it belongs to.
    pub owner_kind: AttachmentOwner,
    /// The identity of that record.
    pub owner: String,
    /// What it is, to its record.
    pub role: AttachmentRole,
    /// Its name where it came from.
    pub file_name: String,
    /// "image/jpeg".
    pub media_type: String,
    /// Chú thích.
    pub caption: String,
    /// Day of a photo.
    pub taken_on: Option<NaiveDate>,
}

impl Book {
    /// Keeps a file and attaches it, after those that its record has already.
    ///
    /// The content is on the disk before a row names it: a crash between the two leaves a file that no record refers
    /// to, and never a record without its file.
    ///
    /// # Errors
    /// What the system says of the file.
    pub fn attach(&mut self, new: NewAttachment, bytes: &[u8]) -> Result<Id<Attachment>> {
        let hash = blobs::put(self.store(), bytes)?.to_string();
        let known = self.records().files.iter().find(|file| file.hash == hash).cloned();
        let file = known.unwrap_or_else(|| StoredFile {
            id: Id::random(),
            hash,
            size: bytes.len() as u64,
            media_type: new.media_type.clone(),
            width: None,
            height: None,
        });
        let beside = self.attachments(new.owner_kind, &new.owner).len();
        let attachment = Attachment {
            id: Id::random(),
            owner_kind: new.owner_kind,
            owner: new.owner,
            ordinal: u32::try_from(beside + 1).unwrap_or(u32::MAX),
            role: new.role,
            file: file.id,
            file_name: new.file_name,
            caption: new.caption,
            taken_on: new.taken_on,
        };
        self.write(Op::FileAttached, attachment.file_name.clone(), |tx| {
            tx.put(&file)?;
            tx.put(&attachment)?;
            Ok(attachment.id)
        })
    }

    /// What is attached to a record, in order.
    #[must_use]
    pub fn attachments(&self, owner_kind: AttachmentOwner, owner: &str) -> Vec<&Attachment> {
        let of_owner = |a: &&Attachment| a.owner_kind == owner_kind && a.owner == owner;
        let mut attachments: Vec<_> = self.records().attachments.iter().filter(of_owner).collect();
        attachments.sort_by_key(|attachment| attachment.ordinal);
        attachments
    }

    /// The content of an attachment.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`store::Error::BlobMissing`] and [`store::Error::BlobDamaged`].
    pub fn content(&self, id: Id<Attachment>) -> Result<Vec<u8>> {
        let attachment = find(&self.records().attachments, id).ok_or(Error::NotFound { what: Attachment::TABLE })?;
        let file = find(&self.records().files, attachment.file).ok_or(Error::NotFound { what: StoredFile::TABLE })?;
        let hash: BlobHash = file.hash.parse()?;
        Ok(blobs::get(self.store(), hash)?)
    }
}
