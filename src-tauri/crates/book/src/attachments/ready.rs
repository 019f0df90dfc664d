//! A file on its way into the book: read, limited, and made ready to be kept.

use std::{fs, io, path::Path, result};

use chrono::NaiveDate;
use domain::{records::AttachmentRole, text::clean_line};
use store::{Error as StoreError, files};

use super::{
    photo::Photo,
    refusal::{Refusal, Why},
};
use crate::Result;

/// The most bytes of a photo as it comes; what is kept of it is far smaller.
pub const LARGEST_PHOTO: u64 = 60_000_000;
/// The most bytes of any other file.
pub const LARGEST_FILE: u64 = 50_000_000;

/// Kinds of files by the end of their names, for those whose first bytes do not tell.
const BY_EXTENSION: [(&str, &str); 8] = [
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("txt", "text/plain"),
    ("zip", "application/zip"),
];
const UNKNOWN: &str = "application/octet-stream";
const PDF: &str = "application/pdf";

/// A file made ready: a photo upright, small enough and bare of metadata; any other file as it is.
#[derive(Clone, Debug)]
pub struct ReadyFile {
    pub(super) role: AttachmentRole,
    pub(super) file_name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) media_type: &'static str,
    pub(super) pixels: Option<(u32, u32)>,
    pub(super) taken_on: Option<NaiveDate>,
}

impl ReadyFile {
    /// Makes a file ready from its bytes. This needs no book, and takes its time over a large photo.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn read(role: AttachmentRole, file_name: &str, bytes: Vec<u8>) -> Result<Self> {
        let file_name = clean_line(file_name);
        let ready = check_size(role, bytes.len() as u64).and_then(|()| match role {
            AttachmentRole::Photo => Photo::read(&bytes).map(|photo| Self::photo(&file_name, photo)),
            AttachmentRole::SignedScan | AttachmentRole::FinalWord | AttachmentRole::Other => {
                Ok(Self::as_it_is(role, &file_name, bytes))
            }
        });
        Ok(ready.map_err(|why| Refusal::new(&file_name, why))?)
    }

    /// Makes ready a file of this computer; one that is too large is not even read.
    ///
    /// # Errors
    /// [`Refusal`], and what the system says of the file.
    pub fn open(role: AttachmentRole, path: &Path) -> Result<Self> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let failed = |source: io::Error| StoreError::file(path, files::Verb::Read, source);
        let size = fs::metadata(path).map_err(failed)?.len();
        check_size(role, size).map_err(|why| Refusal::new(&name, why))?;
        Self::read(role, &name, files::read(path)?)
    }

    fn photo(file_name: &str, photo: Photo) -> Self {
        Self {
            role: AttachmentRole::Photo,
            file_name: Path::new(file_name).with_extension("jpg").to_string_lossy().into_owned(),
            media_type: Photo::MEDIA_TYPE,
            pixels: Some((photo.width, photo.height)),
            taken_on: photo.taken_on,
            bytes: photo.jpeg,
        }
    }

    fn as_it_is(role: AttachmentRole, file_name: &str, bytes: Vec<u8>) -> Self {
        let media_type = media_type(file_name, &bytes);
        Self { role, file_name: file_name.to_owned(), bytes, media_type, pixels: None, taken_on: None }
    }
}

fn check_size(role: AttachmentRole, size: u64) -> result::Result<(), Why> {
    let most = if role == AttachmentRole::Photo { LARGEST_PHOTO } else { LARGEST_FILE };
    match size {
        0 => Err(Why::Empty),
        _ if size > most => Err(Why::TooLarge { most }),
        _ => Ok(()),
    }
}

fn media_type(file_name: &str, bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"%PDF-") {
        return PDF;
    }
    if let Ok(format) = image::guess_format(bytes) {
        return format.to_mime_type();
    }
    let extension = Path::new(file_name).extension().unwrap_or_default().to_string_lossy().to_lowercase();
    BY_EXTENSION.iter().find(|(known, _)| *known == extension).map_or(UNKNOWN, |(_, media_type)| media_type)
}
