//! What is dated about someone, in one list.

use chrono::{Days, NaiveDate};
use domain::{
    Code, Id, Records,
    records::{Person, StandingChange, find},
};

use super::{CourseKind, CourseLine};

/// Everything dated about a person, by its first day.
pub(super) fn of(records: &Records, id: Id<Person>) -> Vec<CourseLine> {
    let mut lines = standings(records, id);
    lines.extend(records.activities.iter().filter(|span| span.person == id).map(|span| {
        let text = joined(&[&span.place, &span.note]);
        CourseLine { code: span.activity.code(), text, ..line(CourseKind::Activity, span.from, span.to) }
    }));
    lines.extend(records.placements.iter().filter(|placement| placement.person == id).map(|placement| {
        let unit = placement.unit.and_then(|unit| find(&records.units, unit)).map_or("", |unit| unit.name.as_str());
        let text = joined(&[&placement.job_title, unit]);
        CourseLine { text, ..line(CourseKind::Placement, placement.from, placement.to) }
    }));
    lines.extend(
        records
            .offices
            .iter()
            .filter(|office| office.person == id)
            .map(|office| CourseLine { code: office.post.code(), ..line(CourseKind::Office, office.from, office.to) }),
    );
    lines.extend(guidance(records, id));
    lines.sort_by_key(|line| (line.from, line.kind));
    lines
}

/// A standing lasts until the day before the next.
fn standings(records: &Records, id: Id<Person>) -> Vec<CourseLine> {
    let mut changes: Vec<&StandingChange> = records.standings.iter().filter(|change| change.person == id).collect();
    changes.sort_by_key(|change| change.from);
    let ends = changes.iter().skip(1).map(|next| Some(next.from - Days::new(1))).chain([None]);
    let lasting = changes.iter().zip(ends);
    lasting
        .map(|(change, to)| CourseLine {
            code: change.standing.code(),
            text: change.note.clone(),
            ..line(CourseKind::Standing, change.from, to)
        })
        .collect()
}

fn guidance(records: &Records, id: Id<Person>) -> impl Iterator<Item = CourseLine> {
    records.helpers.iter().filter_map(move |helper| {
        let (kind, other) = match (helper.person == id, helper.helper == id) {
            (true, _) => (CourseKind::HelpedBy, helper.helper),
            (_, true) => (CourseKind::HelperOf, helper.person),
            (false, false) => return None,
        };
        let text = find(&records.people, other).map_or_else(String::new, |person| person.full_name.clone());
        Some(CourseLine { text, person: Some(other), ..line(kind, helper.from, helper.to) })
    })
}

fn line(kind: CourseKind, from: NaiveDate, to: Option<NaiveDate>) -> CourseLine {
    CourseLine { kind, code: "", text: String::new(), person: None, from, to }
}

fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
}
