//! The practice book says what a branch of its kind reported for 2023.

use std::collections::BTreeSet;

use book::{Book, Passphrase, Unlock, practice, reports::Lacking};
use domain::{
    Period,
    figures::{Rule, Value},
    records::{Happening, JointRole, StudyForm, StudyScope},
};
use tempfile::TempDir;
use testkit::{a_book_in_a_moment, day, noon, someone, the_practice_year};

use crate::{number, period, up_to, year};

#[test]
fn it_has_21_members_5_others_and_3_units_at_the_end_of_november_and_of_the_year() {
    let book = the_practice_year();
    for view in [year(&book, 2023), up_to(&book, "2023-11-30")] {
        assert_eq!(number(&view.party_members()), 21);
        assert_eq!(number(&view.official_members()), 19);
        assert_eq!(number(&view.probationary_members()), 2);
        assert_eq!(number(&view.non_party()), 5);
        assert_eq!(number(&view.units()), 3);
    }
    let counts = book.people(2023, Some(day("2023-12-31")), "").counts;
    assert_eq!((counts.party_members, counts.non_party, counts.gone), (21, 5, 0));
}

#[test]
fn two_became_members_in_the_course_of_the_year() {
    let book = the_practice_year();
    let on = |iso: &str| {
        let counts = book.people(2023, Some(day(iso)), "").counts;
        (counts.party_members, counts.non_party)
    };
    assert_eq!(["2023-02-02", "2023-02-03", "2023-05-18", "2023-05-19"].map(on), [(19, 7), (20, 6), (20, 6), (21, 5)]);
}

#[test]
fn its_two_plans_are_cited_by_number_and_date() {
    let book = the_practice_year();
    let cited: Vec<_> =
        year(&book, 2023).issued_plans().into_iter().map(|plan| (plan.number_and_symbol(), plan.dated)).collect();
    let dated = Some(day("2023-02-14"));
    assert_eq!(cited, [("70-KH/CB2".to_owned(), dated), ("72-KH/CB2".to_owned(), dated)]);
}

#[test]
fn its_sessions_are_three_two_one_and_one() {
    let book = the_practice_year();
    let view = year(&book, 2023);
    let of_quarter = |quarter: u8| number(&view.session_count_in(period(&format!("2023-Q{quarter}"))));
    assert_eq!([1, 2, 3, 4].map(of_quarter), [3, 2, 1, 1]);
    assert_eq!(number(&view.session_count()), 7);
    assert_eq!(number(&view.sessions_with_campaign()), 3);
    assert_eq!(number(&view.sessions_with_work()), 1);
}

#[test]
fn no_session_of_the_campaign_is_older_than_its_plan() {
    let book = the_practice_year();
    let view = year(&book, 2023);
    for session in view.sessions_in(period("2023-Q1")) {
        assert!(session.campaign.is_some());
        assert!(view.session_sittings(session.id)[0].held_on > day("2023-02-14"));
    }
}

#[test]
fn the_second_quarter_has_a_whole_text_session_and_a_field_visit() {
    let book = the_practice_year();
    let view = year(&book, 2023);
    let [whole, visit] = view.sessions_in(period("2023-Q2"))[..] else { panic!("two sessions") };
    assert_eq!(whole.scope, StudyScope::WholeText);
    assert_eq!(visit.site_name, "Khu Di tích căn cứ Tỉnh ủy Bình Thuận trong kháng chiến chống Mỹ");
    assert_eq!(visit.site_address, "Sa Lôn, xã Đông Giang, huyện Hàm Thuận Bắc, tỉnh Bình Thuận");
    assert_eq!(view.session_tally(visit.id).non_party, 5);
}

#[test]
fn the_contest_has_four_rounds_in_order_and_two_partners() {
    let book = the_practice_year();
    let view = year(&book, 2023);
    let [contest] = view.sessions_in(period("2023-Q4"))[..] else { panic!("one session") };
    assert_eq!(contest.role, JointRole::Host);
    let rounds: Vec<_> = view.rounds_of(contest.id).into_iter().map(|round| round.name.as_str()).collect();
    assert_eq!(rounds, ["khởi động", "hiểu ý đồng đội", "nhìn hình đoán chữ", "hát, ngâm thơ về Bác Hồ"]);
    let partners: Vec<_> = view.partners_of(contest.id).into_iter().map(|partner| partner.name.as_str()).collect();
    assert_eq!(
        partners,
        ["Chi bộ 1 thuộc Đảng bộ Sở Công Thương", "Đảng bộ Công ty Cổ phần Xăng dầu và dầu khí Bình Thuận"]
    );
    assert_eq!(book.records().contest_scores.len(), 4 * 3);
}

#[test]
fn three_forms_are_new() {
    let book = the_practice_year();
    let forms: Vec<_> = year(&book, 2023).new_forms().into_iter().map(|form| form.form).collect();
    assert_eq!(forms, [StudyForm::FieldVisit, StudyForm::Roundtable, StudyForm::QuizContest]);
}

