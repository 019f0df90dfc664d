//! Records in, pages out: the wording of a paper, its blocks, their flow over pages, and the file.
//!
//! The way of a paper: [`Block`]s, set by the page flow into a display list, which one file turns into page operators.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::float_cmp))]

pub mod check;
mod display;
mod error;
pub mod extract;
pub mod forms;
mod hand_over;
pub mod invitation;
pub mod letter;
mod official;
mod page;
pub mod paper;
mod pdf;
mod picture;
mod print;
pub mod profile;
mod projection;
mod recovery;
pub mod rules;
pub mod sample;
mod seal_sheet;
mod shown;
mod text;
pub mod thematic;
mod units;
mod word;
mod wording;

pub use display::FigureBox;
pub use error::PrintError;
pub use hand_over::{HandOverSheet, print_hand_over_sheet};
pub use official::Official;
pub use page::{
    Align, BackMargins, Bar, Block, Cell, Chart, Column, ColumnGroup, Columns, Contents, Heading, LeaderLine,
    LineChart, List, ListItem, NumberAlign, Numbering, Orientation, PageEdge, PageNumber, Paragraph, Part, PenLines,
    Photo, Point, Row, Section, Series, Sheet, Table, TableColumn, Width, bind,
};
pub use pdf::{About, Conformance};
pub use picture::{Picture, PictureError};
pub use print::{Paper, Printed, print, print_as};
pub use recovery::{RecoverySheet, print_recovery_sheet};
pub use seal_sheet::{SealSheet, SealedArchive, YearStepTold, print_seal_sheet};
pub use shown::{Drafted, ShownFigure};
pub use text::{Face, FigureId, Span, Style};
pub use units::{Pt, mm};
pub use word::word;
pub use wording::{Claimed, claims, in_table, says_the_same};
