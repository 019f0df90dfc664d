//! What an import does or would do, list by list.

use domain::{Records, figures::RowRef, records::find};

use crate::{
    fault::Fault,
    index::Index,
    json::Json,
    lists::each,
    merge::{Fate, Merged},
    shape::{EachList, Shape},
};

/// How many records of each kind are named.
const NAMED: usize = 5;

/// What an import does or would do. With any fault it does nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportPreview {
    /// The year, when that much could be read.
    pub year: Option<i32>,
    /// The lists of which the file or the book has something, in the order of the book.
    pub lists: Vec<ListPreview>,
    /// Everything that speaks against it.
    pub faults: Vec<Fault>,
}

/// What becomes of the records of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPreview {
    /// The name of the list.
    pub list: &'static str,
    /// New in the book.
    pub added: Named,
    /// In the book, and different.
    pub changed: Named,
    /// In the book's year and not in the file.
    pub deleted: Named,
    /// As they stand in the book.
    pub same: usize,
}

/// Some records, of which the first few are named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// How many.
    pub count: usize,
    /// What the first few are called: a name, a title, a day; none where such records have no name.
    pub first: Vec<String>,
}

impl ImportPreview {
    /// Whether nothing speaks against it.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether the book has all of it already.
    #[must_use]
    pub fn changes_nothing(&self) -> bool {
        self.lists.iter().all(|list| list.touched() == 0)
    }
}

impl ListPreview {
    /// How many records come, change or go.
    #[must_use]
    pub fn touched(&self) -> usize {
        self.added.count + self.changed.count + self.deleted.count
    }
}

/// The names of all lists of a year, in the order of the book.
#[must_use]
pub fn list_names() -> Vec<&'static str> {
    struct Naming(Vec<&'static str>);
    impl EachList for Naming {
        fn list<T: Shape>(&mut self) {
            self.0.push(T::LIST);
        }
    }
    let mut naming = Naming(Vec::new());
    each(&mut naming);
    naming.0
}

/// The preview of an import into a book.
pub(crate) fn lists(book: &Records, merged: &Merged) -> Vec<ListPreview> {
    let (before, after) = (Index::of(book), Index::of(&merged.records));
    let mut counting = Counting { book, merged, before, after, lists: Vec::new() };
    each(&mut counting);
    counting.lists
}

struct Counting<'a> {
    book: &'a Records,
    merged: &'a Merged,
    before: Index<'a>,
    after: Index<'a>,
    lists: Vec<ListPreview>,
}

impl EachList for Counting<'_> {
    fn list<T: Shape>(&mut self) {
        let rows = T::list(&self.merged.records).iter().map(RowRef::to);
        let gone = T::list(self.book).iter().map(RowRef::to).filter(|row| self.fate(row) == Some(Fate::Deleted));
        let rows: Vec<RowRef> = rows.chain(gone).collect();
        let list = ListPreview {
            list: T::LIST,
            added: self.named(&rows, Fate::Added),
            changed: self.named(&rows, Fate::Changed),
            deleted: self.named(&rows, Fate::Deleted),
            same: rows.iter().filter(|row| self.fate(row) == Some(Fate::Same)).count(),
        };
        if list.touched() + list.same > 0 {
            self.lists.push(list);
        }
    }
}

impl Counting<'_> {
    fn fate(&self, row: &RowRef) -> Option<Fate> {
        self.merged.fates.get(row).copied()
    }

    fn named(&self, rows: &[RowRef], fate: Fate) -> Named {
        let rows: Vec<&RowRef> = rows.iter().filter(|row| self.fate(row) == Some(fate)).collect();
        let names = rows.iter().map(|row| self.name(row)).filter(|name| !name.is_empty());
        Named { count: rows.len(), first: names.take(NAMED).collect() }
    }

    /// What a record is called: its own name or that of its person, and its day.
    fn name(&self, row: &RowRef) -> String {
        let found = self.after.object(row).or_else(|| self.before.object(row));
        let Some(object) = found else { return String::new() };
        let text = |key: &&str| object.get(key).map(Json::shown).filter(|text| !text.is_empty());
        let own = ["full_name", "name", "title", "subject", "file_name", "content", "key"].iter().find_map(text);
        let day = ["dated", "held_on", "from"].iter().find_map(text).map(|date| as_read(&date));
        let time = day.or_else(|| ["period", "year"].iter().find_map(text));
        own.or_else(|| self.person(&object)).into_iter().chain(time).collect::<Vec<_>>().join(", ")
    }

    fn person(&self, object: &Json) -> Option<String> {
        let id = object.get("person")?.shown().parse().ok()?;
        let people = [&self.merged.records.people, &self.book.people];
        people.into_iter().find_map(|people| find(people, id)).map(|person| person.full_name.clone())
    }
}

/// A date of the file, also a partial one, as clerks read it: 06/11/2023.
fn as_read(date: &str) -> String {
    date.rsplit('-').collect::<Vec<_>>().join("/")
}
