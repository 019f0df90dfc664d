//! Every table and every way to write, against a closed year.

use std::{collections::BTreeSet, fs, path::Path};

use rusqlite::{Connection, types::Value};

use super::list::{guarded, triggers};
use crate::{MIGRATIONS, TABLES, migrate, select::listed};

/// Tables whose rows are of no year.
const FREE: &[&str] = &["setting", "user", "person", "year_event"];

/// The practice year 2023 as a book of the first version kept it, in the tables of today.
fn the_practice_year() -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    migrate::run(&mut connection, &MIGRATIONS[..1]).unwrap();
    let rows = include_str!("../schema/fixtures/0001.sql");
    connection.execute_batch(&format!("BEGIN; {rows} COMMIT;")).unwrap();
    migrate::run(&mut connection, MIGRATIONS).unwrap();
    connection.execute_batch("PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = ON").unwrap();
    let more = [
        "INSERT INTO grading (id, year, own) VALUES ('00000000-0000-4000-8000-000000000001', 2023, 'good')",
        "INSERT INTO waiver (id, year, finding, reason) VALUES ('00000000-0000-4000-8000-000000000002', 2023, 'x', 'y')",
        "INSERT INTO closed_file (id, year, ordinal, path, hash)
            VALUES ('00000000-0000-4000-8000-000000000003', 2023, 0, 'a.pdf', printf('%064d', 0))",
        "INSERT INTO claim (id, paragraph, rule, value)
            SELECT '00000000-0000-4000-8000-000000000004', id, 'luot', '34' FROM paragraph LIMIT 1",
        "INSERT INTO helper (id, person, helper, \"from\")
            SELECT '00000000-0000-4000-8000-000000000005', min(id), max(id), '2023-02-01' FROM person",
        "INSERT INTO guest (id, sitting, name)
            SELECT '00000000-0000-4000-8000-000000000006', id, 'Khách' FROM sitting LIMIT 1",
    ];
    for sql in more {
        connection.execute(sql, []).unwrap();
    }
    connection
}

fn step(connection: &Connection, step: &str, year: i32) -> rusqlite::Result<usize> {
    connection.execute(
        "INSERT INTO year_event (id, year, ordinal, step, at, second, reason, fingerprint, file_name, file_hash)
         VALUES (lower(hex(randomblob(18))), ?1, 1 + (SELECT count(*) FROM year_event WHERE year = ?1), ?2, 'now', 'b',
            'c', printf('%064d', 1), 'd', printf('%064d', 2))",
        (year, step),
    )
}

fn closed() -> Connection {
    let connection = the_practice_year();
    step(&connection, "held", 2023).unwrap();
    step(&connection, "closed", 2023).unwrap();
    connection
}

fn ids(connection: &Connection, table: &str) -> Vec<String> {
    let mut statement = connection.prepare(&format!("SELECT id FROM \"{table}\"")).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// Whether the wall refuses a statement; whatever it does is rolled back.
fn is_refused(connection: &Connection, sql: &str, values: &[Value]) -> bool {
    connection.execute_batch("SAVEPOINT attempt; PRAGMA defer_foreign_keys = ON").unwrap();
    let done = connection.execute(sql, rusqlite::params_from_iter(values));
    connection.execute_batch("ROLLBACK TO attempt; RELEASE attempt").unwrap();
    done.is_err_and(|error| super::refused(&error.to_string()).is_some_and(|(year, _)| year == 2023))
}

/// Something else for a column; of an empty one it is not known whether words or numbers go in.
fn altered(value: &Value) -> Vec<Value> {
    let day = |day: &str| Value::Text(format!("2023-06-{day}"));
    match value {
        Value::Integer(number) => vec![Value::Integer(i64::from(*number == 0))],
        Value::Text(text) if text == "2023-06-16" => vec![day("15")],
        Value::Null => vec![day("16"), Value::Integer(1)],
        Value::Real(_) | Value::Blob(_) | Value::Text(_) => vec![day("16")],
    }
}

fn row(connection: &Connection, table: &str, columns: &[&str], id: &str) -> Vec<Value> {
    let sql = format!("SELECT {} FROM \"{table}\" WHERE id = ?1", listed(columns));
    connection.query_row(&sql, [id], |row| (0..columns.len()).map(|n| row.get(n)).collect()).unwrap()
}

#[test]
fn the_triggers_of_the_schema_are_those_of_the_list() {
    let step = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schema/0003_wall.sql");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&step, triggers()).unwrap();
    }
    assert!(
        fs::read_to_string(&step).unwrap() == triggers(),
        "the wall is not that of src/schema/0003_wall.sql; once that step is released, another step brings the change"
    );
}

