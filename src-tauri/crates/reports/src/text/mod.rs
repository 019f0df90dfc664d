//! Text as the page flow needs it: faces and widths, styled spans, lines that fit a width.

mod chunks;
mod faces;
mod lines;
mod shape;
mod spans;

pub(crate) use chunks::{BOX, Chunk, Piece, chunks};
pub(crate) use faces::FACES;
pub use faces::Face;
pub(crate) use faces::{FaceData, Faces};
pub(crate) use lines::{Breaking, Line, break_lines};
pub(crate) use shape::{Shaper, Word, seen};
pub use spans::{FigureId, Span, Style};
