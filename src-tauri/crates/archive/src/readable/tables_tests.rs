use super::{super::csv::parsed, *};
use crate::readable::{name_of, sample};

fn sample_tables() -> Vec<TextFile> {
    let records = sample::records();
    tables(&records, sample::YEAR, &|row| name_of(&records, row))
}

fn table(list: &str) -> Vec<Vec<String>> {
    let files = sample_tables();
    let file = files.iter().find(|file| file.path.ends_with(&format!("-{list}.csv"))).unwrap();
    parsed(&file.bytes)
}

fn cell<'a>(rows: &'a [Vec<String>], row: usize, head: &str) -> &'a str {
    let column = rows[0].iter().position(|known| known == head).unwrap();
    &rows[row][column]
}

#[test]
fn every_list_is_a_table_of_straight_rows_with_a_plain_name() {
    let files = sample_tables();
    let mut lists = Lists(Vec::new());
    each(&mut lists);
    assert_eq!(files.len(), lists.0.len());
    for (file, list) in files.iter().zip(lists.0) {
        assert!(file.path.ends_with(&format!("-{}.csv", list.replace('_', "-"))), "{}", file.path);
        assert!(file.path.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"/-.".contains(&b)));
        let rows = parsed(&file.bytes);
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{}", file.path);
        let heads: std::collections::BTreeSet<_> = rows[0].iter().collect();
        assert_eq!(heads.len(), rows[0].len(), "heads of {} that cannot be told apart", file.path);
    }
}

struct Lists(Vec<&'static str>);

impl EachList for Lists {
    fn list<T: Shape>(&mut self) {
        self.0.push(T::LIST);
    }
}

#[test]
fn a_reference_is_a_name_and_its_identity_stands_last() {
    let rows = table("commendations");
    assert_eq!(cell(&rows, 1, "Người"), sample::PERSON);
    assert_eq!(cell(&rows, 1, "Tháng"), "Tháng 5/2023");
    assert_eq!(cell(&rows, 1, "Ngày biểu dương"), "05/05/2023");
    assert_eq!(cell(&rows, 1, "Tại kỳ sinh hoạt"), "Sinh hoạt định kỳ, tháng 5/2023");
    assert_eq!(cell(&rows, 1, "Mã (người)"), sample::person().to_string());
    let codes = rows[0].iter().skip_while(|head| *head != "Mã").cloned().collect::<Vec<_>>();
    assert_eq!(codes, ["Mã", "Mã (người)", "Mã (tại kỳ sinh hoạt)", "Mã (theo văn bản)"]);
}

#[test]
fn identity_numbers_are_left_out_and_hostile_text_stays_text() {
    let rows = table("people");
    assert!(!rows[0].iter().any(|head| head == WORDS.field("people", "identity_no")));
    assert!(!sample_tables().iter().any(|file| String::from_utf8_lossy(&file.bytes).contains(sample::IDENTITY_NO)));
    assert_eq!(cell(&rows, 1, "Họ và tên"), sample::PERSON);
    assert_eq!(cell(&rows, 1, "Ghi chú"), "'=1+1");
    assert_eq!(cell(&rows, 1, "Ngày sinh"), "05/1975");
}

#[test]
fn words_stand_for_codes_and_an_ellipsis_for_what_nobody_counted() {
    let attendance = table("attendance");
    assert_eq!([1, 2].map(|row| cell(&attendance, row, "Điểm danh")), ["Vắng có lý do", "Có mặt"]);
    let meetings = table("meetings");
    assert_eq!([cell(&meetings, 1, "Kỳ"), cell(&meetings, 2, "Kỳ")], ["Tháng 2/2023", "Tháng 5/2023"]);
    assert_eq!([cell(&meetings, 1, "Lượt ý kiến"), cell(&meetings, 2, "Lượt ý kiến")], ["…", "0"]);
    assert_eq!(cell(&table("attachments"), 1, "Của bản ghi"), "Sinh hoạt định kỳ, tháng 5/2023");
}
