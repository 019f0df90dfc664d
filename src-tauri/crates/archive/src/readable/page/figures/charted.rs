//! What the charts show: the same figures as the tables beside them.

use domain::{
    Period,
    figures::{Span, Value, View},
};

use super::{
    super::{
        IndexPage,
        charts::{Point, bars, line},
        html::El,
        value::{percent, tenths, told},
        words,
    },
    parts::{regular_share, sessions_of},
};
use crate::readable::words::fill;

/// Commendations and attendance, month by month.
pub(super) fn by_month(page: &IndexPage<'_>, view: View<'_>) -> [El; 2] {
    let words = &words().charts;
    let months = view.strip(page.closed_on).into_iter().flat_map(|quarter| quarter.months);
    let (mut given, mut attended) = (Vec::new(), Vec::new());
    for month in months {
        let label = label(month.period);
        let share = regular_share(View::new(view.records, Span::whole(month.period)));
        attended.push(Point { label: label.clone(), shown: percent(&share), height: tenths(&share) });
        let times = month.commendations.map_or(Value::Unknown, |figure| figure.value);
        given.push(counted(label, &times));
    }
    [
        bars("bieu-do-1", &page.say(&words.commendations), &given),
        line("bieu-do-2", &page.say(&words.attendance), &attended, WHOLE),
    ]
}

/// Tenths of a percent in a whole.
const WHOLE: u32 = 1_000;

/// Sessions, quarter by quarter.
pub(super) fn by_quarter(page: &IndexPage<'_>, view: View<'_>) -> Option<El> {
    let all = words();
    let named = view.strip(page.closed_on).into_iter().zip(&all.figures.quarter_names);
    let points: Vec<Point> = named
        .map(|(quarter, name)| {
            let label = fill(&all.charts.quarter, &[("quarter", name)]);
            counted(label, &sessions_of(view, &quarter))
        })
        .collect();
    Some(bars("bieu-do-3", &page.say(&all.charts.sessions), &points))
}

fn counted(label: String, value: &Value) -> Point {
    let height = if let Value::Count(number) = value { Some(*number) } else { None };
    Point { label, shown: told(value), height }
}

fn label(month: Period) -> String {
    let number = month.month_number().map(|number| number.to_string()).unwrap_or_default();
    fill(&words().charts.month, &[("month", &number)])
}
