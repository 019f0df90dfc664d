//! The book, asked in SQL; what was asked before is known.

use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use store::OpenedBook;

type Rows = Rc<Vec<Vec<String>>>;

pub(crate) struct Asked<'a> {
    book: &'a OpenedBook,
    /// Many figures of a year ask for the same sheets and lists; nothing is written while they are counted.
    known: RefCell<HashMap<String, Rows>>,
}

impl<'a> Asked<'a> {
    pub(crate) fn of(book: &'a OpenedBook) -> Self {
        Self { book, known: RefCell::default() }
    }

    pub(super) fn rows(&self, sql: &str) -> Rows {
        if let Some(rows) = self.known.borrow().get(sql) {
            return rows.clone();
        }
        let rows: Rows = Rc::new(self.book.query(sql).unwrap_or_else(|error| panic!("{error:?} in {sql}")));
        self.known.borrow_mut().insert(sql.to_owned(), rows.clone());
        rows
    }

    /// The first column.
    pub(super) fn ids(&self, sql: &str) -> BTreeSet<String> {
        self.rows(sql).iter().map(|row| row[0].clone()).collect()
    }

    pub(super) fn list(&self, sql: &str) -> Vec<String> {
        self.rows(sql).iter().map(|row| row[0].clone()).collect()
    }

    /// The one value of the one row.
    pub(super) fn one(&self, sql: &str) -> String {
        self.rows(sql)[0][0].clone()
    }
}
