//! Rows that tell of a person or of a file: marks, changes, spans, grades, attachments, documents in.

use domain::{
    Records,
    figures::RowRef,
    records::{
        ActivitySpan, Attachment, AttachmentOwner, Attendance, Campaign, Commendation, DocumentOut, Grading,
        IncomingDocument, Meeting, Person, Record, StandingChange, ThematicSession, find,
    },
    rules::{belonging::profile_on, grading::grading_day},
};

use super::{RowFace, name, of_sitting, plain, row};

pub(super) fn face(records: &Records, at: &RowRef) -> Option<RowFace> {
    None.or_else(|| row(&records.attendance, at).and_then(|mark| of_mark(records, at, mark)))
        .or_else(|| row(&records.standings, at).map(|change| of_standing(records, at, change)))
        .or_else(|| row(&records.activities, at).map(|span| of_activity(records, at, span)))
        .or_else(|| row(&records.gradings, at).map(|grading| of_grading(records, at, grading)))
        .or_else(|| row(&records.incoming, at).map(|incoming| of_incoming(at, incoming)))
        .or_else(|| row(&records.attachments, at).map(|attachment| of_attachment(at, attachment)))
}

/// A mark is known by whose it is; the sitting opens what sat.
fn of_mark(records: &Records, at: &RowRef, mark: &Attendance) -> Option<RowFace> {
    let sitting = of_sitting(records, at, find(&records.sittings, mark.sitting)?)?;
    Some(RowFace { name: name(records, Some(mark.person)), detail: mark.reason.clone(), ..sitting })
}

fn of_standing(records: &Records, at: &RowRef, change: &StandingChange) -> RowFace {
    RowFace {
        owner: RowRef::of(change.person),
        day: Some(change.from),
        detail: change.note.clone(),
        ..plain(at, &name(records, Some(change.person)))
    }
}

fn of_activity(records: &Records, at: &RowRef, span: &ActivitySpan) -> RowFace {
    let told: Vec<&str> = [span.place.trim(), span.note.trim()].into_iter().filter(|part| !part.is_empty()).collect();
    RowFace {
        owner: RowRef::of(span.person),
        day: Some(span.from),
        detail: told.join(", "),
        ..plain(at, &name(records, Some(span.person)))
    }
}

/// A grading is known by whom it grades; that of the branch itself by the name of the branch.
fn of_grading(records: &Records, at: &RowRef, grading: &Grading) -> RowFace {
    let branch =
        || profile_on(records, grading_day(grading.year)).map_or_else(String::new, |branch| branch.name.clone());
    let name = if grading.person.is_some() { name(records, grading.person) } else { branch() };
    RowFace {
        owner: grading.person.map_or_else(|| at.clone(), RowRef::of),
        year: Some(grading.year),
        day: grading.decided_on,
        detail: grading.note.clone(),
        ..plain(at, &name)
    }
}

fn of_incoming(at: &RowRef, incoming: &IncomingDocument) -> RowFace {
    RowFace {
        year: Some(domain::figures::registers::arrival_year(incoming)),
        day: incoming.dated.or(incoming.received_on),
        detail: incoming.subject.clone(),
        ..plain(at, &incoming.number_symbol)
    }
}

fn of_attachment(at: &RowRef, attachment: &Attachment) -> RowFace {
    let table = match attachment.owner_kind {
        AttachmentOwner::Session => ThematicSession::TABLE,
        AttachmentOwner::Meeting => Meeting::TABLE,
        AttachmentOwner::Document => DocumentOut::TABLE,
        AttachmentOwner::Incoming => IncomingDocument::TABLE,
        AttachmentOwner::Campaign => Campaign::TABLE,
        AttachmentOwner::Commendation => Commendation::TABLE,
        AttachmentOwner::Person => Person::TABLE,
    };
    RowFace {
        owner: RowRef { table, id: attachment.owner.clone() },
        day: attachment.taken_on,
        detail: attachment.caption.clone(),
        ..plain(at, &attachment.file_name)
    }
}
