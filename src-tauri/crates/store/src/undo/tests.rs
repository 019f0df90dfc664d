use chrono::{DateTime, NaiveDate};
use domain::{
    Id,
    records::{Person, Placement, Unit},
};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::{Cost, Holder, MIGRATIONS, NewBook, OpenedBook, Passphrase, TABLES, Unlock, select::listed, undo::Line};

const SECRET: &str = "hoa sen thang sau";

fn a_book() -> (TempDir, OpenedBook) {
    let folder = TempDir::new().unwrap();
    let new = NewBook {
        user_label: "Người giữ sổ".to_owned(),
        passphrase: Passphrase::new(SECRET).unwrap(),
        cost: Cost::FOR_TESTS,
    };
    let (book, _) = crate::create(folder.path(), &new, &Holder::this_process(String::new()), MIGRATIONS).unwrap();
    (folder, book)
}

fn entry(op: Op) -> Entry {
    let at = DateTime::parse_from_rfc3339("2023-12-20T08:00:00Z").unwrap().to_utc();
    Entry { at, user: "u".to_owned(), op, label: "một việc".to_owned(), undoes: None }
}

/// Every row of every table, apart from the order in which they came.
fn content(book: &OpenedBook) -> Vec<String> {
    let mut rows = Vec::new();
    for (table, columns) in TABLES {
        let sql = format!("SELECT {} FROM \"{table}\" ORDER BY id", listed(columns));
        rows.extend(book.query(&sql).unwrap().into_iter().map(|row| format!("{table} {row:?}")));
    }
    rows
}

/// One thing that a clerk does, to one of a few people and units.
#[derive(Clone, Debug)]
enum Doing {
    Save { person: usize, phone: u8 },
    Move { person: usize, unit: usize },
    Delete { person: usize },
    Undo,
    Redo,
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        4 => (0..5_usize, any::<u8>()).prop_map(|(person, phone)| Doing::Save { person, phone }),
        3 => (0..5_usize, 0..3_usize).prop_map(|(person, unit)| Doing::Move { person, unit }),
        2 => (0..5_usize).prop_map(|person| Doing::Delete { person }),
        1 => Just(Doing::Undo),
        1 => Just(Doing::Redo),
    ]
}

fn id<T>(table: u8, number: usize) -> Id<T> {
    format!("00000000-0000-4000-8000-0000000{table:02}{number:03}").parse().unwrap()
}

fn person(number: usize) -> Person {
    Person::named(id(1, number), "Lê Thị Nhài")
}

fn do_it(book: &mut OpenedBook, doing: &Doing) {
    match doing {
        Doing::Save { person: number, phone } => {
            let row = Person { phone: phone.to_string(), ..person(*number) };
            book.transact::<_, Error>(&entry(Op::PersonSaved), |tx| tx.put(&row)).unwrap();
        }
        Doing::Move { person: number, unit } => {
            let home = Unit { id: id(2, *unit), ordinal: 1, name: format!("Phòng {unit}"), from: None, to: None };
            let place = Placement {
                id: id(3, *number),
                person: id(1, *number),
                unit: Some(home.id),
                job_title: String::new(),
                from: day(),
                to: None,
            };
            let saved = book.transact::<_, Error>(&entry(Op::PersonSaved), |tx| {
                if tx.get::<Person>(id(1, *number))?.is_none() {
                    tx.put(&person(*number))?;
                }
                tx.put(&home)?;
                tx.put(&place)
            });
            saved.unwrap();
        }
        Doing::Delete { person: number } => {
            let deleted = book.transact::<_, Error>(&entry(Op::PersonDeleted), |tx| {
                tx.delete::<Placement>(id(3, *number))?;
                tx.delete::<Person>(id(1, *number))
            });
            deleted.unwrap();
        }
        Doing::Undo => drop(step(book, Way::Undo)),
        Doing::Redo => drop(step(book, Way::Redo)),
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 1, 1).unwrap()
}

/// Goes one step along the line; whether there was one.
fn step(book: &mut OpenedBook, way: Way) -> bool {
    let Line { done, undone } = book.undo_line().unwrap();
    let next = match way {
        Way::Undo => done.last().cloned(),
        Way::Redo => undone.last().cloned(),
    };
    next.map(|next| book.undo(way, next.seq, &entry(Op::Undone)).unwrap()).is_some()
}

