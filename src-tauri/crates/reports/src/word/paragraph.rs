//! Paragraphs and their runs. A rule as long as its text is the lower border of a paragraph that is moved in from both
//! sides until it is as wide as its widest line.

use super::{
    look::{Letters, Look, Role},
    measure::twips,
    writer::Writer,
    xml::Xml,
};
use crate::{Align, Paragraph, Pt, Span, Style, text::seen};

/// Room beside a text that must not be broken anew, in points: Word adds up widths in its own way.
const SLACK: Pt = 1.0;

/// A paragraph that is ready but for its end.
#[derive(Default)]
pub(super) struct Line {
    pub(super) style: String,
    /// Stays on one page with the next, or does not, where its style says otherwise.
    pub(super) keep_with_next: Option<bool>,
    pub(super) starts_page: bool,
    /// Moved in from the right by this much, in twentieths of a point.
    pub(super) right: i32,
    pub(super) runs: Xml,
    /// The properties of the section that ends with it.
    pub(super) section: Option<Xml>,
    pub(super) is_gap: bool,
}

impl Line {
    pub(super) fn new(style: String) -> Self {
        Self { style, ..Self::default() }
    }

    /// The same, on one page with the next.
    pub(super) fn kept(self, keep: bool) -> Self {
        Self { keep_with_next: keep.then_some(true), ..self }
    }

    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", &self.style);
                match self.keep_with_next {
                    Some(true) => xml.empty("w:keepNext", &[]),
                    Some(false) => xml.value("w:keepNext", "0"),
                    None => {}
                }
                xml.flag("w:pageBreakBefore", self.starts_page);
                if self.right > 0 {
                    xml.empty("w:ind", &[("w:right", &self.right.to_string())]);
                }
                if let Some(section) = &self.section {
                    xml.append(section);
                }
            });
            xml.append(&self.runs);
        });
    }
}

impl Writer<'_> {
    /// A paragraph in this width.
    pub(super) fn paragraph(&mut self, role: Role, paragraph: &Paragraph, width: Pt) -> Line {
        let mut look = Look::of(role, paragraph);
        if paragraph.ruled {
            let natural = self.ruler().widest_line(paragraph, width);
            let spare = twips((width - natural - SLACK).max(0.0));
            (look.left, look.right) = match paragraph.align {
                Align::Left | Align::Justify => (0, spare),
                Align::Center => (spare / 2, spare / 2),
                Align::Right => (spare, 0),
            };
        }
        let keep = (paragraph.keep_with_next != role.keeps()).then_some(paragraph.keep_with_next);
        Line { keep_with_next: keep, ..self.line(&look, &paragraph.spans) }
    }

    /// Spans in one look.
    pub(super) fn line(&mut self, look: &Look, spans: &[Span]) -> Line {
        let mut line = Line::new(self.styles.paragraph(look));
        for span in spans {
            self.run(&mut line.runs, span, look.letters);
        }
        line
    }

    pub(super) fn run(&mut self, xml: &mut Xml, span: &Span, paragraph: Letters) {
        let style = self.styles.letters(Letters::of(span.style).beyond(paragraph));
        let text: String = seen(&span.text).collect();
        if text.is_empty() {
            return;
        }
        xml.element("w:r", &[], |xml| {
            if let Some(style) = style {
                xml.element("w:rPr", &[], |xml| xml.value("w:rStyle", &style));
            }
            for (index, line) in text.split('\n').enumerate() {
                xml.flag("w:br", index > 0);
                if !line.is_empty() {
                    xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.text(line));
                }
            }
        });
    }
}

/// The look of letters in a table or under a chart.
pub(super) fn small(role: Role, align: Align, leading: Pt, style: Style) -> Look {
    Look { letters: Letters::of(style), ..Look::new(role, align, leading) }
}
