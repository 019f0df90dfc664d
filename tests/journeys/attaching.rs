use book::{
    Error,
    attachments::{Owner, ReadyFile, Why},
    check::Chain,
};
use domain::{
    Period,
    figures::Span,
    records::{Attachment, AttachmentRole, MeetingKind},
};
use image::{DynamicImage, Rgb, RgbImage, codecs::jpeg::JpegEncoder};
use testkit::{TestBook, someone, the_practice_year};

/// A picture of one colour; pictures of two shades are two contents.
fn a_photo(name: &str, shade: u8) -> ReadyFile {
    let picture = DynamicImage::from(RgbImage::from_pixel(64, 48, Rgb([shade, 90, 60])));
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new(&mut bytes)).unwrap();
    ReadyFile::read(AttachmentRole::Photo, name, bytes).unwrap()
}

fn a_scan(name: &str) -> ReadyFile {
    ReadyFile::read(AttachmentRole::SignedScan, name, b"%PDF-1.7 signed".to_vec()).unwrap()
}

/// A session without photos.
fn a_session(year: &TestBook) -> Owner {
    let bare = |owner: &Owner| year.attachments(owner).is_empty();
    year.records().sessions.iter().map(|session| Owner::from(session.id)).find(bare).unwrap()
}

fn names<'a>(year: &'a TestBook, owner: &Owner) -> Vec<&'a str> {
    year.attachments(owner).iter().map(|attachment| attachment.file_name.as_str()).collect()
}

fn with_photos(year: &mut TestBook, owner: &Owner, names: &[&str]) -> Vec<domain::Id<Attachment>> {
    (0..).step_by(30).zip(names).map(|(shade, name)| year.attach(owner, a_photo(name, shade)).unwrap()).collect()
}

/// How many entries the journal has.
fn entries(year: &TestBook) -> i64 {
    let Chain::Whole { entries, .. } = year.check().unwrap().journal else { panic!("the journal is whole") };
    entries
}

#[test]
fn a_photo_survives_closing_with_its_caption_and_its_day() {
    let mut year = the_practice_year();
    let session = a_session(&year);
    let id = year.attach(&session, a_photo("ảnh 1.jpg", 0)).unwrap();
    let content = year.content(id).unwrap();
    year.save_attachment(id, " Đảng viên nghiên cứu  thực tế ", Some(testkit::day("2023-06-17"))).unwrap();

    let year = year.reopened();
    assert_eq!(year.content(id).unwrap(), content);
    let kept = year.attachments(&session)[0];
    assert_eq!(kept.caption, "Đảng viên nghiên cứu thực tế");
    assert_eq!(kept.taken_on, Some(testkit::day("2023-06-17")));
    let file = year.stored_file(id).unwrap();
    assert_eq!((file.width, file.height, file.media_type.as_str()), (Some(64), Some(48), "image/jpeg"));
    assert!(year.check().unwrap().is_sound());
}

#[test]
fn the_same_photo_twice_on_a_record_is_told_and_kept_once() {
    let mut year = the_practice_year();
    let session = a_session(&year);
    let id = year.attach(&session, a_photo("ảnh 1.jpg", 0)).unwrap();
    year.save_attachment(id, "Ảnh chung", None).unwrap();

    let refused = year.attach(&session, a_photo("bản sao.jpg", 0)).unwrap_err();
    let Error::Attachment(refusal) = refused else { panic!("{refused:?}") };
    assert_eq!(refusal.name, "bản sao.jpg");
    assert_eq!(refusal.why, Why::AlreadyThere { caption: "Ảnh chung".to_owned() });
    assert_eq!(names(&year, &session), ["ảnh 1.jpg"]);
}

