//! When an assignment is late, and in which years it is to be seen.

use chrono::{Datelike, NaiveDate};

use crate::{
    Records,
    records::{Task, TaskStatus, find},
};

/// Whether its day has passed while it is still to be done.
#[must_use]
pub fn is_overdue(task: &Task, today: NaiveDate) -> bool {
    task.status == TaskStatus::Assigned && task.due.is_some_and(|due| due < today)
}

/// Whether a year has to know of it: from the year in which it was given to that in which it fell due; what is still
/// to be done goes on to the present.
#[must_use]
pub fn concerns_year(records: &Records, task: &Task, year: i32, today: NaiveDate) -> bool {
    let of_meeting = task.meeting.and_then(|id| find(&records.meetings, id)).map(|meeting| meeting.period.year);
    let given = task.given_on.map(|day| day.year()).or(of_meeting);
    let due = task.due.map(|day| day.year());
    let first = given.or(due).unwrap_or(today.year());
    let open_till = (task.status == TaskStatus::Assigned).then(|| today.year());
    let last = due.max(open_till).unwrap_or(first);
    (first..=last.max(first)).contains(&year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;

    fn task(given: &str, due: Option<&str>, status: TaskStatus) -> Task {
        Task {
            id: Id::random(),
            meeting: None,
            ordinal: 1,
            person: None,
            unit: None,
            content: String::new(),
            given_on: Some(given.parse().unwrap()),
            due: due.map(|due| due.parse().unwrap()),
            status,
            result: String::new(),
        }
    }

    #[test]
    fn only_what_is_still_to_be_done_after_its_day_is_overdue() {
        let today: NaiveDate = "2023-06-10".parse().unwrap();
        for (due, status, overdue) in [
            (Some("2023-06-09"), TaskStatus::Assigned, true),
            (Some("2023-06-10"), TaskStatus::Assigned, false),
            (Some("2023-06-09"), TaskStatus::Done, false),
            (Some("2023-06-09"), TaskStatus::Dropped, false),
            (None, TaskStatus::Assigned, false),
        ] {
            assert_eq!(is_overdue(&task("2023-05-01", due, status), today), overdue, "{due:?} {status:?}");
        }
    }

    #[test]
    fn what_is_still_to_be_done_is_seen_in_every_year_up_to_the_present() {
        let today: NaiveDate = "2025-01-08".parse().unwrap();
        let years = |task: &Task| {
            (2021..=2027).filter(|year| concerns_year(&Records::default(), task, *year, today)).collect::<Vec<_>>()
        };
        assert_eq!(years(&task("2023-12-05", Some("2023-12-20"), TaskStatus::Assigned)), [2023, 2024, 2025]);
        assert_eq!(years(&task("2023-12-05", Some("2024-02-01"), TaskStatus::Done)), [2023, 2024]);
        assert_eq!(years(&task("2023-12-05", None, TaskStatus::Dropped)), [2023]);
    }
}
