//! Sittings, as they are read and written for meetings and sessions alike.

use domain::{
    Records,
    entry::SittingFile,
    records::{Attendance, Guest, Sitting},
    rules::sheet::{Tally, tally},
};
use store::Tx;

use crate::Result;

/// The files of some sittings.
pub(crate) fn files(records: &Records, sittings: Vec<&Sitting>) -> Vec<SittingFile> {
    let file = |sitting: &Sitting| SittingFile {
        sitting: sitting.clone(),
        marks: records.attendance.iter().filter(|mark| mark.sitting == sitting.id).cloned().collect(),
        guests: records.guests.iter().filter(|guest| guest.sitting == sitting.id).cloned().collect(),
    };
    sittings.into_iter().map(file).collect()
}

/// Makes the sittings of a meeting or a session be exactly these.
///
/// `belongs` says which sittings are its own, `release` takes a sitting away from it. A sitting that goes, but also
/// belongs to the other side of a combined one, stays with that.
pub(crate) fn replace(
    tx: &mut Tx<'_>,
    records: &Records,
    wanted: &[SittingFile],
    belongs: impl Fn(&Sitting) -> bool,
    release: impl Fn(&mut Sitting),
) -> Result<()> {
    let is_wanted = |sitting: &Sitting| wanted.iter().any(|file| file.sitting.id == sitting.id);
    for sitting in records.sittings.iter().filter(|sitting| belongs(sitting) && !is_wanted(sitting)) {
        let mut rest = sitting.clone();
        release(&mut rest);
        if rest.meeting.is_some() || rest.session.is_some() {
            tx.put(&rest)?;
        } else {
            put_sheet(tx, sitting, &[], &[])?;
            tx.delete(sitting.id)?;
        }
    }
    for file in wanted {
        tx.put(&file.sitting)?;
        put_sheet(tx, &file.sitting, &file.marks, &file.guests)?;
    }
    Ok(())
}

fn put_sheet(tx: &mut Tx<'_>, sitting: &Sitting, marks: &[Attendance], guests: &[Guest]) -> Result<()> {
    tx.replace(|mark: &Attendance| mark.sitting == sitting.id, marks)?;
    Ok(tx.replace(|guest: &Guest| guest.sitting == sitting.id, guests)?)
}

/// What the sheets of some sittings add up to.
pub(crate) fn tally_of(records: &Records, sittings: &[&Sitting]) -> Tally {
    sittings.iter().fold(Tally::default(), |sum, sitting| sum.plus(&tally(records, sitting)))
}