#[test]
fn every_table_is_guarded_or_of_no_year() {
    let known: BTreeSet<&str> = guarded().chain(FREE.iter().copied()).collect();
    let tables: BTreeSet<&str> = TABLES.iter().map(|(table, _)| *table).collect();
    assert_eq!(known, tables);
}

#[test]
fn every_row_of_a_closed_year_refuses_every_way_to_write() {
    let connection = closed();
    for table in guarded() {
        let (_, columns) = TABLES.iter().find(|(name, _)| *name == table).unwrap();
        // Kept files are of the year through what they are attached to: pictures of people are not.
        let ids: Vec<String> = match table {
            "work" => vec![ids(&connection, "session_work").len().to_string()],
            _ => ids(&connection, table),
        };
        assert!(!ids.is_empty(), "{table} has a row to be tried");
        if table == "work" {
            continue;
        }
        for id in ids {
            let values = row(&connection, table, columns, &id);
            let places: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
            let (listed, places) = (listed(columns), places.join(", "));
            let refused = |sql: &str, values: &[Value]| is_refused(&connection, sql, values);
            let key = [Value::Text(id.clone())];
            if table != "file" || is_refused(&connection, "DELETE FROM file WHERE id = ?1", &key) {
                assert!(refused(&format!("DELETE FROM \"{table}\" WHERE id = ?1"), &key), "{table} {id}");
                let replace = format!("INSERT OR REPLACE INTO \"{table}\" ({listed}) VALUES ({places})");
                assert!(refused(&replace, &values), "{table} {id} replaced");
            }
            if table != "file" {
                let mut copy = values.clone();
                copy[0] = Value::Text("00000000-0000-4000-8000-0000000000ff".to_owned());
                let insert = format!("INSERT INTO \"{table}\" ({listed}) VALUES ({places})");
                assert!(refused(&insert, &copy), "{table} inserted");
            }
        }
    }
}

#[test]
fn every_column_that_a_closed_year_carries_refuses_to_change() {
    let connection = closed();
    // What may still change: where a thing lies in later years, and plain notes beside spans.
    let open: &[(&str, &[&str])] = &[
        (
            "branch_profile",
            &["signing_capacity", "report_to", "recipients", "format_profile", "numbering", "units_are", "upper_name"],
        ),
        ("term", &["to"]),
        ("unit", &["ordinal", "from", "to"]),
        ("standing", &["note"]),
        ("activity", &["place", "note", "to"]),
        ("placement", &["job_title", "to"]),
        ("office", &["to"]),
        ("helper", &["to"]),
        ("campaign", &["note"]),
        ("task", &["status", "result"]),
        ("file", &["hash", "size", "media_type", "width", "height", "id"]),
        ("work", &["title", "author", "id"]),
    ];
    for table in guarded() {
        let (_, columns) = TABLES.iter().find(|(name, _)| *name == table).unwrap();
        let open = open.iter().find(|(name, _)| *name == table).map_or(&[][..], |(_, columns)| columns);
        for id in ids(&connection, table) {
            let values = row(&connection, table, columns, &id);
            for (column, value) in columns.iter().zip(&values).filter(|(column, _)| !open.contains(column)) {
                let sql = format!("UPDATE \"{table}\" SET \"{column}\" = ?2 WHERE id = ?1");
                let mut new = altered(value).into_iter();
                assert!(
                    new.any(|new| is_refused(&connection, &sql, &[Value::Text(id.clone()), new])),
                    "{table}.{column}"
                );
            }
        }
    }
}

