//! The recovery code: what opens a book whose passphrase is forgotten, written on paper and typed back.

use std::{fmt, str::FromStr};

use zeroize::Zeroizing;

use crate::{Error, Result, crypto::random};

/// Crockford's base 32: no I, L, O or U, so that nothing is read two ways.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Five bytes are eight letters.
const BYTES: usize = 20;
const LETTERS: usize = 32;
const GROUP: usize = 4;

/// 160 random bits. Displayed as eight groups of four letters; the display is the secret itself.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<[u8; BYTES]>);

impl RecoveryCode {
    /// Another one, which no one can guess.
    ///
    /// # Errors
    /// The system gives no random bytes.
    pub fn random() -> Result<Self> {
        random::bytes().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    pub(crate) fn secret(&self) -> &[u8] {
        &*self.0
    }
}

impl FromStr for RecoveryCode {
    type Err = Error;

    /// Takes lower case, any or no separators, O for 0, and I or L for 1.
    fn from_str(typed: &str) -> Result<Self> {
        let letters = typed.chars().filter(|c| c.is_alphanumeric()).map(value).collect::<Option<Vec<u8>>>();
        let letters =
            Zeroizing::new(letters.filter(|letters| letters.len() == LETTERS).ok_or(Error::WrongRecoveryCode)?);
        let mut bytes = Zeroizing::new([0; BYTES]);
        for (five, eight) in bytes.chunks_exact_mut(5).zip(letters.chunks_exact(8)) {
            let bits = eight.iter().fold(0_u64, |bits, letter| bits << 5 | u64::from(*letter));
            let [_, _, _, low @ ..] = bits.to_be_bytes();
            five.copy_from_slice(&low);
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fives = self.0.chunks_exact(5);
        let bits = fives.map(|five| five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte)));
        let letters = bits.flat_map(|bits| (0..8).rev().map(move |place| letter(bits >> (place * 5))));
        for (index, letter) in letters.enumerate() {
            let dash = if index > 0 && index % GROUP == 0 { "-" } else { "" };
            write!(f, "{dash}{letter}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

/// The letter of the five lowest bits.
fn letter(bits: u64) -> char {
    ALPHABET.iter().zip(0..).find(|(_, value)| *value == bits & 31).map_or('0', |(letter, _)| char::from(*letter))
}

fn value(letter: char) -> Option<u8> {
    let meant = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().zip(0..).find(|(letter, _)| char::from(**letter) == meant).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_from_its_display() {
        for _ in 0..100 {
            let code = RecoveryCode::random().unwrap();
            assert_eq!(code.to_string().parse::<RecoveryCode>().unwrap().secret(), code.secret());
        }
    }

    #[test]
    fn a_code_is_eight_groups_of_four() {
        let code = RecoveryCode(Zeroizing::new(
            *b"\x00\x44\x32\x14\xc7\x42\x54\xb6\x35\xcf\x84\x65\x3a\x56\xd7\xc6\x75\xbe\x77\xdf",
        ));
        assert_eq!(code.to_string(), "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ");
    }

    #[test]
    fn a_code_may_be_typed_carelessly() {
        let code: RecoveryCode = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXY0".parse().unwrap();
        for typed in [
            "o l23 4567 89ab cdef ghjk mnpq rstv wxyO",
            " OI234567–89ABCDEF\nGHJKMNPQRSTVWXY0.",
            "0123456789abcdefghjkmnpqrstvwxy0",
        ] {
            assert_eq!(typed.parse::<RecoveryCode>().unwrap().secret(), code.secret(), "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for typed in
            ["", "0123", "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYU", "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0"]
        {
            assert_eq!(typed.parse::<RecoveryCode>().unwrap_err().code(), "wrong_recovery_code", "{typed}");
        }
    }
}
