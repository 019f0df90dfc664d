//! From blocks to placed pages.

mod bands;
mod blocks;
mod bound;
mod chart;
mod columns;
mod flow;
mod headings;
mod illustrations;
mod leader;
mod line;
mod line_chart;
mod list;
mod mark;
mod paragraph;
mod photo;
mod ruler;
mod section;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use bands::{HEAD as HEAD_STYLE, HEAD_FROM_TOP, band_pages, fitted, head_place};
pub use blocks::{
    Align, Block, Cell, Column, ColumnGroup, Columns, Contents, Heading, LeaderLine, List, ListItem, Numbering,
    Paragraph, PenLines, Row, Table, TableColumn, Width,
};
pub use bound::{Part, bind};
pub(crate) use flow::flow;
pub(crate) use headings::nest_headings;
pub use illustrations::{Bar, Chart, LineChart, Photo, Point, Series};
pub(crate) use leader::headings;
pub(crate) use mark::{GREY as MARK_GREY, mark_pages, size as mark_size};
pub(crate) use photo::GAP as PHOTO_GAP;
pub(crate) use ruler::{Ruler, TableMeasures};
pub use section::{Orientation, Section};
pub use sheet::{BackMargins, NumberAlign, PageEdge, PageNumber, Sheet};
pub(crate) use sheet::{Side, turn_backs};
pub(crate) use table::{PAD as CELL_PAD, PAD_SIDE as CELL_PAD_SIDE, columns_of, groups};
