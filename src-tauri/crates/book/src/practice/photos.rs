//! The photos of the sessions: drawings, so that nobody can be recognised.

use chrono::NaiveDate;
use domain::records::{AttachmentRole, ThematicSession};
use serde::Deserialize;

use super::{
    keys::Keys,
    source::{Parsed, read},
};
use crate::{
    Book, Error, Result,
    attachments::{Owner, ReadyFile},
};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/photos.toml");

const DRAWINGS: [(&str, &[u8]); 3] = [
    ("tham-quan.jpg", include_bytes!("../../../../../assets/practice/photos/tham-quan.jpg")),
    ("hoi-truong.jpg", include_bytes!("../../../../../assets/practice/photos/hoi-truong.jpg")),
    ("cuoc-thi.jpg", include_bytes!("../../../../../assets/practice/photos/cuoc-thi.jpg")),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    photo: Vec<PhotoSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhotoSource {
    session: String,
    file: String,
    taken_on: Parsed<NaiveDate>,
    caption: String,
}

/// Attaches them, in the order in which they stand.
pub(super) fn fill(book: &mut Book, sessions: &Keys<ThematicSession>) -> Result<()> {
    let source: Source = read("photos.toml", TEXT)?;
    for photo in source.photo {
        let drawing = DRAWINGS.iter().find(|(name, _)| *name == photo.file);
        let (name, bytes) = drawing.ok_or_else(|| Error::Practice(format!("photos.toml: {}", photo.file)))?;
        let ready = ReadyFile::read(AttachmentRole::Photo, name, bytes.to_vec())?;
        let id = book.attach(&Owner::from(sessions.id(&photo.session)?), ready)?;
        book.save_attachment(id, &photo.caption, Some(photo.taken_on.0))?;
    }
    Ok(())
}
