//! Contents with the numbers of their pages, bookmarks, leader dots, bound parts.

use super::{order::faults, *};
use crate::page::{Contents, LeaderLine, Part, bind, turn_backs};

fn style() -> Style {
    profile().body_style(Face::Regular)
}

fn contents(deepest: Heading) -> Block {
    let first = profile().body_style(Face::Bold);
    Block::Contents(Contents { deepest, first, style: style(), leading: 18.0, after: 12.0 })
}

fn titled(kind: &str, subject: &str) -> Vec<Block> {
    title(&profile(), kind, vec![Span::new(subject, profile().subject_style())])
}

fn words(count: usize) -> Block {
    Block::Paragraph(profile().paragraph(vec![Span::new("Chi bộ ".repeat(count), style())]))
}

fn section(text: &str) -> Block {
    Block::Paragraph(profile().section(text))
}

fn projected(display: &Display) -> Vec<Vec<String>> {
    display.pages.iter().map(crate::projection::lines).collect()
}

fn part(name: &str, blocks: Vec<Block>) -> Part {
    let (orientation, numbering) = (Orientation::Portrait, Numbering::Continue);
    Part { name: name.to_owned(), orientation, numbering, rank: Heading::One, blocks }
}

/// A year book of three parts, one of which lies across.
fn book() -> Vec<Block> {
    let plan =
        [titled("KẾ HOẠCH", "năm 2023"), vec![section("I- MỤC ĐÍCH"), words(900), section("II- NỘI DUNG"), words(90)]];
    let list = [titled("DANH SÁCH", "đảng viên"), vec![words(300)]];
    let report = [
        titled("BÁO CÁO", "năm 2023"),
        vec![section("I- ĐẶC ĐIỂM"), words(600), Block::NewPage(Numbering::Continue)],
        titled("PHỤ LỤC 1", "danh sách biểu dương"),
        vec![words(30)],
    ];
    let parts = vec![
        part("Kế hoạch năm 2023", plan.concat()),
        Part { orientation: Orientation::Landscape, ..part("Danh sách đảng viên", list.concat()) },
        part("Báo cáo năm 2023", report.concat()),
    ];
    let mut blocks = titled("SỔ CHI BỘ", "năm 2023");
    blocks.push(contents(Heading::Two));
    blocks.extend(bind(parts));
    blocks
}

