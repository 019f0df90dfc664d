//! On which paper a figure stands, of which days that paper tells, and what lies in them.

use book::{
    forms::{FormKind, Subject},
    papers::Paper,
    reports::FigureFace,
};
use chrono::{Datelike, NaiveDate};
use domain::Period;

use super::{Counts, asked::Asked};

impl<'a> Counts<'a> {
    /// The counts of a paper, up to a day. Of a meeting or a session all is told; the others go up to that day.
    pub(crate) fn of(asked: &'a Asked<'a>, paper: Paper, as_of: NaiveDate) -> Self {
        let period = match paper {
            Paper::Report(period) => period,
            Paper::Form(_, of) => period_of(asked, of, as_of),
            Paper::Document(_) | Paper::Extract(_) => Period::year(as_of.year()),
        };
        let as_of = match paper {
            Paper::Form(_, Subject::Meeting(_) | Subject::Session(_)) => period.last_day(),
            Paper::Form(..) | Paper::Report(_) | Paper::Document(_) | Paper::Extract(_) => up_to(period, as_of),
        };
        Self { asked, paper, period, as_of }
    }

    /// A table of movements and a sheet of a person tell of several periods, of each as a paper of that one would; years
    /// side by side tell of each year, and of its quarters as a paper of that year would.
    pub(super) fn of_its_period(&self, figure: &FigureFace) -> Self {
        match self.paper {
            Paper::Form(FormKind::Movement | FormKind::Person, _) => {
                Self { period: figure.period, as_of: up_to(figure.period, self.as_of), ..*self }
            }
            Paper::Form(FormKind::YearComparison, _) => {
                let year = Period::year(figure.period.year);
                Self { period: year, as_of: up_to(year, self.as_of), ..*self }
            }
            Paper::Form(..) | Paper::Report(_) | Paper::Document(_) | Paper::Extract(_) => Self { ..*self },
        }
    }

    /// A paper up to the end of its period takes all that is counted in the period, whenever it was held.
    pub(super) fn in_time(&self, day: &str) -> String {
        if self.is_whole() { "1".to_owned() } else { format!("{day} <= '{}'", self.as_of) }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.as_of == self.period.last_day()
    }
}

/// Sheets of people are of today; the others of a period, or of the one in which their subject lies.
fn period_of(asked: &Asked<'_>, of: Subject, today: NaiveDate) -> Period {
    let told =
        |what: &str, table: &str, id: String| asked.one(&format!("SELECT {what} FROM {table} WHERE id = '{id}'"));
    match of {
        Subject::Period(period) => period,
        Subject::Meeting(id) => told("period", "meeting", id.to_string()).parse().unwrap(),
        Subject::Session(id) => told("period", "thematic_session", id.to_string()).parse().unwrap(),
        Subject::Campaign(id) => told("substr(\"from\", 1, 4)", "campaign", id.to_string()).parse().unwrap(),
        Subject::Person(_) => Period::year(today.year()),
    }
}

fn up_to(period: Period, day: NaiveDate) -> NaiveDate {
    day.clamp(period.first_day(), period.last_day())
}

/// Whether a period lies in another, told by their names alone.
pub(super) fn within(column: &str, period: Period) -> String {
    let (name, year) = (period.to_string(), period.year);
    let months = |from: u32, to: u32| (from..=to).map(move |month| format!("'{year}-M{month:02}'"));
    let quarters = |from: u32, to: u32| (from..=to).map(move |quarter| format!("'{year}-Q{quarter}'"));
    let names: Vec<String> = match name.split_once('-').map(|(_, part)| part.split_at(1)) {
        None => return format!("{column} LIKE '{year}%'"),
        Some(("H", half)) => {
            let half: u32 = half.parse().unwrap();
            quarters(half * 2 - 1, half * 2)
                .chain(months(half * 6 - 5, half * 6))
                .chain([format!("'{name}'")])
                .collect()
        }
        Some(("Q", quarter)) => {
            let quarter: u32 = quarter.parse().unwrap();
            months(quarter * 3 - 2, quarter * 3).chain([format!("'{name}'")]).collect()
        }
        Some(_) => vec![format!("'{name}'")],
    };
    format!("{column} IN ({})", names.join(", "))
}
