//! Printing reports to files.

use chrono::NaiveDate;

use super::{
    Done, Trouble,
    args::{ReportArgs, ReportKind, YearReportArgs},
    book_commands::open,
    output::say,
    words,
};

pub(crate) fn run(args: &ReportArgs) -> Done {
    match &args.kind {
        ReportKind::Year(args) => year(args),
    }
}

fn year(args: &YearReportArgs) -> Done {
    let wishes = book::reports::Wishes {
        number: args.number,
        dated: day("--date", args.date.as_deref())?,
        as_of: day("--as-of", args.as_of.as_deref())?,
        profile: args.profile.map(|profile| profile.code().to_owned()),
    };
    let mut book = open(&args.at)?;
    book.export_year_report_as(args.year, &wishes, &args.out)?;
    book.close()?;
    Ok(say(&words::written(&args.out))?)
}

fn day(name: &'static str, typed: Option<&str>) -> Result<Option<NaiveDate>, Trouble> {
    let today = book::Clock::from_environment().today();
    let read =
        |typed: &str| domain::day::read(typed, today).map_err(|_| Trouble::Argument { name, value: typed.to_owned() });
    typed.map(read).transpose()
}
