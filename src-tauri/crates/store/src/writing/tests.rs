use chrono::{DateTime, NaiveDate};
use domain::{
    Id, Period,
    records::{Commendation, Person, Presence, Sitting, Unit},
};
use rusqlite::hooks::{AuthContext, Authorization};
use tempfile::TempDir;

use super::*;
use crate::{Cost, Holder, MIGRATIONS, NewBook, Op, Passphrase};

fn a_book() -> (TempDir, OpenedBook) {
    let folder = TempDir::new().unwrap();
    let new = NewBook {
        user_label: "Người giữ sổ".to_owned(),
        passphrase: Passphrase::new("hoa sen thang sau").unwrap(),
        cost: Cost::FOR_TESTS,
    };
    let (book, _) = crate::create(folder.path(), &new, &Holder::this_process(String::new()), MIGRATIONS).unwrap();
    (folder, book)
}

fn entry(op: Op) -> Entry {
    let at = DateTime::parse_from_rfc3339("2023-12-20T08:00:00Z").unwrap().to_utc();
    Entry { at, user: "u".to_owned(), op, label: "Nguyễn Thị Hoa".to_owned(), undoes: None }
}

fn put(book: &mut OpenedBook, person: &Person) {
    book.transact(&entry(Op::PersonSaved), |tx| tx.put(person)).unwrap();
}

fn someone() -> Person {
    Person { birth: Some("1975-05".parse().unwrap()), ..Person::named(Id::random(), "Nguyễn Thị Hoa") }
}

#[test]
fn what_is_put_is_read_back_equal() {
    let (_folder, mut book) = a_book();
    let person = someone();
    put(&mut book, &person);
    assert_eq!(book.load().unwrap().people, [person]);
}

#[test]
fn each_change_stands_in_the_journal_with_the_row_before_and_after() {
    let (_folder, mut book) = a_book();
    let person = someone();
    put(&mut book, &person);
    put(&mut book, &Person { phone: "0912".to_owned(), ..person.clone() });
    book.transact(&entry(Op::PersonDeleted), |tx| tx.delete(person.id)).unwrap();

    let journal = book.journal().unwrap();
    let changes: Vec<_> = journal.iter().flat_map(|entry| book.changes(entry.seq).unwrap()).collect();
    assert_eq!(
        journal.iter().map(|e| e.op.as_str()).collect::<Vec<_>>(),
        ["person.save", "person.save", "person.delete"]
    );
    assert!(changes.iter().all(|change| change.table == "person" && change.row == person.id.to_string()));
    assert_eq!((changes[0].before.is_none(), changes[2].after.is_none()), (true, true));
    assert_eq!((&changes[0].after, &changes[1].after), (&changes[1].before, &changes[2].before));
    assert!(changes[1].after.as_ref().unwrap().contains("\"phone\":\"0912\""));
}

#[test]
fn saving_what_is_there_already_is_no_change_and_no_entry() {
    let (_folder, mut book) = a_book();
    let person = someone();
    put(&mut book, &person);
    put(&mut book, &person);
    assert_eq!(book.journal().unwrap().len(), 1);
}

#[test]
fn work_that_fails_leaves_no_row_and_no_entry() {
    let (_folder, mut book) = a_book();
    let failed: Result<()> = book.transact(&entry(Op::PersonSaved), |tx| {
        tx.put(&someone())?;
        Err(Error::WrongPassphrase)
    });
    assert!(failed.is_err());
    assert!(book.load().unwrap().people.is_empty());
    assert!(book.journal().unwrap().is_empty());
}

#[test]
fn a_reference_to_nobody_is_refused_as_a_whole() {
    let (_folder, mut book) = a_book();
    let commendation = Commendation {
        id: Id::random(),
        person: Id::random(),
        period: Period::month(2023, 2).unwrap(),
        dated: NaiveDate::from_ymd_opt(2023, 2, 28).unwrap(),
        meeting: None,
        document: None,
        reason: "Hoàn thành tốt nhiệm vụ".to_owned(),
        note: String::new(),
    };
    assert!(book.transact(&entry(Op::CommendationSaved), |tx| tx.put(&commendation)).is_err());
    assert!(book.load().unwrap().commendations.is_empty());
    assert!(book.journal().unwrap().is_empty());
}

