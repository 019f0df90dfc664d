//! The record that a file hangs on.

use domain::{
    Id, Records,
    records::{
        Attachment, AttachmentOwner, Campaign, Commendation, DocumentOut, IncomingDocument, Meeting, Person, Record,
        ThematicSession, find,
    },
};
use store::Tx;

use crate::{Error, Result};

/// A record that can have attachments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Its kind.
    pub kind: AttachmentOwner,
    /// Its identity, as text.
    pub id: String,
}

/// Says of which kind the records of a table are as owners.
macro_rules! owners {
    ($($type:ident in $list:ident is $kind:ident,)+) => {
        $(impl From<Id<$type>> for Owner {
            fn from(id: Id<$type>) -> Self {
                Self { kind: AttachmentOwner::$kind, id: id.to_string() }
            }
        })+

        impl Owner {
            /// Refuses what is not in the book.
            pub(super) fn must_be_in(&self, records: &Records) -> Result<()> {
                match self.kind {
                    $(AttachmentOwner::$kind => must_hold(&records.$list, &self.id),)+
                }
            }
        }
    };
}

owners! {
    ThematicSession in sessions is Session,
    Meeting in meetings is Meeting,
    DocumentOut in documents is Document,
    IncomingDocument in incoming is Incoming,
    Campaign in campaigns is Campaign,
    Commendation in commendations is Commendation,
    Person in people is Person,
}

impl Owner {
    pub(super) fn of(attachment: &Attachment) -> Self {
        Self { kind: attachment.owner_kind, id: attachment.owner.clone() }
    }

    pub(crate) fn has(&self, attachment: &Attachment) -> bool {
        attachment.owner_kind == self.kind && attachment.owner == self.id
    }
}

fn must_hold<T: Record>(list: &[T], id: &str) -> Result<()> {
    let held = id.parse().ok().and_then(|id| find(list, id));
    held.map(|_| ()).ok_or(Error::NotFound { what: T::TABLE })
}

/// Takes off a record all that is attached to it. Whoever deletes a record calls this in the same transaction: the
/// database does not know to which table an owner belongs, and would let its attachments dangle.
///
/// # Errors
/// The database's own.
pub fn drop_of(tx: &mut Tx<'_>, owner: impl Into<Owner>) -> Result<()> {
    let owner = owner.into();
    Ok(tx.replace(|attachment: &Attachment| owner.has(attachment), &[])?)
}
