//! From blocks to placed pages.

mod blocks;
mod chart;
mod columns;
mod flow;
mod line;
mod mark;
mod numbering;
mod paragraph;
mod photo;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

pub use blocks::{
    Align, Bar, Block, Cell, Chart, Column, Columns, Heading, Numbering, Paragraph, PenLines, Photo, Row, Table,
    TableColumn,
};
pub(crate) use flow::flow;
pub(crate) use mark::mark_pages;
pub(crate) use numbering::number_pages;
pub use sheet::{PageNumber, Sheet};
