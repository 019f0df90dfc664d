//! The finished file measured against its profile: paper, margins, letters, and the rule of the letterhead.

use lopdf::{Document, Object, content::Content};
use reports::{
    Face, mm,
    profile::{self, FormatProfile},
    thematic::print_thematic,
};

use crate::{
    seed::{own, records, report},
    tools::{PlacedWord, placed_words},
};

const CODES: [&str; 3] = ["hd36", "hd05", "khoi-binh-thuan"];
/// Half a millimetre, in points.
const LENGTH: f32 = 0.5 * 72.0 / 25.4;
/// In points.
const LETTERS: f32 = 0.1;
/// Between the top of a line and the top of what poppler takes for its letters.
const LINE_BEARING: f32 = 2.5;

fn printed(profile: &FormatProfile) -> Vec<u8> {
    let (records, own) = (records(), own());
    print_thematic(&report(&records, profile, &own)).unwrap().printed.pdf
}

fn number(object: &Object) -> f32 {
    object.as_float().unwrap()
}

/// Start, end and thickness of a straight line.
type Rule = ((f32, f32), (f32, f32), f32);

/// The straight lines of a page, in the order in which they are drawn.
fn rules(pdf: &[u8], page: usize) -> Vec<Rule> {
    let document = Document::load_mem(pdf).unwrap();
    let id = document.get_pages().into_values().nth(page).unwrap();
    let height = paper(pdf, page).1;
    let content = Content::decode(&document.get_page_content(id)).unwrap();
    let (mut rules, mut from, mut thickness) = (Vec::new(), (0.0, 0.0), 1.0);
    for operation in content.operations {
        let operands: Vec<f32> = operation.operands.iter().filter_map(|operand| operand.as_float().ok()).collect();
        match (operation.operator.as_str(), operands.as_slice()) {
            ("w", [width]) => thickness = *width,
            ("m", [x, y]) => from = (*x, height - y),
            ("l", [x, y]) => rules.push((from, (*x, height - y), thickness)),
            _ => {}
        }
    }
    rules
}

/// Width and height of a page.
fn paper(pdf: &[u8], page: usize) -> (f32, f32) {
    let document = Document::load_mem(pdf).unwrap();
    let id = document.get_pages().into_values().nth(page).unwrap();
    let sheet = document.get_dictionary(id).unwrap().get(b"MediaBox").unwrap().as_array().unwrap().clone();
    (number(&sheet[2]) - number(&sheet[0]), number(&sheet[3]) - number(&sheet[1]))
}

/// A line of text as the page's own operators draw it.
#[derive(Default)]
struct Letters {
    text: String,
    size: f32,
    /// The name of the face that it begins in.
    face: String,
}

/// The lines of all pages.
fn lines(pdf: &[u8]) -> Vec<Letters> {
    let document = Document::load_mem(pdf).unwrap();
    let pages: Vec<_> = document.get_pages().into_values().collect();
    pages.into_iter().flat_map(|page| lines_of(&document, page)).collect()
}

fn lines_of(document: &Document, page: lopdf::ObjectId) -> Vec<Letters> {
    let fonts = document.get_page_fonts(page).unwrap();
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let (mut lines, mut font, mut size) = (Vec::new(), Vec::new(), 0.0);
    for operation in content.operations {
        match operation.operator.as_str() {
            "BT" => lines.push(Letters::default()),
            "Tf" => (font, size) = (operation.operands[0].as_name().unwrap().to_vec(), number(&operation.operands[1])),
            "Tj" | "TJ" => {
                let line = lines.last_mut().unwrap();
                if line.text.is_empty() {
                    let base = fonts[&font].get(b"BaseFont").unwrap().as_name().unwrap();
                    (line.size, line.face) = (size, String::from_utf8(base.to_vec()).unwrap());
                }
                let encoding = fonts[&font].get_font_encoding(document).unwrap();
                line.text
                    .extend(shown(&operation.operands).map(|text| Document::decode_text(&encoding, text).unwrap()));
            }
            _ => {}
        }
    }
    lines
}

/// The strings that an operator shows, without the moves between them.
fn shown(operands: &[Object]) -> impl Iterator<Item = &[u8]> {
    let parts = operands.iter().flat_map(|operand| match operand.as_array() {
        Ok(parts) => parts.as_slice(),
        Err(_) => std::slice::from_ref(operand),
    });
    parts.filter_map(|part| part.as_str().ok())
}

fn near(found: f32, wanted: f32, tolerance: f32, what: &str) {
    assert!((found - wanted).abs() <= tolerance, "{what}: {found} instead of {wanted}");
}

#[test]
fn every_part_of_a_paper_has_the_size_and_weight_of_its_profile() {
    for code in CODES {
        let profile = profile::by_code(code).unwrap();
        let pdf = printed(&profile);
        let lines = lines(&pdf);
        let sizes = &profile.sizes;
        for (line, size, bold, italic) in [
            ("ĐẢNG CỘNG SẢN VIỆT NAM", sizes.national_title, true, false),
            ("ĐẢNG BỘ SỞ CÔNG THƯƠNG", sizes.parent, false, false),
            ("CHI BỘ 2", sizes.branch, true, false),
            ("Số 05-BC/CB2", sizes.number, false, false),
            ("Phan Thiết, ngày 05 tháng 12 năm 2023", sizes.place_and_date, false, true),
            ("BÁO CÁO", sizes.type_name, true, false),
            ("kết quả sinh hoạt chuyên đề", sizes.subject, true, false),
            ("Chi bộ 2 báo cáo kết quả", sizes.body, false, false),
            ("I- ĐẶC ĐIỂM, TÌNH HÌNH", sizes.body, true, false),
            ("T/M CHI BỘ", sizes.authority, true, false),
            ("BÍ THƯ", sizes.position, false, false),
            ("Trần Thị Ánh", sizes.signer, true, false),
            ("Nơi nhận:", sizes.recipients_head, false, false),
            ("- Lưu Chi bộ.", sizes.recipients, false, false),
        ] {
            let found = lines.iter().find(|found| found.text.starts_with(line)).unwrap_or_else(|| panic!("{line}"));
            near(found.size, size, LETTERS, &format!("{code}: {line}"));
            let weights = (found.face.contains("Bold"), found.face.contains("Italic"));
            assert_eq!(weights, (bold, italic), "{code}: {line} in {}", found.face);
        }
    }
}

