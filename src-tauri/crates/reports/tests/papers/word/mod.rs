//! The Word edition: its text, and the styles that it is set in.

mod docx;
mod pages;

use reports::{
    Align, Block, Face, Row, Span, TableColumn, mm,
    paper::{Letterhead, letterhead, title},
    profile::{self, FormatProfile},
    word,
};

use crate::tools::{paper, paragraph, placed_words, printed};
use docx::{Docx, elements, text_of, value};

pub(crate) fn hd36() -> FormatProfile {
    profile::by_code("hd36").unwrap()
}

pub(crate) fn body(text: &str) -> Block {
    Block::Paragraph(paragraph(text))
}

pub(crate) fn table(rows: usize) -> Block {
    let profile = hd36();
    let cell = |text: &str| vec![Span::new(text, profile.table_style(Face::Regular))];
    let columns = vec![
        TableColumn { head: "TT".to_owned(), align: Align::Center },
        TableColumn { head: "Họ và tên".to_owned(), align: Align::Left },
    ];
    let rows = (1..=rows)
        .map(|number| Row { cells: vec![cell(&number.to_string()), cell("Y Ư")], keep_with_previous: number == rows });
    Block::Table(profile.table(columns, rows.collect()))
}

pub(crate) fn head() -> Block {
    let words = Letterhead {
        parent: "Đảng bộ Sở Công Thương".to_owned(),
        branch: "Chi bộ 2".to_owned(),
        number: "Số 12-BC/CB2".to_owned(),
        place_and_date: "Phan Thiết, ngày 05 tháng 12 năm 2023".to_owned(),
    };
    letterhead(&hd36(), &words)
}

#[test]
fn the_same_paper_is_the_same_word_file() {
    let paper = paper(vec![head(), body("Chi bộ 2 báo cáo."), table(3)]);
    assert_eq!(word(&paper).unwrap(), word(&paper).unwrap());
}

#[test]
fn every_part_is_named_in_the_list_of_parts_and_has_the_title_the_time_and_the_language() {
    let mut docx = Docx::with(vec![body("Chi bộ 2 báo cáo.")]);
    let types = docx.part("[Content_Types].xml");
    let is_listed =
        |name: &String| name.ends_with(".rels") || name.starts_with('[') || types.contains(&format!("\"/{name}\""));
    let unlisted: Vec<String> = docx.names().into_iter().filter(|name| !is_listed(name)).collect();
    assert_eq!(unlisted, Vec::<String>::new());
    let core = docx.part("docProps/core.xml");
    assert!(core.contains("<dc:title>Báo cáo &lt;thử&gt; &amp; đọc</dc:title>"), "{core}");
    assert!(core.contains(">2023-12-05T01:00:00Z</dcterms:created>"), "{core}");
    assert!(docx.part("word/styles.xml").contains("<w:lang w:val=\"vi-VN\""));
}

#[test]
fn the_text_is_that_of_the_blocks_in_their_order() {
    let mut blocks = vec![head()];
    blocks.extend(title(&hd36(), "BÁO CÁO", vec![Span::new("kết quả\nnăm 2023", hd36().subject_style())]));
    blocks.extend([
        Block::Paragraph(hd36().section("I- TÌNH HÌNH")),
        body("Ba <chấm> & “ngoặc”, ho\u{300}a\tbình."),
        table(2),
        Block::PenLines(hd36().pen_lines(2)),
    ]);
    let expected = [
        "ĐẢNG BỘ SỞ CÔNG THƯƠNG",
        "CHI BỘ 2",
        "*",
        "Số 12-BC/CB2",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Phan Thiết, ngày 05 tháng 12 năm 2023",
        "BÁO CÁO",
        "kết quả\nnăm 2023",
        "-----",
        "I- TÌNH HÌNH",
        "Ba <chấm> & “ngoặc”, hòa bình.",
        "TT",
        "Họ và tên",
        "1",
        "Y Ư",
        "2",
        "Y Ư",
    ];
    assert_eq!(Docx::with(blocks).texts(), expected);
}

