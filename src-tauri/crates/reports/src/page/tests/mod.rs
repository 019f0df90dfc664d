//! What the display list must hold whatever the text is.

mod contents;
mod extremes;
mod lists;
mod order;
mod pen;
mod sections;
mod tables;

use proptest::prelude::*;

use super::*;
use crate::{
    Face, FigureId, Span, Style,
    display::{Display, Item, Rule, TextLine},
    paper::{Letterhead, Signature, letterhead, signature, title},
    profile::{FormatProfile, by_code},
    text::{Faces, Shaper},
    units::{Pt, mm},
};

fn profile() -> FormatProfile {
    by_code("hd36").unwrap()
}

fn set(blocks: &[Block]) -> Display {
    let mut shaper = Shaper::new(Faces::open().unwrap());
    flow(&mut shaper, &profile().sheet(), blocks)
}

fn items(display: &Display) -> impl Iterator<Item = &Item> {
    display.pages.iter().flat_map(|page| &page.groups).flat_map(|group| &group.items)
}

fn texts(display: &Display) -> impl Iterator<Item = &TextLine> {
    items(display).filter_map(|item| match item {
        Item::Text(line) => Some(line),
        Item::Rule(_) | Item::Fill(_) | Item::Image(_) | Item::Box(_) => None,
    })
}

fn rules(display: &Display) -> impl Iterator<Item = &Rule> {
    items(display).filter_map(|item| match item {
        Item::Rule(rule) => Some(rule),
        Item::Text(_) | Item::Fill(_) | Item::Image(_) | Item::Box(_) => None,
    })
}

/// The inked edges of a line: blanks at its end are not seen.
fn inked(line: &TextLine) -> (Pt, Pt) {
    let last = line.pieces.iter().rfind(|(_, piece)| !piece.is_blank());
    (line.x, line.x + last.map_or(0.0, |(offset, piece)| offset + piece.width()))
}

fn head(parent: &str) -> Block {
    let words = Letterhead {
        parent: parent.to_owned(),
        branch: "Chi bộ 2".to_owned(),
        number: "Số 72-KH/CB2".to_owned(),
        place_and_date: "Phan Thiết, ngày 14 tháng 02 năm 2023".to_owned(),
    };
    letterhead(&profile(), &words)
}

#[test]
fn the_rule_under_the_partys_name_is_as_long_as_the_name() {
    let display = set(&[head("Đảng bộ Sở Công Thương")]);
    let name = texts(&display).find(|line| line.text().starts_with("ĐẢNG CỘNG SẢN")).unwrap();
    let rule = rules(&display).next().unwrap();
    let (from, to) = inked(name);
    assert!((rule.from.0 - from).abs() < mm(0.25) && (rule.to.0 - to).abs() < mm(0.25));
    assert!((to - from - mm(72.9)).abs() < mm(0.5), "the name is 72.9 mm long in Times New Roman");
    assert!(rule.from.1 > name.baseline);
}

#[test]
fn recipients_stand_under_an_underlined_head_as_long_as_its_words() {
    let words = Signature {
        recipients: vec!["Đảng ủy".to_owned(), "Lưu Chi bộ".to_owned()],
        authority: "T/M CHI BỘ".to_owned(),
        position: "BÍ THƯ".to_owned(),
        name: String::new(),
    };
    let display = set(&[signature(&profile(), &words)]);
    let head = texts(&display).find(|line| line.text() == "Nơi nhận:").unwrap();
    let rule = rules(&display).next().unwrap();
    assert_eq!((rule.from.0, rule.to.0), inked(head));
}

#[test]
fn a_figure_is_found_where_it_is_printed() {
    let style = Style::new(Face::Regular, 14.0);
    let spans =
        vec![Span::new("Có ", style), Span::figure("34 lượt", style, FigureId(7)), Span::new(" biểu dương", style)];
    let display = set(&[Block::Paragraph(Paragraph::new(spans, 18.0))]);
    let [found] = display.figures.as_slice() else { panic!("one box") };
    let line = texts(&display).next().unwrap();
    let start = line.x + line.pieces.iter().find(|(_, piece)| piece.word.text == "34").unwrap().0;
    let end = line.x
        + line.pieces.iter().find(|(_, piece)| piece.word.text == "lượt").map(|(x, piece)| x + piece.width()).unwrap();
    assert_eq!((found.page, found.figure, found.x), (0, FigureId(7), start));
    assert!((found.x + found.width - end).abs() < 0.01);
    assert!(found.y < line.baseline && line.baseline < found.y + found.height);
}

