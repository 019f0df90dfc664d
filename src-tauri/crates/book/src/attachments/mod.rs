//! Photos and files on the records: what hangs on a record, in which order, and what is said of it.
//!
//! Each content is stored once, encrypted, by its hash. What is taken off a record leaves its content in the book:
//! undoing needs it.

mod owner;
mod photo;
mod ready;
mod refusal;
mod report;
mod thumbnails;

use std::path::Path;

use chrono::NaiveDate;
use domain::{
    Id,
    entry::check_attachment,
    records::{Attachment, AttachmentRole, Record, StoredFile, find},
    text::clean_line,
};
use store::{
    Op,
    blobs::{self, BlobHash},
    files,
};

pub use owner::{Owner, drop_of};
pub use ready::{LARGEST_FILE, LARGEST_PHOTO, ReadyFile};
pub use refusal::{Refusal, Why};
pub use report::ReportPhoto;
pub(crate) use thumbnails::Thumbnails;

use crate::{Book, Error, Result, error::refuse};

impl Book {
    /// Keeps a file and attaches it, after those that its record has already.
    ///
    /// The content is on the disk before a row names it: a crash between the two leaves a file that no record refers
    /// to, and never a record without its file.
    ///
    /// # Errors
    /// [`Error::NotFound`] without the record; [`Why::AlreadyThere`] when the record has this content already; what the
    /// system says of the file.
    pub fn attach(&mut self, owner: &Owner, ready: ReadyFile) -> Result<Id<Attachment>> {
        owner.must_be_in(self.records())?;
        let file = self.keep(&ready)?;
        let beside = self.attachments(owner);
        if let Some(same) = beside.iter().find(|attachment| attachment.file == file.id) {
            return Err(Refusal::new(&ready.file_name, Why::AlreadyThere { caption: same.caption.clone() }).into());
        }
        let attachment = Attachment {
            id: Id::random(),
            owner_kind: owner.kind,
            owner: owner.id.clone(),
            ordinal: beside.last().map_or(1, |last| last.ordinal.saturating_add(1)),
            role: ready.role,
            file: file.id,
            file_name: ready.file_name,
            caption: String::new(),
            taken_on: ready.taken_on,
        };
        self.write(Op::FileAttached, attachment.file_name.clone(), |tx| {
            tx.put(&file)?;
            tx.put(&attachment)?;
            Ok(attachment.id)
        })
    }

    /// What is attached to a record, in order.
    #[must_use]
    pub fn attachments(&self, owner: &Owner) -> Vec<&Attachment> {
        let mut attachments: Vec<_> = self.records().attachments.iter().filter(|each| owner.has(each)).collect();
        attachments.sort_by_key(|attachment| (attachment.ordinal, attachment.id));
        attachments
    }

    /// Saves what is said of an attachment: its caption, and the day of a photo.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Refused`].
    pub fn save_attachment(&mut self, id: Id<Attachment>, caption: &str, taken_on: Option<NaiveDate>) -> Result<()> {
        let known = self.attachment(id)?.clone();
        let attachment = Attachment { caption: clean_line(caption), taken_on, ..known };
        refuse(check_attachment(&attachment))?;
        self.write(Op::AttachmentSaved, attachment.file_name.clone(), |tx| Ok(tx.put(&attachment)?))
    }

    /// Moves an attachment by some places among its like, photos or files: towards the front when negative, and no
    /// further than the first or last place.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn move_attachment(&mut self, id: Id<Attachment>, by: isize) -> Result<()> {
        let moved = self.attachment(id)?.clone();
        let is_photo = |attachment: &Attachment| attachment.role == AttachmentRole::Photo;
        let mut like = self.attachments(&Owner::of(&moved));
        like.retain(|each| is_photo(each) == is_photo(&moved));
        let places: Vec<u32> = like.iter().map(|each| each.ordinal).collect();
        let mut order: Vec<Attachment> = like.into_iter().cloned().collect();
        let Some(from) = order.iter().position(|each| each.id == id) else { return Ok(()) };
        let to = from.saturating_add_signed(by).min(order.len().saturating_sub(1));
        let taken = order.remove(from);
        order.insert(to, taken);
        self.write(Op::AttachmentMoved, moved.file_name, |tx| {
            let mut placed = order.into_iter().zip(places);
            placed.try_for_each(|(each, ordinal)| Ok(tx.put(&Attachment { ordinal, ..each })?))
        })
    }

    /// Takes an attachment off its record.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_attachment(&mut self, id: Id<Attachment>) -> Result<()> {
        let file_name = self.attachment(id)?.file_name.clone();
        self.write(Op::AttachmentRemoved, file_name, |tx| {
            tx.delete(id)?;
            Ok(())
        })
    }

    /// An attachment.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn attachment(&self, id: Id<Attachment>) -> Result<&Attachment> {
        find(&self.records().attachments, id).ok_or(Error::NotFound { what: Attachment::TABLE })
    }

    /// The file of an attachment: its kind, its size.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn stored_file(&self, id: Id<Attachment>) -> Result<&StoredFile> {
        let file = self.attachment(id)?.file;
        find(&self.records().files, file).ok_or(Error::NotFound { what: StoredFile::TABLE })
    }

    /// The content of an attachment.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`store::Error::BlobMissing`] and [`store::Error::BlobDamaged`].
    pub fn content(&self, id: Id<Attachment>) -> Result<Vec<u8>> {
        let hash: BlobHash = self.stored_file(id)?.hash.parse()?;
        Ok(blobs::get(self.store(), hash)?)
    }

    /// Writes the content of an attachment to a file outside the book.
    ///
    /// # Errors
    /// As [`Book::content`], and what the system says of the file.
    pub fn export_attachment(&mut self, id: Id<Attachment>, out: &Path) -> Result<()> {
        let file_name = self.attachment(id)?.file_name.clone();
        files::write_whole(out, &self.content(id)?)?;
        self.note(Op::AttachmentExported, file_name)
    }

    /// The row of a content, which is on the disk from here on.
    fn keep(&self, ready: &ReadyFile) -> Result<StoredFile> {
        let hash = blobs::put(self.store(), &ready.bytes)?.to_string();
        let known = self.records().files.iter().find(|file| file.hash == hash).cloned();
        Ok(known.unwrap_or_else(|| StoredFile {
            id: Id::random(),
            hash,
            size: ready.bytes.len() as u64,
            media_type: ready.media_type.to_owned(),
            width: ready.pixels.map(|(width, _)| width),
            height: ready.pixels.map(|(_, height)| height),
        }))
    }
}
