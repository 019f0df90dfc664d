//! Ruled tables: the head again on every page, rows whole unless no page can hold them.

use std::ops::Range;

use super::{
    look::{Letters, Look, Role},
    measure::twips,
    paragraph::{Line, small},
    styles::TABLE,
    writer::Writer,
    xml::Xml,
};
use crate::{
    Align, Pt, Row, Span, Table, TableColumn,
    page::{columns_of, groups},
};

/// What surrounds the rows of a table.
pub(super) struct Frame<'a> {
    pub(super) style: &'a str,
    pub(super) widths: &'a [Pt],
    /// What it shows, in words, for a reader who cannot see it; empty where its cells say it.
    pub(super) told: &'a str,
}

impl Frame<'_> {
    pub(super) fn table(&self, rows: impl FnOnce(&mut Xml)) -> Xml {
        let mut xml = Xml::default();
        xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                xml.value("w:tblStyle", self.style);
                let whole = twips(self.widths.iter().sum()).to_string();
                xml.empty("w:tblW", &[("w:w", &whole), ("w:type", "dxa")]);
                xml.empty("w:tblLayout", &[("w:type", "fixed")]);
                if !self.told.is_empty() {
                    xml.value("w:tblDescription", self.told);
                }
            });
            xml.element("w:tblGrid", &[], |xml| {
                for width in self.widths {
                    xml.empty("w:gridCol", &[("w:w", &twips(*width).to_string())]);
                }
            });
            rows(xml);
        });
        xml
    }
}

/// What surrounds the paragraphs of a cell.
#[derive(Clone, Default)]
pub(super) struct CellFrame {
    width: Pt,
    /// How many columns it takes beyond its own.
    more_columns: usize,
    down: Down,
    in_the_middle: bool,
}

/// How a cell goes on down the rows of a head.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Down {
    /// In one row alone.
    #[default]
    Alone,
    /// From here on.
    From,
    /// Goes on from above.
    Goes,
}

impl CellFrame {
    /// The cell over one column.
    pub(super) fn new(width: Pt, in_the_middle: bool) -> Self {
        Self { width, in_the_middle, ..Self::default() }
    }

    /// The cell over these columns.
    fn over(columns: &Range<usize>, widths: &[Pt]) -> Self {
        let width = widths.get(columns.clone()).map_or(0.0, |widths| widths.iter().sum());
        Self { width, more_columns: columns.len().saturating_sub(1), ..Self::default() }
    }

    /// The cell with its paragraphs; it must have one.
    pub(super) fn write(&self, xml: &mut Xml, lines: &[Line]) {
        xml.element("w:tc", &[], |xml| {
            xml.element("w:tcPr", &[], |xml| {
                xml.empty("w:tcW", &[("w:w", &twips(self.width).to_string()), ("w:type", "dxa")]);
                if self.more_columns > 0 {
                    xml.value("w:gridSpan", &(self.more_columns + 1).to_string());
                }
                match self.down {
                    Down::Alone => {}
                    Down::From => xml.value("w:vMerge", "restart"),
                    Down::Goes => xml.empty("w:vMerge", &[]),
                }
                if self.in_the_middle {
                    xml.value("w:vAlign", "center");
                }
            });
            for line in lines {
                line.write(xml);
            }
        });
    }
}

