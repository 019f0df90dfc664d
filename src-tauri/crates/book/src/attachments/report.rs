//! The photos of a report's appendix.

use domain::{
    Id,
    figures::{Span, View},
    records::{Attachment, AttachmentRole, ThematicSession},
};

use super::Owner;
use crate::{Book, Result};

/// A photo as a report prints it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportPhoto {
    /// Which attachment it is.
    pub attachment: Id<Attachment>,
    /// The session that it shows.
    pub session: Id<ThematicSession>,
    /// What stands under it: its caption, or else the title of the session.
    pub caption: String,
    /// The JPEG.
    pub jpeg: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

impl Book {
    /// The photos of the sessions that count in a span, by day and then in the order that the clerk gave them.
    ///
    /// # Errors
    /// As [`Book::content`].
    pub fn photos_for_report(&self, span: Span) -> Result<Vec<ReportPhoto>> {
        let sessions = View::new(self.records(), span).sessions();
        let photos = sessions.into_iter().flat_map(|session| {
            let attached = self.attachments(&Owner::from(session.id));
            let photos = attached.into_iter().filter(|attachment| attachment.role == AttachmentRole::Photo);
            photos.map(|photo| self.report_photo(session, photo)).collect::<Vec<_>>()
        });
        photos.collect()
    }

    fn report_photo(&self, session: &ThematicSession, photo: &Attachment) -> Result<ReportPhoto> {
        let file = self.stored_file(photo.id)?;
        let caption = if photo.caption.is_empty() { &session.title } else { &photo.caption };
        Ok(ReportPhoto {
            attachment: photo.id,
            session: session.id,
            caption: caption.clone(),
            width: file.width.unwrap_or_default(),
            height: file.height.unwrap_or_default(),
            jpeg: self.content(photo.id)?,
        })
    }
}
