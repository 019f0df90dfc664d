//! A campaign in which each member hands in a paper.

use book::Error;
use domain::{
    Id, ProblemCode,
    entry::CampaignFile,
    records::{Activity, CampaignPaper, PaperStatus, Person},
};
use testkit::{TestBook, a_book_in_a_moment, day, someone, the_practice_year};

/// From 14/02 to 31/03/2023, in a book that stands in January 2024.
fn a_campaign(book: &TestBook) -> CampaignFile {
    let mut file = book.new_campaign(2023);
    file.campaign.title = "Giữ trọn lời thề đảng viên".to_owned();
    file.campaign.from = day("2023-02-14");
    file.campaign.to = Some(day("2023-03-31"));
    file
}

fn paper(file: &CampaignFile, person: Id<Person>, status: PaperStatus) -> CampaignPaper {
    CampaignPaper { id: Id::random(), campaign: file.campaign.id, person, status, on: None, note: String::new() }
}

fn tally(book: &TestBook) -> (u32, u32, u32) {
    let papers = book.campaigns(2023)[0].papers.unwrap();
    (papers.handed_in, papers.due, papers.presented)
}

#[test]
fn the_papers_are_counted_against_the_members_of_its_last_day() {
    let mut book = a_book_in_a_moment();
    let first = someone("Ngô Thị Yến").official("2020-01-01").saved_in(&mut book);
    someone("Tô Văn Lão").official("1990-01-01").saved_in(&mut book);
    someone("Đỗ Thị Ẩn").probationary("2023-03-20").saved_in(&mut book);
    someone("Lê Quần Chúng").non_party("2020-01-01").saved_in(&mut book);
    someone("Cao Thị Ngời").official("2023-06-01").saved_in(&mut book);
    let mut file = a_campaign(&book);
    file.papers = vec![paper(&file, first, PaperStatus::Presented)];
    book.save_campaign(&file).unwrap();
    assert_eq!(tally(&book), (1, 3, 1));
    assert_eq!(book.campaign(file.campaign.id).unwrap(), file);
}

#[test]
fn who_left_in_between_or_is_exempt_counts_only_with_a_paper() {
    let mut book = a_book_in_a_moment();
    someone("Ngô Thị Yến").official("2020-01-01").saved_in(&mut book);
    let left = someone("Tạ Văn Ổn")
        .official("2020-01-01")
        .taking_part(Activity::TransferredOut, "2023-03-01")
        .saved_in(&mut book);
    let exempt =
        someone("Tô Văn Lão").official("1990-01-01").taking_part(Activity::Exempt, "2022-01-01").saved_in(&mut book);
    let mut file = a_campaign(&book);
    book.save_campaign(&file).unwrap();
    assert_eq!(tally(&book), (0, 1, 0));
    let sheet = book.paper_sheet(file.campaign.from, file.campaign.to);
    assert_eq!(sheet.iter().map(|row| row.is_due).collect::<Vec<_>>(), [true, false, false]);
    for person in [left, exempt] {
        let handed_in = paper(&file, person, PaperStatus::HandedIn);
        file.papers.push(handed_in);
    }
    book.save_campaign(&file).unwrap();
    assert_eq!(tally(&book), (2, 3, 0));
}

#[test]
fn a_paper_of_someone_who_was_never_there_is_refused_at_its_line() {
    let mut book = a_book_in_a_moment();
    let later = someone("Cao Thị Ngời").official("2023-06-01").saved_in(&mut book);
    let mut file = a_campaign(&book);
    file.papers = vec![paper(&file, later, PaperStatus::HandedIn)];
    let error = book.save_campaign(&file).unwrap_err();
    let [problem] = error.problems() else { panic!("{error:?}") };
    assert_eq!(problem.field, format!("papers.{later}"));
    assert_eq!(problem.code, ProblemCode::PersonNotHere);
}

#[test]
fn two_papers_of_one_person_are_refused() {
    let mut book = a_book_in_a_moment();
    let person = someone("Ngô Thị Yến").official("2020-01-01").saved_in(&mut book);
    let mut file = a_campaign(&book);
    file.papers = vec![paper(&file, person, PaperStatus::HandedIn), paper(&file, person, PaperStatus::Presented)];
    let error = book.save_campaign(&file).unwrap_err();
    assert_eq!(error.problems().iter().map(|p| p.code).collect::<Vec<_>>(), [ProblemCode::Duplicate]);
}

#[test]
fn saving_the_years_frame_keeps_the_papers_and_cannot_drop_a_campaign_that_has_any() {
    let mut book = a_book_in_a_moment();
    let person = someone("Ngô Thị Yến").official("2020-01-01").saved_in(&mut book);
    let mut file = a_campaign(&book);
    file.papers = vec![paper(&file, person, PaperStatus::HandedIn)];
    book.save_campaign(&file).unwrap();
    let mut frame = book.study_frame(2023);
    frame.campaigns[0].title = "Giữ trọn lời thề".to_owned();
    book.save_study_frame(&frame).unwrap();
    assert_eq!(book.campaign(file.campaign.id).unwrap().papers, file.papers);
    frame.campaigns.clear();
    let Err(Error::InUse { by, .. }) = book.save_study_frame(&frame) else { panic!("gone") };
    assert_eq!(by, [("campaign_paper".to_owned(), 1)]);
}

#[test]
fn a_campaign_goes_with_its_papers_but_not_while_sessions_stand_on_it() {
    let mut book = the_practice_year();
    let combined = book.campaigns(2023)[0].campaign.id;
    assert!(matches!(book.delete_campaign(combined), Err(Error::InUse { .. })));
    let person = book.people(2023, None, "Nguyễn Đỗ Trường Thụy").people[0].id;
    let mut file = a_campaign(&book);
    file.papers = vec![paper(&file, person, PaperStatus::HandedIn)];
    let id = book.save_campaign(&file).unwrap();
    book.delete_campaign(id).unwrap();
    assert!(book.records().campaign_papers.iter().all(|paper| paper.campaign != id));
    assert!(book.check().unwrap().is_sound());
}
