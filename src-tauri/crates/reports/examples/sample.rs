//! Prints a paper that shows every part of the page flow, as a PDF or for Word:
//! `cargo run -p reports --example sample -- out.pdf|out.docx [hd05] [phrase]`.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use chrono::DateTime;
use reports::{
    About, Align, Block, Chart, ColumnGroup, Contents, Face, FigureId, Heading, LeaderLine, LineChart, List, ListItem,
    Numbering, Orientation, Paper, Paragraph, Part, Point, Row, Section, Series, Span, Table, TableColumn, Width, bind,
    mm,
    paper::{Letterhead, Signature, letterhead, signature, title},
    print,
    profile::{self, FormatProfile},
    word,
};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("a file to write");
    let profile = profile::by_code(&arguments.next().unwrap_or_else(|| "hd36".to_owned())).unwrap();
    let paper = Paper {
        about: About {
            title: "Báo cáo mẫu".to_owned(),
            created: DateTime::parse_from_rfc3339("2023-12-05T08:00:00+07:00").unwrap(),
        },
        sheet: profile.sheet(),
        blocks: blocks(&profile),
        mark: arguments.next(),
    };
    let file = if path.ends_with(".docx") { word(&paper).unwrap() } else { print(&paper).unwrap().pdf };
    std::fs::write(path, file).unwrap();
}

fn blocks(profile: &FormatProfile) -> Vec<Block> {
    let mut blocks = vec![letterhead(
        profile,
        &Letterhead {
            parent: "Đảng bộ Sở Công Thương tỉnh Bình Thuận".to_owned(),
            branch: "Chi bộ 2".to_owned(),
            number: "Số ......-BC/CB2".to_owned(),
            place_and_date: "Phan Thiết, ngày ...... tháng 12 năm 2023".to_owned(),
        },
    )];
    let subject =
        "kết quả sinh hoạt chuyên đề, học tập và làm theo tư\u{A0}tưởng, đạo\u{A0}đức, phong cách Hồ Chí Minh năm 2023";
    blocks.extend(title(profile, "BÁO CÁO", vec![Span::new(subject, profile.subject_style())]));
    blocks.push(section(profile, "I- ĐẶC ĐIỂM, TÌNH HÌNH"));
    blocks.push(figures(profile));
    blocks.push(section(profile, "II- KẾT QUẢ THỰC HIỆN"));
    blocks.push(Block::Paragraph(profile.part("1. Sinh hoạt chuyên đề")));
    for _ in 0..3 {
        blocks.push(text(profile, LONG));
    }
    blocks.push(Block::Paragraph(profile.caption("Bảng 1. Các đợt sinh hoạt chuyên đề")));
    blocks.push(sessions(profile, 9));
    for _ in 0..7 {
        blocks.push(text(profile, LONG));
    }
    blocks.push(Block::Paragraph(profile.part("2. Hạn chế, nguyên nhân")));
    blocks.push(Block::PenLines(profile.pen_lines(3)));
    let last = text_paragraph(profile, "Chi bộ 2 kính báo cáo Đảng ủy Sở Công Thương.");
    blocks.push(Block::Paragraph(Paragraph { keep_with_next: true, ..last }));
    blocks.push(signature(
        profile,
        &Signature {
            recipients: [
                "Đảng ủy Sở Công Thương (để báo cáo)",
                "Các đồng chí chi ủy viên",
                "Đảng viên Chi bộ",
                "Lưu Chi bộ",
            ]
            .map(str::to_owned)
            .into(),
            authority: "T/M CHI BỘ".to_owned(),
            position: "BÍ THƯ".to_owned(),
            name: "Trần Thị Ánh Nguyệt".to_owned(),
        },
    ));
    blocks.push(Block::NewPage(profile.appendix_numbering()));
    blocks.extend(title(
        profile,
        "PHỤ LỤC 1",
        vec![Span::new("danh sách 34 lượt đảng viên, quần chúng được biểu dương", profile.subject_style())],
    ));
    blocks.push(people(profile, 60));
    blocks.push(Block::NewPage(Numbering::Continue));
    blocks.push(text(profile, "Hết."));
    blocks.extend(across(profile));
    blocks.extend(bound(profile));
    blocks
}

