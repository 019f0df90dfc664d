//! The end of a year: held, closed, sealed, and opened again.
//!
//! Whether a year is held or closed is what its last step says; the database itself refuses what that forbids. What a closed
//! year consists of is stored as files when it is closed: its papers are shown and printed from these, and its archive is
//! nothing but them.

mod checks;
mod contents;
mod reopening;
mod sealing;
mod sheet;
mod shown;
mod stored;
mod words;

use chrono::{DateTime, Utc};
use domain::{
    Id, Period,
    records::{ClosedFile, Role, YearEvent, YearState, YearStep, state_of},
};
use store::{Op, Tx, blobs::BlobHash};

pub use checks::{Checked, FindingFace};
pub use reopening::Second;
pub(crate) use sealing::{FINGERPRINT_FIELD, STEPS, YEAR_FIELD, stored_as};
pub use sealing::{Sealed, archive_passphrase, require_way_out};
pub(crate) use shown::ShownYears;

use crate::{Book, Error, Result};

/// How a year stands, and what was done with it.
#[derive(Clone, Debug)]
pub struct YearFace {
    /// The year.
    pub year: i32,
    /// Its state.
    pub state: YearState,
    /// Whether it is not over yet.
    pub runs: bool,
    /// What was done with it, first to last.
    pub steps: Vec<YearEvent>,
    /// How many papers are stored with it, or would be.
    pub papers: usize,
}

impl Book {
    /// How a year stands.
    #[must_use]
    pub fn year_face(&self, year: i32) -> YearFace {
        let (state, stored) = (self.year_state(year), self.closed_files(year));
        let papers = match state {
            YearState::Closed => stored.iter().filter(|file| !file.paper.is_empty()).count(),
            YearState::Open | YearState::Held => self.papers_of_year(year).len(),
        };
        YearFace { year, state, runs: self.runs(year), steps: self.steps(year), papers }
    }

    /// Whether entries may be made in a year.
    #[must_use]
    pub fn year_state(&self, year: i32) -> YearState {
        state_of(&self.records().year_events, year)
    }

    /// The years that are held or closed.
    #[must_use]
    pub fn walled_years(&self) -> Vec<(i32, YearState)> {
        let mut years: Vec<i32> = self.records().year_events.iter().map(|event| event.year).collect();
        years.sort_unstable();
        years.dedup();
        let states = years.into_iter().map(|year| (year, self.year_state(year)));
        states.filter(|(_, state)| *state != YearState::Open).collect()
    }

    /// Stops entry into a year. Grades and papers are still taken.
    ///
    /// # Errors
    /// [`Error::NotAllowed`].
    pub fn hold_year(&mut self, year: i32) -> Result<()> {
        self.require_administrator()?;
        if self.year_state(year) != YearState::Open {
            return Ok(());
        }
        let event = self.event(year, YearStep::Held);
        self.write(Op::YearHeld, year.to_string(), |tx| Ok(tx.put(&event)?))
    }

    /// Lets entry go on.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::YearNotHeld`].
    pub fn release_year(&mut self, year: i32) -> Result<()> {
        self.require_administrator()?;
        self.require_held(year)?;
        let event = self.event(year, YearStep::Released);
        self.write(Op::YearReleased, year.to_string(), |tx| Ok(tx.put(&event)?))
    }

    /// Closes a year that is held: its records, its papers and what they count are stored, and nothing of it changes any
    /// more. `told` hears how many files are done of how many.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::YearNotHeld`], [`Error::FindingsStand`]; [`Error::YearRuns`] unless somebody said
    /// that it is closed all the same; whatever speaks against one of its papers.
    pub fn close_year(
        &mut self,
        year: i32,
        even_though_running: bool,
        told: &mut dyn FnMut(usize, usize),
    ) -> Result<()> {
        self.require_administrator()?;
        self.require_held(year)?;
        if self.runs(year) && !even_though_running {
            return Err(Error::YearRuns);
        }
        let checked = self.check_year(year)?;
        if checked.standing > 0 {
            return Err(Error::FindingsStand { count: checked.standing });
        }
        let mut contents = self.contents_of(year, &checked, told)?;
        contents.files.extend(self.earlier_journals(year, contents.files.len())?);
        let event = YearEvent { fingerprint: contents.fingerprint.to_string(), ..self.event(year, YearStep::Closed) };
        self.store_closed(Op::YearClosed, year, &contents.files, &event)
    }

    /// Puts the stored files of a year in the place of those from an earlier closing, and the step that closes it.
    fn store_closed(&mut self, op: Op, year: i32, files: &[ClosedFile], event: &YearEvent) -> Result<()> {
        self.write(op, year.to_string(), |tx| put_closed(tx, year, files, event))
    }

    fn require_held(&self, year: i32) -> Result<()> {
        if self.year_state(year) == YearState::Held { Ok(()) } else { Err(Error::YearNotHeld) }
    }

    fn require_closed(&self, year: i32) -> Result<()> {
        if self.year_state(year) == YearState::Closed { Ok(()) } else { Err(Error::YearNotClosed) }
    }

    /// Whether a year is not over.
    fn runs(&self, year: i32) -> bool {
        self.today() <= Period::year(year).last_day()
    }

    /// What was done with a year, first to last.
    #[must_use]
    pub fn steps(&self, year: i32) -> Vec<YearEvent> {
        let mut steps: Vec<YearEvent> =
            self.records().year_events.iter().filter(|event| event.year == year).cloned().collect();
        steps.sort_by_key(|event| event.ordinal);
        steps
    }

    /// The step that closed a year as it stands now.
    pub(crate) fn closing_step(&self, year: i32) -> Option<YearEvent> {
        self.steps(year).into_iter().rfind(|event| event.step == YearStep::Closed)
    }

    fn event(&self, year: i32, step: YearStep) -> YearEvent {
        let last = self.steps(year).last().map_or(0, |event| event.ordinal);
        YearEvent {
            id: Id::random(),
            year,
            ordinal: last + 1,
            step,
            at: whole_second(self.clock().now()),
            by: self.user_name(),
            second: String::new(),
            reason: String::new(),
            fingerprint: String::new(),
            file_name: String::new(),
            file_hash: String::new(),
            file_size: 0,
        }
    }

    /// Whether the one who opened the book may have a closed year opened again.
    #[must_use]
    pub fn may_reopen(&self) -> bool {
        self.role() == Role::Administrator && self.user().is_some_and(|user| user.may_reopen)
    }
}

/// The rows of a closed year: the files first, since the step raises the wall.
pub(crate) fn put_closed(tx: &mut Tx<'_>, year: i32, files: &[ClosedFile], event: &YearEvent) -> Result<()> {
    tx.replace(|file: &ClosedFile| file.year == year, files)?;
    Ok(tx.put(event)?)
}

/// Moments of the book are kept to the second.
fn whole_second(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(at.timestamp(), 0).unwrap_or(at)
}

/// A file to be stored with a year.
pub(crate) fn closed_file(year: i32, ordinal: usize, path: String, hash: BlobHash) -> ClosedFile {
    ClosedFile {
        id: Id::random(),
        year,
        ordinal: u32::try_from(ordinal).unwrap_or(u32::MAX),
        path,
        hash: hash.to_string(),
        paper: String::new(),
        title: String::new(),
    }
}
