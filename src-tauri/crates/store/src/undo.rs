//! One line of undoing a book, read off the journal: what can be taken back next, and what can be done again.

use domain::Code;
use rusqlite::Connection;

use crate::{
    Error, Op, Result,
    journal::{self, Change, Written},
    op::{Entry, Undoing},
    transact::{self, Tx},
};

/// How many entries back the line is read. Far more than the hundred steps that are promised, so that taking back and
/// doing again does not eat them up.
const READ_BACK: u32 = 4000;

/// Something that can be taken back or done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The entry of the journal.
    pub seq: i64,
    /// What was done, by code.
    pub op: String,
    /// To what.
    pub label: String,
}

/// The line: steps that can be taken back and steps that can be done again, the next one last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Can be taken back.
    pub done: Vec<Step>,
    /// Can be done again.
    pub undone: Vec<Step>,
}

/// Which way along the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Taking back.
    Undo,
    /// Doing again.
    Redo,
}

impl Way {
    fn op(self) -> Op {
        match self {
            Self::Undo => Op::Undone,
            Self::Redo => Op::Redone,
        }
    }
}

/// Reads the line.
pub(crate) fn line(connection: &Connection) -> Result<Line> {
    let written = journal::select(
        connection,
        "WHERE op IN (SELECT value FROM json_each(?1))
            OR EXISTS (SELECT 1 FROM journal_change WHERE entry = seq) ORDER BY seq DESC LIMIT ?2",
        (walls(), READ_BACK),
    )?;
    let mut line = Line::default();
    written.into_iter().rev().for_each(|entry| line.take(entry));
    Ok(line)
}

/// Takes the entry back, or does it again, when it is the next on the line.
pub(crate) fn go(connection: &mut Connection, way: Way, seq: i64, by: &Entry) -> Result<()> {
    let line = line(connection)?;
    let steps = match way {
        Way::Undo => &line.done,
        Way::Redo => &line.undone,
    };
    let step = steps.last().filter(|step| step.seq == seq).ok_or(Error::NothingToUndo)?;
    let entry = Entry { op: way.op(), label: step.label.clone(), undoes: Some(seq), ..by.clone() };
    let changes = journal::changes_of(connection, seq)?;
    let conflict = || Error::UndoConflict { label: step.label.clone() };
    transact::transact(connection, &entry, |tx| match way {
        Way::Undo => changes.iter().rev().try_for_each(|change| turn(tx, &inverse(change), &conflict)),
        Way::Redo => changes.iter().try_for_each(|change| turn(tx, change, &conflict)),
    })
}

/// What was deleted since a day and is not back, newest first.
pub(crate) fn bin(connection: &Connection, since: &str) -> Result<Vec<Written>> {
    let deleted = journal::select(connection, "WHERE at >= ?1 ORDER BY seq DESC", [since])?;
    let deleted = deleted.into_iter().filter(|entry| Op::from_code(&entry.op).is_some_and(Op::deletes));
    let mut lying = Vec::new();
    for entry in deleted {
        if is_gone(connection, &journal::changes_of(connection, entry.seq)?)? {
            lying.push(entry);
        }
    }
    Ok(lying)
}

/// Puts back what an entry deleted.
pub(crate) fn put_back(connection: &mut Connection, seq: i64, by: &Entry) -> Result<()> {
    let changes = journal::changes_of(connection, seq)?;
    let written = journal::select(connection, "WHERE seq = ?1", [seq])?;
    let label = written.into_iter().map(|entry| entry.label).next().unwrap_or_default();
    if !is_gone(connection, &changes)? {
        return Err(Error::UndoConflict { label });
    }
    let entry = Entry { op: Op::BinRestored, label: label.clone(), undoes: Some(seq), ..by.clone() };
    let conflict = || Error::UndoConflict { label: label.clone() };
    transact::transact(connection, &entry, |tx| {
        changes.iter().rev().try_for_each(|change| turn(tx, &inverse(change), &conflict))
    })
}

/// Whether every row that was deleted is still absent, and can be read back.
fn is_gone(connection: &Connection, changes: &[Change]) -> Result<bool> {
    let deleted: Vec<&Change> = changes.iter().filter(|change| change.after.is_none()).collect();
    for change in &deleted {
        let is_erased = change.before.as_deref().is_none_or(|image| image.starts_with("sha256:"));
        if is_erased || transact::image(connection, &change.table, &change.row)?.is_some() {
            return Ok(false);
        }
    }
    Ok(!deleted.is_empty())
}

fn inverse(change: &Change) -> Change {
    Change { before: change.after.clone(), after: change.before.clone(), ..change.clone() }
}

/// Makes a change, where the row is as it was before it.
fn turn(tx: &mut Tx<'_>, change: &Change, conflict: &impl Fn() -> Error) -> Result<()> {
    let stands = tx.image(&change.table, &change.row)?;
    if stands != change.before {
        return Err(conflict());
    }
    tx.set_image(&change.table, &change.row, change.after.as_deref())
}

fn walls() -> String {
    let walls = Op::ALL.iter().filter(|op| op.undoing() == Undoing::Wall);
    serde_json::Value::from_iter(walls.map(|op| op.code())).to_string()
}

impl Line {
    fn take(&mut self, entry: Written) {
        let op = Op::from_code(&entry.op);
        match op.map(Op::undoing) {
            Some(Undoing::Step) => {
                self.done.push(Step { seq: entry.seq, op: entry.op, label: entry.label });
                self.undone.clear();
            }
            Some(Undoing::Beside) => match (op, entry.undoes) {
                (Some(Op::Undone), Some(seq)) => pass(&mut self.done, &mut self.undone, seq),
                (Some(Op::Redone), Some(seq)) => pass(&mut self.undone, &mut self.done, seq),
                _ => (),
            },
            // A word that this version does not know is a wall: what it did is not known either.
            Some(Undoing::Wall) | None => *self = Self::default(),
        }
    }
}

fn pass(from: &mut Vec<Step>, to: &mut Vec<Step>, seq: i64) {
    if let Some(step) = from.pop_if(|step| step.seq == seq) {
        to.push(step);
    }
}

#[cfg(test)]
mod tests;
