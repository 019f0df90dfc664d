//! The Word edition: tables, pages, sections, pictures.

use reports::{
    Align, BackMargins, Bar, Block, Column, ColumnGroup, Columns, Face, Heading, NumberAlign, Numbering, Orientation,
    PageEdge, Paper, Paragraph, Picture, Row, Section, Span, Table, TableColumn,
};

use super::{
    body,
    docx::{Docx, elements, text_of},
    hd36, head, table,
};
use crate::tools::{paper, paragraph};

#[test]
fn a_table_repeats_its_head_and_keeps_rows_whole_and_totals_with_the_row_above() {
    let document = Docx::with(vec![table(3)]).document();
    let rows = elements(&document, "w:tr");
    assert_eq!(rows.len(), 4);
    assert!(rows.iter().all(|row| row.contains("<w:cantSplit/>")));
    let has = |what: &str| rows.iter().map(|row| row.contains(what)).collect::<Vec<_>>();
    assert_eq!(has("<w:tblHeader/>"), [true, false, false, false]);
    assert_eq!(has("<w:keepNext/>"), [true, false, true, false]);
    let width: i32 = document
        .split("<w:gridCol w:w=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().parse::<i32>().unwrap())
        .sum();
    let sheet = hd36().sheet();
    assert!((width as f32 / 20.0 - (sheet.width - sheet.left - sheet.right)).abs() < 1.0, "{width}");
}

#[test]
fn a_row_that_no_page_can_hold_may_be_split() {
    let long = "Hoàn thành tốt nhiệm vụ được giao. ".repeat(400);
    let columns = vec![TableColumn { head: "Nội dung".to_owned(), align: Align::Left }];
    let cells = vec![vec![Span::new(long, hd36().table_style(Face::Regular))]];
    let table = hd36().table(columns, vec![Row { cells, keep_with_previous: false }]);
    let document = Docx::with(vec![Block::Table(table)]).document();
    assert!(!elements(&document, "w:tr")[1].contains("<w:cantSplit/>"));
}

#[test]
fn the_first_page_bears_no_number_and_every_other_a_field() {
    let mut docx = Docx::with(vec![body("Một."), Block::NewPage(Numbering::Continue), body("Hai.")]);
    let document = docx.document();
    assert!(document.contains("<w:titlePg/>") && !document.contains("w:pgNumType"), "{document}");
    assert!(document.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"), "{document}");
    assert!(docx.band(0, "header", "default").contains("<w:fldSimple w:instr=\" PAGE \">"));
    assert!(!docx.band(0, "header", "first").contains("PAGE"));
    let paragraphs = elements(&document, "w:p");
    let second = paragraphs.iter().find(|paragraph| text_of(paragraph) == "Hai.").unwrap();
    assert!(second.contains("<w:pageBreakBefore/>"));
}

#[test]
fn an_appendix_is_a_section_that_counts_from_one() {
    let document = Docx::with(vec![table(2), Block::NewPage(Numbering::Restart), head()]).document();
    let sections = elements(&document, "w:sectPr");
    let counts: Vec<bool> = sections.iter().map(|section| section.contains("<w:pgNumType w:start=\"1\"/>")).collect();
    assert_eq!(counts, [false, true]);
}

#[test]
fn a_page_break_before_a_table_stands_in_its_first_cell() {
    let document = Docx::with(vec![body("Một."), Block::NewPage(Numbering::Continue), table(1)]).document();
    assert!(elements(&document, "w:tc")[0].contains("<w:pageBreakBefore/>"));
    assert_eq!(document.matches("<w:pageBreakBefore/>").count(), 1);
}

#[test]
fn a_section_may_lie_across_and_bear_a_running_head_from_its_second_page_on() {
    let section =
        Section { running_head: Some("Sổ Chi bộ năm 2023".to_owned()), ..Section::new(Orientation::Landscape) };
    let mut docx = Docx::with(vec![body("Một."), Block::NewSection(section), body("Hai.")]);
    let document = docx.document();
    let sections = elements(&document, "w:sectPr");
    assert!(sections[0].contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"), "{}", sections[0]);
    assert!(sections[1].contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"), "{}", sections[1]);
    let (first, other) = (docx.band(1, "header", "first"), docx.band(1, "header", "default"));
    assert!(!first.contains("Sổ Chi bộ") && first.contains("PAGE"), "{first}");
    assert!(other.contains("Sổ Chi bộ năm 2023") && other.contains("PAGE"), "{other}");
    assert!(!docx.band(0, "header", "default").contains("Sổ Chi bộ"));
}

#[test]
fn numbers_stand_where_the_profile_says_on_both_sides_of_the_paper() {
    let mut paper = paper(vec![body("Một.")]);
    paper.sheet.back = Some(BackMargins { left: paper.sheet.right, right: paper.sheet.left });
    paper.sheet.page_number.at = PageEdge::Bottom;
    paper.sheet.page_number.align = NumberAlign::Outer;
    paper.sheet.page_number.prefix = "Trang ".to_owned();
    let mut docx = Docx::of(&paper);
    let (front, back) = (docx.band(0, "footer", "default"), docx.band(0, "footer", "even"));
    assert!(front.contains("Trang ") && back.contains("Trang ") && front != back, "{front} {back}");
    assert!(!docx.band(0, "header", "default").contains("PAGE"));
    let settings = docx.part("word/settings.xml");
    assert!(settings.contains("<w:mirrorMargins/><w:evenAndOddHeaders/>"), "{settings}");
}

#[test]
fn a_practice_paper_says_so_over_every_page() {
    let mut docx = Docx::of(&Paper { mark: Some("SỔ LUYỆN TẬP".to_owned()), ..paper(vec![body("Một.")]) });
    for kind in ["default", "first"] {
        assert!(docx.band(0, "header", kind).contains("string=\"SỔ LUYỆN TẬP\""));
    }
    assert!(!Docx::with(vec![body("Một.")]).band(0, "header", "default").contains("v:shape"));
}

#[test]
fn a_photo_is_a_picture_told_in_words_over_its_caption() {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 40, 20);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[200; 2400]).unwrap();
    writer.finish().unwrap();
    let picture = Picture::read(&file).unwrap();
    let mut docx = Docx::with(vec![Block::Photo(hd36().photo(picture, "Ảnh \"thử\"."))]);
    let document = docx.document();
    assert!(document.contains("descr=\"Ảnh &quot;thử&quot;.\""), "{document}");
    // 40 pixels at 96 to the inch are 30 points.
    assert!(document.contains("<wp:extent cx=\"381000\" cy=\"190500\"/>"), "{document}");
    let embedded = Picture::read(&docx.bytes("word/media/image1.png")).unwrap();
    assert_eq!(embedded, Picture::read(&file).unwrap());
    assert_eq!(docx.texts(), ["Ảnh \"thử\"."]);
}

#[test]
fn a_chart_is_a_table_of_names_values_and_bars_as_long_as_their_values() {
    let bar = |label: &str, value: f32| Bar {
        label: label.to_owned(),
        value,
        shown: Span::new(value.to_string(), hd36().table_style(Face::Bold)),
    };
    let chart = hd36().chart(vec![bar("Tháng 1", 2.0), bar("Tháng 2", 0.0), bar("Tháng 3", 4.0)], "Lượt biểu dương.");
    let mut docx = Docx::with(vec![Block::Chart(chart)]);
    assert_eq!(docx.texts(), ["Tháng 1", "2", "Tháng 2", "0", "Tháng 3", "4"]);
    let document = docx.document();
    assert!(document.contains("<w:tblDescription w:val=\"Lượt biểu dương.\"/>"), "{document}");
    let bars: Vec<String> = elements(&document, "w:p").into_iter().filter(|line| line.contains("\"Bar-1\"")).collect();
    assert_eq!(bars.len(), 2);
    assert!(bars[0].contains("<w:ind w:right=") && !bars[1].contains("<w:ind "), "{bars:?}");
}

#[test]
fn an_empty_paper_column_table_and_chart_are_still_a_file() {
    let columns = Columns { columns: vec![Column { width: 100.0, paragraphs: Vec::new() }], after: 0.0 };
    let heading = Paragraph { heading: Some(Heading::One), ..paragraph("") };
    let blocks = vec![
        Block::Columns(columns),
        Block::Table(hd36().table(Vec::new(), Vec::new())),
        Block::Chart(hd36().chart(Vec::new(), "Không có.")),
        Block::Paragraph(heading),
        Block::NewPage(Numbering::Continue),
        Block::NewPage(Numbering::Continue),
    ];
    let document = Docx::with(blocks).document();
    assert_eq!((document.matches("<w:tbl>").count(), document.matches("<w:pageBreakBefore/>").count()), (1, 2));
    assert_eq!(elements(&Docx::with(Vec::new()).document(), "w:sectPr").len(), 1);
}

#[test]
fn heads_over_heads_and_totals_over_several_columns_are_merged_cells() {
    let cell = |text: &str| vec![Span::new(text, hd36().table_style(Face::Regular))];
    let columns = ["TT", "Nam", "Nữ"].map(|head| TableColumn { head: head.to_owned(), align: Align::Center });
    let rows = vec![
        Row { cells: vec![cell("1"), cell("2"), cell("3")], keep_with_previous: false },
        Row { cells: vec![cell("Cộng"), cell("5")], keep_with_previous: true },
    ];
    let table = Table {
        groups: vec![ColumnGroup { head: "Đảng viên".to_owned(), columns: 1..3 }],
        row_height: 30.0,
        ..hd36().table(columns.into(), rows)
    };
    let mut docx = Docx::with(vec![Block::Table(table)]);
    assert_eq!(docx.texts(), ["TT", "Đảng viên", "Nam", "Nữ", "1", "2", "3", "Cộng", "5"]);
    let document = docx.document();
    let rows = elements(&document, "w:tr");
    let heads: Vec<bool> = rows.iter().map(|row| row.contains("<w:tblHeader/>")).collect();
    assert_eq!(heads, [true, true, false, false]);
    assert!(rows[0].contains("<w:vMerge w:val=\"restart\"/>") && rows[0].contains("<w:gridSpan w:val=\"2\"/>"));
    assert!(rows[1].contains("<w:vMerge/>") && !rows[1].contains("w:gridSpan"));
    assert!(rows[2].contains("<w:trHeight w:val=\"600\" w:hRule=\"atLeast\"/>") && !rows[2].contains("w:gridSpan"));
    assert!(elements(&rows[3], "w:tc")[0].contains("<w:gridSpan w:val=\"2\"/>"));
}
