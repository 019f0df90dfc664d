//! Tables: columns as wide as they are told to be, heads over heads, cells over several columns, rows for the pen.

use super::{order::faults, *};
use crate::{
    display::{CellSpan, Role, Structure},
    page::{ColumnGroup, Width},
};

fn row(texts: &[&str]) -> Row {
    let style = profile().table_style(Face::Regular);
    Row { cells: texts.iter().map(|text| vec![Span::new(*text, style)]).collect(), keep_with_previous: false }
}

fn plain(heads: &[&str], rows: Vec<Row>) -> Table {
    let columns = heads.iter().map(|head| TableColumn { head: (*head).to_owned(), align: Align::Center });
    profile().table(columns.collect(), rows)
}

/// A sheet of who was absent and why, under a head of two rows.
fn absences(rows: Vec<Row>) -> Table {
    let group = |head: &str, columns| ColumnGroup { head: head.to_owned(), columns };
    let heads = ["TT", "Họ và tên", "Có lý do", "Không lý do", "Nam", "Nữ", "Ghi chú"];
    Table { groups: vec![group("Vắng", 2..4), group("Giới tính", 4..6)], ..plain(&heads, rows) }
}

fn upright(display: &Display) -> Vec<Rule> {
    rules(display).filter(|rule| rule.from.0 == rule.to.0).copied().collect()
}

/// The edges that part the columns, left to right.
fn edges(display: &Display) -> Vec<Pt> {
    let mut edges: Vec<Pt> = upright(display).iter().map(|rule| rule.from.0).collect();
    edges.sort_by(Pt::total_cmp);
    edges.dedup();
    edges
}

fn at<'a>(display: &'a Display, text: &str) -> &'a TextLine {
    texts(display).find(|line| line.text() == text).unwrap_or_else(|| panic!("{text}"))
}

/// The roles and spans of the cells of each row, as a reader meets them.
fn cells(structure: &Structure) -> Vec<Vec<(Role, CellSpan)>> {
    let rows = structure.nodes.iter().filter(|node| node.role == Role::Row);
    let cells = |children: &[crate::display::NodeId]| {
        children.iter().map(|child| &structure.nodes[child.0]).map(|node| (node.role, node.span)).collect()
    };
    rows.map(|row| cells(&row.children)).collect()
}

fn span(columns: usize, rows: usize) -> CellSpan {
    CellSpan { columns, rows }
}

#[test]
fn a_column_is_as_wide_as_it_is_told_and_the_others_share_the_rest() {
    let table = plain(&["TT", "Họ và tên", "Ký tên"], vec![row(&["1", "Trần Thị Ánh", ""])]);
    let widths = vec![Width::Exactly(mm(12.0)), Width::Content, Width::AtLeast(mm(50.0))];
    let display = set(&[Block::Table(Table { widths, ..table })]);
    let edges = edges(&display);
    assert!((edges[1] - edges[0] - mm(12.0)).abs() < 0.1, "{edges:?}");
    assert!(edges[3] - edges[2] >= mm(50.0) - 0.1 && (edges[3] - mm(195.0)).abs() < 0.1, "{edges:?}");
}

#[test]
fn columns_that_are_told_more_than_there_is_are_scaled_to_the_sheet() {
    let table = || plain(&["TT", "Họ và tên"], vec![row(&["1", "Trần Thị Ánh"])]);
    for widths in [vec![Width::Exactly(400.0), Width::Exactly(400.0)], vec![Width::Exactly(4_000.0)]] {
        let display = set(&[Block::Table(Table { widths, ..table() })]);
        assert!((edges(&display)[2] - mm(195.0)).abs() < 0.1);
        assert_eq!(faults(&display), [""; 0]);
    }
}

