//! What was said of a person in rows that count: the words go, the rows stay.

use domain::{
    Id,
    records::{Attendance, Award, CampaignPaper, Commendation, Contribution, Grading, Person},
};
use store::{Table, Tx};

use super::ERASED;
use crate::{Book, Error, Result};

/// The rows about someone, without the words.
pub(super) struct Emptied {
    attendance: Vec<Attendance>,
    commendations: Vec<Commendation>,
    awards: Vec<Award>,
    gradings: Vec<Grading>,
    papers: Vec<CampaignPaper>,
    contributions: Vec<Contribution>,
}

impl Book {
    pub(super) fn emptied(&self, id: Id<Person>) -> Emptied {
        let (records, nothing) = (self.records(), String::new);
        Emptied {
            attendance: changed(&records.attendance, |row| row.person == id, |row| row.reason = nothing()),
            commendations: changed(
                &records.commendations,
                |row| row.person == id,
                |row| (row.reason, row.note) = (ERASED.to_owned(), nothing()),
            ),
            awards: changed(&records.awards, |row| row.person == Some(id), |row| row.title = ERASED.to_owned()),
            gradings: changed(&records.gradings, |row| row.person == Some(id), |row| row.note = nothing()),
            papers: changed(&records.campaign_papers, |row| row.person == id, |row| row.note = nothing()),
            contributions: changed(&records.contributions, |row| row.person == id, |row| row.content = nothing()),
        }
    }
}

impl Emptied {
    /// Puts them; says how many. What belongs to a year that is held or closed stays as it was stored there.
    pub(super) fn put(&self, tx: &mut Tx<'_>) -> Result<usize> {
        Ok(put_each(tx, &self.attendance)?
            + put_each(tx, &self.commendations)?
            + put_each(tx, &self.awards)?
            + put_each(tx, &self.gradings)?
            + put_each(tx, &self.papers)?
            + put_each(tx, &self.contributions)?)
    }
}

/// The rows of someone that this changes, changed.
fn changed<T: Clone + PartialEq>(rows: &[T], is_theirs: impl Fn(&T) -> bool, change: impl Fn(&mut T)) -> Vec<T> {
    let theirs = rows.iter().filter(|row| is_theirs(row));
    let changed = theirs.filter_map(|row| {
        let mut changed = row.clone();
        change(&mut changed);
        (changed != *row).then_some(changed)
    });
    changed.collect()
}

fn put_each<T: Table>(tx: &mut Tx<'_>, rows: &[T]) -> Result<usize> {
    let mut put = 0;
    for row in rows {
        match tx.put(row) {
            Ok(()) => put += 1,
            Err(store::Error::YearWalled { .. }) => {}
            Err(error) => return Err(Error::from(error)),
        }
    }
    Ok(put)
}
