//! Every printed figure of random years, against counts written apart from the rules, in SQL over the book itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]
// A count of one family of rules panics on any other.
#![allow(clippy::wildcard_enum_match_arm)]

mod counts;
mod dice;
mod printed;
mod random_year;

use std::{collections::BTreeMap, fs, path::Path};

use book::{Book, Clock, Cost, NewBook, Passphrase};
use domain::{Code, Period, figures::Rule};
use rayon::prelude::*;
use store::{Holder, MIGRATIONS, Unlock};
use tempfile::TempDir;

use counts::{Asked, Counts};
use dice::Dice;
use printed::Printed;

const PASSPHRASE: &str = "hoa sen trang";
const FIRST_YEAR: i32 = 1990;
/// How many years one book holds: everything is read anew after each write.
const YEARS_A_BOOK: u64 = 10;

/// How many figures of each rule were checked that say more than nothing.
type Checked = BTreeMap<Rule, u64>;

/// 100 years, or as many as `TORTURE_YEARS` says.
#[test]
fn every_printed_figure_of_a_random_year_is_what_sql_counts() {
    let years: u64 = std::env::var("TORTURE_YEARS").map_or(100, |years| years.parse().unwrap());
    let first = std::env::var("TORTURE_SEED").map_or(1, |seed| seed.parse().unwrap());
    let books: Vec<u64> = (first..first + years).step_by(usize::try_from(YEARS_A_BOOK).unwrap()).collect();
    let of_books = books.into_par_iter().map(|seed| check_a_book(seed, (first + years - seed).min(YEARS_A_BOOK)));
    let checked = of_books.reduce(Checked::new, added);
    if years >= 100 {
        let told_little: Vec<_> = Rule::ALL.iter().filter(|rule| checked.get(rule).is_none_or(|n| *n < 10)).collect();
        assert!(told_little.is_empty(), "chance hardly ever brings figures of these: {told_little:?} in {checked:?}");
    }
}

/// Fills a book with years, prints their papers, and counts them again with the book closed.
fn check_a_book(first_seed: u64, years: u64) -> Checked {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ");
    let new = NewBook {
        user_label: "Thư ký".to_owned(),
        passphrase: Passphrase::new(PASSPHRASE).unwrap(),
        cost: Cost::FOR_TESTS,
    };
    let (mut book, _) = Book::create(&dir, &new, Clock::At("2095-01-01T12:00:00Z".parse().unwrap())).unwrap();
    let mut years: Vec<(u64, i32, Dice)> =
        (first_seed..first_seed + years).zip(FIRST_YEAR..).map(|(seed, year)| (seed, year, Dice::new(seed))).collect();
    for (seed, year, dice) in &mut years {
        bring_in(&mut book, &folder, *seed, *year, dice);
    }
    // what is held late stands on the next year's sheets: all years are there before the first is printed
    let reports = years.iter_mut().flat_map(|(_, year, dice)| printed::reports(&mut book, *year, dice));
    let mut printed: Vec<Printed> = reports.collect();
    book.close().unwrap();
    let book = in_the_last_year(&dir, &mut years);
    for (at, (_, year, dice)) in years.iter_mut().enumerate() {
        printed.extend(if at == 0 { printed::all(&book, *year) } else { printed::some(&book, *year, dice) });
    }
    book.close().unwrap();

    let opened = store::open(&dir, &unlock(), &Holder::this_process("2095".to_owned()), MIGRATIONS).unwrap();
    let asked = Asked::of(&opened);
    let mut checked = Checked::new();
    for paper in &printed {
        if let Err(why) = check(&asked, paper, &mut checked) {
            panic!(
                "TORTURE_SEED={first_seed} TORTURE_YEARS={YEARS_A_BOOK}, {:?} up to {}: {why}",
                paper.paper, paper.as_of
            );
        }
    }
    checked
}

fn added(mut some: Checked, more: Checked) -> Checked {
    for (rule, n) in more {
        *some.entry(rule).or_default() += n;
    }
    some
}

fn check(asked: &Asked<'_>, paper: &Printed, checked: &mut Checked) -> Result<(), String> {
    let counts = Counts::of(asked, paper.paper, paper.as_of);
    for figure in &paper.figures {
        counts.check(figure).map_err(|why| format!("{why}\n{figure:?}"))?;
        if figure.value.bytes().any(|letter| matches!(letter, b'1'..=b'9')) {
            *checked.entry(figure.rule).or_default() += 1;
        }
    }
    Ok(())
}

fn bring_in(book: &mut Book, folder: &TempDir, seed: u64, year: i32, dice: &mut Dice) {
    let records = random_year::of(year, dice);
    let exported = archive::export(&records, year, archive::Wishes::default());
    let package = folder.path().join(seed.to_string());
    fs::create_dir_all(package.join("files")).unwrap();
    fs::write(package.join("year.json"), exported.json).unwrap();
    for hash in exported.files {
        fs::write(package.join("files").join(hash.to_string()), random_year::file_content(year)).unwrap();
    }
    if let Err(error) = book.import_year(&package) {
        panic!("TORTURE_SEED={seed}: the generator makes a year that is refused: {error:?}");
    }
}

/// The book, opened on some day of its last year: the forms of that year tell of a part of it, the others of all.
fn in_the_last_year(dir: &Path, years: &mut [(u64, i32, Dice)]) -> Book {
    let (_, year, dice) = years.last_mut().unwrap();
    let today = dice.day_in(Period::year(*year));
    let clock = Clock::At(today.and_hms_opt(12, 0, 0).unwrap().and_utc());
    Book::open(dir, &unlock(), clock).unwrap()
}

fn unlock() -> Unlock {
    Unlock::Passphrase { user: None, passphrase: Passphrase::typed(PASSPHRASE) }
}
