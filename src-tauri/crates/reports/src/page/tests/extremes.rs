//! The longest, the shortest and the emptiest that a branch can write, on sheets that stand and lie.

use super::{order::faults, *};
use crate::{
    page::{ColumnGroup, Contents, band_pages, turn_backs},
    paper::addressees,
};

const LONG: &str = "Đảng bộ Công ty Trách nhiệm hữu hạn một thành viên ";

/// Every part of a paper around a table of so many people, in one orientation.
fn everything(orientation: Orientation, people: usize, name: &str, unit: &str) -> Vec<Block> {
    let profile = profile().turned(orientation);
    let words = Letterhead {
        parent: unit.to_owned(),
        branch: unit.to_owned(),
        number: "Số ......-BC/CB2".to_owned(),
        place_and_date: format!("{name}, ngày ...... tháng 12 năm 2023"),
    };
    let section = Section { running_head: Some(unit.to_owned()), ..Section::new(orientation) };
    let mut blocks = vec![Block::NewSection(section), letterhead(&profile, &words)];
    let subject = format!("kết quả {}", unit.repeat(3));
    blocks.extend(title(&profile, "BÁO CÁO", vec![Span::new(subject, profile.subject_style())]));
    blocks.extend(addressees(&profile, "Kính gửi", &[unit.to_owned(), name.to_owned()]));
    let style = profile.body_style(Face::Regular);
    let (first, leading) = (profile.body_style(Face::Bold), profile.spacing.line);
    blocks.push(Block::Contents(Contents { deepest: Heading::Two, first, style, leading, after: 6.0 }));
    blocks.push(Block::Paragraph(profile.section(&format!("I- {unit}"))));
    blocks.push(Block::Paragraph(profile.paragraph(vec![Span::new(unit, style)])));
    blocks.push(Block::Table(people_table(&profile, people, name, unit)));
    let signed = Signature {
        recipients: vec![unit.to_owned(), name.to_owned()],
        authority: "T/M CHI BỘ".to_owned(),
        position: "BÍ THƯ".to_owned(),
        name: name.to_owned(),
    };
    blocks.push(signature(&profile, &signed));
    blocks
}

/// Fourteen columns, as the list of members has, some of them under common heads.
fn people_table(profile: &FormatProfile, people: usize, name: &str, unit: &str) -> Table {
    let heads = [
        "TT",
        "Họ và tên",
        "Nam",
        "Nữ",
        "Quê quán",
        "Dân tộc",
        "Trình độ",
        "Lý luận",
        "Vào Đảng",
        "Chính thức",
        "Số thẻ",
        "Đơn vị",
        "Chức vụ",
        "Ghi chú",
    ];
    let columns = heads.map(|head| TableColumn { head: head.to_owned(), align: Align::Left });
    let style = profile.table_style(Face::Regular);
    let cells = |number: usize| {
        (0..14).map(move |column| match column {
            0 => number.to_string(),
            1 => name.to_owned(),
            11 => unit.to_owned(),
            _ => String::new(),
        })
    };
    let row = |number| Row {
        cells: cells(number).map(|text| vec![Span::new(text, style)]).collect(),
        keep_with_previous: false,
    };
    let mut rows: Vec<Row> = (1..=people).map(row).collect();
    let total = ["Cộng", ""].map(|text| vec![Span::new(text, profile.table_style(Face::Bold))]);
    rows.push(Row { cells: total.into(), keep_with_previous: true });
    let group = |head: &str, columns| ColumnGroup { head: head.to_owned(), columns };
    let groups = vec![group("Ngày, tháng, năm sinh", 2..4), group("Ngày vào Đảng", 8..10)];
    Table { groups, ..profile.table(columns.into(), rows) }
}

#[test]
fn nothing_overlaps_and_nothing_is_outside_however_long_names_and_lists_are() {
    let unit = LONG.repeat(6);
    for orientation in [Orientation::Portrait, Orientation::Landscape] {
        for people in [0, 1, 300] {
            for (name, unit) in [("Ánh", "Chi bộ 2"), ("Nguyễn Hoàng Thị Quỳnh Hương Giang", unit.trim()), ("", "")]
            {
                let blocks = everything(orientation, people, name, unit);
                let mut shaper = Shaper::new(Faces::open().unwrap());
                let mut display = flow(&mut shaper, &profile().sheet(), &blocks);
                turn_backs(&mut display);
                band_pages(&mut shaper, &mut display);
                assert_eq!(faults(&display), [""; 0], "{orientation:?}, {people} people, {name:?} of {unit:?}");
            }
        }
    }
}