#[test]
fn nothing_is_moved_into_a_closed_year_or_out_of_it() {
    let connection = closed();
    connection
        .execute_batch(
            "INSERT INTO meeting (id, kind, period, status)
        VALUES ('00000000-0000-4000-8000-0000000000aa', 'regular', '2024-M01', 'planned')",
        )
        .unwrap();
    let refused = |sql: &str| is_refused(&connection, sql, &[]);
    assert!(refused("UPDATE meeting SET period = '2023-M12' WHERE period = '2024-M01'"));
    assert!(refused("UPDATE meeting SET period = '2024-M02' WHERE period = '2023-M02'"));
    assert!(refused(
        "UPDATE OR REPLACE meeting SET id = (SELECT id FROM meeting WHERE period = '2023-M01')
        WHERE period = '2024-M01'"
    ));
    assert!(refused(
        "INSERT INTO meeting SELECT * FROM meeting WHERE period = '2023-M01'
        ON CONFLICT (id) DO UPDATE SET note = 'x'"
    ));
    assert!(!refused("UPDATE meeting SET note = 'x' WHERE period = '2024-M01'"), "other years go on");
}

#[test]
fn a_span_may_end_after_the_closed_year_and_not_within_it() {
    let connection = closed();
    let refused = |sql: &str| is_refused(&connection, sql, &[]);
    assert!(!refused("UPDATE office SET \"to\" = '2024-03-31' WHERE \"to\" IS NULL"));
    assert!(!refused("UPDATE office SET \"to\" = '2023-12-31' WHERE \"to\" IS NULL"), "the whole year stays as it was");
    assert!(refused("UPDATE office SET \"to\" = '2023-12-30' WHERE \"to\" IS NULL"));
    assert!(refused("UPDATE office SET \"from\" = '2023-03-31'"));
    let person = "(SELECT person FROM standing LIMIT 1)";
    let standing = |from: &str| {
        format!(
            "INSERT INTO standing (id, person, standing, \"from\")
        VALUES ('00000000-0000-4000-8000-0000000000ab', {person}, 'left', '{from}')"
        )
    };
    assert!(refused(&standing("2023-12-31")));
    assert!(!refused(&standing("2024-01-01")));
    assert!(!refused("UPDATE activity SET note = '', place = ''"), "the law may have a note erased");
}

#[test]
fn a_held_year_takes_grades_and_papers_and_no_records() {
    let connection = the_practice_year();
    step(&connection, "held", 2023).unwrap();
    let refused = |sql: &str| is_refused(&connection, sql, &[]);
    assert!(refused("UPDATE meeting SET note = 'x'"));
    assert!(refused("DELETE FROM commendation"));
    assert!(!refused("UPDATE grading SET decided = 'good'"));
    assert!(!refused("UPDATE document SET note = 'x'"));
    step(&connection, "released", 2023).unwrap();
    assert!(!is_refused(&connection, "UPDATE meeting SET note = 'x'", &[]));
}

#[test]
fn the_steps_of_a_year_follow_each_other_and_stay() {
    let connection = the_practice_year();
    let refused = |name: &str| step(&connection, name, 2023).is_err();
    assert!(["closed", "released", "reopened", "sealed"].into_iter().all(refused), "an open year can only be held");
    step(&connection, "held", 2023).unwrap();
    assert!(["held", "reopened", "sealed"].into_iter().all(refused));
    step(&connection, "closed", 2023).unwrap();
    assert!(["held", "released", "closed"].into_iter().all(refused));
    step(&connection, "sealed", 2023).unwrap();
    step(&connection, "reopened", 2023).unwrap();
    for sql in [
        "UPDATE year_event SET reason = ''",
        "DELETE FROM year_event",
        "INSERT OR REPLACE INTO year_event
        SELECT id, year, 1, step, at, by, second, reason, fingerprint, file_name, file_hash, file_size
            FROM year_event LIMIT 1",
    ] {
        assert!(connection.execute(sql, []).is_err(), "{sql}");
    }
    assert!(!is_refused(&connection, "UPDATE meeting SET note = 'x'", &[]), "reopened");
}