#[test]
fn a_common_head_stands_over_its_columns_and_what_it_does_not_cover_goes_down_beside_it() {
    let display = set(&[Block::Table(absences(vec![row(&["1", "Trần Thị Ánh", "", "x", "", "x", ""])]))]);
    let edges = edges(&display);
    let (from, to) = inked(at(&display, "Vắng"));
    assert!((f32::midpoint(from, to) - f32::midpoint(edges[2], edges[4])).abs() < 0.5, "{from}..{to} in {edges:?}");
    assert!(at(&display, "Vắng").baseline < at(&display, "Nam").baseline);
    let (name, above, below) = (at(&display, "TT"), at(&display, "Vắng"), at(&display, "Nam"));
    assert!(above.baseline < name.baseline && name.baseline < below.baseline, "in the middle of both rows");
    let parted =
        upright(&display).iter().filter(|rule| rule.from.0 == edges[3] && rule.from.1 < above.baseline).count();
    assert_eq!(parted, 0, "no rule goes through a common head");
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn a_reader_meets_each_common_head_before_the_heads_under_it() {
    let display = set(&[Block::Table(absences(vec![row(&["1", "Trần Thị Ánh", "", "x", "", "x", ""])]))]);
    let one = (Role::HeadCell, span(1, 1));
    let (tall, wide) = ((Role::HeadCell, span(1, 2)), (Role::HeadCell, span(2, 1)));
    let cells = cells(&display.structure);
    assert_eq!(cells[0], [tall, tall, wide, wide, tall]);
    assert_eq!(cells[1], [one; 4]);
    assert_eq!(cells[2], [(Role::Cell, span(1, 1)); 7]);
}

#[test]
fn a_common_head_of_one_long_word_widens_its_columns() {
    let long = "Vắngkhôngphépkhônglýdo";
    let group = ColumnGroup { head: long.to_owned(), columns: 1..3 };
    let heads = ["Họ và tên", "a", "b", "Nội dung"];
    let text =
        "Chi bộ tiếp tục đổi mới nội dung, hình thức sinh hoạt chuyên đề, coi đây là nhiệm vụ trọng tâm. ".repeat(3);
    let table = Table { groups: vec![group], ..plain(&heads, vec![row(&["Trần Thị Ánh", "1", "2", &text])]) };
    let display = set(&[Block::Table(table)]);
    assert_eq!(at(&display, long).text(), long);
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn a_head_of_two_rows_stands_on_every_page() {
    let rows = (0..90).map(|number| row(&[&number.to_string(), "Trần Thị Ánh", "", "x", "", "x", ""])).collect();
    let display = set(&[Block::Table(absences(rows))]);
    assert!(display.pages.len() > 1);
    let heads = texts(&display).filter(|line| line.text() == "Vắng" || line.text() == "Không lý do").count();
    assert_eq!(heads, 2 * display.pages.len());
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn a_total_takes_the_columns_that_its_figures_leave() {
    let total = row(&["Cộng", "4", "1", "5", "2", "3"]);
    let display = set(&[Block::Table(absences(vec![row(&["1", "Trần Thị Ánh", "", "x", "", "x", ""]), total]))]);
    let edges = edges(&display);
    let total = at(&display, "Cộng");
    let middle = f32::midpoint(inked(total).0, inked(total).1);
    assert!((middle - f32::midpoint(edges[0], edges[2])).abs() < 0.5, "{middle} in {edges:?}");
    let through = upright(&display).iter().filter(|rule| rule.from.0 == edges[1] && rule.to.1 > total.baseline).count();
    assert_eq!(through, 0);
    assert_eq!(cells(&display.structure)[3][0], (Role::Cell, span(2, 1)));
    assert_eq!(faults(&display), [""; 0]);
}

#[test]
fn rows_for_the_pen_are_as_high_as_they_are_told_with_their_text_in_the_middle() {
    let rows = vec![row(&["1", "Trần Thị Ánh", ""]), row(&["2", "Lê Hà", ""])];
    let table = Table { row_height: mm(11.0), ..plain(&["TT", "Họ và tên", "Ký tên"], rows) };
    let display = set(&[Block::Table(table)]);
    let (first, second) = (at(&display, "1").baseline, at(&display, "2").baseline);
    assert!((second - first - mm(11.0)).abs() < 0.1);
    let mut across: Vec<Pt> = rules(&display).filter(|rule| rule.from.1 == rule.to.1).map(|rule| rule.from.1).collect();
    across.sort_by(Pt::total_cmp);
    across.dedup();
    let middle = f32::midpoint(across[1], across[2]);
    assert!((first - middle).abs() < 6.0, "{first} between {across:?}");
}

#[test]
fn a_row_that_a_page_can_hold_is_not_parted() {
    let words = "từ ".repeat(650);
    for above in 0..30 {
        let mut rows = vec![row(&["x", "ngắn"]); above];
        rows.push(row(&["cao", &words]));
        let display = set(&[Block::Table(plain(&["TT", "Nội dung"], rows))]);
        let with_words = |page: &crate::display::Page| {
            let lines = page.groups.iter().flat_map(|group| &group.items);
            lines.filter(|item| matches!(item, Item::Text(line) if line.text().contains("từ từ"))).count()
        };
        let pages: Vec<usize> = display.pages.iter().map(with_words).filter(|count| *count > 0).collect();
        assert_eq!(pages.len(), 1, "{above} rows above: {pages:?}");
        assert_eq!(faults(&display), [""; 0]);
    }
}

/// The pages, from 1, that these texts stand on.
fn pages_of(display: &Display, text: &str) -> Vec<usize> {
    let pages = display.pages.iter().zip(1..);
    let holds = |page: &crate::display::Page| {
        let items = page.groups.iter().flat_map(|group| &group.items);
        items.into_iter().any(|item| matches!(item, Item::Text(line) if line.text() == text))
    };
    pages.filter(|(page, _)| holds(page)).map(|(_, number)| number).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_a_table_stays_with_never_stands_alone(rows in 1..80_usize) {
        let rows = (1..=rows).map(|_| row(&["dòng", "x"])).chain([row(&["cuối", "x"])]).collect();
        let table = Table { keep_with_next: true, ..plain(&["Tên", "Dấu"], rows) };
        let under = Paragraph::new(vec![Span::new("ký", profile().body_style(Face::Regular))], 20.0);
        let column = Column { width: 200.0, paragraphs: vec![under; 7] };
        let signature = Block::Columns(Columns { columns: vec![column], after: 0.0 });
        let display = set(&[Block::Table(table), signature]);
        prop_assert_eq!(pages_of(&display, "cuối"), pages_of(&display, "ký"));
        prop_assert_eq!(faults(&display), Vec::<String>::new());
    }
}

#[test]
fn the_lines_of_a_cell_are_parted_by_a_blank_for_those_who_take_the_text_from_the_page() {
    let display = set(&[Block::Table(plain(&["Họ và tên"], vec![row(&["Chuẩn bị: Ánh\nTrình bày: Bình"])]))]);
    let line = texts(&display).find(|line| line.text().starts_with("Chuẩn bị")).unwrap();
    assert!(line.pieces.last().is_some_and(|(_, piece)| piece.is_blank()), "{}", line.text());
}
