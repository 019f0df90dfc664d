//! Commendations by unit over the years: a unit is known again by its name, whatever record it has in which year.

use super::{ComparedLine, Line, Seen, unknown};
use crate::{
    figures::{Figure, View},
    records::{Commendation, Unit},
    rules::belonging::unit_on,
    text::clean_line,
};

/// A line for each unit that any of the years knew: first those of the last year in their order, then those before it.
pub(super) fn by_unit(years: &[Seen<'_>]) -> Vec<ComparedLine> {
    let mut names: Vec<&str> = Vec::new();
    for year in years.iter().rev() {
        for unit in units_of(year) {
            if !names.iter().any(|known| is_same(known, &unit.name)) {
                names.push(&unit.name);
            }
        }
    }
    names.into_iter().map(|name| line(years, name)).collect()
}

/// Commendations of people who were in no unit on the day.
pub(super) fn without_unit(view: View<'_>) -> Figure {
    let given = commendations_where(view, |unit| unit.is_none());
    view.commendation_group(view.span.period, &given)
}

fn line(years: &[Seen<'_>], name: &str) -> ComparedLine {
    let figures = years.iter().map(|year| of_unit(year, name)).collect();
    ComparedLine { line: Line::CommendationsOfUnit, label: Some(clean_line(name)), figures }
}

/// Unknown in a year that did not know the unit: nobody could be commended in it.
fn of_unit(year: &Seen<'_>, name: &str) -> Figure {
    let given = commendations_where(year.view, |unit| unit.is_some_and(|unit| is_same(&unit.name, name)));
    let figure = year.known(Line::CommendationsOfUnit, year.view.commendation_group(year.period(), &given));
    let is_there = units_of(year).iter().any(|unit| is_same(&unit.name, name));
    if is_there { figure } else { unknown(figure) }
}

/// The units of a year: those that it had on some day, and those in which someone commended stood.
fn units_of<'a>(year: &Seen<'a>) -> Vec<&'a Unit> {
    let (records, span) = (year.view.records, year.view.span);
    let is_of_year = |unit: &Unit| {
        unit.from.is_none_or(|from| from <= span.to) && unit.to.is_none_or(|to| to >= span.period.first_day())
    };
    let given = year.view.commendations();
    let is_named = |unit: &Unit| given.iter().any(|given| unit_of(year.view, given).is_some_and(|of| of.id == unit.id));
    let mut units: Vec<&Unit> = records.units.iter().filter(|unit| is_of_year(unit) || is_named(unit)).collect();
    units.sort_by_key(|unit| (unit.ordinal, unit.id));
    if year.is_held { units } else { Vec::new() }
}

fn commendations_where<'a>(view: View<'a>, is_wanted: impl Fn(Option<&Unit>) -> bool) -> Vec<&'a Commendation> {
    view.commendations().into_iter().filter(|given| is_wanted(unit_of(view, given))).collect()
}

/// Where someone worked on the day.
fn unit_of<'a>(view: View<'a>, given: &Commendation) -> Option<&'a Unit> {
    unit_on(view.records, given.person, given.dated)
}

fn is_same(name: &str, other: &str) -> bool {
    clean_line(name).to_lowercase() == clean_line(other).to_lowercase()
}