#[test]
fn everyone_due_was_marked_and_not_everyone_came() {
    let book = the_practice_year();
    let view = year(&book, 2023);
    let attendance = view.attendance_of(&view.sessions(), period("2023"));
    let Value::Share { part, whole } = attendance.share.value else { panic!("{:?}", attendance.share) };
    assert!(part < whole, "{part} of {whole}");
    assert!(book.meetings(2023).iter().all(|meeting| meeting.unmarked == 0 && meeting.status == Happening::Held));
}

#[test]
fn a_story_was_told_at_each_of_the_twelve_regular_meetings() {
    let book = the_practice_year();
    let whole = year(&book, 2023);
    assert_eq!((number(&whole.regular_meeting_count()), number(&whole.stories_told())), (12, 12));
    let november = up_to(&book, "2023-11-30");
    assert_eq!((number(&november.regular_meeting_count()), number(&november.stories_told())), (11, 11));
    assert_eq!(number(&november.works_presented()), 6);
    assert_eq!(number(&november.meeting_speeches()), 84);
}

#[test]
fn there_are_34_commendations_three_or_four_a_month() {
    let book = the_practice_year();
    let view = year(&book, 2023);
    assert_eq!(number(&view.commendation_times(period("2023"))), 34);
    assert_eq!(view.commendations_per_month().value, Value::Between { least: 3, most: 4 });
    let months: Vec<u32> = book.ledger(2023).months.iter().map(|month| month.sum.times).collect();
    assert_eq!(months, [3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 0]);
}

#[test]
fn each_commendation_has_a_reason_of_its_own_and_the_meeting_that_gave_it() {
    let book = the_practice_year();
    let reasons: BTreeSet<&str> = book.records().commendations.iter().map(|c| c.reason.as_str()).collect();
    assert_eq!(reasons.len(), 34);
    for commendation in &book.records().commendations {
        let file = book.meeting(commendation.meeting.unwrap()).unwrap();
        assert_eq!(file.sittings[0].sitting.held_on, commendation.dated);
        assert_eq!(file.meeting.period, commendation.period);
    }
}

#[test]
fn a_commendation_keeps_what_its_person_was_on_the_day() {
    let book = the_practice_year();
    let view = year(&book, 2023);
    let party = number(&view.commendation_party_times(period("2023")));
    let others = number(&view.commendation_non_party_times(period("2023")));
    assert_eq!((party, others), (25, 9));
    assert_eq!(number(&view.commended_people(period("2023"))), 25);
}

#[test]
fn names_of_one_word_and_of_several_given_words_are_found_and_stand_in_order() {
    let book = the_practice_year();
    let found =
        |query: &str| book.people(2023, None, query).people.into_iter().map(|row| row.full_name).collect::<Vec<_>>();
    assert_eq!(found("breu"), ["K’Brếu"]);
    assert_eq!(found("so phia"), ["Thạch Thị Sô Phia"]);
    assert_eq!(found("thuy"), ["Hoàng Thanh Thuý", "Ngô Thị Thanh Thúy", "Nguyễn Đỗ Trường Thụy"]);
    assert_eq!(found("").len(), 26);
}

#[test]
fn the_clerk_has_settled_the_report_but_for_its_number_and_date() {
    let book = the_practice_year();
    assert!(book.report_settings(Period::year(2023)).sections.iter().all(|own| own.text.len() > 100));
    let face = book.report(Period::year(2023)).unwrap().face;
    assert_eq!(face.missing, [Lacking::Number, Lacking::Date]);
    assert_eq!(face.as_of, day("2023-11-30"));
    let printed =
        |rule: Rule| face.figures.iter().find(|figure| figure.rule == rule).map(|figure| figure.value.clone()).unwrap();
    assert_eq!(printed(Rule::PartyMembers), "21");
    assert_eq!(printed(Rule::NonParty), "05");
    assert_eq!(printed(Rule::Units), "03");
    assert_eq!(printed(Rule::CommendationTimes), "34");
}

#[test]
fn made_without_a_passphrase_it_opens_with_the_one_that_it_shows() {
    let folder = TempDir::new().unwrap();
    let made = practice::make(folder.path(), None, noon("2024-01-08")).unwrap();
    assert_eq!((made.user_name().as_str(), made.records().people.len()), (practice::USER, 26));
    made.close().unwrap();
    let unlock = Unlock::Passphrase { user: None, passphrase: Passphrase::typed(practice::PASSPHRASE) };
    assert!(Book::open(folder.path(), &unlock, noon("2024-01-09")).unwrap().is_practice());
}

#[test]
fn it_is_marked_as_practice_and_no_book_with_people_is_ever_filled() {
    assert!(the_practice_year().is_practice());
    let mut real = a_book_in_a_moment();
    someone("Nguyễn Văn An").official("2020-01-01").saved_in(&mut real);
    let error = practice::fill(&mut real).unwrap_err();
    assert_eq!(error.code(), "not_practice");
    assert!(!real.is_practice());
    assert_eq!(real.records().people.len(), 1);
}