#[test]
fn paragraphs_are_told_apart_by_styles_that_word_knows() {
    let mut blocks = title(&hd36(), "BÁO CÁO", vec![Span::new("kết quả năm 2023", hd36().subject_style())]);
    blocks.extend([
        Block::Paragraph(hd36().section("I- TÌNH HÌNH")),
        Block::Paragraph(hd36().part("1. Đảng viên")),
        body("Chi bộ 2 báo cáo."),
        Block::Paragraph(hd36().caption("Bảng 1. Danh sách")),
        table(1),
    ]);
    let mut docx = Docx::with(blocks);
    for (text, style, level) in
        [("BÁO CÁO", "Title", "0"), ("I- TÌNH HÌNH", "heading 2", "1"), ("1. Đảng viên", "heading 3", "2")]
    {
        let found = docx.style_of(text);
        assert_eq!((value(&found, "w:name"), value(&found, "w:outlineLvl")), (style.to_owned(), level.to_owned()));
        assert!(found.contains("<w:keepNext/>") && found.contains("<w:b/>"), "{found}");
    }
    let name = |docx: &mut Docx, text| value(&docx.style_of(text), "w:name");
    assert_eq!(name(&mut docx, "kết quả năm 2023"), "Subtitle");
    assert_eq!(name(&mut docx, "Bảng 1. Danh sách"), "caption");
    assert_eq!(name(&mut docx, "Chi bộ 2 báo cáo."), "Body Text");
    assert_eq!(name(&mut docx, "Họ và tên"), "Đầu bảng, giữa, đậm, cỡ 12");
    assert_eq!(name(&mut docx, "Y Ư"), "Ô bảng, cỡ 12");
}

#[test]
fn a_paragraph_has_the_measures_of_the_profile_and_no_looks_of_its_own() {
    let mut docx = Docx::with(vec![body("Chi bộ 2 báo cáo.")]);
    let style = docx.style_of("Chi bộ 2 báo cáo.");
    let (line, after) = (hd36().spacing.line * 20.0, hd36().spacing.paragraph * 20.0);
    let spacing = format!("<w:spacing w:before=\"0\" w:after=\"{after}\" w:line=\"{line}\" w:lineRule=\"exact\"/>");
    let indent = format!("w:firstLine=\"{:.0}\"", mm(hd36().spacing.first_line_indent) * 20.0);
    assert!(style.contains(&spacing) && style.contains(&indent) && style.contains("<w:jc w:val=\"both\"/>"), "{style}");
    assert_eq!(value(&style, "w:sz"), (hd36().sizes.body * 2.0).to_string());
    assert!(docx.part("word/styles.xml").contains("w:ascii=\"Times New Roman\""));
    let document = docx.document();
    let by_hand = ["w:sz ", "w:b/", "w:i/", "w:jc ", "w:spacing", "w:ind "];
    assert!(by_hand.iter().all(|looks| !document.contains(&format!("<{looks}"))), "{document}");
}

#[test]
fn letters_that_differ_have_a_style_of_letters_and_bold_never_stands_within_bold() {
    let style = |face| hd36().body_style(face);
    let spans = vec![
        Span::new("Chi bộ 2 ", style(Face::Regular)),
        Span::new("biểu dương ", style(Face::Bold)),
        Span::new("đồng chí ", style(Face::Italic)),
        Span::new("Y Ư", style(Face::BoldItalic)),
    ];
    let bold = vec![Span::new("Đậm ", style(Face::Bold)), Span::new("cả dòng", style(Face::Bold))];
    let mut docx =
        Docx::with(vec![Block::Paragraph(hd36().paragraph(spans)), Block::Paragraph(hd36().paragraph(bold))]);
    let document = docx.document();
    let runs: Vec<(String, String)> = elements(&document, "w:r")
        .iter()
        .map(|run| (text_of(run), if run.contains("w:rStyle") { value(run, "w:rStyle") } else { String::new() }))
        .collect();
    let expected = [
        ("Chi bộ 2 ", ""),
        ("biểu dương ", "Strong"),
        ("đồng chí ", "Emphasis"),
        ("Y Ư", "Letters-3"),
        ("Đậm ", ""),
        ("cả dòng", ""),
    ];
    assert_eq!(runs, expected.map(|(text, style)| (text.to_owned(), style.to_owned())));
    assert!(docx.style_of("Đậm cả dòng").contains("<w:b/>"));
    assert!(docx.part("word/styles.xml").contains("<w:name w:val=\"Chữ, đậm, nghiêng\"/>"));
}

#[test]
fn the_rule_under_the_national_title_is_as_long_as_its_text() {
    let mut docx = Docx::with(vec![head()]);
    let style = docx.style_of("ĐẢNG CỘNG SẢN VIỆT NAM");
    assert!(style.contains("<w:pBdr><w:bottom w:val=\"single\""), "{style}");
    let indent = |side: &str| -> f32 {
        style.split(&format!("w:{side}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let document = docx.document();
    let widths: Vec<f32> = document
        .split("<w:gridCol w:w=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
        .collect();
    let rule = (widths[1] - indent("left") - indent("right")) / 20.0;
    let printed = placed_words(&printed(vec![head()]).pdf);
    let party = printed.iter().position(|placed| placed.text == "CỘNG").unwrap() - 1;
    let text = printed.iter().find(|placed| placed.text == "NAM").unwrap().x.1 - printed[party].x.0;
    assert!((rule - text).abs() < 3.0, "{rule} of {text} points");
}
