//! Tasks, probations and documents that wait for their signature.

use chrono::Days;

use super::{Due, DueKind, PROBATION_AHEAD, SIGNATURE_WAITS, TASK_AHEAD, Watch};
use crate::{
    records::{DocumentOut, DocumentStatus, Person, Task, TaskStatus},
    rules::{belonging::belongs_on, party_age::probation_ends},
};

impl<'a> Watch<'a> {
    pub(super) fn people(self) -> Vec<Due> {
        let mut found: Vec<Due> = self.records.tasks.iter().filter_map(|task| self.task(task)).collect();
        found.extend(self.records.people.iter().filter_map(|person| self.probation(person)));
        found.extend(self.records.documents.iter().filter_map(|document| self.signature(document)));
        found
    }

    fn task(self, task: &'a Task) -> Option<Due> {
        let on = task.due.filter(|due| task.status == TaskStatus::Assigned && self.lists(*due, TASK_AHEAD))?;
        let kind = if self.is_past(on) { DueKind::TaskOverdue } else { DueKind::TaskSoon };
        Some(Due { person: task.person, ..Due::new(kind, on).in_row(task.id).called(&task.content) })
    }

    fn probation(self, person: &'a Person) -> Option<Due> {
        let end = probation_ends(self.records, person, self.today)?;
        let is_listed = self.lists(end, PROBATION_AHEAD) && belongs_on(self.records, person.id, self.today);
        let kind = if self.is_past(end) { DueKind::ProbationOver } else { DueKind::ProbationEnding };
        is_listed.then(|| Due::new(kind, end).in_row(person.id).called(&person.full_name))
    }

    fn signature(self, document: &'a DocumentOut) -> Option<Due> {
        let dated = document.dated.filter(|_| document.status == DocumentStatus::WaitingForSignature)?;
        let is_long = self.is_past(dated + SIGNATURE_WAITS) && self.lists(dated, Days::new(0));
        let named = format!("{} {}", document.number_and_symbol(), document.subject);
        is_long.then(|| Due::new(DueKind::SignatureWaiting, dated).in_row(document.id).called(&named))
    }
}
