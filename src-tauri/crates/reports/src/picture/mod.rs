//! Photos, read into what a PDF can hold: the same picture, and nothing that the camera wrote beside it.

mod jpeg;
mod png;

use std::{fmt, sync::Arc};

/// A picture that can be printed. Copies share its bytes.
#[derive(Clone, PartialEq)]
pub struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) colour: Colour,
    pub(crate) encoding: Encoding,
    pub(crate) bytes: Arc<[u8]>,
}

/// What a pixel is made of, one byte a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colour {
    Grey,
    Rgb,
}

/// How the bytes hold the pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// As the camera did.
    Jpeg,
    /// One after the other.
    Plain,
}

/// Why a file is no picture to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It begins as no JPEG and no PNG does.
    #[error("the file is neither a JPEG nor a PNG")]
    NoPicture,
    /// It begins as a picture, but is cut off or broken.
    #[error("the picture is damaged")]
    Damaged,
    /// It holds printing inks; an archive file that speaks of screen colours may not.
    #[error("the picture is in CMYK")]
    Cmyk,
    /// A rare kind that viewers need not know.
    #[error("the picture is of a kind that viewers need not know")]
    Unsupported,
    /// Its pixels would fill the memory.
    #[error("the picture has too many pixels")]
    TooLarge,
}

impl Picture {
    /// Reads a JPEG or a PNG. A JPEG keeps its pixels byte for byte and loses its metadata; a PNG is laid on white.
    ///
    /// # Errors
    /// See [`PictureError`].
    pub fn read(file: &[u8]) -> Result<Self, PictureError> {
        if file.starts_with(jpeg::START) {
            jpeg::read(file)
        } else if file.starts_with(png::START) {
            png::read(file)
        } else {
            Err(PictureError::NoPicture)
        }
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { width, height, colour, encoding, .. } = self;
        write!(f, "Picture({width}x{height}, {colour:?}, {encoding:?})")
    }
}