#[test]
fn contents_list_what_follows_with_the_numbers_of_its_pages() {
    let display = set(&book());
    let text = projected(&display);
    let listed: Vec<&str> = text[0].iter().map(String::as_str).filter(|line| line.contains('…')).collect();
    assert_eq!(listed.len(), 7, "{listed:?}");
    for line in &listed {
        let (name, number) = line.split_once(" | … | ").unwrap();
        let page = &text[number.parse::<usize>().unwrap() - 1].join(" ");
        let in_paper = name.replace("Kế hoạch năm 2023", "KẾ HOẠCH").replace("Báo cáo năm 2023", "BÁO CÁO");
        let in_paper = in_paper.replace("Danh sách đảng viên", "DANH SÁCH").replace(" danh sách biểu dương", "");
        assert!(page.contains(&in_paper), "{line}: {page}");
    }
    assert!(listed[0].starts_with("Kế hoạch năm 2023 | … | 2"), "{listed:?}");
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn contents_end_with_the_rank_that_they_are_asked_for() {
    let mut blocks = titled("SỔ CHI BỘ", "năm 2023");
    blocks.push(contents(Heading::One));
    blocks.extend(titled("KẾ HOẠCH", "năm 2023"));
    blocks.push(section("I- MỤC ĐÍCH"));
    let text = projected(&set(&blocks)).concat();
    assert_eq!(text.iter().filter(|line| line.contains('…')).count(), 1, "{text:?}");
}

#[test]
fn contents_longer_than_a_page_go_on_and_still_know_every_page() {
    let mut blocks = vec![contents(Heading::Two), Block::NewPage(Numbering::Continue)];
    let long =
        "thi hành Chỉ thị của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách ".repeat(2);
    for number in 1..=60 {
        blocks.push(section(&format!("Phần {number} {long}")));
        blocks.push(words(100));
    }
    let display = set(&blocks);
    let text = projected(&display);
    for number in [1, 30, 60] {
        let start = format!("Phần {number} ");
        let page = text.iter().rposition(|page| page.iter().any(|line| line.starts_with(&start))).unwrap();
        let lines = text.concat();
        let listed = lines.iter().position(|line| line.starts_with(&start)).unwrap();
        let end = lines[listed..].iter().find(|line| line.contains('…')).unwrap();
        assert!(end.ends_with(&format!("… | {}", page + 1)), "{start}: {end}");
    }
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn every_heading_is_bookmarked_where_it_stands_under_the_name_it_is_listed_by() {
    let display = set(&book());
    let marks: Vec<(Heading, &str)> = display.bookmarks.iter().map(|mark| (mark.rank, mark.title.as_str())).collect();
    assert_eq!(
        marks,
        [
            (Heading::One, "SỔ CHI BỘ năm 2023"),
            (Heading::One, "Kế hoạch năm 2023"),
            (Heading::Two, "I- MỤC ĐÍCH"),
            (Heading::Two, "II- NỘI DUNG"),
            (Heading::One, "Danh sách đảng viên"),
            (Heading::One, "Báo cáo năm 2023"),
            (Heading::Two, "I- ĐẶC ĐIỂM"),
            (Heading::Two, "PHỤ LỤC 1 danh sách biểu dương"),
        ]
    );
    let purpose = texts(&display).filter(|line| line.text() == "I- MỤC ĐÍCH").last().unwrap().baseline;
    assert!(display.bookmarks[2].y < purpose && purpose - display.bookmarks[2].y < 18.0);
}

#[test]
fn every_bound_part_has_pages_of_its_own_under_its_name() {
    let mut display = set(&book());
    turn_backs(&mut display);
    let heads: Vec<Option<&str>> = display.pages.iter().map(|page| page.running_head.as_deref()).collect();
    let across: Vec<bool> = display.pages.iter().map(|page| page.sheet.width > page.sheet.height).collect();
    let list = across.iter().position(|across| *across).unwrap();
    assert_eq!(heads[..3], [None, None, Some("Kế hoạch năm 2023")]);
    assert_eq!(heads[list], None);
    assert_eq!(heads.last().unwrap(), &Some("Báo cáo năm 2023"));
    let numbers: Vec<usize> = display.pages.iter().map(|page| page.number).collect();
    assert_eq!(numbers, (1..=display.pages.len()).collect::<Vec<_>>());
}

#[test]
fn dots_lead_from_the_text_to_what_stands_at_the_right_edge() {
    let line = |text: &str, end: &str| {
        let end = if end.is_empty() { Vec::new() } else { vec![Span::new(end, style())] };
        Block::Leader(LeaderLine { text: vec![Span::new(text, style())], end, indent: 0.0, leading: 18.0, after: 0.0 })
    };
    let long = "Số phiếu đồng ý đề nghị công nhận đảng viên chính thức ".repeat(4);
    let display = set(&[line("Số phiếu phát ra:", "21 phiếu"), line("Ý kiến khác:", ""), line(&long, "20 phiếu")]);
    let dots: Vec<Rule> = rules(&display).filter(|rule| rule.dotted).copied().collect();
    let text = texts(&display).next().unwrap();
    assert!(dots[0].from.0 - inked(text).1 < 8.0 && (dots[0].from.1 - text.baseline).abs() < 0.1);
    let end = texts(&display).find(|line| line.text() == "21 phiếu").unwrap();
    assert!((inked(end).1 - mm(195.0)).abs() < 0.5 && (end.x - dots[0].to.0 - 4.0).abs() < 0.1);
    assert!(dots[1].to.0 > mm(193.0), "a line that the pen goes on with is dotted to the edge");
    assert_eq!(dots.len(), 3);
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn the_headings_of_a_part_of_a_chapter_stand_under_its_title() {
    let plan = [titled("KẾ HOẠCH", "năm 2023"), vec![section("I- MỤC ĐÍCH")]];
    let chapter = part(
        "II. Kế hoạch",
        vec![Block::Paragraph(Paragraph { heading: Some(Heading::One), ..profile().caption("II. KẾ HOẠCH") })],
    );
    let display = set(&bind(vec![chapter, Part { rank: Heading::Two, ..part("Kế hoạch năm 2023", plan.concat()) }]));
    let marks: Vec<(Heading, &str)> = display.bookmarks.iter().map(|mark| (mark.rank, mark.title.as_str())).collect();
    let expected =
        [(Heading::One, "II. Kế hoạch"), (Heading::Two, "Kế hoạch năm 2023"), (Heading::Three, "I- MỤC ĐÍCH")];
    assert_eq!(marks, expected);
}
