//! Texts side by side, as a table without rules.

use super::{
    look::Role,
    styles::COLUMNS,
    table::{CellFrame, Frame},
    writer::Writer,
    xml::Xml,
};
use crate::{Column, Columns, Pt};

impl Writer<'_> {
    pub(super) fn columns(&mut self, columns: &Columns) {
        self.in_title = false;
        let widths: Vec<Pt> = columns.columns.iter().map(|column| column.width).collect();
        let mut cells = Xml::default();
        for column in &columns.columns {
            self.column(&mut cells, column);
        }
        let table = Frame { style: COLUMNS, widths: &widths, told: "" }.table(|xml| {
            xml.element("w:tr", &[], |xml| {
                xml.element("w:trPr", &[], |xml| xml.flag("w:cantSplit", true));
                xml.append(&cells);
            });
        });
        self.put_table(&table, columns.after);
    }

    fn column(&mut self, xml: &mut Xml, column: &Column) {
        let mut lines = Vec::new();
        for paragraph in &column.paragraphs {
            let role = paragraph.heading.map_or(Role::Column, Role::of_heading);
            let mut line = self.paragraph(role, paragraph, column.width);
            line.starts_page = self.take_page_break();
            lines.push(line);
        }
        if lines.is_empty() {
            lines.push(self.gap_line(0.0));
        }
        CellFrame::new(column.width, false).write(xml, &lines);
    }
}
