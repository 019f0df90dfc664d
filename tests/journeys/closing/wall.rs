//! Every way to write, as a clerk has them, against a closed year.

use std::collections::BTreeSet;

use book::{Book, year_exchange::ExportWishes};
use domain::{
    Id,
    entry::MeetingFile,
    records::{Commendation, Meeting},
};
use tempfile::TempDir;
use testkit::{the_closed_year, the_practice_year};

use super::{YEAR, code};

/// Tries to write in every way that a screen has, and says which codes it was refused with.
fn tried(book: &mut Book) -> Vec<(&'static str, Result<(), book::Error>)> {
    let records = book.records().clone();
    let meeting: Id<Meeting> = records.meetings[0].id;
    let mut file: MeetingFile = book.meeting(meeting).unwrap();
    file.meeting.note = "sửa".to_owned();
    let mut session = book.session(records.sessions[0].id).unwrap();
    session.session.note = "sửa".to_owned();
    let mut campaign = book.campaign(records.campaigns[0].id).unwrap();
    campaign.campaign.title = "sửa".to_owned();
    let mut programme = book.programme(YEAR).file;
    programme.programme.note = "sửa".to_owned();
    let given = records.commendations[0].clone();
    let reminder = records.reminders.first().cloned();
    let award = records.awards.iter().find(|award| award.dated.to_string().starts_with("2023")).cloned();
    let task = records.tasks[0].clone();
    let mut document = book
        .document(records.documents.iter().find(|it| it.about_year == YEAR && it.period.is_none()).unwrap().id)
        .unwrap();
    document.document.note = "sửa".to_owned();
    let incoming = records.incoming.iter().find(|it| it.about_year == YEAR).cloned();
    let photo = records.attachments[0].id;
    let mut done = vec![
        ("meeting", book.save_meeting(&file).map(drop)),
        ("meeting gone", book.delete_meeting(meeting)),
        ("session", book.save_session(&session).map(drop)),
        ("session gone", book.delete_session(records.sessions[0].id)),
        ("campaign", book.save_campaign(&campaign).map(drop)),
        ("programme", book.save_programme(&programme)),
        ("commendation", book.save_commendation(&Commendation { reason: "sửa".to_owned(), ..given.clone() }).map(drop)),
        ("a new commendation", book.save_commendation(&Commendation { id: Id::random(), ..given.clone() }).map(drop)),
        ("commendation gone", book.delete_commendation(given.id)),
        ("task gone", book.delete_task(task.id)),
        ("document", book.save_document(&document).map(drop)),
        ("caption", book.save_attachment(photo, "sửa", None)),
        ("photo gone", book.remove_attachment(photo)),
        ("waiver", book.pass_finding(YEAR, "x", "y")),
    ];
    if let Some(reminder) = reminder {
        done.push(("reminder gone", book.delete_reminder(reminder.id)));
    }
    if let Some(award) = award {
        done.push(("award gone", book.delete_award(award.id)));
    }
    if let Some(incoming) = incoming {
        done.push(("incoming gone", book.delete_incoming(incoming.id)));
    }
    done
}

#[test]
fn no_screen_writes_in_a_closed_year() {
    let mut book = the_closed_year();
    let before = book.records().clone();
    for (what, done) in tried(&mut book) {
        let code = done.expect_err(what).code();
        // What was issued or is used elsewhere is refused for that, before anything is written.
        assert!(["year_closed", "already_issued", "in_use", "not_found"].contains(&code), "{what}: {code}");
    }
    assert!(*book.records() == before, "nothing was written");
}

#[test]
fn in_the_open_year_most_of_the_same_is_taken() {
    let mut book = the_practice_year();
    let taken = tried(&mut book).into_iter().filter(|(_, done)| done.is_ok()).count();
    assert!(taken >= 8, "{taken}");
}

#[test]
fn an_import_does_not_pass_the_wall() {
    let mut book = the_closed_year();
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("năm");
    book.export_year(YEAR, &out, ExportWishes::default()).unwrap();
    let json = out.join("year.json");
    let text = std::fs::read_to_string(&json).unwrap();
    let reason = &book.records().commendations[0].reason;
    std::fs::write(&json, text.replace(reason.as_str(), "viết lại")).unwrap();
    assert_eq!(code(book.import_year(&out)), "year_closed");
    assert!(book.records().commendations.iter().all(|given| given.reason != "viết lại"));
}

#[test]
fn undoing_does_not_reach_behind_a_closing() {
    let mut book = the_practice_year();
    let given = book.records().commendations[0].clone();
    book.save_commendation(&Commendation { note: "ghi thêm".to_owned(), ..given }).unwrap();
    book.hold_year(YEAR).unwrap();
    let step = book.undo_state().unwrap().undo.unwrap();
    assert_eq!(code(book.undo(step.seq)), "year_held");
    book.close_year(YEAR, false, &mut |_, _| ()).unwrap();
    assert!(book.undo_state().unwrap().undo.is_none());
    let binned: BTreeSet<i64> = book.bin().unwrap().iter().map(|entry| entry.entry.seq).collect();
    assert!(binned.iter().all(|seq| book.put_back(*seq).is_err()), "nor does the bin");
}

#[test]
fn a_restored_book_stands_behind_the_same_wall() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ");
    let (mut book, _) = testkit::a_book_at(&dir, testkit::noon("2024-01-08"));
    testkit::someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    book.hold_year(YEAR).unwrap();
    let place = folder.path().join("nơi khác");
    let backup = book.begin_asked_backup().unwrap().store_whole(&place).unwrap();
    book.close().unwrap();
    let again = folder.path().join("Sổ khôi phục");
    let mut restored =
        book::backups::restore(&backup.path, &again, &testkit::the_passphrase(), testkit::noon("2024-01-08")).unwrap();
    let person = restored.records().people[0].id;
    let given = testkit::a_commendation(person, "2023-05-12");
    assert_eq!(code(restored.save_commendation(&given)), "year_held");
}
