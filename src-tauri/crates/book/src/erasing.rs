//! Erasing what is known of a person, when the law asks.
//!
//! The person stays as a row without a name, so that what was counted stays counted; every value goes, from the tables and
//! from the journal. What left the book before cannot be reached: it is named instead.

mod words;

use std::collections::BTreeSet;

use domain::{
    Id,
    records::{
        ActivitySpan, Attachment, Person, Placement, Record, Reminder, StandingChange, StoredFile, YearState, YearStep,
        find,
    },
    text::clean_line,
};
use store::{Op, backup::found_in, blobs};

use crate::{
    Book, Error, Result,
    attachments::{Owner, drop_of},
    backups,
};

/// What stands in the place of a name that was erased.
pub const ERASED: &str = "(đã xóa)";

/// What was erased, and what could not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasedPerson {
    /// Rows whose values left the tables.
    pub rows: u32,
    /// Images of rows in the journal, and labels of its entries.
    pub images: u32,
    /// Papers that were issued with the name in them, by number, archives of closed years that hold it, by name, and
    /// backups, by file: all hold it still.
    pub remains: Vec<String>,
}

impl Book {
    /// Erases a person. The reason stands in the journal.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::NotFound`], [`Error::Refused`] without a reason.
    pub fn erase_person(&mut self, id: Id<Person>, reason: &str) -> Result<ErasedPerson> {
        self.require_administrator()?;
        let reason = clean_line(reason);
        if reason.is_empty() {
            return Err(Error::Refused(vec![domain::Problem::new("reason", domain::ProblemCode::Required)]));
        }
        let file = self.person(id)?;
        let name = file.person.full_name.clone();
        let remains = self.remains_of(id, &name)?;
        let nobody = Person { list_order: file.person.list_order, ..Person::named(id, ERASED) };
        let standings: Vec<_> =
            file.standings.into_iter().map(|s| StandingChange { note: String::new(), ..s }).collect();
        let activities = file.activities.into_iter();
        let activities: Vec<_> =
            activities.map(|a| ActivitySpan { place: String::new(), note: String::new(), ..a }).collect();
        let placements: Vec<_> =
            file.placements.into_iter().map(|p| Placement { job_title: String::new(), ..p }).collect();
        let reminders = self.records().reminders.iter().filter(|reminder| reminder.person == id).cloned();
        let reminders: Vec<_> = reminders.map(|r| Reminder { content: ERASED.to_owned(), ..r }).collect();
        let files = self.files_of_only(id)?;
        let emptied = self.emptied(id);
        let mut rows = 1 + standings.len() + activities.len() + placements.len() + reminders.len() + files.len();
        let entry = self.entry(Op::PersonErased, reason);
        let erased = self.store_mut().erase::<Error>(&entry, &id.to_string(), &name, |tx| {
            tx.put(&nobody)?;
            standings.iter().try_for_each(|row| tx.put(row))?;
            activities.iter().try_for_each(|row| tx.put(row))?;
            placements.iter().try_for_each(|row| tx.put(row))?;
            reminders.iter().try_for_each(|row| tx.put(row))?;
            rows += emptied.put(tx)?;
            drop_of(tx, id)?;
            files.iter().try_for_each(|file| tx.delete(file.id).map(drop))?;
            Ok(())
        })?;
        self.read_anew()?;
        for file in &files {
            blobs::erase(self.store(), file.hash.parse().map_err(Error::from)?)?;
        }
        let rows = u32::try_from(rows).unwrap_or(u32::MAX);
        Ok(ErasedPerson { rows, images: erased.images + erased.labels, remains })
    }

    /// Photos and documents that hang on the person and on nothing else, or once did.
    fn files_of_only(&self, id: Id<Person>) -> Result<Vec<StoredFile>> {
        let records = self.records();
        let owner = Owner::from(id);
        let elsewhere = |file: &StoredFile| {
            let used = |attachment: &&Attachment| attachment.file == file.id && !owner.has(attachment);
            records.attachments.iter().any(|attachment| used(&attachment))
                || records.issues.iter().any(|issue| issue.pdf == file.hash)
        };
        let theirs = records.attachments.iter().filter(|attachment| owner.has(attachment));
        let now = theirs.map(|attachment| attachment.file.to_string());
        let once = self.store().once_in(Attachment::TABLE, "file", &id.to_string())?;
        let wanted: BTreeSet<String> = now.chain(once).collect();
        let files = records.files.iter().filter(|file| wanted.contains(&file.id.to_string()));
        Ok(files.filter(|file| !elsewhere(file)).cloned().collect())
    }

    fn remains_of(&self, id: Id<Person>, name: &str) -> Result<Vec<String>> {
        let records = self.records();
        let issued = records.issues.iter().filter_map(|issue| Some((issue, find(&records.documents, issue.document)?)));
        let naming = issued.filter(|(issue, document)| {
            // What a form says beside its figures is in its pages alone: it may name anybody.
            let is_form = document.body.trim().is_empty() && document.period.is_none();
            is_form || document.signer == Some(id) || issue.text.contains(name) || issue.figures.contains(name)
        });
        let mut remains: Vec<String> = naming.map(|(_, document)| document.number_and_symbol()).collect();
        for year in records.year_events.iter().map(|event| event.year).collect::<BTreeSet<i32>>() {
            remains.extend(self.archives_with(year, name)?);
        }
        let places = [Some(backups::place_of(self.dir())), self.second_place().map(|second| second.dir)];
        for place in places.into_iter().flatten() {
            remains.extend(found_in(&place)?.iter().map(|backup| backup.path.display().to_string()));
        }
        Ok(remains)
    }

    /// The archives of a year, as far as what was stored with it holds the name; of one that was opened again nobody knows.
    fn archives_with(&self, year: i32, name: &str) -> Result<BTreeSet<String>> {
        let stored = self.stored_year_json(year)?;
        if stored.is_some_and(|json| !String::from_utf8_lossy(&json).contains(name)) {
            return Ok(BTreeSet::new());
        }
        let sealed = self.steps(year).into_iter().filter(|event| event.step == YearStep::Sealed);
        let mut names: BTreeSet<String> = sealed.map(|event| event.file_name).collect();
        if names.is_empty() && self.year_state(year) == YearState::Closed {
            names.insert(self.archive_name(year));
        }
        Ok(names)
    }
}
