//! The table of invented people: rows in a file, a paper from them.

use std::path::Path;

use chrono::DateTime;
use reports::{About, Align, Block, Face, Paper, Row, Span, TableColumn, profile};
use serde_json::{Value, json};

const PEOPLE: usize = 1000;
const COLUMNS: [(&str, &str); 8] = [
    ("TT", "center"),
    ("Họ và tên", "left"),
    ("Ngày sinh", "center"),
    ("Quê quán", "left"),
    ("Đơn vị", "left"),
    ("Chức vụ", "left"),
    ("Ngày vào Đảng", "center"),
    ("Biểu dương", "center"),
];
const TITLE: &str = "DANH SÁCH ĐẢNG VIÊN";

const FAMILY: [&str; 12] = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Võ", "Huỳnh", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"];
const MIDDLE: [&str; 9] = ["Văn", "Thị", "Quang", "Ngọc", "Thanh", "Thị Ánh", "Hữu", "Thị Quỳnh", "Minh"];
const GIVEN: [&str; 17] = [
    "An",
    "Ánh",
    "Bình",
    "Châu",
    "Dũng",
    "Đào",
    "Hạnh",
    "Khoa",
    "Lý",
    "Ơn",
    "Phượng",
    "Tuấn",
    "Yến",
    "Hương",
    "Nguyệt",
    "Thủy",
    "Vũ",
];
const HOME: [&str; 7] = ["Hàm Thuận Bắc", "Phan Thiết", "Hàm Tân", "Bắc Bình", "Hàm Thuận Nam", "La Gi", "Phú Quý"];
const UNIT: [&str; 5] =
    ["Văn phòng Sở", "Thanh tra Sở", "Phòng Công nghiệp", "Phòng Thương mại", "Trung tâm Khuyến công"];
const POST: [&str; 6] = ["Chuyên viên", "Phó phòng", "Trưởng phòng", "Văn thư", "Thanh tra viên", "Kế toán"];

pub(crate) fn prepare(folder: &Path) {
    let columns: Vec<Value> = COLUMNS.iter().map(|(head, align)| json!({"head": head, "align": align})).collect();
    let rows: Vec<[String; 8]> = (0..PEOPLE).map(person).collect();
    let title = json!({
        "kind": "paragraph", "heading": 1, "align": "center", "indent": 0, "leading": 20, "after": 12,
        "spans": [{"text": TITLE, "bold": true, "italic": false, "size": 16}],
    });
    let people = json!({"title": TITLE, "blocks": [title, {"kind": "table", "columns": columns, "rows": rows}]});
    std::fs::write(folder.join("people.json"), people.to_string()).unwrap();
}

/// Steps that share no factor with the lengths make rows that hardly repeat.
fn person(number: usize) -> [String; 8] {
    let day = |number: usize, year: usize| {
        format!("{:02}/{:02}/{}", number * 7 % 28 + 1, number * 5 % 12 + 1, year + number * 11 % 30)
    };
    [
        (number + 1).to_string(),
        format!("{} {} {}", FAMILY[number % 12], MIDDLE[number * 5 % 9], GIVEN[number * 3 % 17]),
        day(number, 1965),
        HOME[number * 4 % 7].to_owned(),
        UNIT[number * 3 % 5].to_owned(),
        POST[number * 5 % 6].to_owned(),
        day(number + 3, 1990),
        (number * 7 % 12).to_string(),
    ]
}

/// The paper, of `count` rows where told: those of the file over and over, numbered on.
pub(crate) fn paper(folder: &Path, count: Option<usize>) -> Paper {
    let people: Value = serde_json::from_slice(&std::fs::read(folder.join("people.json")).unwrap()).unwrap();
    let profile = profile::by_code("hd36").unwrap();
    let columns = people["blocks"][1]["columns"].as_array().unwrap().iter().map(|column| TableColumn {
        head: column["head"].as_str().unwrap().to_owned(),
        align: if column["align"] == "center" { Align::Center } else { Align::Left },
    });
    let style = profile.table_style(Face::Regular);
    let rows = people["blocks"][1]["rows"].as_array().unwrap();
    let count = count.unwrap_or(rows.len());
    let rows = rows.iter().cycle().take(count).enumerate().map(|(index, row)| {
        let cells = row.as_array().unwrap().iter().enumerate().map(|(column, text)| match column {
            0 => vec![Span::new((index + 1).to_string(), style)],
            _ => vec![Span::new(text.as_str().unwrap(), style)],
        });
        Row { cells: cells.collect(), keep_with_previous: false }
    });
    let table = profile.table(columns.collect(), rows.collect());
    let title = people["title"].as_str().unwrap();
    let mut blocks = reports::paper::title(&profile, title, Vec::new());
    blocks.push(Block::Table(table));
    Paper {
        about: About {
            title: title.to_owned(),
            created: DateTime::parse_from_rfc3339("2023-12-05T08:00:00+07:00").unwrap(),
        },
        sheet: profile.sheet(),
        blocks,
        mark: None,
    }
}
