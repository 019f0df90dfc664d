//! JPEG files, segment by segment: what shows the picture is kept, what tells of it is not.

use super::{Colour, Encoding, Picture, PictureError};

pub(super) const START: &[u8] = &[0xFF, 0xD8, 0xFF];

const MARK: u8 = 0xFF;
const START_OF_IMAGE: u8 = 0xD8;
const END_OF_IMAGE: u8 = 0xD9;
const START_OF_SCAN: u8 = 0xDA;
const COMMENT: u8 = 0xFE;
/// Says how colours are stored, and nothing about the photo.
const ADOBE: u8 = 0xEE;

pub(super) fn read(file: &[u8]) -> Result<Picture, PictureError> {
    let mut kept = vec![MARK, START_OF_IMAGE];
    let mut rest = file.get(kept.len()..).ok_or(PictureError::Damaged)?;
    let mut frame = None;
    loop {
        let (marker, after) = marker(rest)?;
        if marker == END_OF_IMAGE {
            kept.extend([MARK, END_OF_IMAGE]);
            break;
        }
        let (segment, after) = segment(after)?;
        if is_frame(marker) {
            frame = Some(Frame::read(marker, segment)?);
        }
        let (scan, after) = if marker == START_OF_SCAN { scan(after)? } else { (&[][..], after) };
        if is_kept(marker) {
            kept.extend([MARK, marker]);
            kept.extend_from_slice(segment);
            kept.extend_from_slice(scan);
        }
        rest = after;
    }
    let Frame { width, height, colour } = frame.ok_or(PictureError::Damaged)?;
    Ok(Picture { width, height, colour, encoding: Encoding::Jpeg, bytes: kept.into() })
}

/// The marker that the bytes begin with, and what follows it.
fn marker(bytes: &[u8]) -> Result<(u8, &[u8]), PictureError> {
    let fill = bytes.iter().take_while(|byte| **byte == MARK).count();
    match bytes.get(fill..).and_then(<[u8]>::split_first) {
        Some((marker, after)) if fill > 0 => Ok((*marker, after)),
        _ => Err(PictureError::Damaged),
    }
}

/// The segment after a marker, the two bytes of its length included.
fn segment(bytes: &[u8]) -> Result<(&[u8], &[u8]), PictureError> {
    let length = bytes.first_chunk().map(|length| usize::from(u16::from_be_bytes(*length)));
    let length = length.filter(|length| *length >= 2).ok_or(PictureError::Damaged)?;
    bytes.split_at_checked(length).ok_or(PictureError::Damaged)
}

/// The coded pixels up to the next marker that is none of theirs.
fn scan(bytes: &[u8]) -> Result<(&[u8], &[u8]), PictureError> {
    let ends = |pair: &[u8]| matches!(pair, [MARK, second] if !matches!(*second, 0 | 0xD0..=0xD7 | MARK));
    let end = bytes.windows(2).position(ends).ok_or(PictureError::Damaged)?;
    bytes.split_at_checked(end).ok_or(PictureError::Damaged)
}

fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
}

fn is_kept(marker: u8) -> bool {
    marker == ADOBE || !matches!(marker, 0xE0..=0xEF | COMMENT)
}

struct Frame {
    width: u32,
    height: u32,
    colour: Colour,
}

impl Frame {
    fn read(marker: u8, segment: &[u8]) -> Result<Self, PictureError> {
        let [_, _, bits, h1, h2, w1, w2, parts, ..] = *segment else { return Err(PictureError::Damaged) };
        let (width, height) = (u16::from_be_bytes([w1, w2]), u16::from_be_bytes([h1, h2]));
        // Baseline, extended and progressive: what every viewer of PDF decodes.
        if !matches!(marker, 0xC0..=0xC2) || bits != 8 {
            return Err(PictureError::Unsupported);
        }
        let colour = match parts {
            1 => Colour::Grey,
            3 => Colour::Rgb,
            4 => return Err(PictureError::Cmyk),
            _ => return Err(PictureError::Unsupported),
        };
        if width == 0 || height == 0 {
            return Err(PictureError::Damaged);
        }
        Ok(Self { width: width.into(), height: height.into(), colour })
    }
}