/// Contents, and two parts that they list: a ballot paper and a chart.
fn bound(profile: &FormatProfile) -> Vec<Block> {
    let letters = |text: &str| Span::new(text, profile.body_style(Face::Regular));
    let mut blocks = vec![Block::NewSection(Section::default())];
    blocks.push(Block::Paragraph(Paragraph { after: 12.0, ..profile.caption("MỤC LỤC") }));
    blocks.push(Block::Contents(Contents {
        deepest: Heading::Two,
        first: profile.body_style(Face::Bold),
        style: profile.body_style(Face::Regular),
        leading: 20.0,
        after: 12.0,
    }));
    let item = |marker: &str, text: &str| ListItem {
        marker: vec![letters(marker)],
        body: Paragraph { align: Align::Justify, ..Paragraph::new(vec![letters(text)], profile.spacing.line) },
    };
    let leader = |text: &str, end: &[&str]| {
        let end = end.iter().map(|text| letters(text)).collect();
        Block::Leader(LeaderLine { text: vec![letters(text)], end, indent: 0.0, leading: 22.0, after: 0.0 })
    };
    let mut ballot =
        title(profile, "PHIẾU BIỂU QUYẾT", vec![Span::new("công nhận đảng viên", profile.subject_style())]);
    ballot.push(text(profile, "☐ Đồng ý     ☐ Không đồng ý     ☐ Ý kiến khác"));
    let items = vec![item("a)", LONG), item("b)", "Ngắn."), item("☐", "Một ô để đánh dấu.")];
    ballot.push(Block::List(List { items, indent: mm(10.0), hang: mm(8.0) }));
    ballot.extend([leader("Số phiếu phát ra:", &["21 phiếu"]), leader("Ý kiến khác:", &[]), leader("", &[])]);
    let mut chart = title(profile, "BIỂU ĐỒ", vec![Span::new("biểu dương theo quý", profile.subject_style())]);
    chart.push(section(profile, "I- Theo quý"));
    let points = |values: [u8; 4]| {
        let shown = |value: u8| Span::new(value.to_string(), profile.table_style(Face::Regular));
        values.map(|value| Some(Point { value: value.into(), shown: shown(value) })).into()
    };
    chart.push(Block::LineChart(LineChart {
        labels: ["Quý I", "Quý II", "Quý III", "Quý IV"].map(str::to_owned).into(),
        series: [
            ("Đảng viên", [4, 9, 7, 12]),
            ("Quần chúng", [1, 3, 2, 2]),
            ("Cả hai", [5, 12, 9, 14]),
            ("Khác", [7, 2, 6, 8]),
        ]
        .map(|(name, values)| Series { name: name.to_owned(), points: points(values) })
        .into(),
        alt: "Lượt biểu dương của đảng viên và quần chúng theo quý".to_owned(),
        style: profile.table_style(Face::Regular),
        leading: profile.spacing.table_line,
        height: mm(60.0),
        after: 12.0,
        empty: "Chưa có dữ liệu".to_owned(),
    }));
    chart.push(Block::Chart(Chart {
        empty: "Chưa có dữ liệu".to_owned(), ..profile.chart(Vec::new(), "Chưa có")
    }));
    let part = |name: &str, blocks| Part {
        name: name.to_owned(),
        orientation: Orientation::Portrait,
        numbering: Numbering::Continue,
        rank: Heading::One,
        blocks,
    };
    blocks.extend(bind(vec![part("Phiếu biểu quyết", ballot), part("Biểu đồ biểu dương năm 2023", chart)]));
    blocks
}

/// A sheet to sign, on paper that lies across.
fn across(profile: &FormatProfile) -> Vec<Block> {
    let profile = &profile.turned(Orientation::Landscape);
    let section = Section {
        running_head: Some("Danh sách đảng viên dự sinh hoạt".to_owned()),
        ..Section::new(Orientation::Landscape)
    };
    let mut blocks = vec![Block::NewSection(section)];
    blocks.extend(title(profile, "DANH SÁCH", vec![Span::new("đảng viên dự sinh hoạt", profile.subject_style())]));
    let heads = ["TT", "Họ và tên", "Nam", "Nữ", "Có lý do", "Không lý do", "Ký tên", "Ghi chú"];
    let columns = heads.map(|head| column(head, if head == "Họ và tên" { Align::Left } else { Align::Center }));
    let mut rows: Vec<Row> = (1..=30)
        .map(|number| {
            let cells = [&number.to_string(), "Nguyễn Thị Quỳnh Hương", "", "x", "", "x", "", ""];
            row(profile, Face::Regular, &cells)
        })
        .collect();
    rows.push(row(profile, Face::Bold, &["Cộng", "0", "30", "", "30", "", ""]));
    let group = |head: &str, columns| ColumnGroup { head: head.to_owned(), columns };
    let free = Width::Content;
    blocks.push(Block::Table(Table {
        widths: vec![Width::Exactly(mm(12.0)), free, free, free, free, free, Width::Exactly(mm(50.0))],
        groups: vec![group("Giới tính", 2..4), group("Vắng", 4..6)],
        row_height: mm(10.0),
        ..profile.table(columns.into(), rows)
    }));
    blocks
}

