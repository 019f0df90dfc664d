//! Which paper is meant by the arguments.

use book::{
    Book,
    forms::{FormKind, FormSubject, Needs, Subject},
    papers::Paper,
};
use domain::{
    Code, Id, Period,
    period::Part,
    records::{DocumentOut, MeetingKind},
    text::{finds, fold},
};

use super::{Kind, ReportArgs, Trouble};

/// The paper of a kind.
pub(super) fn paper(book: &Book, kind: Kind, year: i32, args: &ReportArgs) -> Result<Paper, Trouble> {
    let part = |part| Paper::Report(Period { year, part });
    match kind {
        Kind::Year | Kind::Check => Ok(part(Part::Year)),
        Kind::Half => Ok(part(Part::Half(needed("--half", args.half)?))),
        Kind::Quarter => Ok(part(Part::Quarter(needed("--quarter", args.quarter)?))),
        Kind::Document => Ok(Paper::Document(document(book, year, args)?)),
        // A resolution named by its number says itself whom it commends.
        Kind::Form(FormKind::Extract) if args.month.is_none() => match document(book, year, args) {
            Ok(resolution) => Ok(Paper::Extract(resolution)),
            Err(_) => Ok(Paper::Form(FormKind::Extract, subject(book, FormKind::Extract, year, args)?)),
        },
        Kind::Form(form) => Ok(Paper::Form(form, subject(book, form, year, args)?)),
    }
}

fn needed<T>(name: &'static str, given: Option<T>) -> Result<T, Trouble> {
    given.ok_or_else(|| Trouble::Argument { name, value: String::new() })
}

fn document(book: &Book, year: i32, args: &ReportArgs) -> Result<Id<DocumentOut>, Trouble> {
    let of = needed("--of", args.of.as_deref())?;
    let rows = book.register(Some(year), "").rows;
    let is_meant = |document: &DocumentOut| document.id.to_string() == of || document.number_and_symbol() == of;
    let found = rows.iter().find(|row| is_meant(row.document));
    found.map(|row| row.document.id).ok_or_else(|| unknown("--of", of))
}

fn subject(book: &Book, form: FormKind, year: i32, args: &ReportArgs) -> Result<Subject, Trouble> {
    let subjects = book.form_subjects(form, year);
    let wanted = match form.needs() {
        Needs::Year => subjects.into_iter().next(),
        Needs::Half => nth(subjects, needed("--half", args.half)?.into()),
        Needs::Month => nth(subjects, needed("--month", args.month)?.into()),
        Needs::Meeting => match args.month {
            Some(month) => regular_of(subjects, Period::month(year, month)),
            None => told(subjects, needed("--of", args.of.as_deref())?),
        },
        Needs::Session | Needs::Campaign | Needs::Person => told(subjects, needed("--of", args.of.as_deref())?),
    };
    let of = args.of.as_deref().unwrap_or_default();
    wanted.map(|subject| subject.of).ok_or_else(|| unknown("--of", of))
}

fn unknown(name: &'static str, value: &str) -> Trouble {
    Trouble::Argument { name, value: value.to_owned() }
}

/// The first, for 1.
fn nth(subjects: Vec<FormSubject>, number: usize) -> Option<FormSubject> {
    subjects.into_iter().nth(number.checked_sub(1)?)
}

/// The regular meeting of a month.
fn regular_of(subjects: Vec<FormSubject>, month: Option<Period>) -> Option<FormSubject> {
    subjects.into_iter().find(|subject| {
        let row = subject.row.as_ref();
        row.is_some_and(|row| row.name == MeetingKind::Regular.code() && row.period == month)
    })
}

/// By the identity, the place in the year, or the name; a part of a name does where only one has it.
fn told(subjects: Vec<FormSubject>, of: &str) -> Option<FormSubject> {
    if let Ok(number) = of.parse() {
        return nth(subjects, number);
    }
    let row = |subject: &FormSubject| subject.row.clone();
    if let Some(found) =
        subjects.iter().find(|subject| row(subject).is_some_and(|row| row.row.id == of || fold(&row.name) == fold(of)))
    {
        return Some(found.clone());
    }
    let mut alike = subjects.into_iter().filter(|subject| row(subject).is_some_and(|row| finds(of, &row.name)));
    let first = alike.next()?;
    alike.next().is_none().then_some(first)
}
