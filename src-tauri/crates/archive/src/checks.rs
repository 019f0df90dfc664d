//! What is wrong with a year among the records of a book, beside what does not read.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    Records,
    entry::whole::{self, RecordProblem},
    figures::RowRef,
    records::{DocumentOut, DocumentStatus, Person, Record, Sitting},
};

use crate::{
    fault::{Fault, FaultCode},
    index::Index,
    merge::{Fate, Merged},
    read::Incoming,
    web::Web,
};

/// The setting that marks a practice book.
const PRACTICE: &str = "practice";

/// Everything that speaks against an import; what did not read comes first. Without a day the rules of entry are not
/// asked: a year that was closed under them, or under those of its time, is as it is.
pub(crate) fn faults(book: &Records, incoming: &Incoming, merged: &Merged, today: Option<NaiveDate>) -> Vec<Fault> {
    let check = Check {
        book,
        incoming,
        merged,
        index: Index::of(&merged.records),
        before: Web::of(book),
        after: Web::of(&merged.records),
    };
    let mut faults = incoming.faults.clone();
    faults.extend(check.other_year());
    faults.extend(check.practice());
    faults.extend(check.references(&faults));
    faults.extend(check.issued());
    if let Some(today) = today {
        faults.extend(check.rules(&faults, today));
    }
    faults
}

struct Check<'a> {
    book: &'a Records,
    incoming: &'a Incoming,
    merged: &'a Merged,
    index: Index<'a>,
    before: Web,
    after: Web,
}

impl Check<'_> {
    /// A year under another year's name would make that one be emptied.
    fn other_year(&self) -> Option<Fault> {
        let year = self.incoming.year;
        let is_other = Web::of(&self.incoming.records).is_of_another_year_than(year);
        is_other.then(|| Fault::of_file("year", year, FaultCode::OtherYear))
    }

    /// What is marked as practice may fill an empty book, which then is marked too.
    fn practice(&self) -> Option<Fault> {
        let is_marked = |records: &Records| records.settings.iter().any(|setting| setting.key == PRACTICE);
        let is_mixed = is_marked(&self.incoming.records) && !is_marked(self.book) && !self.book.people.is_empty();
        is_mixed.then(|| Fault::of_file("settings", PRACTICE, FaultCode::Practice))
    }

    /// References that the book did not have broken already; one that did not read has its fault.
    fn references(&self, known: &[Fault]) -> Vec<Fault> {
        let told = places(known);
        let mut faults = Vec::new();
        for row in self.after.rows() {
            for (field, to) in self.after.hangs_on(row) {
                let is_broken = !self.after.has(to);
                let was_broken = !self.before.has(to) && self.before.hangs_on(row).contains(&(field, to));
                if is_broken && !was_broken && !told.contains(&(row.id.as_str(), field)) {
                    let fault = self.index.fault(row, field, &to.id, FaultCode::RefersToNothing);
                    faults.push(fault.with("to", self.index.list_of(to.table)));
                }
            }
        }
        faults
    }

    /// What was issued never changes, nothing is added to it, and it does not go.
    fn issued(&self) -> Vec<Fault> {
        let frozen = |document: &&DocumentOut| {
            document.status == DocumentStatus::Issued
                && self.book.issues.iter().any(|issue| issue.document == document.id)
        };
        let documents: BTreeSet<RowRef> = self.book.documents.iter().filter(frozen).map(RowRef::to).collect();
        let parts = self.before.parts_below(&documents).into_iter().chain(self.after.parts_below(&documents));
        let rows: BTreeSet<RowRef> = documents.iter().cloned().chain(parts).filter(is_text_of_a_document).collect();
        let touched =
            rows.iter().filter(|row| matches!(self.fate(row), Some(Fate::Added | Fate::Changed | Fate::Deleted)));
        touched.map(|row| self.index.fault(row, "", "", FaultCode::Issued)).collect()
    }

    /// What the rules find wrong that they did not find in the book before; where a fault is told already, that is enough.
    fn rules(&self, told: &[Fault], today: NaiveDate) -> Vec<Fault> {
        let problems = whole::problems(&self.merged.records, today);
        if problems.is_empty() {
            return Vec::new();
        }
        let known = whole::problems(self.book, today);
        let stays = |row: &RowRef| matches!(self.fate(row), None | Some(Fate::Same));
        let is_known = |problem: &RecordProblem| stays(&problem.row) && known.contains(problem);
        let unsure = self.unsure();
        let new = problems.into_iter().filter(|found| !is_known(found) && !unsure.contains(&found.row));
        let faults = new.map(|found| self.index.fault_by_the_rules(&found.row, &found.problem));
        let told = places(told);
        faults.filter(|fault| !told.contains(&(fault.id.as_str(), fault.field.as_str()))).collect()
    }

    /// Records of which something did not read, with the people whose history that is, the sittings of such a thing,
    /// and what stands on such a person or sitting: what the rules would say of these they would say of stand-ins.
    fn unsure(&self) -> BTreeSet<RowRef> {
        let history = self.incoming.unsound.iter().flat_map(|row| self.after.wholes(row));
        let people = history.filter(|whole| whole.table == Person::TABLE).cloned();
        let unsound: BTreeSet<RowRef> = self.incoming.unsound.iter().cloned().chain(people).collect();
        let is_shaky = |row: &&RowRef| {
            let mut grounds = self.after.hangs_on(row).into_iter().map(|(_, to)| to).filter(|to| unsound.contains(to));
            grounds.any(|to| row.table == Sitting::TABLE || [Person::TABLE, Sitting::TABLE].contains(&to.table))
        };
        let shaky: Vec<RowRef> = self.after.rows().filter(is_shaky).cloned().collect();
        unsound.into_iter().chain(shaky).collect()
    }

    fn fate(&self, row: &RowRef) -> Option<Fate> {
        self.merged.fates.get(row).copied()
    }
}

/// The records and fields of some faults.
fn places(faults: &[Fault]) -> BTreeSet<(&str, &str)> {
    faults.iter().map(|fault| (fault.id.as_str(), fault.field.as_str())).collect()
}

/// A signed scan may be attached to an issued document at any time.
fn is_text_of_a_document(row: &RowRef) -> bool {
    row.table != domain::records::Attachment::TABLE
}