fn section(profile: &FormatProfile, text: &str) -> Block {
    Block::Paragraph(profile.section(text))
}

fn text(profile: &FormatProfile, text: &str) -> Block {
    Block::Paragraph(text_paragraph(profile, text))
}

fn text_paragraph(profile: &FormatProfile, text: &str) -> Paragraph {
    profile.paragraph(vec![Span::new(text, profile.body_style(Face::Regular))])
}

fn figures(profile: &FormatProfile) -> Block {
    let style = profile.body_style(Face::Regular);
    Block::Paragraph(profile.paragraph(vec![
        Span::new("Chi bộ 2 là chi bộ trực thuộc Đảng bộ Sở Công Thương, có ", style),
        Span::figure("21 đảng viên", style, FigureId(0)),
        Span::new(" và ", style),
        Span::figure("05 quần chúng", style, FigureId(1)),
        Span::new(
            ". Chi bộ lãnh đạo 03 phòng chuyên môn: Văn phòng Sở, Thanh tra Sở và Phòng Quản lý Công nghiệp.",
            style,
        ),
    ]))
}

fn column(head: &str, align: Align) -> TableColumn {
    TableColumn { head: head.to_owned(), align }
}

fn row(profile: &FormatProfile, face: Face, cells: &[&str]) -> Row {
    let cells = cells.iter().map(|text| vec![Span::new(*text, profile.table_style(face))]).collect();
    Row { cells, keep_with_previous: face == Face::Bold }
}

fn sessions(profile: &FormatProfile, count: usize) -> Block {
    let columns = vec![
        column("Quý", Align::Center),
        column("Ngày", Align::Center),
        column("Nội dung", Align::Left),
        column("Hình thức", Align::Left),
        column("Phối hợp", Align::Left),
        column("Có mặt/phải dự", Align::Center),
        column("Quần chúng dự", Align::Center),
        column("Lượt ý kiến", Align::Center),
    ];
    let cells = [
        "II",
        "19/5/2023",
        "Nghiên cứu thực tế Khu Di tích căn cứ Tỉnh ủy Bình Thuận trong kháng chiến chống Mỹ",
        "Nghiên cứu thực tế",
        "Chi bộ 1 thuộc Đảng bộ Sở Công Thương",
        "20/21",
        "5",
        "7",
    ];
    let mut rows: Vec<Row> = (0..count).map(|_| row(profile, Face::Regular, &cells)).collect();
    rows.push(row(profile, Face::Bold, &["Cộng", "", "9 đợt", "", "", "180/189", "45", "63"]));
    Block::Table(profile.table(columns, rows))
}

fn people(profile: &FormatProfile, count: usize) -> Block {
    let columns = vec![
        column("TT", Align::Center),
        column("Tháng", Align::Center),
        column("Họ và tên", Align::Left),
        column("ĐV/QC", Align::Center),
        column("Đơn vị", Align::Left),
        column("Nội dung", Align::Left),
    ];
    let rows = (1..=count).map(|number| {
        let (number, month) = (number.to_string(), (number / 4 + 1).to_string());
        row(
            profile,
            Face::Regular,
            &[
                &number,
                &month,
                "Nguyễn Thị Quỳnh Hương",
                "ĐV",
                "Phòng Quản lý Công nghiệp",
                "Hoàn thành tốt nhiệm vụ được giao trong tháng",
            ],
        )
    });
    Block::Table(profile.table(columns, rows.collect()))
}

const LONG: &str = "Quý III/2023: tổ chức 01 đợt bằng hình thức tọa đàm, lồng ghép Chuyên đề năm 2023 với một số nội dung trong tác phẩm “Kiên quyết, kiên trì đấu tranh phòng, chống tham nhũng, tiêu cực, góp phần xây dựng Đảng và Nhà nước ta ngày càng trong sạch, vững mạnh” của đồng chí Tổng Bí thư Nguyễn Phú Trọng, theo Kế hoạch số 72-KH/CB2, ngày 14/02/2023.";
