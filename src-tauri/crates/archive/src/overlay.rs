//! A stored year laid over the records of today.

use std::collections::HashMap;

use domain::Records;

use crate::{
    lists::each,
    shape::{EachList, Shape},
};

/// The records of `book`, but each that is also among `stored` as it stands there.
pub(crate) fn as_stored(book: &Records, stored: &Records) -> Records {
    let mut overlay = Overlay { shown: book.clone(), stored };
    each(&mut overlay);
    overlay.shown
}

struct Overlay<'a> {
    shown: Records,
    stored: &'a Records,
}

impl EachList for Overlay<'_> {
    fn list<T: Shape>(&mut self) {
        let stored: HashMap<String, &T> = T::list(self.stored).iter().map(|row| (row.id().to_string(), row)).collect();
        for row in T::list_mut(&mut self.shown) {
            if let Some(stored) = stored.get(&row.id().to_string()) {
                *row = (*stored).clone();
            }
        }
    }
}
