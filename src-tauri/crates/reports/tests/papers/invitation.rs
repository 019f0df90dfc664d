//! Giấy mời, from a meeting of the records.

use chrono::NaiveTime;
use domain::{
    Code, Id, Records,
    records::{AgendaItem, DocumentKind, DocumentOut, MeetingKind, Sitting},
};
use reports::{
    Printed,
    invitation::{Invitation, draft_invitation},
    profile,
};
use uuid::Uuid;

use crate::{
    official::{document, official, reads_as_reviewed},
    seed::{day, records},
    tools::set,
};

const AGENDA: [&str; 6] = [
    "Kể mẩu chuyện về Bác Hồ; giới thiệu tác phẩm",
    "Thông tin thời sự, quán triệt văn bản mới của cấp trên.",
    "Đánh giá tình hình thực hiện nhiệm vụ tháng 4 năm 2023",
    "Phương hướng, nhiệm vụ tháng 5 năm 2023",
    "Thảo luận; biểu dương, nhắc nhở",
    "Kết luận, biểu quyết thông qua Nghị quyết",
];

/// The meeting of May with a sitting, an agenda and a chair.
fn ready() -> Records {
    let mut records = records();
    let chair = records.people[1].id;
    let meeting = &mut records.meetings[4];
    meeting.chair = Some(chair);
    let id = meeting.id;
    records.sittings.push(sitting(1, "2023-05-05", Some(14), "Phòng họp số 2, Sở Công Thương"));
    records.sittings.last_mut().unwrap().meeting = Some(id);
    for (ordinal, title) in (1..).zip(AGENDA) {
        let item = Id::from(Uuid::from_u128(6_000 + u128::from(ordinal)));
        records.agenda_items.push(AgendaItem {
            id: item,
            meeting: id,
            ordinal,
            title: title.into(),
            note: String::new(),
        });
    }
    records
}

fn sitting(ordinal: u32, held_on: &str, hour: Option<u32>, place: &str) -> Sitting {
    Sitting {
        id: Id::from(Uuid::from_u128(5_000 + u128::from(ordinal))),
        meeting: None,
        session: None,
        ordinal,
        held_on: day(held_on),
        started_at: hour.and_then(|hour| NaiveTime::from_hms_opt(hour, 0, 0)),
        ended_at: None,
        place: place.to_owned(),
    }
}

fn paper(addressee: &str) -> DocumentOut {
    DocumentOut { addressee: addressee.to_owned(), ..document(DocumentKind::Invitation, 4, "2023-05-03", "") }
}

fn printed(records: &Records, document: &DocumentOut) -> Printed {
    let profile = profile::by_code("hd36").unwrap();
    let official = official(records, document, &profile);
    set(&draft_invitation(&Invitation { official, meeting: &records.meetings[4] }).unwrap())
}

fn text(printed: &Printed) -> String {
    printed.text.concat().join(" ")
}

#[test]
fn an_invitation_is_one_page_with_its_agenda() {
    let printed = printed(&ready(), &paper(""));
    assert_eq!(printed.pages, 1);
    reads_as_reviewed("invitation", &printed);
}

#[test]
fn whoever_is_named_is_invited_and_nobody_else() {
    let text = text(&printed(&ready(), &paper("Đảng ủy Sở Công Thương\nCác đồng chí đảng viên, quần chúng")));
    assert!(text.contains("Kính mời: | - Đảng ủy Sở Công Thương, - Các đồng chí đảng viên, quần chúng."), "{text}");
    assert!(text.contains("- Như trên,") && !text.contains("Các đồng chí đảng viên Chi bộ 2"));
}

#[test]
fn what_is_not_known_yet_is_left_to_the_pen() {
    let mut records = ready();
    records.sittings.last_mut().unwrap().started_at = None;
    let hour_open = text(&printed(&records, &paper("")));
    assert!(hour_open.contains("- Thời gian: ...... giờ ......, thứ Sáu, ngày 05 tháng 5 năm 2023."), "{hour_open}");
    records.sittings.pop();
    records.agenda_items.clear();
    records.meetings[4].chair = None;
    let open = text(&printed(&records, &paper("")));
    assert!(open.contains("ngày ...... tháng ...... năm ......") && open.contains("- Địa điểm: ...."), "{open}");
    assert!(!open.contains("Chủ trì") && !open.contains("- Nội dung:"), "{open}");
}

#[test]
fn several_sittings_are_told_each_and_their_one_place_once() {
    let mut records = ready();
    let second = Sitting {
        meeting: Some(records.meetings[4].id),
        ..sitting(2, "2023-05-06", Some(8), "Phòng họp số 2, Sở Công Thương")
    };
    records.sittings.push(second);
    let text = text(&printed(&records, &paper("")));
    assert!(text.contains("14 giờ 00, thứ Sáu") && text.contains("08 giờ 00, thứ Bảy"), "{text}");
    assert_eq!(text.matches("- Địa điểm:").count(), 1);
}

#[test]
fn a_meeting_with_a_thematic_session_says_so() {
    let mut records = ready();
    records.sittings.last_mut().unwrap().session = Some(records.sessions[3].id);
    let text = text(&printed(&records, &paper("")));
    assert!(text.contains("kết hợp sinh hoạt chuyên đề “Toàn văn Chuyên đề năm 2023”"), "{text}");
}

#[test]
fn every_kind_of_meeting_can_be_invited_to() {
    for kind in MeetingKind::ALL {
        let mut records = ready();
        records.meetings[4].kind = *kind;
        let text = text(&printed(&records, &paper("")));
        assert!(text.contains("GIẤY MỜI dự ") && text.contains("kính mời các đồng chí dự "), "{text}");
    }
}
