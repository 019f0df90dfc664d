//! Where things stand on the printed report, as a reader of the file measures it.

use std::process::Command;

use reports::{FigureBox, Printed, mm, profile, thematic::PrintedReport};

use crate::{
    seed::{printed, records},
    tools::{PlacedWord, placed_words, run, with_file},
};

/// Less than a letter's side bearing and a rounding.
const TOLERANCE: f32 = 0.5;

/// Words outside the margins of the report's profile, page numbers aside.
pub(crate) fn words_outside_the_margins(printed: &Printed) -> Vec<PlacedWord> {
    let sheet = profile::by_code("hd36").unwrap().sheet();
    let outside = |word: &PlacedWord| {
        let number = word.y.1 <= sheet.top && word.text == (word.page + 1).to_string();
        let inside = word.x.0 >= sheet.left - TOLERANCE
            && word.x.1 <= sheet.width - sheet.right + TOLERANCE
            && word.y.0 >= sheet.top - TOLERANCE
            && word.y.1 <= sheet.height - sheet.bottom + TOLERANCE;
        !number && !inside
    };
    placed_words(&printed.pdf).into_iter().filter(outside).collect()
}

#[test]
fn every_page_keeps_its_margins() {
    let printed = printed(&records()).printed;
    assert_eq!(words_outside_the_margins(&printed), []);
    let words = placed_words(&printed.pdf);
    let left = words.iter().map(|word| word.x.0).fold(f32::MAX, f32::min);
    let right = words.iter().map(|word| word.x.1).fold(0.0, f32::max);
    assert!((left - mm(30.0)).abs() < 1.0 && (right - mm(195.0)).abs() < 1.0, "text fills {left}..{right}");
}

/// Letter size and face of a line on the first page, as the file has them.
fn letters(xml: &str, line: &str) -> (String, String) {
    let attribute = |tag: &str, name: &str| {
        let value = tag.split_once(&format!(" {name}=\"")).unwrap().1;
        value.split_once('"').unwrap().0.to_owned()
    };
    let text = xml.lines().find(|text| text.starts_with("<text") && text.contains(line)).expect(line);
    let font = format!("<fontspec id=\"{}\"", attribute(text, "font"));
    let font = xml.lines().map(str::trim).find(|spec| spec.starts_with(&font)).unwrap();
    let face = if text.contains("<b>") {
        "bold"
    } else if text.contains("<i>") {
        "italic"
    } else {
        "regular"
    };
    (attribute(font, "size"), face.to_owned())
}

#[test]
fn head_title_and_signature_have_the_letters_that_the_instruction_asks_for() {
    let pdf = printed(&records()).printed.pdf;
    let xml =
        with_file(&pdf, |path| run(Command::new("pdftohtml").args(["-xml", "-stdout", "-i", "-zoom", "1"]).arg(path)));
    for (line, size, face) in [
        (">ĐẢNG BỘ SỞ CÔNG THƯƠNG<", "14", "regular"),
        (">CHI BỘ 2<", "14", "bold"),
        (">Số 05-BC/CB2<", "14", "regular"),
        (">ĐẢNG CỘNG SẢN VIỆT NAM<", "15", "bold"),
        (">Phan Thiết, ngày 05 tháng 12 năm 2023<", "14", "italic"),
        (">BÁO CÁO<", "16", "bold"),
        (">kết quả sinh hoạt chuyên đề", "15", "bold"),
        (">Chi bộ 2 báo cáo kết quả", "14", "regular"),
        (">I- ĐẶC ĐIỂM, TÌNH HÌNH<", "14", "bold"),
        (">T/M CHI BỘ<", "14", "bold"),
        (">BÍ THƯ<", "14", "regular"),
        (">Trần Thị Ánh<", "14", "bold"),
        (">- Lưu Chi bộ.<", "12", "regular"),
    ] {
        assert_eq!(letters(&xml, line), (size.to_owned(), face.to_owned()), "{line}");
    }
}

/// The words that a box covers, at least by half.
fn covered<'a>(words: &'a [PlacedWord], link: &FigureBox) -> Vec<&'a PlacedWord> {
    let covered = |word: &&PlacedWord| {
        let wide = word.x.1.min(link.x + link.width) - word.x.0.max(link.x);
        let middle = (word.y.0 + word.y.1) / 2.0;
        word.page == link.page && wide > TOLERANCE && (link.y..link.y + link.height).contains(&middle)
    };
    words.iter().filter(covered).collect()
}

#[test]
fn every_figure_is_boxed_exactly_where_a_reader_finds_it_printed() {
    let PrintedReport { printed, figures, .. } = printed(&records());
    let words = placed_words(&printed.pdf);
    for link in &printed.links {
        let shown = &figures[link.figure.0].text;
        let covered = covered(&words, link);
        let found = covered.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
        assert!(found.contains(shown.as_str()), "{shown}: {found:?} at {link:?}");
        // "130/139" is one word to a reader and two figures; "34," ends with what is not the figure's.
        let (first, last) = (covered.first().unwrap(), covered.last().unwrap());
        if found.starts_with(shown.as_str()) {
            assert!((first.x.0 - link.x).abs() < TOLERANCE, "{shown} begins at {}: {link:?}", first.x.0);
        }
        if found.ends_with(shown.as_str()) {
            assert!((last.x.1 - link.x - link.width).abs() < TOLERANCE, "{shown} ends at {}: {link:?}", last.x.1);
        }
        assert!(found.starts_with(shown.as_str()) || found.ends_with(shown.as_str()), "{shown} in {found}");
    }
}