#[test]
fn the_same_photo_on_two_records_is_one_file() {
    let mut year = the_practice_year();
    let before = year.records().files.len();
    let meeting = Owner::from(year.records().meetings[0].id);
    let session = a_session(&year);
    year.attach(&session, a_photo("ảnh 1.jpg", 0)).unwrap();
    year.attach(&meeting, a_photo("ảnh 2.jpg", 0)).unwrap();

    assert_eq!(year.records().files.len(), before + 1);
    assert_eq!((names(&year, &session), names(&year, &meeting)), (vec!["ảnh 1.jpg"], vec!["ảnh 2.jpg"]));
}

#[test]
fn a_text_that_is_called_a_photo_is_refused_and_nothing_is_kept() {
    let year = the_practice_year();
    let refused = ReadyFile::read(AttachmentRole::Photo, "ảnh.jpg", b"Danh s\xc3\xa1ch".to_vec()).unwrap_err();
    assert_eq!(refused.code(), "not_a_photo");
    assert_eq!(refused.facts(), [("name", "ảnh.jpg".to_owned())]);
    assert_eq!(year.records().attachments.len(), the_practice_year().records().attachments.len());
}

#[test]
fn an_empty_file_and_one_too_large_are_refused() {
    let read = |bytes| ReadyFile::read(AttachmentRole::Other, "tài liệu.docx", bytes);
    assert_eq!(read(Vec::new()).unwrap_err().code(), "file_empty");
    assert_eq!(read(vec![0; 50_000_001]).unwrap_err().code(), "file_too_large");
}

#[test]
fn a_document_is_kept_as_it_is_and_named_by_its_kind() {
    let mut year = the_practice_year();
    let document = Owner::from(year.records().documents[0].id);
    let word = ReadyFile::read(AttachmentRole::FinalWord, "Kế hoạch.docx", b"PK\x03\x04 word".to_vec()).unwrap();
    let scan = year.attach(&document, a_scan("bản ký.pdf")).unwrap();
    let word = year.attach(&document, word).unwrap();

    assert_eq!(year.content(scan).unwrap(), b"%PDF-1.7 signed");
    assert_eq!(year.stored_file(scan).unwrap().media_type, "application/pdf");
    assert!(year.stored_file(word).unwrap().media_type.ends_with("wordprocessingml.document"));
}

#[test]
fn photos_keep_the_order_that_the_clerk_gives_them_among_photos() {
    let mut year = the_practice_year();
    let session = a_session(&year);
    let [one, ..] = with_photos(&mut year, &session, &["1.jpg", "2.jpg"])[..] else { panic!() };
    year.attach(&session, a_scan("kế hoạch.pdf")).unwrap();
    let three = year.attach(&session, a_photo("3.jpg", 200)).unwrap();

    year.move_attachment(three, -1).unwrap();
    assert_eq!(names(&year, &session), ["1.jpg", "3.jpg", "kế hoạch.pdf", "2.jpg"]);
    year.move_attachment(one, 9).unwrap();
    assert_eq!(names(&year, &session), ["3.jpg", "2.jpg", "kế hoạch.pdf", "1.jpg"]);
    year.move_attachment(three, -1).unwrap();
    assert_eq!(names(&year.reopened(), &session), ["3.jpg", "2.jpg", "kế hoạch.pdf", "1.jpg"]);
}

#[test]
fn a_photo_that_is_taken_off_leaves_its_place_to_none_and_its_content_for_undoing() {
    let mut year = the_practice_year();
    let session = a_session(&year);
    let photos = with_photos(&mut year, &session, &["1.jpg", "2.jpg"]);
    let files = year.records().files.len();
    year.remove_attachment(photos[0]).unwrap();
    year.attach(&session, a_photo("3.jpg", 200)).unwrap();

    assert_eq!(names(&year, &session), ["2.jpg", "3.jpg"]);
    assert_eq!(year.records().files.len(), files + 1);
    assert!(year.check().unwrap().is_sound());
}