#[test]
fn a_weight_that_a_profile_sets_is_that_of_the_letters() {
    let mut profile = profile::by_code("hd36").unwrap();
    profile.weights.branch = Face::Italic;
    profile.weights.signer = Face::Regular;
    let lines = lines(&printed(&profile));
    for (line, bold, italic) in [("CHI BỘ 2", false, true), ("Trần Thị Ánh", false, false), ("BÁO CÁO", true, false)]
    {
        let found = lines.iter().find(|found| found.text.starts_with(line)).unwrap();
        assert_eq!((found.face.contains("Bold"), found.face.contains("Italic")), (bold, italic), "{line}");
    }
}

#[test]
fn the_rule_under_the_partys_name_is_as_long_as_the_name_and_stands_right_under_it() {
    for code in CODES {
        let pdf = printed(&profile::by_code(code).unwrap());
        let words = placed_words(&pdf);
        let first = words.iter().find(|word| word.page == 0 && word.text == "CỘNG").unwrap();
        let line: Vec<&PlacedWord> = words
            .iter()
            .filter(|word| word.page == 0 && (word.y.0 - first.y.0).abs() < 1.0)
            .skip_while(|word| word.x.0 < first.x.0 - 60.0)
            .collect();
        let name: Vec<&str> = line.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(name, ["ĐẢNG", "CỘNG", "SẢN", "VIỆT", "NAM"], "{code}");
        let (from, to) = (line[0].x.0, line[4].x.1);
        let (start, end, thickness) = rules(&pdf, 0)[0];
        near(start.0, from, LENGTH, code);
        near(end.0, to, LENGTH, code);
        near(end.0 - start.0, to - from, LENGTH, code);
        assert!(start.1 == end.1 && start.1 > first.y.1 - 5.0 && start.1 < first.y.1 + mm(2.0), "{code}: {start:?}");
        assert!((0.5..=1.0).contains(&thickness), "{code}: {thickness}");
    }
}

/// Left, right and top edge of the text of pages, with the top of the first page number, in points.
fn edges(words: &[PlacedWord], pages: impl Fn(usize) -> bool, top: f32) -> (f32, f32, f32) {
    let text: Vec<&PlacedWord> = words.iter().filter(|word| pages(word.page) && word.y.1 > top).collect();
    let left = text.iter().map(|word| word.x.0).fold(f32::MAX, f32::min);
    let right = text.iter().map(|word| word.x.1).fold(0.0, f32::max);
    (left, right, text.iter().map(|word| word.y.0).fold(f32::MAX, f32::min))
}

#[test]
fn paper_margins_and_page_numbers_are_those_of_the_profile() {
    for code in CODES {
        let profile = profile::by_code(code).unwrap();
        let pdf = printed(&profile);
        let (width, height) = paper(&pdf, 0);
        near(width, mm(profile.paper.width), LENGTH, code);
        near(height, mm(profile.paper.height), LENGTH, code);
        let words = placed_words(&pdf);
        let margins = &profile.margins;
        let (left, right, top) = edges(&words, |_| true, mm(margins.top));
        near(left, mm(margins.left), LENGTH, code);
        near(right, width - mm(margins.right), LENGTH, code);
        near(top, mm(margins.top), LINE_BEARING, code);
        let bottom = words.iter().map(|word| word.y.1).fold(0.0, f32::max);
        assert!(bottom <= height - mm(margins.bottom) + LENGTH, "{code}: {bottom}");
        let number =
            words.iter().find(|word| word.page == 1 && word.text == "2" && word.y.1 < mm(margins.top)).unwrap();
        near(number.y.0, mm(10.0), LENGTH, code);
        near(
            f32::midpoint(number.x.0, number.x.1),
            f32::midpoint(mm(margins.left), width - mm(margins.right)),
            LENGTH,
            code,
        );
    }
}

#[test]
fn a_paper_on_both_sides_of_the_sheet_has_the_margins_of_the_back_on_every_second_page() {
    for code in CODES {
        let mut profile = profile::by_code(code).unwrap();
        profile.margins.two_sided = true;
        let pdf = printed(&profile);
        let (width, _) = paper(&pdf, 0);
        let words = placed_words(&pdf);
        let margins = &profile.margins;
        let back = edges(&words, |page| page % 2 == 1, mm(margins.top));
        near(back.0, mm(margins.back_left.unwrap()), LENGTH, code);
        near(back.1, width - mm(margins.back_right.unwrap()), LENGTH, code);
        let front = edges(&words, |page| page % 2 == 0, mm(margins.top));
        near(front.0, mm(margins.left), LENGTH, code);
    }
}
