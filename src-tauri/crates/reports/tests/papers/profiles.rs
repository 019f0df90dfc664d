//! The measures of each format profile, taken on the printed report.

use reports::{mm, profile, thematic::print_thematic};

use crate::{
    seed::{own, records, report},
    tools::{PlacedWord, placed_words},
};

/// Less than a letter's side bearing and a rounding.
const TOLERANCE: f32 = 1.0;

fn words(code: &str) -> Vec<PlacedWord> {
    let (records, own, profile) = (records(), own(), profile::by_code(code).unwrap());
    placed_words(&print_thematic(&report(&records, &profile, &own)).unwrap().printed.pdf)
}

/// Left, right, top and bottom edge of all text in millimetres, and the top edge of the page numbers.
fn edges(words: &[PlacedWord]) -> ([f32; 4], f32) {
    let is_number = |word: &&PlacedWord| word.y.1 < mm(17.0) && word.text.parse::<u32>().is_ok();
    let number = words.iter().find(is_number).unwrap().y.0;
    let text: Vec<&PlacedWord> = words.iter().filter(|word| !is_number(word)).collect();
    let least = |edge: fn(&PlacedWord) -> f32| text.iter().map(|word| edge(word)).fold(f32::MAX, f32::min);
    let most = |edge: fn(&PlacedWord) -> f32| text.iter().map(|word| edge(word)).fold(0.0, f32::max);
    ([least(|word| word.x.0), most(|word| word.x.1), least(|word| word.y.0), most(|word| word.y.1)], number)
}

#[test]
fn text_keeps_the_margins_of_its_profile_and_numbers_stand_ten_millimetres_down() {
    for (code, [left, right, top, bottom]) in [
        ("hd36", [30.0, 195.0, 20.0, 277.0]),
        ("hd05", [30.0, 195.0, 20.0, 277.0]),
        ("khoi-binh-thuan", [35.0, 195.0, 25.0, 272.0]),
    ] {
        let (found, number) = edges(&words(code));
        let [x0, x1, y0, y1] = found;
        assert!((x0 - mm(left)).abs() < TOLERANCE && (x1 - mm(right)).abs() < TOLERANCE, "{code}: {found:?}");
        assert!((y0 - mm(top)).abs() < 2.0 * TOLERANCE && y1 <= mm(bottom) + TOLERANCE, "{code}: {found:?}");
        assert!((number - mm(10.0)).abs() < TOLERANCE, "{code}: {number}");
    }
}

#[test]
fn the_head_stands_on_one_line_a_side_however_wide_the_margins() {
    for code in ["hd36", "hd05", "khoi-binh-thuan"] {
        let words = words(code);
        let line = |first: &str, last: &str| {
            let place = |text: &str| words.iter().find(|word| word.text == text).unwrap().y.0;
            (place(first) - place(last)).abs()
        };
        assert!(line("ĐẢNG", "THƯƠNG") < TOLERANCE, "{code}: the body above");
        assert!(line("Phan", "2023") < TOLERANCE, "{code}: place and date");
    }
}
