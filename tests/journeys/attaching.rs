use book::attachments::NewAttachment;
use domain::records::{AttachmentOwner, AttachmentRole};
use testkit::the_practice_year;

const PICTURE: &[u8] = b"\xff\xd8\xff\xe0 a picture of the field visit to Sa L\xc3\xb4n";

fn photo(owner: &str, file_name: &str) -> NewAttachment {
    NewAttachment {
        owner_kind: AttachmentOwner::Session,
        owner: owner.to_owned(),
        role: AttachmentRole::Photo,
        file_name: file_name.to_owned(),
        media_type: "image/jpeg".to_owned(),
        caption: "Đảng viên và quần chúng nghiên cứu thực tế".to_owned(),
        taken_on: None,
    }
}

#[test]
fn a_photo_comes_back_as_it_went_in_and_survives_closing() {
    let mut year = the_practice_year();
    let session = year.records().sessions[0].id.to_string();
    let id = year.attach(photo(&session, "ảnh 1.jpg"), PICTURE).unwrap();

    let year = year.reopened();
    assert_eq!(year.content(id).unwrap(), PICTURE);
    assert!(year.check().unwrap().is_sound());
}

#[test]
fn the_same_picture_twice_is_kept_once_and_attached_twice_in_order() {
    let mut year = the_practice_year();
    let session = year.records().sessions[0].id.to_string();
    for name in ["ảnh 1.jpg", "ảnh 2.jpg"] {
        year.attach(photo(&session, name), PICTURE).unwrap();
    }

    assert_eq!(year.records().files.len(), 1);
    let names: Vec<_> = year.attachments(AttachmentOwner::Session, &session).iter().map(|a| &a.file_name).collect();
    assert_eq!(names, ["ảnh 1.jpg", "ảnh 2.jpg"]);
}

#[test]
fn a_picture_that_is_gone_from_the_folder_is_found_by_the_check() {
    let mut year = the_practice_year();
    let session = year.records().sessions[0].id.to_string();
    year.attach(photo(&session, "ảnh 1.jpg"), PICTURE).unwrap();

    std::fs::remove_dir_all(year.dir().join("files")).unwrap();
    assert!(!year.check().unwrap().is_sound());
}
