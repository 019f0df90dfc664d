//! What saving one record costs, beside a plain commit of the same row into the same table by rusqlite in the same mode,
//! without encryption and without a journal, by turns in one run. `scripts/bench-saving.sh` runs it on slower disks too:
//! `cargo run --release -p store --example saving [ROUNDS]`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, missing_docs)]

use std::{
    path::Path,
    time::{Duration, Instant},
};

use domain::{
    Id,
    records::{IncomingDocument, Person},
};
use rusqlite::{Connection, params_from_iter};
use store::{Cost, Entry, Holder, MIGRATIONS, NewBook, Op, OpenedBook, Passphrase, Table};
use tempfile::TempDir;

fn main() {
    let rounds = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(400);
    println!("| record | rusqlite, WAL, FULL, plain: median ms | the book: median ms | more: ms | × plain |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    beside("a document that came in, 10 columns", rounds, document);
    beside("a person, the widest, 35 columns", rounds, person);
}

/// Saves the same records on both sides, by turns.
fn beside<T: Table>(name: &str, rounds: u32, record: impl Fn(u32) -> T) {
    let folder = TempDir::new_in(".").unwrap();
    let plain = plain(&folder.path().join("plain.db"));
    let mut book = book(&folder.path().join("book"));
    let insert = insert::<T>();
    let (mut theirs, mut ours) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        let record = record(round);
        theirs.push(timed(|| {
            plain.prepare_cached(&insert).unwrap().execute(params_from_iter(record.to_row())).unwrap();
        }));
        ours.push(timed(|| {
            book.transact::<_, store::Error>(&entry(), |tx| tx.put(&record)).unwrap();
        }));
    }
    let [theirs, ours] = [theirs, ours].map(|times| median(times).as_secs_f64() * 1e3);
    println!("| {name} | {theirs:.3} | {ours:.3} | {:.3} | {:.2} |", ours - theirs, ours / theirs);
}

fn person(round: u32) -> Person {
    Person { phone: round.to_string(), ..Person::named(Id::random(), "Lê Thị Nhài") }
}

fn document(round: u32) -> IncomingDocument {
    IncomingDocument {
        id: Id::random(),
        arrival_no: Some(round + 1),
        received_on: None,
        issuer: "Đảng ủy".to_owned(),
        number_symbol: "12-KH/ĐU".to_owned(),
        dated: None,
        kind_name: "Kế hoạch".to_owned(),
        subject: "tổ chức sinh hoạt chuyên đề".to_owned(),
        about_year: 2023,
        note: String::new(),
    }
}

/// The tables of a book with their triggers, without a key.
fn plain(path: &Path) -> Connection {
    let mut connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;").unwrap();
    store::migrate::run(&mut connection, MIGRATIONS).unwrap();
    connection
}

fn insert<T: Table>() -> String {
    let names: Vec<String> = T::COLUMNS.iter().map(|column| format!("\"{column}\"")).collect();
    let values = vec!["?"; names.len()].join(", ");
    format!("INSERT INTO {} ({}) VALUES ({values})", T::TABLE, names.join(", "))
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
