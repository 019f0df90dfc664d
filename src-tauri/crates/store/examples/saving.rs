//! What saving one record costs, beside a plain commit of the same row into the same table by rusqlite in the same mode,
//! without encryption and without a journal, one after the other in one run:
//! `cargo run --release -p store --example saving [ROUNDS]`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, missing_docs)]

use std::{
    path::Path,
    time::{Duration, Instant},
};

use domain::{Id, records::Person};
use rusqlite::{Connection, params};
use store::{Cost, Entry, Holder, MIGRATIONS, NewBook, Op, OpenedBook, Passphrase};
use tempfile::TempDir;

fn main() {
    let rounds = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(400);
    let folder = TempDir::new_in(".").unwrap();
    let plain = plain(&folder.path().join("plain.db"));
    let mut book = book(&folder.path().join("book"));
    let insert = insert();
    let (mut theirs, mut ours) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        theirs.push(timed(|| {
            let id = Id::<Person>::random().to_string();
            plain.prepare_cached(&insert).unwrap().execute(params![id, "Lê Thị Nhài", round.to_string()]).unwrap();
        }));
        ours.push(timed(|| {
            let person = Person { phone: round.to_string(), ..Person::named(Id::random(), "Lê Thị Nhài") };
            book.transact::<_, store::Error>(&entry(), |tx| tx.put(&person)).unwrap();
        }));
    }
    let [theirs, ours] = [theirs, ours].map(median);
    println!("| | median ms | × plain |\n| --- | ---: | ---: |");
    println!("| rusqlite, WAL, synchronous=FULL, no encryption | {:.3} | 1.00 |", theirs.as_secs_f64() * 1e3);
    println!(
        "| the book: encrypted, with its journal | {:.3} | {:.2} |",
        ours.as_secs_f64() * 1e3,
        ours.as_secs_f64() / theirs.as_secs_f64()
    );
}

/// The tables of a book, without their triggers and without a key.
fn plain(path: &Path) -> Connection {
    let mut connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;").unwrap();
    store::migrate::run(&mut connection, MIGRATIONS).unwrap();
    connection
}

/// All columns of a person, as the book writes them.
fn insert() -> String {
    let (_, columns) = store::TABLES.iter().find(|(table, _)| *table == "person").unwrap();
    let values = columns.iter().map(|column| match *column {
        "id" => "?1",
        "full_name" => "?2",
        "phone" => "?3",
        "party_age_deduction_months" | "list_order" => "0",
        "given_name" | "gender" | "birth" | "admission_decision" | "admission_ceremony" | "official_on"
        | "card_issued_on" => "NULL",
        _ => "''",
    });
    let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    format!("INSERT INTO person ({names}) VALUES ({})", values.collect::<Vec<_>>().join(", "))
}

fn book(dir: &Path) -> OpenedBook {
    let new = NewBook {
        user_label: "Thư ký".to_owned(),
        passphrase: Passphrase::new("hoa sen trang").unwrap(),
        cost: Cost::FOR_TESTS,
    };
    store::create(dir, &new, &Holder::this_process(String::new()), MIGRATIONS).unwrap().0
}

fn entry() -> Entry {
    let at = chrono::DateTime::UNIX_EPOCH;
    Entry { at, user: "u".to_owned(), op: Op::PersonSaved, label: "Lê Thị Nhài".to_owned(), undoes: None }
}

fn timed(work: impl FnOnce()) -> Duration {
    let from = Instant::now();
    work();
    from.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
