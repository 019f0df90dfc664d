//! Rows of what happened in a meeting or a session: who was a guest, what was voted, said and given to do.

use domain::{
    Records,
    figures::RowRef,
    records::{Contribution, Guest, Task, Vote, find},
};

use super::{RowFace, name, of_meeting, of_session, of_sitting, plain, row};

pub(super) fn face(records: &Records, at: &RowRef) -> Option<RowFace> {
    None.or_else(|| row(&records.guests, at).and_then(|guest| of_guest(records, at, guest)))
        .or_else(|| row(&records.votes, at).and_then(|vote| of_vote(records, at, vote)))
        .or_else(|| row(&records.tasks, at).map(|task| of_task(records, at, task)))
        .or_else(|| row(&records.contributions, at).and_then(|said| of_contribution(records, at, said)))
}

fn of_guest(records: &Records, at: &RowRef, guest: &Guest) -> Option<RowFace> {
    let sitting = find(&records.sittings, guest.sitting)?;
    let (name, detail) = (guest.name.clone(), guest.organisation.clone());
    Some(RowFace { name, detail, ..of_sitting(records, at, sitting)? })
}

fn of_vote(records: &Records, at: &RowRef, vote: &Vote) -> Option<RowFace> {
    let meeting = find(&records.meetings, vote.meeting)?;
    let (owner, detail) = (RowRef::to(meeting), format!("{}/{}", vote.in_favour, vote.eligible));
    Some(RowFace { owner, name: vote.subject.clone(), detail, ..of_meeting(records, at, meeting) })
}

/// An assignment is seen at the meeting that gave it; one without, by itself.
fn of_task(records: &Records, at: &RowRef, task: &Task) -> RowFace {
    let meeting = task.meeting.and_then(|id| find(&records.meetings, id));
    let face = match meeting {
        Some(meeting) => RowFace { owner: RowRef::to(meeting), ..of_meeting(records, at, meeting) },
        None => plain(at, ""),
    };
    RowFace { name: task.content.clone(), detail: task.result.clone(), ..face }
}

/// What someone said is known by who said it.
fn of_contribution(records: &Records, at: &RowRef, said: &Contribution) -> Option<RowFace> {
    let session = said.session.and_then(|id| find(&records.sessions, id));
    let meeting = said.meeting.and_then(|id| find(&records.meetings, id));
    let face = match (meeting, session) {
        (Some(meeting), _) => RowFace { owner: RowRef::to(meeting), ..of_meeting(records, at, meeting) },
        (None, Some(session)) => RowFace { owner: RowRef::to(session), ..of_session(records, at, session) },
        (None, None) => return None,
    };
    Some(RowFace { name: name(records, Some(said.person)), detail: said.content.clone(), ..face })
}
