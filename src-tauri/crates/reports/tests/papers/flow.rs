//! Where pages break, and what stands on each.

use std::collections::BTreeMap;

use reports::{
    Align, Block, Face, Numbering, Paragraph, Row, Span, TableColumn,
    paper::{Signature, signature, title},
    profile,
};

use crate::tools::{paragraph, printed};

const SENTENCE: &str =
    "Chi bộ tiếp tục đổi mới nội dung, hình thức sinh hoạt chuyên đề, coi đây là nhiệm vụ trọng tâm. ";

fn filler(lines: usize) -> impl Iterator<Item = Block> {
    (1..=lines).map(|number| Block::Paragraph(Paragraph { after: 0.0, ..paragraph(&format!("Dòng {number}.")) }))
}

fn on_page(text: &[Vec<String>], line: &str) -> Vec<usize> {
    let pages = text.iter().enumerate();
    pages.flat_map(|(page, lines)| lines.iter().filter(|found| found.contains(line)).map(move |_| page)).collect()
}

fn table(rows: usize, text: &str) -> Block {
    let profile = profile::by_code("hd36").unwrap();
    let columns = ["Số thứ tự", "Nội dung"].map(|head| TableColumn { head: head.to_owned(), align: Align::Left });
    let cell = |text: &str, face| vec![Span::new(text, profile.table_style(face))];
    let mut rows: Vec<Row> = (1..=rows)
        .map(|number| Row {
            cells: vec![cell(&number.to_string(), Face::Regular), cell(text, Face::Regular)],
            keep_with_previous: false,
        })
        .collect();
    rows.push(Row {
        cells: vec![cell("Cộng", Face::Bold), cell("tất cả", Face::Bold)], keep_with_previous: true
    });
    Block::Table(profile.table(columns.into(), rows))
}

#[test]
fn a_paragraph_never_leaves_one_line_alone() {
    for above in 30..46 {
        for sentences in 1..6 {
            let text = SENTENCE.repeat(sentences);
            let blocks = filler(above).chain([Block::Paragraph(paragraph(&text))]).collect();
            let pages = printed(blocks).text;
            let own =
                |lines: &Vec<String>| lines.iter().filter(|line| !line.starts_with("Dòng") && line.len() > 3).count();
            let counts: Vec<usize> = pages.iter().map(own).filter(|count| *count > 0).collect();
            let alone = counts.len() > 1 && counts.contains(&1);
            assert!(!alone, "{above} lines above, {sentences} sentences: {counts:?}");
        }
    }
}

#[test]
fn a_heading_stays_with_what_it_heads() {
    let profile = profile::by_code("hd36").unwrap();
    for above in 30..46 {
        let headings = [profile.section("I- MỤC"), profile.part("1. Phần")].map(Block::Paragraph);
        let blocks = filler(above).chain(headings).chain([Block::Paragraph(paragraph(&SENTENCE.repeat(3)))]).collect();
        let text = printed(blocks).text;
        let places =
            [on_page(&text, "I- MỤC"), on_page(&text, "1. Phần"), on_page(&text, "Chi bộ tiếp tục đổi mới nội dung")];
        assert!(places.iter().all(|place| place[0] == places[0][0]), "{above} lines above: {places:?}");
    }
}

#[test]
fn a_signature_never_stands_alone_on_a_page() {
    let profile = profile::by_code("hd36").unwrap();
    let words = Signature {
        recipients: vec!["Lưu Chi bộ".to_owned()],
        authority: "T/M CHI BỘ".to_owned(),
        position: "BÍ THƯ".to_owned(),
        name: "Trần Thị Ánh".to_owned(),
    };
    for above in 25..46 {
        for sentences in [1, 3, 6] {
            let last = Paragraph { keep_with_next: true, ..paragraph(&SENTENCE.repeat(sentences)) };
            let blocks = filler(above).chain([Block::Paragraph(last), signature(&profile, &words)]).collect();
            let text = printed(blocks).text;
            let (head, name) = (on_page(&text, "T/M CHI BỘ"), on_page(&text, "Trần Thị Ánh"));
            let end = on_page(&text, "trọng tâm.").pop().unwrap();
            assert_eq!((head[0], name[0]), (end, end), "{above} lines above, {sentences} sentences");
        }
    }
}

#[test]
fn a_table_begins_every_page_with_its_head() {
    let printed = printed(vec![table(120, "Sinh hoạt chuyên đề")]);
    assert!(printed.pages > 2);
    let heads: Vec<&str> =
        printed.text.iter().enumerate().map(|(page, lines)| lines[usize::from(page > 0)].as_str()).collect();
    assert_eq!(heads, vec!["Số thứ tự | Nội dung"; printed.pages]);
    let numbers: Vec<usize> =
        printed.text.concat().iter().filter_map(|line| line.split_once(" | ")?.0.parse().ok()).collect();
    assert_eq!(numbers, (1..=120).collect::<Vec<_>>());
}