/// How a row behaves at the end of a page.
#[derive(Clone, Copy)]
struct RowEnd {
    /// Stays with the next.
    keeps: bool,
    /// May be parted.
    splits: bool,
}

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        self.in_title = false;
        if table.columns.is_empty() {
            return;
        }
        let measures = self.ruler().table(table);
        let mut rows = Xml::default();
        self.head(&mut rows, table, &measures.widths);
        for (index, (row, splits)) in table.rows.iter().zip(&measures.splits).enumerate() {
            let below = table.rows.get(index + 1);
            let keeps = below.map_or(table.keep_with_next, |below| below.keep_with_previous);
            self.row(&mut rows, table, row, &measures.widths, RowEnd { keeps, splits: *splits });
        }
        let frame = Frame { style: TABLE, widths: &measures.widths, told: "" };
        let written = frame.table(|xml| xml.append(&rows));
        self.put_table(&written, table.after);
    }

    /// One row, or two where some columns stand under a common head.
    fn head(&mut self, xml: &mut Xml, table: &Table, widths: &[Pt]) {
        let groups = groups(table);
        let grouped = |column: usize| groups.iter().any(|(_, columns)| columns.contains(&column));
        let (mut upper, mut lower) = (Xml::default(), Xml::default());
        for (index, column) in table.columns.iter().enumerate() {
            let own = vec![Span::new(&column.head, table.head_style)];
            let frame = CellFrame { in_the_middle: true, ..CellFrame::over(&(index..index + 1), widths) };
            if groups.is_empty() {
                self.head_cell(&mut lower, table, &own, &frame);
            } else if grouped(index) {
                if let Some((head, columns)) = groups.iter().find(|(_, columns)| columns.start == index) {
                    let frame = CellFrame { in_the_middle: true, ..CellFrame::over(columns, widths) };
                    self.head_cell(&mut upper, table, head, &frame);
                }
                self.head_cell(&mut lower, table, &own, &frame);
            } else {
                self.head_cell(&mut upper, table, &own, &CellFrame { down: Down::From, ..frame.clone() });
                self.head_cell(&mut lower, table, &[], &CellFrame { down: Down::Goes, ..frame });
            }
        }
        for cells in [upper, lower].iter().filter(|cells| !cells.is_empty()) {
            xml.element("w:tr", &[], |xml| {
                xml.element("w:trPr", &[], |xml| {
                    xml.flag("w:cantSplit", true);
                    xml.flag("w:tblHeader", true);
                });
                xml.append(cells);
            });
        }
    }

    fn head_cell(&mut self, xml: &mut Xml, table: &Table, spans: &[Span], frame: &CellFrame) {
        let look = small(Role::HeadCell, Align::Center, table.leading, table.head_style);
        let line = self.line(&look, spans).kept(!table.rows.is_empty());
        frame.write(xml, &[Line { starts_page: self.take_page_break(), ..line }]);
    }

    fn row(&mut self, xml: &mut Xml, table: &Table, row: &Row, widths: &[Pt], end: RowEnd) {
        let mut cells = Xml::default();
        let in_the_middle = table.row_height > 0.0;
        let empty = [Vec::new()];
        let texts = if row.cells.is_empty() { &empty[..] } else { row.cells.as_slice() };
        for (spans, place) in texts.iter().zip(columns_of(texts.len(), table.columns.len())) {
            let line = self.cell(table, table.columns.get(place.start), spans).kept(end.keeps);
            CellFrame { in_the_middle, ..CellFrame::over(&place, widths) }.write(&mut cells, &[line]);
        }
        xml.element("w:tr", &[], |xml| {
            xml.element("w:trPr", &[], |xml| {
                xml.flag("w:cantSplit", !end.splits);
                if table.row_height > 0.0 {
                    xml.empty("w:trHeight", &[("w:val", &twips(table.row_height).to_string()), ("w:hRule", "atLeast")]);
                }
            });
            xml.append(&cells);
        });
    }

    /// An empty cell looks as the head's letters do, so that its mark does not raise the row.
    fn cell(&mut self, table: &Table, column: Option<&TableColumn>, spans: &[Span]) -> Line {
        let plain = Letters { bold: false, ..Letters::of(table.head_style) };
        let letters = if spans.is_empty() { plain } else { Letters::common(spans) };
        let align = column.map_or(Align::Left, |column| column.align);
        let look = Look { letters, ..Look::new(Role::Cell, align, table.leading) };
        self.line(&look, spans)
    }
}