#[test]
fn the_tables_refuse_what_no_form_would_send() {
    let (_folder, mut book) = a_book();
    let day = NaiveDate::from_ymd_opt(2023, 2, 28).unwrap();
    let of_nothing = Sitting {
        id: Id::random(),
        meeting: None,
        session: None,
        ordinal: 1,
        held_on: day,
        started_at: None,
        ended_at: None,
        place: String::new(),
    };
    let unnamed = Unit { id: Id::random(), ordinal: 1, name: String::new(), from: None, to: None };
    assert!(book.transact(&entry(Op::MeetingSaved), |tx| tx.put(&of_nothing)).is_err());
    assert!(book.transact(&entry(Op::BranchSaved), |tx| tx.put(&unnamed)).is_err());
    assert!(book.transact(&entry(Op::PersonSaved), |tx| tx.put(&Person::named(Id::random(), ""))).is_err());
    assert!(Presence::Late.is_present());
}

#[test]
fn a_record_tells_who_refers_to_it() {
    let (_folder, mut book) = a_book();
    let person = someone();
    put(&mut book, &person);
    let commended = Commendation {
        id: Id::random(),
        person: person.id,
        period: Period::month(2023, 2).unwrap(),
        dated: NaiveDate::from_ymd_opt(2023, 2, 28).unwrap(),
        meeting: None,
        document: None,
        reason: "Gương mẫu".to_owned(),
        note: String::new(),
    };
    book.transact(&entry(Op::CommendationSaved), |tx| tx.put(&commended)).unwrap();
    let by = book.transact(&entry(Op::PersonDeleted), |tx| tx.referrers(person.id)).unwrap();
    assert_eq!(by, [("commendation".to_owned(), 1)]);
}

#[test]
fn the_journal_only_grows() {
    let (_folder, mut book) = a_book();
    put(&mut book, &someone());
    for sql in [
        "DELETE FROM journal_entry",
        "DELETE FROM journal_change",
        "UPDATE journal_entry SET label = 'x'",
        "UPDATE journal_change SET after = 'x'",
        "INSERT INTO journal_entry VALUES (9, '', '', 'x', '', '', hex(zeroblob(32)))",
    ] {
        assert!(book.connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn an_entry_edited_behind_the_triggers_breaks_the_chain_where_it_stands() {
    for tampering in [
        "UPDATE journal_entry SET user = 'someone else' WHERE seq = 2",
        "UPDATE journal_change SET after = replace(after, 'Hoa', 'Lan') WHERE entry = 2",
        "DELETE FROM journal_entry WHERE seq = 2",
        "UPDATE journal_change SET entry = 20 WHERE entry = 2; UPDATE journal_change SET entry = 2 WHERE entry = 3",
    ] {
        let (_folder, mut book) = a_book();
        (0..4).for_each(|_| put(&mut book, &someone()));
        book.connection.authorizer(None::<fn(AuthContext<'_>) -> Authorization>).unwrap();
        let triggers: Vec<String> = book
            .connection
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
            .unwrap();
        book.connection.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
        triggers.iter().for_each(|name| book.connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
        assert!(matches!(book.verify_journal().unwrap(), Chain::Whole { entries: 4, .. }));
        book.connection.execute_batch(tampering).unwrap();
        assert_eq!(book.verify_journal().unwrap(), Chain::Broken { seq: 2 }, "{tampering}");
    }
}

#[test]
fn an_image_that_the_law_makes_us_erase_leaves_its_hash_and_the_chain_holds() {
    let (_folder, mut book) = a_book();
    put(&mut book, &someone());
    let image: String = book.connection.query_row("SELECT after FROM journal_change", [], |row| row.get(0)).unwrap();
    let hash = crate::journal::image_hash(Some(&image));
    book.connection.execute("UPDATE journal_change SET after = ?1", [hash]).unwrap();
    assert!(matches!(book.verify_journal().unwrap(), Chain::Whole { entries: 1, .. }));
    assert!(!format!("{:?}", book.changes(1).unwrap()).contains("Hoa"));
}