#[test]
fn a_record_that_goes_takes_its_attachments_along() {
    let mut year = the_practice_year();
    let of_kind = |m: &&domain::records::Meeting| m.kind == MeetingKind::Regular;
    let meeting = year.records().meetings.iter().find(of_kind).unwrap().id;
    let session = year.records().sessions[0].id;
    let commendation = year.records().commendations[0].id;
    let person = someone("Cao Thị Ngời").non_party("2024-01-02").saved_in(&mut year);
    let owners = [meeting.into(), session.into(), commendation.into(), Owner::from(person)];
    for owner in &owners {
        year.attach(owner, a_photo("1.jpg", 0)).unwrap();
    }

    year.delete_meeting(meeting).unwrap();
    year.delete_session(session).unwrap();
    year.delete_commendation(commendation).unwrap();
    year.delete_person(person).unwrap();
    for owner in &owners {
        assert!(names(&year, owner).is_empty(), "{owner:?}");
    }
}

#[test]
fn what_is_not_in_the_book_gets_no_attachment() {
    let mut year = the_practice_year();
    let nobody = Owner::from(domain::Id::<domain::records::Person>::random());
    assert_eq!(year.attach(&nobody, a_photo("1.jpg", 0)).unwrap_err().code(), "not_found");
}

#[test]
fn a_caption_longer_than_a_line_is_refused() {
    let mut year = the_practice_year();
    let session = a_session(&year);
    let id = year.attach(&session, a_photo("1.jpg", 0)).unwrap();
    let refused = year.save_attachment(id, &"á".repeat(301), None).unwrap_err();
    assert_eq!(refused.problems()[0].field, "caption");
}

#[test]
fn what_is_done_to_an_attachment_stands_in_the_journal() {
    let mut year = the_practice_year();
    let session = a_session(&year);
    let photos = with_photos(&mut year, &session, &["1.jpg", "2.jpg"]);
    let before = entries(&year);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("ra ngoài.jpg");

    year.save_attachment(photos[0], "Ảnh chung", None).unwrap();
    year.move_attachment(photos[0], 1).unwrap();
    year.export_attachment(photos[1], &out).unwrap();
    year.remove_attachment(photos[0]).unwrap();
    assert_eq!(std::fs::read(&out).unwrap(), year.content(photos[1]).unwrap());
    assert_eq!(entries(&year), before + 4);
}

#[test]
fn a_picture_that_is_gone_from_the_folder_is_found_by_the_check() {
    let mut year = the_practice_year();
    let session = a_session(&year);
    year.attach(&session, a_photo("ảnh 1.jpg", 0)).unwrap();

    std::fs::remove_dir_all(year.dir().join("files")).unwrap();
    assert!(!year.check().unwrap().is_sound());
}

#[test]
fn the_photos_of_a_report_come_by_the_day_of_their_session_and_in_the_clerks_order() {
    let mut year = the_practice_year();
    let whole = Span::whole(Period::year(2023));
    let captions = |year: &TestBook, span| -> Vec<String> {
        year.photos_for_report(span).unwrap().into_iter().map(|photo| photo.caption).collect()
    };
    let quarter_four = "Đảng viên và quần chúng sinh hoạt chuyên đề quý IV/2023";
    let of_practice = captions(&year, whole);
    assert!(of_practice[0].starts_with("Đảng viên và quần chúng Chi bộ 2 nghiên cứu thực tế"));
    assert_eq!(of_practice[1..], [quarter_four, quarter_four]);

    let first = year.sessions(2023)[0].clone();
    let photo = year.attach(&first.id.into(), a_photo("1.jpg", 0)).unwrap();
    let photos = year.photos_for_report(whole).unwrap();
    assert_eq!((photos[0].attachment, &photos[0].caption), (photo, &first.title), "without a caption, the title");
    assert_eq!((photos[0].width, photos[0].height), (64, 48));
    let first_quarter = Span::whole(Period::quarter(2023, 1).unwrap());
    assert_eq!(captions(&year, first_quarter), [first.title]);
}
