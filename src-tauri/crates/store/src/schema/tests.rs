use std::{collections::BTreeSet, fs, path::Path};

use rusqlite::Connection;

use super::*;
use crate::{TABLES, migrate};

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
    let loose = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'";
    assert_eq!(strings(&fresh(), loose), Vec::<String>::new());
}
