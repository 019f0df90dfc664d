//! The four faces of Liberation Serif, as wide as the Times New Roman that the layout rules ask for.

use std::{cell::OnceCell, io::Read, ops::RangeInclusive, sync::LazyLock};

use flate2::read::ZlibDecoder;
use serde::{Deserialize, Serialize};
use ttf_parser::{GlyphId, name_id};

use crate::{PrintError, units::Pt};

/// A cut of the one family that papers are set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// Upright.
    Regular,
    /// Upright, bold.
    Bold,
    /// Slanted.
    Italic,
    /// Slanted, bold.
    BoldItalic,
}

/// Every face, in the order of their declaration.
pub(crate) const FACES: [Face; 4] = [Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic];

/// A face of `assets/fonts`, as `build.rs` packed it.
macro_rules! font {
    ($name:literal) => {{
        static FONT: LazyLock<Vec<u8>> =
            LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/LiberationSerif-", $name, ".zz"))));
        &FONT
    }};
}

fn unpacked(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Bytes that are none of a face are refused where it is opened.
    let _ = ZlibDecoder::new(packed).read_to_end(&mut bytes);
    bytes
}

impl Face {
    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => font!("Regular"),
            Self::Bold => font!("Bold"),
            Self::Italic => font!("Italic"),
            Self::BoldItalic => font!("BoldItalic"),
        }
    }
}

/// Latin with all that Vietnamese takes, and punctuation: nearly every character of a paper.
const COMMON: RangeInclusive<char> = '\0'..='\u{20FF}';

/// A face opened for measuring and embedding.
pub(crate) struct FaceData {
    pub(crate) bytes: &'static [u8],
    pub(crate) font: ttf_parser::Face<'static>,
    /// The glyphs of the first characters, looked up once; 0 where there is none.
    glyphs: OnceCell<Vec<u16>>,
}

impl FaceData {
    fn open(face: Face) -> Result<Self, PrintError> {
        let bytes = face.bytes();
        let font = ttf_parser::Face::parse(bytes, 0).map_err(|_| PrintError::Face(face))?;
        Ok(Self { bytes, font, glyphs: OnceCell::new() })
    }

    /// The glyph of a character; `None` where the face would draw an empty box or nothing.
    pub(crate) fn glyph(&self, c: char) -> Option<GlyphId> {
        let glyphs = self.glyphs.get_or_init(|| COMMON.map(|c| self.found(c).map_or(0, |glyph| glyph.0)).collect());
        let common = usize::try_from(u32::from(c)).ok().and_then(|index| glyphs.get(index));
        common.map_or_else(|| self.found(c), |glyph| (*glyph != 0).then_some(GlyphId(*glyph)))
    }

    fn found(&self, c: char) -> Option<GlyphId> {
        self.font.glyph_index(c).filter(|glyph| glyph.0 != 0)
    }

    /// A glyph's advance in font units.
    pub(crate) fn units(&self, glyph: GlyphId) -> u16 {
        self.font.glyph_hor_advance(glyph).unwrap_or(0)
    }

    pub(crate) fn units_per_em(&self) -> u16 {
        self.font.units_per_em()
    }

    /// Font units as a share of the em.
    pub(crate) fn em(&self, units: f32) -> f32 {
        units / f32::from(self.units_per_em())
    }

    /// How far below its top a line of this height carries its letters, for letters of this size.
    pub(crate) fn baseline(&self, size: Pt, line_height: Pt) -> Pt {
        let ascent = self.em(f32::from(self.font.ascender())) * size;
        let descent = -self.em(f32::from(self.font.descender())) * size;
        (line_height - ascent - descent) / 2.0 + ascent
    }

    pub(crate) fn post_script_name(&self) -> String {
        let names = self.font.names().into_iter();
        names
            .filter(|name| name.name_id == name_id::POST_SCRIPT_NAME)
            .find_map(|name| name.to_string())
            .unwrap_or_else(|| "LiberationSerif".to_owned())
    }
}

/// The open faces.
pub(crate) struct Faces {
    regular: FaceData,
    bold: FaceData,
    italic: FaceData,
    bold_italic: FaceData,
}

impl Faces {
    pub(crate) fn open() -> Result<Self, PrintError> {
        Ok(Self {
            regular: FaceData::open(Face::Regular)?,
            bold: FaceData::open(Face::Bold)?,
            italic: FaceData::open(Face::Italic)?,
            bold_italic: FaceData::open(Face::BoldItalic)?,
        })
    }

    pub(crate) fn get(&self, face: Face) -> &FaceData {
        match face {
            Face::Regular => &self.regular,
            Face::Bold => &self.bold,
            Face::Italic => &self.italic,
            Face::BoldItalic => &self.bold_italic,
        }
    }
}
