//! From one version of the tables to the next, all or nothing.

use rusqlite::Connection;
use store::{Migration, migrate};

use crate::support::*;

fn tables(connection: &Connection) -> Vec<String> {
    let mut statement = connection.prepare("SELECT name FROM sqlite_schema ORDER BY name").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

fn database() -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    assert_eq!(migrate::run(&mut connection, STEPS).unwrap(), 0);
    connection
}

fn step(version: u32, sql: &'static str) -> Migration {
    Migration { version, name: "the step", sql }
}

#[test]
fn steps_are_taken_once_and_in_order() {
    let mut connection = database();
    assert_eq!(migrate::run(&mut connection, NEXT_STEPS).unwrap(), 1);
    assert_eq!(migrate::run(&mut connection, NEXT_STEPS).unwrap(), 2);
    assert_eq!(tables(&connection), ["member", "minutes", "unit"]);
}

#[test]
fn a_failing_step_leaves_nothing_behind() {
    let mut connection = database();
    let steps = [STEPS[0], step(2, "CREATE TABLE minutes (id); INSERT INTO nowhere VALUES (1)")];
    let error = migrate::run(&mut connection, &steps).unwrap_err();
    assert!(error.to_string().contains("step 2 (the step)"), "{error}");
    assert_eq!(tables(&connection), ["member", "unit"]);
    assert_eq!(migrate::version(&connection).unwrap(), 1);
}

#[test]
fn the_steps_before_a_failing_one_stay_taken() {
    let mut connection = database();
    let steps = [NEXT_STEPS[0], NEXT_STEPS[1], step(3, "nonsense")];
    assert!(migrate::run(&mut connection, &steps).is_err());
    assert_eq!(migrate::version(&connection).unwrap(), 2);
}

#[test]
fn a_step_that_leaves_a_row_referring_to_nothing_is_refused() {
    let mut connection = database();
    let error = migrate::run(&mut connection, &[STEPS[0], step(2, "DELETE FROM unit")]).unwrap_err();
    assert!(error.to_string().contains("a row of member"), "{error}");
    let units: u32 = connection.query_row("SELECT count(*) FROM unit", [], |row| row.get(0)).unwrap();
    assert_eq!(units, 1);
}

#[test]
fn a_step_may_rebuild_a_table_that_others_refer_to() {
    let mut connection = database();
    connection.pragma_update(None, "foreign_keys", true).unwrap();
    let rebuild = step(
        2,
        "CREATE TABLE unit_2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, short TEXT) STRICT;
         INSERT INTO unit_2 SELECT id, name, NULL FROM unit;
         DROP TABLE unit;
         ALTER TABLE unit_2 RENAME TO unit;",
    );
    migrate::run(&mut connection, &[STEPS[0], rebuild]).unwrap();
    assert_eq!(migrate::broken_references(&connection).unwrap(), []);
    assert!(connection.execute("DELETE FROM unit", []).is_err(), "references are guarded again");
}

#[test]
fn a_newer_database_is_refused() {
    let mut connection = database();
    migrate::run(&mut connection, NEXT_STEPS).unwrap();
    assert_eq!(migrate::run(&mut connection, STEPS).unwrap_err().code(), "book_newer");
}

#[test]
fn opening_an_older_book_brings_it_to_the_newest_version() {
    let book = Book::new();
    for before in [1, 2] {
        let opened = store::open(book.dir(), &by(PASSPHRASE), &holder(), NEXT_STEPS).unwrap();
        assert_eq!(opened.version_before(), before);
    }
}

#[test]
fn a_book_whose_migration_fails_still_opens_with_the_program_that_wrote_it() {
    let book = Book::new();
    let steps = [STEPS[0], step(2, "CREATE TABLE minutes (id); nonsense")];
    let error = store::open(book.dir(), &by(PASSPHRASE), &holder(), &steps).err().unwrap();
    assert_eq!(error.code(), "database");
    assert_eq!(book.open().unwrap().version_before(), 1);
}

#[test]
fn a_full_disk_is_named_with_the_file_and_loses_nothing() {
    let book = Book::new();
    let full = [STEPS[0], step(2, "PRAGMA max_page_count=1; CREATE TABLE minutes AS SELECT * FROM member")];
    let error = store::open(book.dir(), &by(PASSPHRASE), &holder(), &full).err().unwrap();
    assert_eq!(error.code(), "disk_full");
    assert_eq!(error.facts(), [("path", book.path("book.db").display().to_string())]);
    assert_eq!(book.open().unwrap().version_before(), 1);
}
