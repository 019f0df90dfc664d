//! The file itself: sound, repeatable, and marked where it is only for practice.

use std::process::Command;

use reports::{Block, Numbering, Paper, print};

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
fn a_practice_paper_says_so_on_every_page_and_keeps_its_text() {
    let marked = print(&Paper { mark: Some("SỔ LUYỆN TẬP".to_owned()), ..two_pages() }).unwrap();
    assert_eq!(extracted(&marked), "SỔ LUYỆN TẬP Chi bộ 2 báo cáo. SỔ LUYỆN TẬP Chi bộ 2 báo cáo. 2");
    assert_eq!(
        marked.text,
        [vec!["SỔ LUYỆN TẬP", "Chi bộ 2 báo cáo."], vec!["SỔ LUYỆN TẬP", "2", "Chi bộ 2 báo cáo."]]
    );
}
