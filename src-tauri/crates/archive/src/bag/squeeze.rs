//! Deflate (RFC 1951) with one answer for ever.
//!
//! A sealed year is rebuilt byte for byte when it is verified, maybe by a program twenty years younger. Compressors of
//! libraries get better, which means different; this one does not. It looks for repetitions simply and writes them with
//! the fixed codes of the format. **Its output must never change**: a test holds the hash of some.

/// The shortest repetition that is worth its code, and the longest that has one.
const SHORTEST: usize = 4;
const LONGEST: usize = 258;
/// How far back a repetition may reach.
const WINDOW: usize = 32 * 1024;
/// How many earlier places are looked at.
const LOOKS: usize = 24;
/// How many starts of repetitions are told apart.
const SLOTS: usize = 1 << 15;
/// No place.
const NOWHERE: u32 = u32::MAX;

/// Least length and extra bits of the codes 257….
const LENGTHS: [(usize, u32); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
/// Least distance and extra bits of the codes 0….
const DISTANCES: [(usize, u32); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];

/// Packs some content.
pub(super) fn squeeze(content: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    squeeze_into(content, |byte| bytes.push(byte));
    bytes
}

/// Packs some content, and holds nothing of what comes out.
pub(super) fn squeeze_into(content: &[u8], out: impl FnMut(u8)) {
    let mut bits = Bits { out, held: 0, count: 0 };
    bits.put(0b011, 3); // the only block, with the fixed codes
    let mut places = Places::new();
    let mut at = 0;
    while let Some(byte) = content.get(at) {
        let (length, distance) = places.repetition(content, at);
        let step = if length >= SHORTEST {
            bits.length(length);
            bits.distance(distance);
            length
        } else {
            bits.symbol(usize::from(*byte));
            1
        };
        (at..at + step).for_each(|place| places.remember(content, place));
        at += step;
    }
    bits.symbol(256);
    bits.finish();
}

/// Where each start of a repetition stood last, and before that.
struct Places {
    last: Vec<u32>,
    before: Vec<u32>,
}

impl Places {
    fn new() -> Self {
        Self { last: vec![NOWHERE; SLOTS], before: vec![NOWHERE; WINDOW] }
    }

    fn remember(&mut self, content: &[u8], at: usize) {
        let Some(last) = slot(content, at).and_then(|slot| self.last.get_mut(slot)) else { return };
        if let Some(before) = self.before.get_mut(at % WINDOW) {
            *before = *last;
        }
        *last = u32::try_from(at).unwrap_or(NOWHERE);
    }

    /// The longest repetition that is found, the nearest of equally long ones: its length and how far back it is.
    fn repetition(&self, content: &[u8], at: usize) -> (usize, usize) {
        let mut best = (0, 0);
        let mut place = slot(content, at).and_then(|slot| self.last.get(slot)).copied().unwrap_or(NOWHERE);
        for _ in 0..LOOKS {
            let Some(from) = usize::try_from(place).ok().filter(|from| place != NOWHERE && at - from <= WINDOW) else {
                break;
            };
            let length = same(content, from, at);
            if length > best.0 {
                best = (length, at - from);
            }
            let next = self.before.get(from % WINDOW).copied().unwrap_or(NOWHERE);
            // A place that was written over lies further on: the line ends here.
            place = if next < place { next } else { NOWHERE };
        }
        best
    }
}

fn slot(content: &[u8], at: usize) -> Option<usize> {
    let four: &[u8; SHORTEST] = content.get(at..)?.first_chunk()?;
    usize::try_from(u32::from_le_bytes(*four).wrapping_mul(0x9E37_79B1) >> 17).ok()
}

fn same(content: &[u8], from: usize, at: usize) -> usize {
    let (Some(one), Some(other)) = (content.get(from..), content.get(at..)) else { return 0 };
    one.iter().zip(other).take(LONGEST).take_while(|(one, other)| one == other).count()
}

/// Bits, from the lowest of each byte on.
struct Bits<O> {
    out: O,
    held: u64,
    count: u32,
}

impl<O: FnMut(u8)> Bits<O> {
    fn put(&mut self, value: u64, count: u32) {
        self.held |= value << self.count;
        self.count += count;
        while self.count >= 8 {
            let [low, ..] = self.held.to_le_bytes();
            (self.out)(low);
            self.held >>= 8;
            self.count -= 8;
        }
    }

    /// A code of Huffman, whose first bit is the highest.
    fn code(&mut self, code: usize, count: u32) {
        (0..count).rev().for_each(|place| self.put((code >> place & 1) as u64, 1));
    }

    /// The fixed code of a byte, of the end, or of a length.
    fn symbol(&mut self, symbol: usize) {
        match symbol {
            0..=143 => self.code(0x30 + symbol, 8),
            144..=255 => self.code(0x190 + symbol - 144, 9),
            256..=279 => self.code(symbol - 256, 7),
            _ => self.code(0xC0 + symbol - 280, 8),
        }
    }

    fn length(&mut self, length: usize) {
        let (nth, least, extra) = nearest(&LENGTHS, length);
        self.symbol(257 + nth);
        self.put((length - least) as u64, extra);
    }

    fn distance(&mut self, distance: usize) {
        let (nth, least, extra) = nearest(&DISTANCES, distance);
        self.code(nth, 5);
        self.put((distance - least) as u64, extra);
    }

    fn finish(mut self) {
        if self.count > 0 {
            self.put(0, 8 - self.count);
        }
    }
}

/// The last line of a table that begins at or before a value.
fn nearest(table: &[(usize, u32)], value: usize) -> (usize, usize, u32) {
    let lines = table.iter().enumerate().rev();
    lines.map(|(nth, (least, extra))| (nth, *least, *extra)).find(|(_, least, _)| *least <= value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use store::blobs::BlobHash;

    use super::*;

    fn back(packed: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        flate2::read::DeflateDecoder::new(packed).read_to_end(&mut bytes).unwrap();
        bytes
    }

    /// Words, numbers, and every byte, repeated near and far.
    fn sample(length: usize) -> Vec<u8> {
        let mut state = 1_u64;
        let mut bytes = Vec::new();
        while bytes.len() < length {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            match state >> 62 {
                0 => bytes.extend(state.to_le_bytes()),
                1 => bytes.extend(format!("{{\"id\": \"{}\", \"họ tên\": \"Nguyễn Văn A\"}},\n", state % 97).bytes()),
                2 => bytes.extend(std::iter::repeat_n(state.to_le_bytes()[7], (state >> 40 & 511) as usize)),
                _ => {
                    let from = (state >> 20) as usize % (bytes.len() + 1);
                    bytes.extend(bytes[from..bytes.len().min(from + 400)].to_vec());
                }
            }
        }
        bytes.truncate(length);
        bytes
    }

    #[test]
    fn everything_reads_back() {
        for length in (0..40).chain([257, 258, 259, 300, 5_000, 32_767, 32_768, 32_769, 200_000]) {
            let content = sample(length);
            assert_eq!(back(&squeeze(&content)), content, "{length}");
        }
    }

    #[test]
    fn repetitions_get_small_but_never_smaller_than_what_a_reader_takes_for_a_bomb() {
        let packed = squeeze(&vec![0; 1 << 20]);
        assert!(packed.len() < 8_000 && packed.len() as u64 * super::super::directory::HIGHEST_RATIO > 1 << 20);
    }

    #[test]
    fn the_output_never_changes() {
        let hash = BlobHash::of(&squeeze(&sample(100_000))).to_string();
        assert_eq!(hash, "145b2446edb8cbd56cb12e52708bd16d752379ea3cd3f6920453ce1d594dd7db");
    }
}
