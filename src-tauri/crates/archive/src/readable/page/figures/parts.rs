//! The year part by part: months, quarters, forms, units, grades.

use std::collections::BTreeMap;

use domain::{
    Code,
    figures::{
        Figure, Span, Value, View,
        strip::{Course, MonthCell, QuarterCell},
    },
    records::{Commendation, Grading, StudyForm, ThematicSession, Unit, find},
    rules::belonging::unit_on,
};

use super::super::{
    IndexPage,
    html::El,
    table::{count_table, numbers, table, texts, total},
    value::{over, part_of_whole, percent, told},
    words,
};
use crate::readable::{
    cell::day,
    words::{WORDS, fill},
};

pub(super) fn months(page: &IndexPage<'_>, view: View<'_>) -> Option<El> {
    let words = &words().figures;
    let cells: Vec<MonthCell> = view.strip(page.closed_on).into_iter().flat_map(|quarter| quarter.months).collect();
    let rows = cells.iter().map(|cell| {
        let month = View::new(view.records, Span::whole(cell.period));
        let share = regular_share(month);
        let known = cell.commendations.as_ref();
        let people = known.map_or(Value::Unknown, |_| view.commended_people(cell.period).value);
        let times = known.map_or(Value::Unknown, |figure| figure.value.clone());
        let number = cell.period.month_number().map(|number| number.to_string()).unwrap_or_default();
        numbers(&number, &[met(cell), part_of_whole(&share), percent(&share), told(&times), told(&people)])
    });
    let (share, year) = (regular_share(view), view.span.period);
    let whole = [
        told(&view.regular_meeting_count().value),
        part_of_whole(&share),
        percent(&share),
        told(&view.commendation_times(year).value),
        told(&view.commended_people(year).value),
    ];
    let rows = rows.chain([total(&words.total, &whole)]);
    Some(count_table(&page.say(&words.months), &words.month_heads, rows))
}

/// Present over due at the regular meetings of a span.
pub(super) fn regular_share(view: View<'_>) -> Value {
    let (present, due) = view.regular_attendance();
    over(&present, &due)
}

/// On which day the regular meeting of a month was; else how it stands.
fn met(cell: &MonthCell) -> String {
    match (cell.course, cell.on) {
        (Course::Held, Some(on)) => day(on),
        (course, _) => words().figures.courses.get(course.code()).cloned().unwrap_or_default(),
    }
}

pub(super) fn quarters(page: &IndexPage<'_>, view: View<'_>) -> Option<El> {
    let words = &words().figures;
    let quarters = view.strip(page.closed_on);
    let rows = quarters.iter().zip(&words.quarter_names).map(|(quarter, name)| {
        let share = view.attendance_of(&view.sessions_in(quarter.period), quarter.period).share.value;
        numbers(name, &[told(&sessions_of(view, quarter)), part_of_whole(&share), percent(&share)])
    });
    let share = view.attendance_of(&view.sessions(), view.span.period).share.value;
    let whole = [told(&view.session_count().value), part_of_whole(&share), percent(&share)];
    Some(count_table(&page.say(&words.quarters), &words.quarter_heads, rows.chain([total(&words.total, &whole)])))
}

/// How many sessions a quarter had; unknown where it was not over, or the branch had no members.
pub(super) fn sessions_of(view: View<'_>, quarter: &QuarterCell<'_>) -> Value {
    let held = view.session_count_in(quarter.period);
    let is_unknown = held.rows.is_empty() && quarter.course == Course::Open;
    if is_unknown { Value::Unknown } else { held.value }
}

pub(super) fn forms(page: &IndexPage<'_>, view: View<'_>) -> Option<El> {
    let words = &words().figures;
    let sessions = view.sessions();
    let held_as = |form: StudyForm| -> Vec<&ThematicSession> {
        let is_so = |it: &&ThematicSession| view.forms_of(it.id).iter().any(|noted| noted.form == form);
        sessions.iter().copied().filter(is_so).collect()
    };
    let unnoted: Vec<&ThematicSession> =
        sessions.iter().copied().filter(|it| view.forms_of(it.id).is_empty()).collect();
    let named = StudyForm::ALL.iter().map(|form| (WORDS.code("session_forms", "form", form.code()), held_as(*form)));
    let rows: Vec<El> = named
        .chain([(words.no_form.as_str(), unnoted)])
        .filter(|(_, held)| !held.is_empty())
        .map(|(name, held)| numbers(name, &[counted(&view.session_group(view.span.period, &held))]))
        .collect();
    (!rows.is_empty()).then(|| count_table(&page.say(&words.forms), &words.form_heads, rows))
}

pub(super) fn units(page: &IndexPage<'_>, view: View<'_>) -> Option<El> {
    let (words, year) = (&words().figures, view.span.period);
    let mut units: BTreeMap<_, (Option<&Unit>, Vec<&Commendation>)> = BTreeMap::new();
    for given in view.commendations() {
        let unit = unit_on(view.records, given.person, given.dated);
        let place = (unit.is_none(), unit.map(|unit| (unit.ordinal, unit.id)));
        units.entry(place).or_insert_with(|| (unit, Vec::new())).1.push(given);
    }
    if units.is_empty() {
        return None;
    }
    let rows = units.values().map(|(unit, given)| {
        let figures = [view.commendation_group(year, given), view.commended_group(year, given)];
        numbers(unit.map_or(&words.no_unit, |unit| &unit.name), &figures.each_ref().map(counted))
    });
    let whole = [view.commendation_times(year), view.commended_people(year)];
    let rows = rows.chain([total(&words.total, &whole.each_ref().map(counted))]);
    Some(count_table(&page.say(&words.units), &words.unit_heads, rows))
}

fn counted(figure: &Figure) -> String {
    told(&figure.value)
}

/// The branch first, then its people by name.
pub(super) fn grades(page: &IndexPage<'_>) -> Option<El> {
    let words = &words().figures;
    let order = super::super::super::order::Order::of(page.records);
    let mut gradings: Vec<&Grading> = page.records.gradings.iter().filter(|it| it.year == page.year).collect();
    gradings.sort_by_cached_key(|it| (it.person.is_some(), order.key(&domain::figures::RowRef::to(*it))));
    let who = |it: &Grading| match it.person {
        None => words.branch_itself.clone(),
        Some(person) => find(&page.records.people, person).map(|person| person.full_name.clone()).unwrap_or_default(),
    };
    let rows: Vec<El> = gradings.into_iter().map(|it| texts(&who(it), &[grade(it)])).collect();
    (!rows.is_empty()).then(|| table(&page.say(&words.grades), &words.grade_heads, rows))
}

fn grade(grading: &Grading) -> String {
    match (grading.decided, grading.not_graded) {
        (Some(grade), _) => WORDS.code("gradings", "decided", grade.code()).to_owned(),
        (None, Some(why)) => {
            fill(&words().figures.not_graded, &[("why", WORDS.code("gradings", "not_graded", why.code()))])
        }
        (None, None) => WORDS.cells.unknown.clone(),
    }
}
