//! Which paper is meant by the arguments.

use book::{
    Book,
    forms::{FormKind, FormSubject, Needs, Subject},
    papers::Paper,
};
use domain::{
    Code, Id, Period,
    period::Part,
    records::{DocumentKind, DocumentOut, DocumentStatus, MeetingKind},
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

/// Every paper of a year, once: its reports, its documents as far as the book has what they say, and each form of all that
/// it can be of, but for those that are the paper of a document.
pub(super) fn all(book: &Book, year: i32) -> Vec<Paper> {
    let reports = Period::reported(year).into_iter().map(Paper::Report);
    let documents = book.register(Some(year), "").rows.into_iter().map(|row| row.document);
    let printed = documents.filter(|document| {
        let is_in_force = document.status != DocumentStatus::NumberCancelled && document.period.is_none();
        is_in_force && (document.status != DocumentStatus::Issued || book.has_paper(document))
    });
    let papers = printed.flat_map(|document| {
        let has_extract = document.kind == DocumentKind::Resolution && book.commends(document.id);
        let extract = has_extract.then_some(Paper::Extract(document.id));
        std::iter::once(Paper::Document(document.id)).chain(extract)
    });
    let of_kind = |kind: &FormKind| {
        let subjects = book.form_subjects(*kind, year).into_iter().map(|subject| (*kind, subject.of));
        subjects.filter(|(kind, of)| !is_printed_as_document(book, *kind, *of)).collect::<Vec<_>>()
    };
    let forms = FormKind::ALL.iter().flat_map(of_kind).map(|(kind, of)| Paper::Form(kind, of));
    reports.chain(papers).chain(forms).collect()
}

/// Whether a form is among the documents already: as one of them, or as the extract from one.
fn is_printed_as_document(book: &Book, kind: FormKind, of: Subject) -> bool {
    let paper = if kind == FormKind::Extract { FormKind::Resolution } else { kind };
    let document = book.document_of_form(paper, of);
    document.is_some_and(|document| kind != FormKind::Extract || book.commends(document.id))
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