#[test]
fn a_total_never_stands_alone_under_a_repeated_head() {
    for rows in 20..50 {
        let text = printed(vec![table(rows, "Sinh hoạt chuyên đề")]).text;
        let last = text.last().unwrap().join("\n");
        assert!(last.contains(&format!("{rows} | Sinh hoạt")) && last.contains("Cộng | tất cả"), "{rows} rows: {last}");
    }
}

/// How many rows of the table stand on each page that has any, and on which page its caption is.
fn parted(above: usize, rows: usize) -> (usize, Vec<(usize, usize)>) {
    let caption = Block::Paragraph(profile::by_code("hd36").unwrap().caption("Bảng 1. Thử"));
    let text = printed(filler(above).chain([caption, table(rows, "Sinh hoạt chuyên đề")]).collect()).text;
    let rows = on_page(&text, "| Sinh hoạt").into_iter();
    let counts = rows.fold(BTreeMap::new(), |mut counts: BTreeMap<usize, usize>, page| {
        *counts.entry(page).or_default() += 1;
        counts
    });
    (on_page(&text, "Bảng 1.")[0], counts.into_iter().collect())
}

#[test]
fn a_table_that_one_page_could_hold_leaves_no_scrap_of_itself_behind() {
    for above in 0..44 {
        for rows in [3, 5, 12, 18, 24] {
            let (caption, pages) = parted(above, rows);
            assert_eq!(caption, pages[0].0, "{above} lines above {rows} rows");
            let at_foot = pages.len() > 1 && pages[0].1 < rows / 3 - 1;
            let at_head = pages.len() > 1 && pages[pages.len() - 1].1 < 2;
            assert!(!at_foot && !at_head, "{above} lines above {rows} rows: {pages:?}");
        }
    }
}

#[test]
fn a_long_table_has_two_rows_at_least_wherever_a_page_ends_or_begins() {
    for above in 0..44 {
        let (caption, pages) = parted(above, 70);
        assert_eq!(caption, pages[0].0, "{above} lines above");
        assert!(pages.len() > 1 && pages.iter().all(|(_, rows)| *rows >= 2), "{above} lines above: {pages:?}");
    }
}

#[test]
fn a_title_stays_with_its_table_however_tall_the_first_row_is() {
    let profile = profile::by_code("hd36").unwrap();
    for words in [50, 200, 400, 600, 800] {
        let subject = vec![Span::new("danh sách", profile.subject_style())];
        let blocks =
            title(&profile, "PHỤ LỤC 1", subject).into_iter().chain([table(2, &"từ ".repeat(words))]).collect();
        let text = printed(blocks).text;
        let places = ["PHỤ LỤC 1", "danh sách", "Nội dung", "1 | từ"].map(|part| on_page(&text, part)[0]);
        assert_eq!(places, [0; 4], "{words} words");
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on_over_the_next_and_loses_nothing() {
    let words: Vec<String> = (1..=1_500).map(|number| format!("từ{number}")).collect();
    let printed = printed(vec![table(1, &words.join(" "))]);
    assert!(printed.pages > 2);
    let text = printed.text.concat().join(" ");
    let found: Vec<&str> = text.split_whitespace().filter(|word| word.starts_with("từ")).collect();
    assert_eq!(found, words);
}

#[test]
fn pages_are_numbered_from_the_second_and_an_appendix_from_its_own_second() {
    let page = |number| Block::Paragraph(paragraph(&format!("Trang {number}.")));
    let breaks =
        [Numbering::Continue, Numbering::Continue, Numbering::Restart, Numbering::Continue].map(Block::NewPage);
    let blocks = std::iter::once(page(1))
        .chain(breaks.into_iter().zip(2..).flat_map(|(turn, number)| [turn, page(number)]))
        .collect();
    let numbers: Vec<Option<usize>> = printed(blocks).text.iter().map(|lines| lines[0].parse().ok()).collect();
    assert_eq!(numbers, [None, Some(2), Some(3), None, Some(2)]);
}

#[test]
fn a_number_and_its_symbol_are_never_parted() {
    for shift in 1..40 {
        let text =
            printed(vec![Block::Paragraph(paragraph(&format!("{} số 72-KH/CB2, {SENTENCE}", "a ".repeat(shift))))])
                .text;
        assert_eq!(on_page(&text, "72-KH/CB2,"), [0], "{shift}");
    }
}
