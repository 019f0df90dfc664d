//! A year brought into the records of a book: what is new, what changes, what goes.
//!
//! Records are matched by identity alone. What belongs to the year and to no other is made exactly as the file has it;
//! what the branch has throughout its years, and what belongs to other years, is added and brought up to date, and
//! nothing of it goes.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Id, Records,
    figures::RowRef,
    records::{StoredFile, find},
};

use crate::{
    lists::each,
    object::reread,
    read::Incoming,
    shape::{EachList, Shape},
    web::Web,
};

/// What becomes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// It comes.
    Added,
    /// It is brought up to date.
    Changed,
    /// It goes.
    Deleted,
    /// The file has it as the book has it.
    Same,
}

/// The records as they would be, and what became of each that the year tells of.
#[derive(Debug, Default)]
pub(crate) struct Merged {
    pub(crate) records: Records,
    pub(crate) fates: BTreeMap<RowRef, Fate>,
}

/// Brings a year into the records of a book.
pub(crate) fn merge(book: &Records, incoming: &mut Incoming) -> Merged {
    use_what_the_book_has(book, incoming);
    let owned = Web::of(book).owned_by(incoming.year);
    let users = book.users.clone();
    let merged = Merged { records: Records { users, ..Records::default() }, fates: BTreeMap::new() };
    let mut merging = Merging { book, incoming: &incoming.records, owned, merged };
    each(&mut merging);
    merging.merged
}

/// Settings are the book's, each by its key; files are stored once, each by its hash; and what an export withholds
/// stays as it is known.
fn use_what_the_book_has(book: &Records, incoming: &mut Incoming) {
    let Incoming { records, without_withheld, .. } = incoming;
    records.settings.retain(|new| book.settings.iter().all(|known| known.key != new.key || known.id == new.id));
    let mut stored: BTreeMap<Id<StoredFile>, Id<StoredFile>> = BTreeMap::new();
    records.files.retain(|new| {
        let same = book.files.iter().find(|known| known.hash == new.hash && known.id != new.id);
        stored.extend(same.map(|known| (new.id, known.id)));
        same.is_none()
    });
    for attachment in &mut records.attachments {
        attachment.file = stored.get(&attachment.file).copied().unwrap_or(attachment.file);
    }
    for person in records.people.iter_mut().filter(|person| without_withheld.contains(&RowRef::to(*person))) {
        person.identity_no = find(&book.people, person.id).map_or_else(String::new, |known| known.identity_no.clone());
    }
}

struct Merging<'a> {
    book: &'a Records,
    incoming: &'a Records,
    owned: BTreeSet<RowRef>,
    merged: Merged,
}

impl EachList for Merging<'_> {
    fn list<T: Shape>(&mut self) {
        let mut coming: BTreeMap<Id<T>, &T> =
            T::list(self.incoming).iter().map(|record| (record.id(), record)).collect();
        let mut list = Vec::new();
        for known in T::list(self.book) {
            let key = RowRef::to(known);
            let (fate, record) = match coming.remove(&known.id()) {
                Some(new) if new == known || *new == reread(known) => (Some(Fate::Same), Some(known)),
                Some(new) => (Some(Fate::Changed), Some(new)),
                None if self.owned.contains(&key) => (Some(Fate::Deleted), None),
                None => (None, Some(known)),
            };
            list.extend(record.cloned());
            self.merged.fates.extend(fate.map(|fate| (key, fate)));
        }
        for (_, new) in coming {
            list.push(new.clone());
            self.merged.fates.insert(RowRef::to(new), Fate::Added);
        }
        *T::list_mut(&mut self.merged.records) = list;
    }
}
