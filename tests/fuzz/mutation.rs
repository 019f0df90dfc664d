//! Samples altered by chance: bytes, numbers, pieces of others, pieces of languages.

use super::dice::Dice;

/// What tends to be where readers trip.
const PIECES: [&[u8]; 20] = [
    b"\0",
    b"\xff\xff\xff\xff",
    b"-1",
    b"99999999999999999999",
    b"1e999",
    b"null",
    b"[[[[[[[[[[[[[[[[[[[[",
    b"{\"a\":{\"a\":{\"a\":",
    b"\"",
    b"\\ud800",
    "\u{202e}".as_bytes(),
    "Đ\u{309}\u{323}\u{31b}".as_bytes(),
    "ﬃ".as_bytes(),
    b"../../etc",
    b"2023-02-30",
    b"31/02/23",
    b"12.1.",
    "ngày 5 tháng 13".as_bytes(),
    b"\r\n\t ",
    b"PK\x03\x04",
];

pub(crate) fn altered(samples: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut sample = any(samples, dice).clone();
    for _ in 0..dice.between(1, 6) {
        once(&mut sample, samples, dice);
    }
    sample
}

fn any<'a>(samples: &'a [Vec<u8>], dice: &mut Dice) -> &'a Vec<u8> {
    &samples[place(dice, samples.len().saturating_sub(1))]
}

fn place(dice: &mut Dice, most: usize) -> usize {
    usize::try_from(dice.below(most as u64 + 1)).unwrap()
}

fn once(sample: &mut Vec<u8>, samples: &[Vec<u8>], dice: &mut Dice) {
    let at = place(dice, sample.len());
    let end = (at + place(dice, 64)).min(sample.len());
    match dice.below(7) {
        0 if at < sample.len() => sample[at] ^= 1 << dice.below(8),
        1 => drop(sample.splice(at..end, dice.one_of(&PIECES).iter().copied())),
        2 => drop(sample.drain(at..end)),
        3 => sample.truncate(at),
        4 => {
            let piece = sample[at..end].to_vec();
            sample.splice(at..at, piece);
        }
        5 => {
            let other = any(samples, dice);
            let from = place(dice, other.len());
            let piece = other[from..(from + 200).min(other.len())].to_vec();
            sample.splice(at..end, piece);
        }
        _ => {
            let digit = b"0123456789-/., \xc6\xb0"[place(dice, 15)];
            sample.insert(at, digit);
        }
    }
}
