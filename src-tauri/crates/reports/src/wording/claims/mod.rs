//! Numbers that a clerk typed in the place of a figure: what was counted is then a claim of theirs.
//!
//! The words of the draft and of the edited text are laid side by side, in order, so that as many as possible meet
//! their like; a number that comes to lie beside a token which the text has lost was typed over it.

mod alignment;
mod units;

use alignment::aligned;
use units::{DASHES, Unit, is_digits, units};

/// A number typed over a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// The token, without its braces.
    pub token: String,
    /// The number as typed.
    pub value: String,
}

/// The numbers that were typed over tokens of the draft. A token that is merely gone claims nothing.
#[must_use]
pub fn claims(draft: &str, edited: &str) -> Vec<Claimed> {
    let (draft, edited) = (units(draft), units(edited));
    let count = |units: &[Unit], token: &str| units.iter().filter(|unit| unit.token() == Some(token)).count();
    let is_lost = |token: &str| count(&edited, token) < count(&draft, token);
    let pairs = aligned(&draft, &edited).into_iter().filter_map(|(drafted, typed)| match (drafted, typed) {
        (Unit::Token(token), Unit::Number(value)) if is_lost(token) => {
            Some(Claimed { token: token.clone(), value: value.clone() })
        }
        _ => None,
    });
    pairs.collect()
}

/// Whether a number says the same as a figure does: "5" and "05", "1024" and "1.024".
#[must_use]
pub fn says_the_same(claimed: &str, figure: &str) -> bool {
    plain_number(claimed) == plain_number(figure)
}

fn plain_number(text: &str) -> Vec<String> {
    let parts = text.split(DASHES).map(|part| part.trim().replace('.', ""));
    parts.map(|part| if is_digits(&part) { part.trim_start_matches('0').to_owned() } else { part }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::wording::editing::{Piece, pieces};

    const DRAFT: &str = "Từ tháng 01 đến tháng 11/2023, Chi bộ biểu dương {bieu_duong_moi_thang} đồng chí; tổng số {luot_bieu_duong} lượt đảng viên, quần chúng được biểu dương, gồm {luot_bieu_duong_dang_vien} lượt đảng viên, {luot_bieu_duong_quan_chung} lượt quần chúng; tính theo người là {nguoi_bieu_duong} người.";

    fn found(draft: &str, edited: &str) -> Vec<String> {
        claims(draft, edited).into_iter().map(|claimed| format!("{}={}", claimed.token, claimed.value)).collect()
    }

    #[test]
    fn a_number_typed_over_a_token_is_a_claim() {
        for (draft, edited, claimed) in [
            ("có {dot} đợt", "có 7 đợt", &["dot=7"][..]),
            ("Có {a} lượt, đạt {b}.", "Có {a} lượt, đạt 85,7%.", &["b=85,7%"]),
            ("biểu dương {a} đồng chí", "biểu dương 03 - 04 đồng chí", &["a=03 - 04"]),
            ("biểu dương {a} đồng chí", "biểu dương 3–4 đồng chí", &["a=3–4"]),
            ("{a} đảng viên và {b} quần chúng", "21 đảng viên và 05 quần chúng", &["a=21", "b=05"]),
            ("{a} đảng viên và {b} quần chúng", "Chi bộ có 05 quần chúng", &["b=05"]),
            ("{a} đảng viên và {b} quần chúng", "{a} đảng viên, (06) quần chúng", &["b=06"]),
            ("đợt {a}{b}", "đợt 1 2", &["a=1", "b=2"]),
            ("gồm {dot@2023-Q2} đợt và {dot@2023-Q2#2} đợt", "gồm {dot@2023-Q2} đợt và 9 đợt", &["dot@2023-Q2#2=9"]),
            ("{a} và {a}", "{a} và 3", &["a=3"]),
        ] {
            assert_eq!(found(draft, edited), claimed, "{edited}");
        }
    }

    #[test]
    fn what_was_not_typed_over_a_token_is_no_claim() {
        for (draft, edited) in [
            ("có {a} đợt", "có {a} đợt"),
            ("có {a} đợt", "có đợt"),
            ("có {a} đợt", ""),
            ("có {a} đợt", "có nhiều đợt"),
            ("có {a} đợt", "ngày 14/02 có {a} đợt, 3 buổi"),
            ("có {a} đợt", "có đợt, năm 2023 khác năm 2022"),
            ("có {a} đợt", "có đợt theo Kế hoạch số 70-KH/CB2"),
            ("có {a} đợt", "qua 12 tháng, {a} đợt"),
            ("tháng 11 có {a} đợt", "tháng 12 có {a} đợt"),
        ] {
            assert_eq!(found(draft, edited), Vec::<String>::new(), "{edited}");
        }
    }

    #[test]
    fn words_before_and_after_a_token_may_change() {
        let edited = DRAFT.replace("tổng số {luot_bieu_duong} lượt", "cộng cả năm là 34 lượt đồng chí");
        assert_eq!(found(DRAFT, &edited), ["luot_bieu_duong=34"]);
        let edited = DRAFT.replace("{nguoi_bieu_duong} người", "26 đồng chí khác nhau trong 3 phòng");
        assert_eq!(found(DRAFT, &edited), ["nguoi_bieu_duong=26"]);
    }

    #[test]
    fn a_rewritten_sentence_still_claims_by_the_words_around_its_number() {
        assert_eq!(found(DRAFT, "Cả năm có 34 lượt đảng viên, quần chúng được biểu dương."), ["luot_bieu_duong=34"]);
        assert_eq!(
            found(DRAFT, "Chi bộ biểu dương 28 lượt đảng viên, 06 lượt quần chúng."),
            ["luot_bieu_duong_dang_vien=28", "luot_bieu_duong_quan_chung=06"]
        );
    }

    #[test]
    fn numbers_are_compared_by_what_they_say() {
        for (claimed, figure) in [
            ("34", "34"),
            ("034", "34"),
            ("5", "05"),
            ("1024", "1.024"),
            ("3 - 4", "03 - 04"),
            ("3–4", "03 - 04"),
            ("85,7%", "85,7%"),
            ("0", "00"),
        ] {
            assert!(says_the_same(claimed, figure), "{claimed} {figure}");
        }
        for (claimed, figure) in
            [("34", "33"), ("85,70%", "85,7%"), ("85,7", "85,7%"), ("3", "03 - 04"), ("34", "…"), ("50", "5")]
        {
            assert!(!says_the_same(claimed, figure), "{claimed} {figure}");
        }
    }

    proptest! {
        #[test]
        fn one_number_in_the_place_of_any_token_is_its_claim(which in 0_usize..5, number in 0_u32..1900) {
            let token = pieces(DRAFT).into_iter().filter_map(|piece| match piece {
                Piece::Token(token) => Some(token.to_owned()),
                Piece::Words(_) => None,
            }).nth(which).unwrap();
            let edited = DRAFT.replacen(&format!("{{{token}}}"), &number.to_string(), 1);
            prop_assert_eq!(found(DRAFT, &edited), [format!("{token}={number}")]);
        }

        #[test]
        fn any_texts_can_be_compared(draft in "([{}a-z0-9 ,.%-]|\\{dot\\}){0,60}", edited in "([{}a-z0-9 ,.%-]|\\{dot\\}){0,60}") {
            let lost = pieces(&draft).len();
            prop_assert!(claims(&draft, &edited).len() <= lost);
            prop_assert_eq!(claims(&draft, &draft), []);
        }
    }
}
