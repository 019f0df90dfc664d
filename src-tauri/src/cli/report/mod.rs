//! Printing papers to files: one, or the whole set of a year.

mod choice;
mod kind;
mod words;

use std::path::Path;

use book::{
    Book,
    papers::{Edition, Paper},
    reports::Wishes,
};
use chrono::NaiveDate;

use super::{
    Done, Trouble,
    args::{BookArgs, ReportArgs},
    book_commands::open,
    output::say,
    words as common,
};
use kind::Kind;

/// The word for the whole set of a year.
const ALL: &str = "all";

pub(crate) fn run(args: &ReportArgs) -> Done {
    if args.list {
        return list();
    }
    // The parser asks for these wherever there is no --list.
    let (Some(kind), Some(dir), Some(year), Some(out)) = (&args.kind, &args.book, args.year, &args.out) else {
        return list();
    };
    let at = BookArgs { book: dir.clone(), user: args.user.clone() };
    if kind == ALL {
        return print_all(&mut open(&at)?, year, out);
    }
    let kind = Kind::from_code(kind).ok_or_else(|| Trouble::Argument { name: "LOẠI", value: kind.clone() })?;
    let wishes = wishes(args)?;
    let mut book = open(&at)?;
    if let Some(code) = &wishes.profile {
        book.format_profile(code).map_err(|_| Trouble::Argument { name: "--profile", value: code.clone() })?;
    }
    let paper = choice::paper(&book, kind, year, args)?;
    let edition = if args.check || kind == Kind::Check { Edition::CheckSheet } else { edition(out) };
    book.export_paper_as(paper, edition, &wishes, out)?;
    book.close()?;
    Ok(say(&common::written(out))?)
}

/// As the file's name ends.
fn edition(out: &Path) -> Edition {
    let ends = |end: &str| out.extension().is_some_and(|found| found.eq_ignore_ascii_case(end));
    if ends("docx") { Edition::Word } else { Edition::Pdf }
}

fn list() -> Done {
    for kind in Kind::all() {
        say(&words::kind(kind)?)?;
    }
    Ok(say(words::ALL)?)
}

/// Every paper of the year, into a new folder; each file is whole or not there.
fn print_all(book: &mut Book, year: i32, out: &Path) -> Done {
    let papers: Vec<Paper> = book.papers_of_year(year);
    let written = book.export_papers(&papers, out, |_, _, name| {
        // Where nobody listens any more, the papers are still wanted.
        let _ = say(name);
        std::ops::ControlFlow::Continue(())
    })?;
    Ok(say(&words::set(written, out))?)
}

fn wishes(args: &ReportArgs) -> Result<Wishes, Trouble> {
    Ok(Wishes {
        number: args.number,
        dated: day("--date", args.date.as_deref())?,
        as_of: day("--as-of", args.as_of.as_deref())?,
        profile: args.profile.clone(),
    })
}

fn day(name: &'static str, typed: Option<&str>) -> Result<Option<NaiveDate>, Trouble> {
    let today = book::Clock::from_environment().today();
    let read =
        |typed: &str| domain::day::read(typed, today).map_err(|_| Trouble::Argument { name, value: typed.to_owned() });
    typed.map(read).transpose()
}
