//! Every printed figure of random years, against counts written apart from the rules, in SQL over the book itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

mod counts;
mod dice;
mod random_year;

use std::{collections::BTreeMap, fs};

use book::{Book, Clock, Cost, NewBook, Passphrase, reports::FigureFace};
use chrono::NaiveDate;
use domain::{Code, Period, figures::Rule};
use store::{Holder, MIGRATIONS, Unlock};
use tempfile::TempDir;

use counts::Counts;
use dice::Dice;

const PASSPHRASE: &str = "hoa sen trang";
const FIRST_YEAR: i32 = 1990;
/// How many years one book holds: everything is read anew after each write.
const YEARS_A_BOOK: u64 = 10;

/// How many figures of each rule were checked that say more than nothing.
type Checked = BTreeMap<Rule, u64>;

/// A report as it was printed.
struct Printed {
    period: Period,
    as_of: NaiveDate,
    figures: Vec<FigureFace>,
}

/// 100 years, or as many as `TORTURE_YEARS` says.
#[test]
fn every_printed_figure_of_a_random_year_is_what_sql_counts() {
    let years: u64 = std::env::var("TORTURE_YEARS").map_or(100, |years| years.parse().unwrap());
    let first = std::env::var("TORTURE_SEED").map_or(1, |seed| seed.parse().unwrap());
    let mut checked = Checked::new();
    for seed in (first..first + years).step_by(usize::try_from(YEARS_A_BOOK).unwrap()) {
        check_a_book(seed, (first + years - seed).min(YEARS_A_BOOK), &mut checked);
    }
    if years >= 100 {
        let reported = Rule::ALL.iter().filter(|rule| **rule <= Rule::CommendationsPerMonth);
        let told_little: Vec<_> = reported.filter(|rule| checked.get(rule).is_none_or(|n| *n < 10)).collect();
        assert!(told_little.is_empty(), "chance hardly ever brings figures of these: {told_little:?} in {checked:?}");
    }
}

/// Fills a book with years, prints their reports, and counts them again with the book closed.
fn check_a_book(first_seed: u64, years: u64, checked: &mut Checked) {
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
    let printed: Vec<Printed> = years.iter_mut().flat_map(|(_, year, dice)| print(&mut book, *year, dice)).collect();
    book.close().unwrap();

    let unlock = Unlock::Passphrase { user: None, passphrase: Passphrase::typed(PASSPHRASE) };
    let opened = store::open(&dir, &unlock, &Holder::this_process("2095".to_owned()), MIGRATIONS).unwrap();
    for report in &printed {
        let counts = Counts { book: &opened, period: report.period, as_of: report.as_of };
        for figure in &report.figures {
            if let Err(why) = counts.check(figure) {
                panic!(
                    "TORTURE_SEED={first_seed} TORTURE_YEARS={YEARS_A_BOOK}, report {}: {why}\n{figure:?}",
                    report.period
                );
            }
            if figure.value.bytes().any(|letter| matches!(letter, b'1'..=b'9')) {
                *checked.entry(figure.rule).or_default() += 1;
            }
        }
    }
}

fn bring_in(book: &mut Book, folder: &TempDir, seed: u64, year: i32, dice: &mut Dice) {
    let records = random_year::of(year, dice);
    let package = folder.path().join(seed.to_string());
    fs::create_dir(&package).unwrap();
    fs::write(package.join("year.json"), archive::export(&records, year, archive::Wishes::default()).json).unwrap();
    if let Err(error) = book.import_year(&package) {
        panic!("TORTURE_SEED={seed}: the generator makes a year that is refused: {error:?}");
    }
}

/// The reports of the year, of a half and of a quarter; that of the year sometimes up to a day before its end.
fn print(book: &mut Book, year: i32, dice: &mut Dice) -> Vec<Printed> {
    let whole = Period::year(year);
    if dice.chance(50) {
        let mut settings = book.report_settings(whole);
        settings.as_of = Some(dice.day_in(whole));
        book.save_report_settings(&settings).unwrap();
    }
    let half: Period = format!("{year}-H{}", dice.between(1, 2)).parse().unwrap();
    let quarter = Period::quarter(year, u8::try_from(dice.between(1, 4)).unwrap()).unwrap();
    let report = |period| {
        let face = book.report(period).unwrap().face;
        Printed { period, as_of: face.as_of, figures: face.printed_figures().cloned().collect() }
    };
    [whole, half, quarter].map(report).into()
}
