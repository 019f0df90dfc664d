//! Documents in and out, commendations, and the files attached to records.

use chrono::Days;
use domain::{
    Id, Period, Records,
    records::{
        Attachment, AttachmentOwner, AttachmentRole, Award, Commendation, DocumentKind, DocumentOut, DocumentStatus,
        Happening, IncomingDocument, StoredFile,
    },
    rules::belonging::belongs_on,
};
use store::blobs::BlobHash;

use super::file_content;
use crate::dice::Dice;

pub(super) fn plans(records: &mut Records, year: i32, dice: &mut Dice) {
    for number in 1..=dice.below(4) {
        let kind = dice.one_of(&[DocumentKind::Plan, DocumentKind::Plan, DocumentKind::Decision]);
        document(records, kind, u32::try_from(number).unwrap(), year, dice);
    }
}

/// A document of any status; some are dated in the year after.
fn document(records: &mut Records, kind: DocumentKind, number: u32, year: i32, dice: &mut Dice) {
    let late = if dice.chance(10) { 60 } else { 0 };
    let statuses = [
        DocumentStatus::Issued,
        DocumentStatus::Issued,
        DocumentStatus::Issued,
        DocumentStatus::Draft,
        DocumentStatus::WaitingForSignature,
        DocumentStatus::NumberCancelled,
    ];
    records.documents.push(DocumentOut {
        number: Some(number),
        dated: Some(dice.day_in(Period::year(year)) + Days::new(late)),
        subject: "về một việc".to_owned(),
        status: dice.one_of(&statuses),
        note: "ghi chú".to_owned(),
        ..DocumentOut::draft(Id::random(), kind, year, "CB2")
    });
}

/// Of some nobody knows the day; some came after the end of the year that they are about.
pub(super) fn incoming(records: &mut Records, year: i32, dice: &mut Dice) {
    for number in 1..=dice.below(5) {
        let late = if dice.chance(15) { 40 } else { 0 };
        let received_on = dice.chance(85).then(|| dice.day_in(Period::year(year)) + Days::new(late));
        records.incoming.push(IncomingDocument {
            id: Id::random(),
            arrival_no: Some(u32::try_from(number).unwrap()),
            received_on,
            issuer: "Tỉnh ủy".to_owned(),
            number_symbol: format!("{number}-HD/TU"),
            dated: None,
            kind_name: "Hướng dẫn".to_owned(),
            subject: "về một việc".to_owned(),
            about_year: year,
            note: String::new(),
        });
    }
}

/// Resolutions and minutes that the register has of some meetings.
pub(super) fn of_meetings(records: &mut Records, year: i32, dice: &mut Dice) {
    let meetings: Vec<_> = records.meetings.iter().map(|meeting| meeting.id).collect();
    for (number, meeting) in (1..).zip(meetings) {
        if dice.chance(30) {
            let kind = dice.one_of(&[DocumentKind::Resolution, DocumentKind::Resolution, DocumentKind::Minutes]);
            document(records, kind, number, year, dice);
            records.documents.last_mut().unwrap().meeting = Some(meeting);
        }
    }
}

/// A commendation of a month, given in it or in the weeks after; some in a meeting, some by its resolution.
pub(super) fn commendation(records: &mut Records, year: i32, dice: &mut Dice) {
    let period = Period::month(year, u8::try_from(dice.between(1, 12)).unwrap()).unwrap();
    let dated = dice.day_in(period) + Days::new(if dice.chance(20) { 20 } else { 0 });
    let here: Vec<_> = records.people.iter().map(|p| p.id).filter(|id| belongs_on(records, *id, dated)).collect();
    if here.is_empty() {
        return;
    }
    let held = records.meetings.iter().filter(|meeting| meeting.status == Happening::Held);
    let meetings: Vec<_> = held.map(|meeting| meeting.id).collect();
    let resolutions = records.documents.iter().filter(|document| document.kind == DocumentKind::Resolution);
    let resolutions: Vec<_> = resolutions.map(|document| document.id).collect();
    let meeting = (!meetings.is_empty() && dice.chance(40)).then(|| dice.one_of(&meetings));
    let document = (!resolutions.is_empty() && dice.chance(30)).then(|| dice.one_of(&resolutions));
    let person = dice.one_of(&here);
    let (id, reason, note) = (Id::random(), "Hoàn thành tốt nhiệm vụ".to_owned(), String::new());
    records.commendations.push(Commendation { id, person, period, dated, meeting, document, reason, note });
}

/// Awards of people and of the branch.
pub(super) fn awards(records: &mut Records, year: i32, dice: &mut Dice) {
    let people: Vec<_> = records.people.iter().map(|person| person.id).collect();
    for _ in 0..dice.below(5) {
        let person = dice.chance(70).then(|| dice.one_of(&people));
        records.awards.push(Award {
            id: Id::random(),
            person,
            dated: dice.day_in(Period::year(year)),
            form: "Giấy khen".to_owned(),
            title: "Hoàn thành tốt nhiệm vụ".to_owned(),
            decision: "12-QĐ/ĐU".to_owned(),
            authority: "Đảng ủy Sở Công Thương".to_owned(),
        });
    }
}

/// The one file of the year, attached here and there.
pub(super) fn files(records: &mut Records, year: i32, dice: &mut Dice) {
    let content = file_content(year);
    let file = StoredFile {
        id: Id::random(),
        hash: BlobHash::of(&content).to_string(),
        size: content.len() as u64,
        media_type: "text/plain".to_owned(),
        width: None,
        height: None,
    };
    let mut owners: Vec<(AttachmentOwner, String)> = Vec::new();
    owners.extend(records.documents.iter().map(|one| (AttachmentOwner::Document, one.id.to_string())));
    owners.extend(records.incoming.iter().map(|one| (AttachmentOwner::Incoming, one.id.to_string())));
    owners.extend(records.meetings.iter().map(|one| (AttachmentOwner::Meeting, one.id.to_string())));
    owners.extend(records.sessions.iter().map(|one| (AttachmentOwner::Session, one.id.to_string())));
    owners.extend(records.people.iter().map(|one| (AttachmentOwner::Person, one.id.to_string())));
    for (owner_kind, owner) in owners {
        for ordinal in 1..=dice.below(6).saturating_sub(3) {
            records.attachments.push(Attachment {
                id: Id::random(),
                owner_kind,
                owner: owner.clone(),
                ordinal: u32::try_from(ordinal).unwrap(),
                role: AttachmentRole::Other,
                file: file.id,
                file_name: "ban-chup.txt".to_owned(),
                caption: String::new(),
                taken_on: None,
            });
        }
    }
    records.files.push(file);
}
