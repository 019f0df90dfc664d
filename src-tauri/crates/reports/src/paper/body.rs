//! Headings, paragraphs and tables of the content, in the measures of a profile.

use crate::{
    Align, Bar, Chart, Face, Heading, LineChart, Numbering, Paragraph, PenLines, Photo, Picture, Row, Series, Span,
    Style, Table, TableColumn, mm,
    profile::{AppendixPages, FormatProfile},
};

/// Pen lines stand wider apart than print: hands need room.
const PEN_LEADING: f32 = 1.35;
/// Height of a chart's longest bar, in millimetres.
const CHART_HEIGHT: f32 = 55.0;
/// What is told of a photo that has no caption.
const PHOTO: &str = "Ảnh";

impl FormatProfile {
    /// The letters of the content.
    #[must_use]
    pub fn body_style(&self, face: Face) -> Style {
        Style::new(face, self.sizes.body)
    }

    /// The letters of a title's subject.
    #[must_use]
    pub fn subject_style(&self) -> Style {
        Style::new(self.weights.subject, self.sizes.subject)
    }

    /// The letters of tables.
    #[must_use]
    pub fn table_style(&self, face: Face) -> Style {
        Style::new(face, self.sizes.table)
    }

    /// A paragraph of the content: justified, first line moved in.
    #[must_use]
    pub fn paragraph(&self, spans: Vec<Span>) -> Paragraph {
        Paragraph {
            align: Align::Justify,
            first_indent: mm(self.spacing.first_line_indent),
            after: self.spacing.paragraph,
            ..Paragraph::new(spans, self.spacing.line)
        }
    }

    /// "I- ĐẶC ĐIỂM, TÌNH HÌNH".
    #[must_use]
    pub fn section(&self, text: &str) -> Paragraph {
        self.heading(text, Heading::Two)
    }

    /// "1. Sinh hoạt chuyên đề".
    #[must_use]
    pub fn part(&self, text: &str) -> Paragraph {
        self.heading(text, Heading::Three)
    }

    fn heading(&self, text: &str, rank: Heading) -> Paragraph {
        Paragraph {
            align: Align::Left,
            keep_with_next: true,
            heading: Some(rank),
            ..self.paragraph(vec![Span::new(text, self.body_style(self.weights.heading))])
        }
    }

    /// The line over a table.
    #[must_use]
    pub fn caption(&self, text: &str) -> Paragraph {
        Paragraph {
            align: Align::Center,
            keep_with_next: true,
            before: self.spacing.paragraph,
            after: self.spacing.paragraph,
            ..Paragraph::new(vec![Span::new(text, Style::new(Face::Bold, self.sizes.body))], self.spacing.line)
        }
    }

    /// Lines for the pen, where the content is not written yet.
    #[must_use]
    pub fn pen_lines(&self, count: usize) -> PenLines {
        PenLines {
            count,
            leading: self.spacing.line * PEN_LEADING,
            after: self.spacing.paragraph,
            keep_with_next: false,
        }
    }

    /// A table in the profile's letters.
    #[must_use]
    pub fn table(&self, columns: Vec<TableColumn>, rows: Vec<Row>) -> Table {
        Table {
            columns,
            rows,
            head_style: self.table_style(self.weights.table_head),
            leading: self.spacing.table_line,
            after: 2.0 * self.spacing.paragraph,
            widths: Vec::new(),
            groups: Vec::new(),
            row_height: 0.0,
            keep_with_next: false,
        }
    }

    /// The letters of registers of many columns.
    #[must_use]
    pub fn register_style(&self, face: Face) -> Style {
        Style::new(face, self.sizes.register)
    }

    /// A table in the letters of registers.
    #[must_use]
    pub fn register(&self, table: Table) -> Table {
        let head_style = self.register_style(self.weights.table_head);
        Table { head_style, leading: self.spacing.register_line, ..table }
    }

    /// A bar chart in the profile's letters; `alt` tells in words what it shows.
    #[must_use]
    pub fn chart(&self, bars: Vec<Bar>, alt: &str) -> Chart {
        Chart {
            bars,
            alt: alt.to_owned(),
            style: self.table_style(Face::Regular),
            leading: self.spacing.table_line,
            height: mm(CHART_HEIGHT),
            after: 2.0 * self.spacing.paragraph,
            empty: String::new(),
        }
    }

    /// A line chart in the profile's letters; `alt` tells in words what it shows, `empty` what stands in its place where
    /// no value is known.
    #[must_use]
    pub fn line_chart(&self, labels: Vec<String>, series: Vec<Series>, alt: &str, empty: &str) -> LineChart {
        LineChart {
            labels,
            series,
            alt: alt.to_owned(),
            style: self.table_style(Face::Regular),
            leading: self.spacing.table_line,
            height: mm(CHART_HEIGHT),
            after: 2.0 * self.spacing.paragraph,
            empty: empty.to_owned(),
        }
    }

    /// A photo with its caption, which is also what is told of it to those who cannot see it.
    #[must_use]
    pub fn photo(&self, picture: Picture, caption: &str) -> Photo {
        let told = if caption.trim().is_empty() { PHOTO } else { caption };
        let words = vec![Span::new(caption, self.table_style(Face::Italic))];
        Photo {
            picture,
            alt: told.to_owned(),
            caption: Paragraph {
                align: Align::Center,
                after: 2.0 * self.spacing.paragraph,
                ..Paragraph::new(words, self.spacing.table_line)
            },
        }
    }

    /// How page numbers go on in an appendix.
    #[must_use]
    pub fn appendix_numbering(&self) -> Numbering {
        match self.wording.appendix_pages {
            AppendixPages::Continue => Numbering::Continue,
            AppendixPages::Restart => Numbering::Restart,
        }
    }
}