/// What breaks page layouts: endless words, stacked marks, blanks of all kinds, foreign letters, nothing at all.
fn hard_text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[aăâeêioôơuưyđ]{1,9}",
        Just("Nguyễn".to_owned()),
        Just("K’Brếu".to_owned()),
        Just("72-KH/CB2,".to_owned()),
        Just("e\u{302}\u{301}".to_owned()),
        Just("\u{A0}\t".to_owned()),
        Just("中文😀".to_owned()),
        "[A-Z/]{60,300}",
    ];
    prop::collection::vec(word, 0..60).prop_map(|words| words.join(" "))
}

fn table(cells: &[String]) -> Block {
    let columns = ["TT", "Họ và tên", "Nội dung"].map(|head| TableColumn { head: head.to_owned(), align: Align::Left });
    let style = profile().table_style(Face::Regular);
    let cell = |text: Option<&String>| vec![Span::new(text.cloned().unwrap_or_default(), style)];
    let rows = cells
        .chunks(3)
        .map(|cells| Row { cells: (0..3).map(|index| cell(cells.get(index))).collect(), keep_with_previous: false });
    Block::Table(profile().table(columns.into(), rows.collect()))
}

fn paper(texts: &[String]) -> Vec<Block> {
    let text = texts.concat();
    let style = profile().body_style(Face::Bold);
    let mut blocks = vec![head(&text)];
    blocks.extend(title(&profile(), "BÁO CÁO", vec![Span::new(text.clone(), profile().subject_style())]));
    blocks.push(Block::Paragraph(
        profile().paragraph(vec![Span::new(text.clone(), style), Span::new("hết", style.underlined())]),
    ));
    blocks.push(Block::PenLines(profile().pen_lines(3)));
    blocks.push(table(texts));
    let signed = Signature { recipients: texts.to_vec(), authority: text.clone(), position: text.clone(), name: text };
    blocks.push(signature(&profile(), &signed));
    blocks
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_drawn_outside_the_margins(texts in prop::collection::vec(hard_text(), 1..12)) {
        let sheet = profile().sheet();
        let display = set(&paper(&texts));
        let (left, right) = (sheet.left - 0.5, sheet.width - sheet.right + 0.5);
        let (top, bottom) = (sheet.top - 0.5, sheet.text_bottom() + 2.0);
        for line in self::texts(&display) {
            let (from, to) = inked(line);
            prop_assert!(from >= left && to <= right, "{from}..{to}: {:?}", line.text());
            prop_assert!(line.baseline > top && line.baseline < bottom, "{}: {:?}", line.baseline, line.text());
        }
        for Rule { from, to, .. } in rules(&display) {
            prop_assert!(from.0 >= left && to.0 <= right && from.1 >= top && to.1 <= bottom, "{from:?} {to:?}");
        }
        prop_assert_eq!(order::faults(&display), [""; 0]);
    }

    #[test]
    fn no_cell_runs_into_its_neighbour(texts in prop::collection::vec(hard_text(), 1..12)) {
        let display = set(&[table(&texts)]);
        for page in &display.pages {
            let items = || page.groups.iter().flat_map(|group| &group.items);
            let edges: Vec<Pt> = items().filter_map(|item| match item {
                Item::Rule(rule) if rule.from.0 == rule.to.0 => Some(rule.from.0),
                Item::Rule(_) | Item::Text(_) | Item::Fill(_) | Item::Image(_) | Item::Box(_) => None,
            }).collect();
            for item in items() {
                if let Item::Text(line) = item {
                    let (from, to) = inked(line);
                    prop_assert!(edges.iter().all(|edge| *edge <= from || *edge >= to), "{:?}", line.text());
                }
            }
        }
    }
}
