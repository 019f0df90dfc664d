//! The text of a file as it grows: paragraphs and tables, one after the other.

use super::{
    bands::Band,
    look::{Look, Role},
    measure::twips,
    package::{MAIN, Medium, RELATIONS},
    paragraph::Line,
    section::Pages,
    styles::Styles,
    xml::Xml,
};
use crate::{
    Align, Numbering, Paper, PrintError, Pt, Section, Sheet,
    page::{CELL_PAD, CELL_PAD_SIDE, Ruler},
    text::Shaper,
};

/// Word wants a paragraph after a table, be it ever so low.
const LEAST_GAP: Pt = 1.0;

/// Off the blank at each side of a cell: Word adds up widths in its own way, and must not part a word for that.
const CELL_SLACK: Pt = 0.5;

/// What is written so far.
pub(super) struct Writer<'a> {
    pub(super) shaper: Shaper,
    /// The paper's sheet as it lies in its portrait sections.
    base: &'a Sheet,
    /// The sheet of the section that is being written.
    pub(super) sheet: Sheet,
    pub(super) mark: Option<&'a str>,
    pub(super) bands: Vec<Band>,
    pub(super) styles: Styles,
    pub(super) media: Vec<Medium>,
    body: Xml,
    /// The last paragraph; it is open, since a section ends in its last paragraph.
    last: Option<Line>,
    /// The next paragraph begins a page.
    page_break: bool,
    pages: Pages,
    /// Centred lines belong to the title above them.
    pub(super) in_title: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(shaper: Shaper, paper: &'a Paper) -> Result<Self, PrintError> {
        Ok(Self {
            shaper,
            base: &paper.sheet,
            sheet: paper.sheet.clone(),
            mark: paper.mark.as_deref(),
            bands: Vec::new(),
            styles: Styles::new((twips(CELL_PAD_SIDE - CELL_SLACK), twips(CELL_PAD)))?,
            media: Vec::new(),
            body: Xml::default(),
            last: None,
            page_break: false,
            pages: Pages { is_first: true, ..Pages::default() },
            in_title: false,
        })
    }

    /// What the page flow would measure.
    pub(super) fn ruler(&mut self) -> Ruler<'_> {
        Ruler::new(&mut self.shaper, &self.sheet)
    }

    /// A paragraph under the last.
    pub(super) fn put(&mut self, line: Line) {
        self.close_last();
        let starts_page = std::mem::take(&mut self.page_break);
        self.last = Some(Line { starts_page: line.starts_page || starts_page, ..line });
    }

    /// A table under the last paragraph, with a blank of this height under it.
    pub(super) fn put_table(&mut self, table: &Xml, after: Pt) {
        self.close_last();
        self.body.append(table);
        self.gap(after);
    }

    /// Blank height.
    pub(super) fn gap(&mut self, height: Pt) {
        let line = self.gap_line(height);
        self.put(line);
    }

    pub(super) fn gap_line(&mut self, height: Pt) -> Line {
        let look = Look::new(Role::Gap, Align::Left, height.max(LEAST_GAP));
        Line { is_gap: true, ..Line::new(self.styles.paragraph(&look)) }
    }

    /// Whether what is written next begins a page; asked for by what is no paragraph of the body.
    pub(super) fn take_page_break(&mut self) -> bool {
        std::mem::take(&mut self.page_break)
    }

    pub(super) fn break_page(&mut self) {
        if self.page_break {
            self.gap(LEAST_GAP);
        }
        self.lower_gap();
        self.page_break = true;
    }

    /// The pages from here on are counted from 1.
    pub(super) fn restart_pages(&mut self) {
        self.end_section();
        self.pages = Pages { restart: true, is_first: false, opens: false, ..std::mem::take(&mut self.pages) };
    }

    pub(super) fn new_section(&mut self, section: &Section) {
        let is_first = self.body.is_empty() && self.last.is_none() && !self.page_break;
        if !is_first {
            self.end_section();
        }
        self.sheet = self.base.turned(section.orientation);
        self.pages = Pages {
            restart: section.numbering == Numbering::Restart,
            running_head: section.running_head.clone(),
            opens: true,
            is_first,
        };
    }

    /// Ends the section in its last paragraph; the next begins on a page of its own.
    fn end_section(&mut self) {
        if self.page_break || self.last.is_none() {
            self.gap(LEAST_GAP);
        }
        self.lower_gap();
        let ended = self.section_properties();
        if let Some(last) = &mut self.last {
            last.section = Some(ended);
        }
    }

    /// The part of the file that holds the text.
    pub(super) fn finish(&mut self) -> String {
        if self.page_break {
            self.gap(LEAST_GAP);
        }
        self.close_last();
        let body = std::mem::take(&mut self.body);
        let section = self.section_properties();
        let mut xml = Xml::default();
        let names = [
            ("xmlns:w", MAIN),
            ("xmlns:r", RELATIONS),
            ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ];
        xml.element("w:document", &names, |xml| {
            xml.element("w:body", &[], |xml| {
                xml.append(&body);
                xml.append(&section);
            });
        });
        xml.into_file()
    }

    /// A blank before a new page needs no height, and must not make a page of its own.
    fn lower_gap(&mut self) {
        let lower = self.gap_line(LEAST_GAP).style;
        if let Some(last) = self.last.as_mut().filter(|last| last.is_gap) {
            last.style = lower;
        }
    }

    fn section_properties(&mut self) -> Xml {
        let pages = self.pages.clone();
        let bands = self.section_bands(&pages);
        pages.properties(&self.sheet, &bands)
    }

    fn close_last(&mut self) {
        if let Some(line) = self.last.take() {
            line.write(&mut self.body);
        }
    }
}
