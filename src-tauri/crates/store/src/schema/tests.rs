use std::{collections::BTreeSet, fs, path::Path};

use rusqlite::Connection;

use super::*;
use crate::{TABLES, connection, crypto::keys::DataKey, folder, journal, migrate, tables};

fn fresh() -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    migrate::run(&mut connection, MIGRATIONS).unwrap();
    connection
}

fn strings(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn the_whole_schema_is_as_it_was_reviewed() {
    let connection = fresh();
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'table' DESC, tbl_name, type, name";
    let schema = strings(&connection, sql).join(";\n\n") + ";\n";
    let reviewed = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema/reviewed.sql");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&reviewed, &schema).unwrap();
    }
    let known = fs::read_to_string(&reviewed).unwrap_or_default();
    assert!(
        schema == known,
        "the schema is not the one in src/schema/reviewed.sql; `make golden` rewrites that file for review"
    );
}

/// Books as earlier versions left them, each with the step that it had. Never edited.
const EARLIER: &[(u32, &str)] = &[(1, include_str!("fixtures/0001.sql")), (2, include_str!("fixtures/0002.sql"))];

fn schema_of(connection: &Connection) -> Vec<String> {
    let mut schema = strings(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    schema.sort();
    schema
}

#[test]
fn a_book_of_every_earlier_version_becomes_one_that_is_equal_to_a_fresh_one() {
    assert_eq!(EARLIER.len() + 1, MIGRATIONS.len(), "each version but the newest has its book");
    for (version, rows) in EARLIER {
        let folder = tempfile::TempDir::new().unwrap();
        let key = DataKey::random().unwrap().database();
        let steps: Vec<Migration> = MIGRATIONS.iter().filter(|step| step.version <= *version).copied().collect();
        connection::make(&folder.path().join(folder::BOOK), &key, &steps).unwrap();
        let (before, _) = connection::connect(folder.path(), &key, &steps).unwrap();
        before.execute_batch(&format!("BEGIN; {rows} COMMIT;")).unwrap();
        before.close().unwrap();

        let (upgraded, found) = connection::connect(folder.path(), &key, MIGRATIONS).unwrap();
        assert_eq!(found, *version);
        assert_eq!(schema_of(&upgraded), schema_of(&fresh()));
        let records = tables::load(&upgraded).unwrap();
        assert!(records.people.len() > 20 && records.users.iter().all(|user| user.may_reopen && user.sees_identity));
        assert!(matches!(journal::verify(&upgraded).unwrap(), journal::Chain::Whole { entries: 20, .. }));
        assert_eq!(migrate::broken_references(&upgraded).unwrap(), []);
    }
}

#[test]
fn every_record_has_a_column_for_each_of_its_fields_and_no_other() {
    let connection = fresh();
    for (table, columns) in TABLES {
        let found = strings(&connection, &format!("SELECT name FROM pragma_table_info('{table}')"));
        assert_eq!(found, *columns, "{table}");
    }
}

#[test]
fn every_table_is_a_record_or_the_journal() {
    let connection = fresh();
    let found: BTreeSet<String> =
        strings(&connection, "SELECT name FROM sqlite_schema WHERE type = 'table'").into_iter().collect();
    let known = TABLES.iter().map(|(table, _)| *table).chain(["journal_entry", "journal_change"]);
    assert_eq!(found, known.map(str::to_owned).collect());
}

#[test]
fn every_table_is_strict() {
    let loose = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'";
    assert_eq!(strings(&fresh(), loose), Vec::<String>::new());
}
