//! The sRGB colour space as an ICC profile (version 4), built from the published numbers of IEC 61966-2-1.

/// D50, the white that profiles meet at.
const WHITE: [f64; 3] = [0.9642, 1.0, 0.8249];
/// The primaries, adapted to D50.
const RED: [f64; 3] = [0.436_07, 0.222_49, 0.013_92];
const GREEN: [f64; 3] = [0.385_15, 0.716_87, 0.097_08];
const BLUE: [f64; 3] = [0.143_07, 0.060_61, 0.714_10];
/// Bradford adaptation from D65 to D50.
const ADAPTATION: [f64; 9] =
    [1.047_88, 0.022_92, -0.050_22, 0.029_59, 0.990_48, -0.017_06, -0.009_25, 0.015_08, 0.751_68];
/// The curve: exponent, then a, b, c, d of its two branches.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

const HEADER: usize = 128;
const TAG_ENTRY: usize = 12;

/// The bytes of the profile.
pub(super) fn profile() -> Vec<u8> {
    let curve = typed(b"para", [vec![0, 3, 0, 0], fixed(&CURVE)].concat());
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", words("sRGB")),
        (b"cprt", words("Public domain")),
        (b"wtpt", typed(b"XYZ ", fixed(&WHITE))),
        (b"chad", typed(b"sf32", fixed(&ADAPTATION))),
        (b"rXYZ", typed(b"XYZ ", fixed(&RED))),
        (b"gXYZ", typed(b"XYZ ", fixed(&GREEN))),
        (b"bXYZ", typed(b"XYZ ", fixed(&BLUE))),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = word(tags.len()).to_vec();
    let mut data = Vec::new();
    let start = HEADER + table.len() + tags.len() * TAG_ENTRY;
    for (signature, value) in tags {
        table.extend_from_slice(signature);
        table.extend_from_slice(&word(start + data.len()));
        table.extend_from_slice(&word(value.len()));
        data.extend(value);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    [header(start + data.len()), table, data].concat()
}

fn header(size: usize) -> Vec<u8> {
    let mut header = word(size).to_vec();
    header.extend_from_slice(&[0, 0, 0, 0, 4, 0x20, 0, 0]);
    header.extend_from_slice(b"mntrRGB XYZ ");
    // Made on the first day of 2000: the numbers are older, and a fixed date keeps files alike.
    header.extend_from_slice(&[0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    header.extend_from_slice(b"acsp");
    header.resize(68, 0);
    header.extend(fixed(&WHITE));
    header.resize(HEADER, 0);
    header
}

fn typed(kind: &[u8; 4], value: Vec<u8>) -> Vec<u8> {
    [kind.to_vec(), vec![0; 4], value].concat()
}

/// One English text, as profiles store it.
fn words(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let head = [word(1), word(12), *b"enUS", word(letters.len()), word(28)].concat();
    typed(b"mluc", [head, letters].concat())
}

fn word(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

/// Numbers in the 16.16 fixed point of profiles.
fn fixed(numbers: &[f64]) -> Vec<u8> {
    let words = numbers.iter().map(|number| (number * 65_536.0).round() as i32);
    words.flat_map(i32::to_be_bytes).collect()
}
