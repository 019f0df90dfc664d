//! From blocks to placed pages.

mod bands;
mod blocks;
mod chart;
mod columns;
mod flow;
mod line;
mod mark;
mod paragraph;
mod photo;
mod section;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use bands::band_pages;
pub use blocks::{
    Align, Bar, Block, Cell, Chart, Column, ColumnGroup, Columns, Heading, Numbering, Paragraph, PenLines, Photo, Row,
    Table, TableColumn, Width,
};
pub(crate) use flow::flow;
pub(crate) use mark::mark_pages;
pub use section::{Orientation, Section};
pub(crate) use sheet::turn_backs;
pub use sheet::{BackMargins, NumberAlign, PageEdge, PageNumber, Sheet};
