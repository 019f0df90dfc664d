//! Printing reports to files.

use std::path::Path;

use book::papers::Paper;
use chrono::NaiveDate;
use domain::{Period, period::Part};

use super::{
    Done, Trouble,
    args::{BookArgs, PeriodReportArgs, ReportArgs, ReportKind},
    book_commands::open,
    output::say,
    words,
};

pub(crate) fn run(args: &ReportArgs) -> Done {
    match &args.kind {
        ReportKind::Year(report) => print(report, Part::Year),
        ReportKind::Half { report, half } => print(report, Part::Half(*half)),
        ReportKind::Quarter { report, quarter } => print(report, Part::Quarter(*quarter)),
        ReportKind::Check { at, year, out } => check_sheet(at, Period::year(*year), out),
    }
}

fn check_sheet(at: &BookArgs, period: Period, out: &Path) -> Done {
    let mut book = open(at)?;
    book.export_paper(Paper::CheckSheet(period), out)?;
    book.close()?;
    Ok(say(&words::written(out))?)
}

fn print(args: &PeriodReportArgs, part: Part) -> Done {
    let wishes = book::reports::Wishes {
        number: args.number,
        dated: day("--date", args.date.as_deref())?,
        as_of: day("--as-of", args.as_of.as_deref())?,
        profile: args.profile.map(|profile| profile.code().to_owned()),
    };
    let mut book = open(&args.at)?;
    book.export_report_as(Period { year: args.year, part }, &wishes, &args.out)?;
    book.close()?;
    Ok(say(&words::written(&args.out))?)
}

fn day(name: &'static str, typed: Option<&str>) -> Result<Option<NaiveDate>, Trouble> {
    let today = book::Clock::from_environment().today();
    let read =
        |typed: &str| domain::day::read(typed, today).map_err(|_| Trouble::Argument { name, value: typed.to_owned() });
    typed.map(read).transpose()
}
