//! Sheets that lie across, running heads, numbers where the profile puts them, the backs of sheets.

use super::{order::faults, *};
use crate::page::{band_pages, turn_backs};

/// As a paper is set, on this sheet.
fn set_on(sheet: &Sheet, blocks: &[Block]) -> Display {
    let mut shaper = Shaper::new(Faces::open().unwrap());
    let mut display = flow(&mut shaper, sheet, blocks);
    turn_backs(&mut display);
    band_pages(&mut shaper, &mut display);
    display
}

fn words(text: &str) -> Block {
    Block::Paragraph(profile().paragraph(vec![Span::new(text, profile().body_style(Face::Regular))]))
}

fn lines(page: &crate::display::Page) -> Vec<&TextLine> {
    let items = page.groups.iter().flat_map(|group| &group.items);
    items
        .filter_map(|item| match item {
            Item::Text(line) => Some(line),
            Item::Rule(_) | Item::Fill(_) | Item::Image(_) | Item::Box(_) => None,
        })
        .collect()
}

/// Left and right edge of a line of a page.
fn place(display: &Display, page: usize, text: &str) -> (Pt, Pt) {
    inked(lines(&display.pages[page]).into_iter().find(|line| line.text() == text).unwrap())
}

fn section(orientation: Orientation, running_head: &str) -> Block {
    Block::NewSection(Section { running_head: Some(running_head.to_owned()), ..Section::new(orientation) })
}

fn long(words_count: usize) -> Block {
    words(&"Chi bộ ".repeat(words_count))
}

