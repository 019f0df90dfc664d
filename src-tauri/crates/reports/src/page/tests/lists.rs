//! Lists, boxes to tick, and line charts.

use super::{order::faults, *};
use crate::{
    display::{Area, Role},
    page::{LineChart, List, ListItem, Point, Series},
};

fn style() -> Style {
    profile().body_style(Face::Regular)
}

fn item(marker: &str, text: &str) -> ListItem {
    let body = Paragraph { align: Align::Justify, ..Paragraph::new(vec![Span::new(text, style())], 18.0) };
    ListItem { marker: vec![Span::new(marker, style())], body }
}

fn list(items: Vec<ListItem>) -> Block {
    Block::List(List { items, indent: mm(10.0), hang: mm(8.0) })
}

fn boxes(display: &Display) -> Vec<Area> {
    let areas = items(display).filter_map(|item| match item {
        Item::Box(area) => Some(*area),
        Item::Text(_) | Item::Rule(_) | Item::Fill(_) | Item::Image(_) => None,
    });
    areas.collect()
}

#[test]
fn an_item_hangs_beside_its_marker() {
    let long = "Chi bộ tiếp tục đổi mới nội dung, hình thức sinh hoạt chuyên đề, coi đây là nhiệm vụ. ".repeat(3);
    let display = set(&[list(vec![item("a)", &long), item("b)", "Ngắn.")])]);
    let (marker, lines): (Vec<_>, Vec<_>) = texts(&display).partition(|line| line.text().ends_with(')'));
    assert!(marker.iter().all(|line| (line.x - mm(40.0)).abs() < 0.1));
    assert!(lines.len() > 3 && lines.iter().all(|line| (line.x - mm(48.0)).abs() < 0.1));
    assert_eq!(marker[0].baseline, lines[0].baseline);
    assert_eq!(marker[1].baseline, lines.last().unwrap().baseline);
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn a_reader_meets_a_list_with_its_labels_and_bodies() {
    let display = set(&[list(vec![item("a)", "Một."), item("b)", "Hai.")])]);
    let roles: Vec<Role> = display.structure.nodes.iter().map(|node| node.role).collect();
    let each = [Role::ListItem, Role::ListLabel, Role::ListBody];
    assert_eq!(roles[1..], [&[Role::List][..], &each, &each].concat());
    assert_eq!(display.structure.nodes[1].says, Some("LowerAlpha"));
}

#[test]
fn a_long_list_goes_over_pages_and_leaves_no_line_alone() {
    let items =
        (1..=80).map(|number| item(&format!("{number}."), &"Chi bộ tiếp tục đổi mới nội dung. ".repeat(4))).collect();
    let display = set(&[list(items)]);
    assert!(display.pages.len() > 2);
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn a_box_to_tick_stands_in_its_line_and_is_told() {
    let display = set(&[Block::Paragraph(Paragraph::new(vec![Span::new("☐ Đồng ý   ☐ Không đồng ý", style())], 18.0))]);
    let boxes = boxes(&display);
    let line = texts(&display).next().unwrap();
    assert_eq!(boxes.len(), 2);
    assert!(boxes.iter().all(|area| (area.y + area.height - line.baseline).abs() < 1.0 && area.height > 8.0));
    assert!((boxes[0].x - mm(30.0)).abs() < 2.0 && boxes[1].x > boxes[0].x + 40.0);
    let told: Vec<_> = display.structure.nodes.iter().filter_map(|node| node.says).collect();
    assert_eq!(told, ["☐"; 2]);
    assert_eq!(crate::projection::lines(&display.pages[0]).join("").matches('☐').count(), 2);
}

#[test]
fn a_box_is_no_letter_that_is_missing() {
    let mut shaper = Shaper::new(Faces::open().unwrap());
    let table = Block::Table(profile().table(
        vec![TableColumn { head: "Ý kiến ☑".to_owned(), align: Align::Center }],
        vec![Row { cells: vec![vec![Span::new("☐", style())]], keep_with_previous: false }],
    ));
    let display = flow(&mut shaper, &profile().sheet(), &[table]);
    assert_eq!(boxes(&display).len(), 1);
    assert_eq!(shaper.into_parts().1, ['☑']);
}

fn series(name: &str, values: &[Option<u8>]) -> Series {
    let shown = |value: u8| Span::new(value.to_string(), profile().table_style(Face::Regular));
    let point = |value: &Option<u8>| value.map(|value| Point { value: f32::from(value), shown: shown(value) });
    Series { name: name.to_owned(), points: values.iter().map(point).collect() }
}

fn chart(series: Vec<Series>) -> Block {
    Block::LineChart(LineChart {
        labels: ["Quý I", "Quý II", "Quý III", "Quý IV"].map(str::to_owned).into(),
        series,
        alt: "Số lượt theo quý".to_owned(),
        style: profile().table_style(Face::Regular),
        leading: 15.0,
        height: mm(50.0),
        after: 12.0,
        empty: "Chưa có dữ liệu".to_owned(),
    })
}

#[test]
fn lines_of_a_chart_are_told_apart_by_dashes_and_markers_and_their_values_stand_below() {
    let full = [Some(3), Some(8), Some(5), Some(9)];
    let display =
        set(&[chart(vec![series("Đảng viên", &full), series("Quần chúng", &[Some(1), None, Some(4), Some(2)])])]);
    let sloped = rules(&display).filter(|rule| rule.from.0 != rule.to.0 && rule.from.1 != rule.to.1).count();
    assert!(sloped > 3 + 6, "three whole lines and the dashes of one: {sloped}");
    let lines = crate::projection::lines(&display.pages[0]);
    assert_eq!(lines[0], "Quý I | Quý II | Quý III | Quý IV");
    assert_eq!(lines[1], "Đảng viên | 3 | 8 | 5 | 9");
    assert_eq!(lines[2], "Quần chúng | 1 | 4 | 2");
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn a_line_does_not_go_through_a_value_that_is_not_known() {
    let display = set(&[chart(vec![series("Đảng viên", &[Some(3), None, Some(5), None])])]);
    assert_eq!(rules(&display).filter(|rule| rule.from.0 != rule.to.0 && rule.from.1 != rule.to.1).count(), 0);
}

#[test]
fn an_empty_chart_says_so() {
    let bars = vec![Bar { label: "Tháng 1".to_owned(), value: 0.0, shown: Span::new("0", style()) }];
    let bars = Chart { empty: "Chưa có dữ liệu".to_owned(), ..profile().chart(bars, "Biểu dương") };
    for block in [chart(vec![series("Đảng viên", &[None; 4])]), chart(Vec::new()), Block::Chart(bars)] {
        let display = set(&[block]);
        assert_eq!(crate::projection::lines(&display.pages[0]), ["Chưa có dữ liệu"]);
        assert_eq!(faults(&display), [""; 0]);
    }
}

#[test]
fn a_chart_of_long_names_and_values_stays_in_its_place() {
    let long = "Đảng bộ Công ty Trách nhiệm hữu hạn một thành viên ".repeat(6);
    let display = set(&[chart(vec![series(&long, &[Some(200); 4]), series(&long, &[Some(1); 4])])]);
    assert_eq!(faults(&display), [""; 0]);
}