fn all_the_way(book: &mut OpenedBook, way: Way) -> usize {
    std::iter::from_fn(|| step(book, way).then_some(())).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn taking_everything_back_gives_the_beginning_and_doing_it_again_the_end(
        doings in prop::collection::vec(doing(), 1..40)
    ) {
        let (_folder, mut book) = a_book();
        let beginning = content(&book);
        doings.iter().for_each(|doing| do_it(&mut book, doing));
        let end = content(&book);
        let back = all_the_way(&mut book, Way::Undo);
        prop_assert_eq!(content(&book), beginning);
        for _ in 0..back {
            prop_assert!(step(&mut book, Way::Redo));
        }
        prop_assert_eq!(content(&book), end);
        let is_whole = matches!(book.verify_journal().unwrap(), crate::journal::Chain::Whole { .. });
        prop_assert!(is_whole);
    }
}

#[test]
fn more_than_a_hundred_steps_go_back_over_a_restart() {
    let (folder, mut book) = a_book();
    let beginning = content(&book);
    for phone in 0..130 {
        do_it(&mut book, &Doing::Save { person: usize::from(phone % 5), phone });
    }
    book.close().unwrap();
    let unlock = Unlock::Passphrase { user: None, passphrase: Passphrase::typed(SECRET) };
    let mut book = crate::open(folder.path(), &unlock, &Holder::this_process(String::new()), MIGRATIONS).unwrap();
    assert_eq!(all_the_way(&mut book, Way::Undo), 130);
    assert_eq!(content(&book), beginning);
}

#[test]
fn a_step_that_is_not_the_next_is_refused_and_so_is_one_whose_rows_have_changed() {
    let (_folder, mut book) = a_book();
    do_it(&mut book, &Doing::Save { person: 1, phone: 1 });
    do_it(&mut book, &Doing::Save { person: 1, phone: 2 });
    let first = book.undo_line().unwrap().done[0].seq;
    assert_eq!(book.undo(Way::Undo, first, &entry(Op::Undone)).unwrap_err().code(), "nothing_to_undo");

    // Something that stands beside the line touches the same row.
    let elsewhere = Person { phone: "khác".to_owned(), ..person(1) };
    book.transact::<_, Error>(&entry(Op::UserSaved), |tx| tx.put(&elsewhere)).unwrap();
    let next = book.undo_line().unwrap().done.pop().unwrap();
    let before = content(&book);
    assert_eq!(book.undo(Way::Undo, next.seq, &entry(Op::Undone)).unwrap_err().code(), "undo_conflict");
    assert_eq!(content(&book), before);
}

#[test]
fn what_was_done_after_taking_back_cannot_be_overtaken_by_doing_again() {
    let (_folder, mut book) = a_book();
    do_it(&mut book, &Doing::Save { person: 1, phone: 1 });
    assert!(step(&mut book, Way::Undo));
    do_it(&mut book, &Doing::Save { person: 2, phone: 2 });
    assert!(!step(&mut book, Way::Redo));
}

#[test]
fn the_line_ends_at_a_migration_at_an_issued_paper_and_at_an_erasure() {
    for wall in [Op::BookMigrated, Op::DocumentIssued, Op::PersonErased] {
        let (_folder, mut book) = a_book();
        do_it(&mut book, &Doing::Save { person: 1, phone: 1 });
        book.note(&entry(wall)).unwrap();
        assert!(!step(&mut book, Way::Undo), "{wall:?}");
    }
}

#[test]
fn a_deleted_thing_lies_in_the_bin_until_it_is_back() {
    let (_folder, mut book) = a_book();
    do_it(&mut book, &Doing::Move { person: 1, unit: 1 });
    let standing = content(&book);
    do_it(&mut book, &Doing::Delete { person: 1 });
    do_it(&mut book, &Doing::Save { person: 2, phone: 3 });

    let lying = book.bin("2023-01-01").unwrap();
    assert_eq!(lying.iter().map(|entry| entry.op.as_str()).collect::<Vec<_>>(), ["person.delete"]);
    assert_eq!(book.bin("2024-01-01").unwrap(), []);
    book.put_back(lying[0].seq, &entry(Op::BinRestored)).unwrap();
    assert!(standing.iter().all(|row| content(&book).contains(row)));
    assert_eq!(book.bin("2023-01-01").unwrap(), []);
    assert_eq!(book.put_back(lying[0].seq, &entry(Op::BinRestored)).unwrap_err().code(), "undo_conflict");
}
