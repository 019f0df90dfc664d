//! Small pictures of the photos, made when they are asked for and held while the book is open; never on the disk.

use std::collections::BTreeMap;

use domain::{
    Id,
    records::{Attachment, StoredFile},
};

use super::{photo, refusal::Refusal};
use crate::{Book, Result};

/// The small pictures made so far, by content.
pub(crate) type Thumbnails = BTreeMap<Id<StoredFile>, Vec<u8>>;

impl Book {
    /// A small JPEG of a photo.
    ///
    /// # Errors
    /// As [`Book::content`]; [`Refusal`] of what is no picture.
    pub fn thumbnail(&mut self, id: Id<Attachment>) -> Result<Vec<u8>> {
        let file = self.stored_file(id)?.id;
        if let Some(made) = self.thumbnails.get(&file) {
            return Ok(made.clone());
        }
        let name = &self.attachment(id)?.file_name;
        let made = photo::thumbnail(&self.content(id)?).map_err(|why| Refusal::new(name, why))?;
        self.thumbnails.insert(file, made.clone());
        Ok(made)
    }
}
