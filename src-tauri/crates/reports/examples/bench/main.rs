//! What the benchmark measures (`make bench`), and the content that it gives to the other tools.
//!
//! `bench prepare DIR` writes that content; `bench KIND DIR OUT` prints one paper from it: `people`, `people-untagged`,
//! `people-N` for N rows, `year`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

mod content;
mod people;
#[path = "../../tests/papers/seed.rs"]
#[allow(dead_code, unreachable_pub)]
mod seed;
mod year;

use std::path::Path;

use reports::{Conformance, Printed, print, print_as};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["prepare", folder] => prepare(Path::new(folder)),
        [kind, folder, out] => std::fs::write(out, printed(kind, Path::new(folder)).pdf).unwrap(),
        _ => panic!("bench prepare DIR, or bench KIND DIR OUT"),
    }
}

fn prepare(folder: &Path) {
    std::fs::create_dir_all(folder.join("photos")).unwrap();
    people::prepare(folder);
    year::prepare(folder);
}

fn printed(kind: &str, folder: &Path) -> Printed {
    match kind {
        "year" => year::printed(folder).printed,
        "people-untagged" => print_as(&people::paper(folder, None), Conformance::Untagged).unwrap(),
        "people" => print(&people::paper(folder, None)).unwrap(),
        rows => {
            let rows = rows.strip_prefix("people-").and_then(|rows| rows.parse().ok()).expect("a number of rows");
            print(&people::paper(folder, Some(rows))).unwrap()
        }
    }
}
