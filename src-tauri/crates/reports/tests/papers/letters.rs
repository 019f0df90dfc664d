//! Every Vietnamese letter comes back from the page as it went in.

use reports::{Block, Face, Span, Style};
use unicode_normalization::UnicodeNormalization;

use crate::tools::{extracted, paragraph, printed};

const FACES: [Face; 4] = [Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic];
const VOWELS: &str = "aăâeêioôơuưy";
const TONES: [&str; 6] = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"];

/// The accented letters, small and capital, in NFC.
fn alphabet() -> Vec<String> {
    let vowels = VOWELS
        .chars()
        .flat_map(|vowel| TONES.iter().map(move |tone| format!("{vowel}{tone}").nfc().collect::<String>()));
    let small: Vec<String> = vowels.filter(|letter| !letter.is_ascii()).chain(["đ".to_owned()]).collect();
    let capital = small.iter().map(|letter| letter.to_uppercase()).collect::<Vec<_>>();
    [small, capital].concat()
}

/// Letters in words of three, as text has them: readers may join single letters that stand apart.
fn words() -> String {
    alphabet().chunks(3).map(<[String]>::concat).collect::<Vec<_>>().join(" ")
}

fn through_the_page(text: &str, face: Face) -> String {
    let mut block = paragraph("");
    block.spans = vec![Span::new(text, Style::new(face, 14.0))];
    extracted(&printed(vec![Block::Paragraph(block)]))
}

#[test]
fn there_are_134_accented_letters() {
    assert_eq!(alphabet().len(), 134);
}

#[test]
fn every_letter_comes_back_from_every_face_whichever_way_it_was_typed() {
    for face in FACES {
        assert_eq!(through_the_page(&words(), face), words(), "{face:?}, composed");
        assert_eq!(through_the_page(&words().nfd().collect::<String>(), face), words(), "{face:?}, decomposed");
    }
}

#[test]
fn words_are_not_joined_where_a_line_ends() {
    let text = "Chi bộ báo cáo kết quả sinh hoạt chuyên đề năm 2023, gắn với Kế hoạch số 72-KH/CB2, ngày 14/02/2023. "
        .repeat(9);
    assert_eq!(extracted(&printed(vec![Block::Paragraph(paragraph(&text))])), text.trim_end());
}

#[test]
fn a_character_that_the_face_lacks_is_seen_and_named() {
    let printed = printed(vec![Block::Paragraph(paragraph("Khen 😀 tốt\u{200B}"))]);
    assert_eq!(printed.unprintable, ['😀']);
    assert_eq!(extracted(&printed), "Khen □ tốt");
}