#[test]
fn a_section_lies_across_and_the_next_upright_again() {
    let blocks =
        [words("Một."), section(Orientation::Landscape, "Hai"), long(600), section(Orientation::Portrait, "Ba")];
    let display = set_on(&profile().sheet(), &blocks);
    let sizes: Vec<(i32, i32)> =
        display.pages.iter().map(|page| (page.sheet.width as i32, page.sheet.height as i32)).collect();
    assert_eq!(sizes, [(595, 841), (841, 595), (841, 595), (595, 841)]);
    let (from, to) = inked(lines(&display.pages[1])[0]);
    assert!((from - mm(40.0)).abs() < 1.0 && (to - mm(282.0)).abs() < 1.0, "{from}..{to}");
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn the_number_stands_in_the_middle_of_a_sheet_that_lies_across() {
    let display = set_on(&profile().sheet(), &[words("Một."), section(Orientation::Landscape, ""), words("Hai.")]);
    let (from, to) = place(&display, 1, "2");
    assert!(((from + to) / 2.0 - mm(156.0)).abs() < 0.5, "{from}..{to}");
}

#[test]
fn a_paper_that_begins_with_a_section_begins_on_its_first_page() {
    let display = set_on(&profile().sheet(), &[section(Orientation::Landscape, ""), words("Một.")]);
    assert_eq!(display.pages.len(), 1);
    assert!(display.pages[0].sheet.width > display.pages[0].sheet.height);
}

#[test]
fn a_letterhead_in_a_turned_profile_fills_a_sheet_that_lies_across() {
    let turned = profile().turned(Orientation::Landscape);
    let words = Letterhead {
        parent: "Đảng bộ Sở Công Thương".to_owned(),
        branch: "Chi bộ 2".to_owned(),
        number: "Số 72-KH/CB2".to_owned(),
        place_and_date: "Phan Thiết, ngày 14 tháng 02 năm 2023".to_owned(),
    };
    let display = set_on(&profile().sheet(), &[section(Orientation::Landscape, ""), letterhead(&turned, &words)]);
    let (_, to) = place(&display, 0, "ĐẢNG CỘNG SẢN VIỆT NAM");
    assert!(to > mm(210.0), "{to}");
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn a_running_head_stands_at_the_outer_edge_from_the_second_page_of_its_section() {
    let blocks = [
        section(Orientation::Portrait, "Kế hoạch năm 2023"),
        long(1_500),
        section(Orientation::Portrait, "Nghị quyết"),
        words("Hết."),
    ];
    let display = set_on(&profile().sheet(), &blocks);
    let heads: Vec<usize> = (0..display.pages.len())
        .filter(|page| lines(&display.pages[*page]).iter().any(|line| line.text() == "Kế hoạch năm 2023"))
        .collect();
    assert_eq!(heads, (1..display.pages.len() - 1).collect::<Vec<_>>());
    assert!((place(&display, 1, "Kế hoạch năm 2023").1 - mm(195.0)).abs() < 0.5);
    assert!(!lines(display.pages.last().unwrap()).iter().any(|line| line.text() == "Nghị quyết"));
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn a_running_head_too_long_for_its_page_ends_in_an_ellipsis_before_the_number() {
    let blocks = [section(Orientation::Portrait, &"Báo cáo kết quả, ".repeat(20)), long(900)];
    let display = set_on(&profile().sheet(), &blocks);
    assert_eq!(faults(&display), [""; 0]);
    let head = lines(&display.pages[1]).pop().unwrap().text();
    assert!(head.starts_with("Báo cáo kết quả, Báo") && head.ends_with('…') && !head.ends_with(",…"), "{head}");
}

#[test]
fn a_number_stands_where_the_profile_says_with_what_stands_before_it() {
    let sheet = |at, align| {
        let sheet = profile().sheet();
        let page_number = PageNumber { at, align, prefix: "Trang ".to_owned(), ..sheet.page_number };
        Sheet { page_number, ..sheet }
    };
    let blocks = [section(Orientation::Portrait, &"Báo cáo ".repeat(40)), long(900)];
    for at in [PageEdge::Top, PageEdge::Bottom] {
        for align in [NumberAlign::Center, NumberAlign::Right, NumberAlign::Outer] {
            let display = set_on(&sheet(at, align), &blocks);
            let line = lines(&display.pages[1]).into_iter().find(|line| line.text() == "Trang 2").unwrap();
            let (from, to) = inked(line);
            match align {
                NumberAlign::Center => assert!(((from + to) / 2.0 - mm(112.5)).abs() < 0.5, "{from}..{to}"),
                NumberAlign::Right | NumberAlign::Outer => assert!((to - mm(195.0)).abs() < 0.5, "{from}..{to}"),
            }
            match at {
                PageEdge::Top => assert!(line.baseline < mm(16.0)),
                PageEdge::Bottom => assert!(line.baseline > mm(282.0) && line.baseline < mm(288.0)),
            }
            assert_eq!(faults(&display), [""; 0], "{at:?} {align:?}");
        }
    }
}

#[test]
fn the_backs_of_sheets_have_their_margins_and_all_that_is_on_them() {
    let mut profile = profile();
    profile.margins.two_sided = true;
    let style = profile.body_style(Face::Regular);
    let figure = Block::Paragraph(Paragraph::new(vec![Span::figure("34", style, FigureId(0))], 18.0));
    let blocks = [
        section(Orientation::Portrait, "Báo cáo"),
        words("Một."),
        Block::NewPage(Numbering::Continue),
        figure,
        long(900),
        Block::NewPage(Numbering::Continue),
        words("Bốn."),
    ];
    let display = set_on(&profile.sheet(), &blocks);
    assert!((place(&display, 1, "34").0 - mm(15.0)).abs() < 0.5);
    assert_eq!(display.figures[0].x, place(&display, 1, "34").0);
    assert!((place(&display, 1, "Báo cáo").0 - mm(15.0)).abs() < 0.5, "the outer edge of a back is on the left");
    assert!((place(&display, 2, "Báo cáo").1 - mm(195.0)).abs() < 0.5);
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn text_is_no_wider_than_both_sides_of_the_paper_allow() {
    let mut profile = profile();
    profile.margins.two_sided = true;
    profile.margins.back_right = Some(40.0);
    let display = set_on(&profile.sheet(), &[long(1_500)]);
    assert!(texts(&display).all(|line| inked(line).1 - inked(line).0 < mm(155.5)));
    assert_eq!(faults(&display), [""; 0]);
}
