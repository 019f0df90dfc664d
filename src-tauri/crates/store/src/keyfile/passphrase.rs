//! Passphrases as people type them.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{Error, Result};

/// A passphrase in one Unicode form (NFC), since keyboards for Vietnamese differ; wiped from memory when dropped.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The least number of characters of a new passphrase.
    pub const MINIMUM: usize = 8;

    /// A new passphrase; refused when it is shorter than [`Self::MINIMUM`].
    pub fn new(typed: &str) -> Result<Self> {
        let passphrase = Self::typed(typed);
        match passphrase.0.chars().count() >= Self::MINIMUM {
            true => Ok(passphrase),
            false => Err(Error::PassphraseTooShort { minimum: Self::MINIMUM }),
        }
    }

    /// What was typed to open a book, however short.
    #[must_use]
    pub fn typed(typed: &str) -> Self {
        // Room enough from the start: growing would leave copies in memory.
        let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 3));
        composed.extend(typed.nfc());
        Self(composed)
    }

    pub(crate) fn secret(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_same_however_the_keyboard_composes_it() {
        let composed = "mật khẩu của chi bộ";
        let decomposed: String = composed.nfd().collect();
        assert_ne!(composed, decomposed);
        assert_eq!(Passphrase::typed(composed).secret(), Passphrase::typed(&decomposed).secret());
    }

    #[test]
    fn eight_characters_are_enough_and_marks_are_not_characters() {
        assert!(Passphrase::new("Bí mật 7").is_ok());
        let seven_with_marks: String = "Bí mật7".nfd().collect();
        assert_eq!(Passphrase::new(&seven_with_marks).unwrap_err().facts(), [("minimum", "8".to_owned())]);
    }

    #[test]
    fn a_passphrase_is_not_printed() {
        assert!(!format!("{:?}", Passphrase::typed("hoa sen")).contains("sen"));
    }
}
