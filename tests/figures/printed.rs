//! The papers of a year, with the figures that stand in them.

use std::collections::HashSet;

use book::{
    Book,
    forms::{FormKind, Subject},
    papers::Paper,
    reports::FigureFace,
};
use chrono::NaiveDate;
use domain::{Code, Period, records::DocumentKind};

use crate::dice::Dice;

/// In a hundred years a kind of form is printed in so many, and then of so many subjects.
const CHANCE: u64 = 33;
const AT_MOST: usize = 2;

/// A paper as it was printed.
pub(crate) struct Printed {
    pub(crate) paper: Paper,
    /// The day up to which a report tells; of a form, the day of its printing.
    pub(crate) as_of: NaiveDate,
    pub(crate) figures: Vec<FigureFace>,
}

/// The reports of the year, of a half and of a quarter; that of the year sometimes up to a day before its end.
pub(crate) fn reports(book: &mut Book, year: i32, dice: &mut Dice) -> Vec<Printed> {
    let whole = Period::year(year);
    if dice.chance(50) {
        let mut settings = book.report_settings(whole);
        settings.as_of = Some(dice.day_in(whole));
        book.save_report_settings(&settings).unwrap();
    }
    let half: Period = format!("{year}-H{}", dice.between(1, 2)).parse().unwrap();
    let quarter = Period::quarter(year, u8::try_from(dice.between(1, 4)).unwrap()).unwrap();
    [whole, half, quarter].map(|period| report(book, period)).into()
}

/// Some of the forms of the year, as chance draws them: all forms of 100 years would take minutes.
pub(crate) fn some(book: &Book, year: i32, dice: &mut Dice) -> Vec<Printed> {
    let mut printed = Vec::new();
    for kind in kinds() {
        if !dice.chance(CHANCE) {
            continue;
        }
        let mut subjects = book.form_subjects(kind, year);
        for _ in 0..AT_MOST.min(subjects.len()) {
            let drawn = subjects.swap_remove(usize::try_from(dice.below(subjects.len() as u64)).unwrap());
            printed.push(paper(book, Paper::Form(kind, drawn.of)));
        }
    }
    printed
}

/// Every paper of the year that counts something: of its documents, those with a typed text say no figure, and those
/// without are forms. The year book says nothing besides.
pub(crate) fn all(book: &Book, year: i32) -> Vec<Printed> {
    let mut printed = vec![report(book, Period::year(year))];
    let resolutions = book.register(Some(year), "").rows.into_iter().map(|row| row.document);
    let resolutions = resolutions.filter(|document| document.kind == DocumentKind::Resolution);
    printed.extend(resolutions.map(|document| paper(book, Paper::Extract(document.id))));
    for kind in kinds() {
        let subjects = book.form_subjects(kind, year).into_iter();
        printed.extend(subjects.map(|subject| paper(book, Paper::Form(kind, subject.of))));
    }
    let known: HashSet<String> =
        printed.iter().flat_map(|paper| &paper.figures).map(|figure| format!("{figure:?}")).collect();
    let bound = paper(book, Paper::Form(FormKind::YearBook, Subject::Period(Period::year(year))));
    for figure in bound.figures {
        assert!(known.contains(&format!("{figure:?}")), "the book of {year} alone says {figure:?}");
    }
    printed
}

/// Each but the year book, which binds the others.
fn kinds() -> impl Iterator<Item = FormKind> {
    FormKind::ALL.iter().copied().filter(|kind| *kind != FormKind::YearBook)
}

fn paper(book: &Book, paper: Paper) -> Printed {
    let traced = book.paper_figures(paper).unwrap();
    Printed { paper, as_of: book.today(), figures: traced.into_iter().map(|traced| traced.figure).collect() }
}

fn report(book: &Book, period: Period) -> Printed {
    let face = book.report(period).unwrap().face;
    let figures = face.printed_figures().cloned().collect();
    Printed { paper: Paper::Report(period), as_of: face.as_of, figures }
}
