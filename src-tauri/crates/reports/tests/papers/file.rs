//! The file itself: sound, repeatable, and marked where it is only for practice.

use std::process::Command;

use reports::{Align, Block, Face, Numbering, Paper, Row, Span, TableColumn, paper::title, print, profile};

use crate::tools::{extracted, paper, paragraph, run, with_file};

fn two_pages() -> Paper {
    let page = || Block::Paragraph(paragraph("Chi bộ 2 báo cáo."));
    paper(vec![page(), Block::NewPage(Numbering::Continue), page()])
}

#[test]
fn the_file_is_sound() {
    let printed = print(&two_pages()).unwrap();
    let report = with_file(&printed.pdf, |path| run(Command::new("qpdf").arg("--check").arg(path)));
    assert!(report.contains("No syntax or stream encoding errors"), "{report}");
}

#[test]
fn fonts_are_embedded_in_part_and_readable() {
    let printed = print(&two_pages()).unwrap();
    let fonts = with_file(&printed.pdf, |path| run(Command::new("pdffonts").arg(path)));
    let font = fonts.lines().nth(2).unwrap();
    assert!(font.contains("+LiberationSerif") && font.contains("yes yes yes"), "{fonts}");
    assert!(printed.pdf.len() < 40_000, "{} bytes", printed.pdf.len());
}

#[test]
fn the_title_and_the_time_are_those_given() {
    let printed = print(&two_pages()).unwrap();
    let about = with_file(&printed.pdf, |path| run(Command::new("pdfinfo").arg("-rawdates").arg(path)));
    assert!(about.contains("Báo cáo <thử> & đọc") && about.contains("D:20231205080000+07'00'"), "{about}");
    assert!(about.contains("Tagged:          yes"), "{about}");
}

#[test]
fn the_same_paper_is_the_same_file() {
    assert_eq!(print(&two_pages()).unwrap().pdf, print(&two_pages()).unwrap().pdf);
}

#[test]
fn another_paper_has_another_identity() {
    let id = |paper: &Paper| {
        let pdf = print(paper).unwrap().pdf;
        with_file(&pdf, |path| run(Command::new("qpdf").args(["--show-object=trailer"]).arg(path)))
            .split_once("/ID")
            .unwrap()
            .1
            .to_owned()
    };
    assert_ne!(id(&two_pages()), id(&paper(vec![Block::Paragraph(paragraph("Khác."))])));
}

#[test]
fn a_table_too_long_for_tags_is_an_archive_file_without_them() {
    let profile = profile::by_code("hd36").unwrap();
    let cell = |number: usize| vec![Span::new(number.to_string(), profile.table_style(Face::Regular))];
    let rows = (1..=5_000).map(|number| Row { cells: vec![cell(number)], keep_with_previous: false });
    let column = TableColumn { head: "TT".to_owned(), align: Align::Left };
    let printed = print(&paper(vec![Block::Table(profile.table(vec![column], rows.collect()))])).unwrap();
    let about = with_file(&printed.pdf, |path| run(Command::new("pdfinfo").arg(path)));
    assert!(about.contains("Tagged:          no"), "{about}");
    let metadata = with_file(&printed.pdf, |path| run(Command::new("pdfinfo").arg("-meta").arg(path)));
    assert!(metadata.contains("<pdfaid:conformance>U<") && !metadata.contains("pdfuaid"), "{metadata}");
    assert!(extracted(&printed).contains(" 4999 5000"));
}

#[test]
fn a_practice_paper_says_so_on_every_page_and_keeps_its_text() {
    let marked = print(&Paper { mark: Some("SỔ LUYỆN TẬP".to_owned()), ..two_pages() }).unwrap();
    assert_eq!(extracted(&marked), "SỔ LUYỆN TẬP Chi bộ 2 báo cáo. SỔ LUYỆN TẬP Chi bộ 2 báo cáo. 2");
    assert_eq!(
        marked.text,
        [vec!["SỔ LUYỆN TẬP", "Chi bộ 2 báo cáo."], vec!["SỔ LUYỆN TẬP", "2", "Chi bộ 2 báo cáo."]]
    );
}

/// Titles of bookmarks with their depth, as a viewer shows them.
fn bookmarks(document: &lopdf::Document, first: &lopdf::Dictionary, depth: usize) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let follow = |from: &lopdf::Dictionary, key: &[u8]| {
        from.get(key).and_then(lopdf::Object::as_reference).and_then(|id| document.get_dictionary(id)).ok().cloned()
    };
    let mut next = follow(first, b"First");
    while let Some(item) = next {
        let title = lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap();
        let page = item.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
        assert!(document.get_pages().values().any(|id| *id == page), "{title}");
        found.push((depth, title));
        found.extend(bookmarks(document, &item, depth + 1));
        next = follow(&item, b"Next");
    }
    found
}

#[test]
fn headings_are_bookmarks_in_their_order_each_under_its_rank() {
    let profile = profile::by_code("hd36").unwrap();
    let subject = vec![Span::new("năm 2023", profile.subject_style())];
    let mut blocks = title(&profile, "BÁO CÁO", subject.clone());
    blocks.push(Block::Paragraph(profile.section("I- ĐẶC ĐIỂM")));
    blocks.push(Block::Paragraph(profile.part("1. Sinh hoạt")));
    blocks.push(Block::Paragraph(profile.section("II- KẾT QUẢ")));
    blocks.push(Block::NewPage(Numbering::Continue));
    blocks.extend(title(&profile, "PHỤ LỤC 1", subject));
    let document = lopdf::Document::load_mem(&print(&paper(blocks)).unwrap().pdf).unwrap();
    let outline = document.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    let found = bookmarks(&document, document.get_dictionary(outline).unwrap(), 0);
    let found: Vec<(usize, &str)> = found.iter().map(|(depth, title)| (*depth, title.as_str())).collect();
    assert_eq!(
        found,
        [
            (0, "BÁO CÁO năm 2023"),
            (1, "I- ĐẶC ĐIỂM"),
            (2, "1. Sinh hoạt"),
            (1, "II- KẾT QUẢ"),
            (0, "PHỤ LỤC 1 năm 2023")
        ]
    );
}
