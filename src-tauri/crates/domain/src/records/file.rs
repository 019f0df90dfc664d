//! Files kept in the book: photos, scans, attachments; stored once by hash.

use chrono::NaiveDate;

use crate::{Id, codes};

/// A file in the book's folder, encrypted.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredFile {
    /// Identity.
    pub id: Id<Self>,
    /// SHA-256 of its bytes, in hex.
    pub hash: String,
    /// Its size in bytes.
    pub size: u64,
    /// "image/jpeg".
    pub media_type: String,
    /// Width of a picture, in pixels.
    pub width: Option<u32>,
    /// Height of a picture, in pixels.
    pub height: Option<u32>,
}

codes! {
    /// What kind of record a file is attached to.
    pub enum AttachmentOwner {
        /// A thematic session.
        Session = "session",
        /// A meeting.
        Meeting = "meeting",
        /// A document out.
        Document = "document",
        /// A document in.
        Incoming = "incoming",
        /// A campaign.
        Campaign = "campaign",
        /// A commendation.
        Commendation = "commendation",
        /// A person.
        Person = "person",
    }
}

codes! {
    /// What a file is, to its record.
    pub enum AttachmentRole {
        /// Ảnh.
        Photo = "photo",
        /// Bản đã ký.
        SignedScan = "signed_scan",
        /// The final Word file.
        FinalWord = "final_word",
        /// Anything else.
        Other = "other",
    }
}

/// A file attached to a record, with its caption.
#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    /// Identity.
    pub id: Id<Self>,
    /// Kind of the record.
    pub owner_kind: AttachmentOwner,
    /// Identity of the record, as text.
    pub owner: String,
    /// Order.
    pub ordinal: u32,
    /// What it is.
    pub role: AttachmentRole,
    /// Which file.
    pub file: Id<StoredFile>,
    /// Its name when it came.
    pub file_name: String,
    /// Chú thích.
    pub caption: String,
    /// Day of a photo.
    pub taken_on: Option<NaiveDate>,
}
