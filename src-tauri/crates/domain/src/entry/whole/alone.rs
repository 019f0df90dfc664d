//! What no form asks, because a form cannot bring it about: empty names, a thing that stands twice, a part of nothing.

use super::RecordProblem;
use crate::{
    Problem, ProblemCode, Records,
    entry::{MAX_LINE, MAX_TEXT},
    figures::RowRef,
    records::Record,
};

/// What is wrong between records, and with those that no file holds.
pub(super) fn problems(records: &Records) -> Vec<RecordProblem> {
    let mut found = Alone(Vec::new());
    found.empty(&records.settings, "key", |it| it.key.is_empty());
    found.empty(&records.works, "title", |it| it.title.is_empty());
    found.empty(&records.paragraphs, "section", |it| it.section.is_empty());
    found.empty(&records.claims, "rule", |it| it.rule.is_empty());
    found.empty(&records.issues, "pdf", |it| it.pdf.is_empty());
    found.empty(&records.files, "hash", |it| it.hash.is_empty());
    found.empty(&records.sittings, "meeting", |it| it.meeting.is_none() && it.session.is_none());
    found.empty(&records.contributions, "meeting", |it| it.meeting.is_none() && it.session.is_none());
    found.twice(&records.settings, "key", |it| it.key.clone());
    found.twice(&records.files, "hash", |it| it.hash.clone());
    found.twice(&records.attendance, "person", |it| (it.sitting, it.person));
    found.twice(&records.campaign_papers, "person", |it| (it.campaign, it.person));
    found.twice(&records.programmes, "year", |it| it.year);
    found.too_long(&records.works, "title", MAX_LINE, |it| &it.title);
    found.too_long(&records.guests, "name", MAX_LINE, |it| &it.name);
    found.too_long(&records.paragraphs, "text", MAX_TEXT, |it| &it.text);
    found.backwards(&records.helpers, |it| it.to.is_some_and(|to| to < it.from));
    found.each(&records.helpers, "helper", ProblemCode::Mismatch, |it| it.helper == it.person);
    found.0
}

struct Alone(Vec<RecordProblem>);

impl Alone {
    fn each<T: Record>(&mut self, list: &[T], field: &str, code: ProblemCode, is_wrong: impl Fn(&T) -> bool) {
        for record in list.iter().filter(|record| is_wrong(record)) {
            self.add(record, Problem::new(field, code));
        }
    }

    fn empty<T: Record>(&mut self, list: &[T], field: &str, is_empty: impl Fn(&T) -> bool) {
        self.each(list, field, ProblemCode::Required, is_empty);
    }

    fn backwards<T: Record>(&mut self, list: &[T], is_backwards: impl Fn(&T) -> bool) {
        for record in list.iter().filter(|record| is_backwards(record)) {
            self.add(record, Problem::new("to", ProblemCode::Before).with("other", "from"));
        }
    }

    fn twice<T: Record, K: Ord>(&mut self, list: &[T], field: &str, key: impl Fn(&T) -> K) {
        let mut seen = std::collections::BTreeSet::new();
        for record in list {
            if !seen.insert(key(record)) {
                self.add(record, Problem::new(field, ProblemCode::Duplicate));
            }
        }
    }

    fn too_long<T: Record>(&mut self, list: &[T], field: &str, max: usize, text: impl Fn(&T) -> &String) {
        for record in list.iter().filter(|record| text(record).chars().count() > max) {
            self.add(record, Problem::new(field, ProblemCode::TooLong).with("max", max));
        }
    }

    fn add<T: Record>(&mut self, record: &T, problem: Problem) {
        self.0.push(RecordProblem { row: RowRef::to(record), problem });
    }
}
