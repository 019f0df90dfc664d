//! From blocks to placed pages.

mod blocks;
mod columns;
mod flow;
mod line;
mod mark;
mod numbering;
mod paragraph;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

pub use blocks::{
    Align, Block, Cell, Column, Columns, Heading, Numbering, Paragraph, PenLines, Row, Table, TableColumn,
};
pub(crate) use flow::flow;
pub(crate) use mark::mark_pages;
pub(crate) use numbering::number_pages;
pub use sheet::{PageNumber, Sheet};
