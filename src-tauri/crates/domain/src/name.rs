//! Names of people: one field, and the order in which Vietnamese lists stand.

use std::sync::LazyLock;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

use crate::{Problem, ProblemCode, text};

/// The longest name accepted, in characters.
pub const MAX_NAME: usize = 300;

/// A full name as it is kept: clean, on one line, not empty.
///
/// # Errors
/// A problem without a field when the name is empty or longer than [`MAX_NAME`].
pub fn parse(typed: &str) -> Result<String, Problem> {
    let name = text::clean_line(typed);
    match name.chars().count() {
        0 => Err(Problem::new("", ProblemCode::Required)),
        n if n > MAX_NAME => Err(Problem::new("", ProblemCode::TooLong).with("max", MAX_NAME)),
        _ => Ok(name),
    }
}

/// The parts by which a name is sorted: given name, family name, middle names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameParts<'a> {
    /// The last word, or what the clerk said is the given name.
    pub given: &'a str,
    /// The first word; empty for a name of one word.
    pub family: &'a str,
    /// All between.
    pub middle: &'a str,
}

/// Splits a name; `given` is the clerk's correction for names whose given part is more than the last word.
#[must_use]
pub fn parts<'a>(full: &'a str, given: Option<&str>) -> NameParts<'a> {
    let full = full.trim();
    let corrected =
        given.map(str::trim).filter(|g| !g.is_empty()).and_then(|g| full.strip_suffix(g).map(|rest| (rest, g.len())));
    let (rest, given) = match corrected {
        Some((rest, length)) => (rest, full.get(full.len() - length..).unwrap_or_default()),
        None => full.rsplit_once(' ').unwrap_or(("", full)),
    };
    let (family, middle) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
    NameParts { given, family, middle: middle.trim() }
}

/// The key by which names sort: given name, family, middle, each syllable a collation key of its own.
///
/// One key for a whole string would weigh tones only after all letters ("Hả An, Hạ An, Hà Bình, Ha Cúc");
/// syllable by syllable the tone of the first word decides before the letters of the second, as clerks expect.
#[must_use]
pub fn sort_key(full: &str, given: Option<&str>) -> Vec<u8> {
    let NameParts { given, family, middle } = parts(full, given);
    let mut key = Vec::new();
    for part in [given, family, middle] {
        for syllable in part.split_whitespace() {
            let Ok(()) = VIETNAMESE.write_sort_key_to(syllable, &mut key);
            key.push(0);
        }
        key.push(0);
    }
    key.extend(full.as_bytes());
    key
}

// The data is compiled in, so that the constructor cannot fail for a locale that exists; the root order stands in if it did.
static VIETNAMESE: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
    let options = CollatorOptions::default();
    #[allow(clippy::expect_used)]
    // compiled data of a fixed locale: proven by every test of this module
    Collator::try_new(locale!("vi").into(), options).expect("the Vietnamese order is compiled in")
});

#[cfg(test)]
mod tests {
    use super::*;

    const IN_ORDER: [&str; 25] = [
        "Đặng Văn An",
        "Hoàng An",
        "Nguyễn Văn An",
        "Nguyễn Vân An",
        "Trần Thị Ánh",
        "Lê Đình Ân",
        "Nguyễn Văn Ân",
        "Phạm Văn Bằng",
        "Đặng Thị Bích",
        "Nguyễn Thị Dung",
        "Trần Văn Dũng",
        "Lê Quang Duy",
        "Nguyễn Hồng Đào",
        "Đỗ Thành Đạt",
        "Võ Thị Hà",
        "Bùi Văn Hạ",
        "Nguyễn Thị Hoa",
        "Trần Thị Hoà",
        "Trần Thị Hòa",
        "Lê Thị Oanh",
        "Hồ Ngọc Ơn",
        "Phan Thị Uyên",
        "Y Ư",
        "Nguyễn Thị Ý",
        "Nguyễn Thị Yến",
    ];

    #[test]
    fn names_sort_by_given_name_then_family_then_middle() {
        let mut names: Vec<&str> = IN_ORDER.iter().rev().copied().collect();
        names.sort_by_key(|name| sort_key(name, None));
        assert_eq!(names, IN_ORDER);
    }

    #[test]
    fn the_tone_of_a_syllable_decides_before_the_letters_of_the_next() {
        let mut names = ["Nguyễn Hả An", "Nguyễn Hạ An", "Nguyễn Hà Bình", "Nguyễn Ha Cúc"]
            .map(|n| (sort_key(n, Some(n.get(8..).unwrap_or_default())), n));
        names.sort();
        assert_eq!(names.map(|n| n.1), ["Nguyễn Ha Cúc", "Nguyễn Hà Bình", "Nguyễn Hả An", "Nguyễn Hạ An"]);
    }

    #[test]
    fn the_given_part_can_be_corrected() {
        assert_eq!(
            parts("Thạch Thị Sa Phia", Some("Sa Phia")),
            NameParts { given: "Sa Phia", family: "Thạch", middle: "Thị" }
        );
        assert_eq!(parts("K’Brếu", None), NameParts { given: "K’Brếu", family: "", middle: "" });
        assert_eq!(parts("Y Ư", None), NameParts { given: "Ư", family: "Y", middle: "" });
    }

    #[test]
    fn an_empty_name_and_one_of_301_characters_are_refused() {
        assert_eq!(parse(" \u{200B} ").unwrap_err().code, ProblemCode::Required);
        assert_eq!(parse(&"ă".repeat(301)).unwrap_err().code, ProblemCode::TooLong);
        assert_eq!(parse("  Nguye\u{302}\u{303}n   Văn  An ").unwrap(), "Nguyễn Văn An");
    }
}
