//! Writes the readable part of an archive of a year, to look at it: `page YEAR_FOLDER OUT`, both folders; the first is
//! what `export year` writes.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{fs, path::Path};

use archive::{
    Import,
    readable::{CheckedLine, Group, IndexPage, Listed, TextFile, checks_file, index_page, name_of, tables},
};
use domain::{
    Records,
    records::{AttachmentRole, find},
};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [from, out] = args.as_slice() else { panic!("page YEAR_FOLDER OUT") };
    let (from, out) = (Path::new(from), Path::new(out));
    let json = fs::read(from.join("year.json")).expect("year.json");
    let today = "2024-01-15".parse().unwrap();
    let import = Import::of(&json, &Records::default(), today).expect("a year");
    let (records, year) = (import.records(), import.year());
    let mut files = vec![put(out, "nam.json", "Mọi bản ghi của năm", Group::Data, &json)];
    files.extend(papers(records, from, out));
    files.extend(photos(records, from, out));
    let told = CheckedLine {
        code: "quarter".to_owned(),
        blocking: false,
        told: "Kế hoạch số 72 chưa có bản đã ký".to_owned(),
        reason: Some("Bản giấy lưu ở Đảng ủy".to_owned()),
    };
    let texts = tables(records, year, &|row| name_of(records, row));
    files.extend(texts.iter().map(|file| text(out, file, Group::Table)));
    files.push(text(out, &checks_file(std::slice::from_ref(&told)), Group::Checks));
    let branch = records.profiles.first().map_or("Chi bộ", |profile| &profile.name);
    let parent = records.profiles.first().map_or("", |profile| &profile.parent_name);
    let html = index_page(&IndexPage {
        records,
        year,
        branch,
        parent,
        closed_on: today,
        closed_by: "Thư ký",
        fingerprint: &store::blobs::BlobHash::of(&json).to_string(),
        files: &files,
        passed: &[(told.told, told.reason.unwrap_or_default())],
        reopened: &[("2024-01-12".parse().unwrap(), "Thư ký".to_owned(), "Bổ sung bản đã ký của quý IV".to_owned())],
        practice: records.settings.iter().any(|setting| setting.key == "practice"),
    });
    fs::write(out.join("DOC-TRUOC.html"), html).unwrap();
}

fn papers(records: &Records, from: &Path, out: &Path) -> Vec<Listed> {
    let issued = records.issues.iter().filter_map(|issue| {
        let document = find(&records.documents, issue.document)?;
        let path = format!("van-ban/{}.pdf", issue.pdf.get(..8)?);
        let bytes = fs::read(from.join("files").join(&issue.pdf)).ok()?;
        let title = format!("{}: {}", document.number_and_symbol(), document.subject);
        Some(put(out, &path, &title, Group::Issued, &bytes))
    });
    issued.collect()
}

fn photos(records: &Records, from: &Path, out: &Path) -> Vec<Listed> {
    let photos = records.attachments.iter().filter(|it| it.role == AttachmentRole::Photo);
    let listed = photos.filter_map(|photo| {
        let file = find(&records.files, photo.file)?;
        let bytes = fs::read(from.join("files").join(&file.hash)).ok()?;
        Some(put(out, &format!("anh/{}.jpg", file.hash.get(..8)?), &photo.caption, Group::Photo, &bytes))
    });
    listed.collect()
}

fn text(out: &Path, file: &TextFile, group: Group) -> Listed {
    put(out, &file.path, &file.title, group, &file.bytes)
}

fn put(out: &Path, path: &str, title: &str, group: Group, bytes: &[u8]) -> Listed {
    let place = out.join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, bytes).unwrap();
    Listed { path: path.to_owned(), title: title.to_owned(), group }
}
