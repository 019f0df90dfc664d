//! What saving one record costs, beside a plain commit of the same row by rusqlite in the same mode, one after the
//! other in one run: `cargo run --release -p store --example saving [ROUNDS]`.

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
    let (mut theirs, mut ours) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        theirs.push(timed(|| {
            let sql = "INSERT INTO person (id, name, note) VALUES (?1, ?2, ?3)";
            plain.execute(sql, params![Id::<Person>::random().to_string(), "Lê Thị Nhài", round]).unwrap();
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

fn plain(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
             CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, note INTEGER) STRICT;",
        )
        .unwrap();
    connection
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
