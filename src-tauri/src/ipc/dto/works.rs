//! A work (tác phẩm) named in a form: one that the book knows, or a new one.

use domain::{Id, records::Work};

use super::Reader;

/// How a form names a work.
pub(super) struct NamedWork<'a> {
    /// The field of the choice.
    pub(super) field: String,
    /// The work chosen, which holds when no title is typed.
    pub(super) chosen: Option<&'a str>,
    /// The title typed.
    pub(super) title: &'a str,
    /// The author typed; empty fits any.
    pub(super) author: &'a str,
}

impl NamedWork<'_> {
    /// The work of that title and author, or a new one that is added to `new`; none where nothing is named.
    pub(super) fn read(&self, read: &mut Reader, known: &[Work], new: &mut Vec<Work>) -> Option<Id<Work>> {
        let (title, author) = (read.line(self.title), read.line(self.author));
        if title.is_empty() {
            return read.reference(&self.field, self.chosen);
        }
        let is_named = |work: &&Work| work.title == title && (author.is_empty() || work.author == author);
        let found = known.iter().chain(new.iter()).find(is_named).map(|work| work.id);
        Some(found.unwrap_or_else(|| {
            let id = Id::random();
            new.push(Work { id, title, author });
            id
        }))
    }
}
