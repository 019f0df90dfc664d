//! Writes what an import changes, in a transaction of the book.

use domain::{Records, figures::RowRef};
use store::Tx;

use crate::{
    lists::each,
    merge::{Fate, Merged},
    shape::{EachList, Shape},
};

/// Writes it: what goes first, so that what comes may take its place.
pub(crate) fn apply(book: &Records, merged: &Merged, tx: &mut Tx<'_>) -> store::Result<()> {
    let mut deleting = Deleting { book, merged, tx, done: Ok(()) };
    each(&mut deleting);
    deleting.done?;
    let mut putting = Putting { merged, tx, done: Ok(()) };
    each(&mut putting);
    putting.done
}

struct Deleting<'a, 't> {
    book: &'a Records,
    merged: &'a Merged,
    tx: &'a mut Tx<'t>,
    done: store::Result<()>,
}

impl EachList for Deleting<'_, '_> {
    fn list<T: Shape>(&mut self) {
        if self.done.is_ok() {
            let goes = |record: &&T| self.merged.fates.get(&RowRef::to(*record)) == Some(&Fate::Deleted);
            let mut going = T::list(self.book).iter().filter(goes);
            self.done = going.try_for_each(|record| self.tx.delete(record.id()).map(drop));
        }
    }
}

struct Putting<'a, 't> {
    merged: &'a Merged,
    tx: &'a mut Tx<'t>,
    done: store::Result<()>,
}

impl EachList for Putting<'_, '_> {
    fn list<T: Shape>(&mut self) {
        if self.done.is_ok() {
            let comes =
                |record: &&T| matches!(self.merged.fates.get(&RowRef::to(*record)), Some(Fate::Added | Fate::Changed));
            let mut coming = T::list(&self.merged.records).iter().filter(comes);
            self.done = coming.try_for_each(|record| self.tx.put(record));
        }
    }
}
