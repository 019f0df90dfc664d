//! Sections, parts and tables made into blocks, and the figures in them remembered.

use std::collections::BTreeMap;

use domain::figures::{Figure, View};

use super::{
    paragraphs::{DraftedParagraph, Edit},
    words::Words,
};
use crate::{
    Align, Block, Cell, Face, Row, Span, Table, TableColumn,
    paper::title,
    profile::FormatProfile,
    shown::Shown,
    wording::{Facts, Run, Template, Word, plain},
};

const ROMAN: [&str; 8] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
/// Room for a short paragraph by hand.
const PEN_LINES: usize = 3;

/// What every section of the report writes with.
pub(super) struct Writer<'a> {
    pub(super) view: View<'a>,
    pub(super) words: &'a Words,
    pub(super) profile: &'a FormatProfile,
    /// What every sentence may speak of.
    pub(super) facts: Facts,
    pub(super) edits: &'a BTreeMap<String, Edit>,
    pub(super) paragraphs: Vec<DraftedParagraph>,
    /// The heading that what is written stands under.
    pub(super) heading: String,
    pub(super) shown: Shown,
    sections: usize,
    parts: usize,
    /// How many of each numbered kind there are: tables, charts, appendices.
    numbers: BTreeMap<Word, usize>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        view: View<'a>,
        words: &'a Words,
        profile: &'a FormatProfile,
        facts: Facts,
        edits: &'a BTreeMap<String, Edit>,
    ) -> Self {
        Self {
            view,
            words,
            profile,
            facts,
            edits,
            paragraphs: Vec::new(),
            heading: String::new(),
            shown: Shown::default(),
            sections: 0,
            parts: 0,
            numbers: BTreeMap::new(),
        }
    }

    /// A section under the next Roman numeral: lines for the pen where it has nothing to say, and nothing at all where
    /// the clerk left out whatever it said.
    pub(super) fn section(&mut self, title: &Template, write: impl FnOnce(&mut Self) -> Vec<Block>) -> Vec<Block> {
        let numeral = ROMAN.get(self.sections).copied().unwrap_or_default();
        let (heading, drafted) = (format!("{numeral}- {}", self.filled(title)), self.paragraphs.len());
        (self.heading, self.parts) = (heading.clone(), 0);
        let blocks = write(self);
        self.heading.clear();
        if blocks.is_empty() && self.paragraphs.len() > drafted {
            return Vec::new();
        }
        self.sections += 1;
        let heading = Block::Paragraph(self.profile.section(&heading));
        std::iter::once(heading).chain(self.or_pen_lines(blocks)).collect()
    }

    /// The next part of a section; left out when it has nothing to say, and the rest is numbered without it.
    pub(super) fn part(&mut self, title: &Template, write: impl FnOnce(&mut Self) -> Vec<Block>) -> Vec<Block> {
        let heading = format!("{}. {}", self.parts + 1, self.filled(title));
        self.heading.clone_from(&heading);
        let blocks = write(self);
        if blocks.is_empty() {
            return blocks;
        }
        self.parts += 1;
        std::iter::once(Block::Paragraph(self.profile.part(&heading))).chain(blocks).collect()
    }

    pub(super) fn or_pen_lines(&self, blocks: Vec<Block>) -> Vec<Block> {
        if blocks.is_empty() { vec![Block::PenLines(self.profile.pen_lines(PEN_LINES))] } else { blocks }
    }

    /// A template that needs nothing but what the whole report knows.
    pub(super) fn filled(&self, template: &Template) -> String {
        template.fill(&self.facts).as_deref().map(plain).unwrap_or_default()
    }

    pub(super) fn block(&mut self, runs: &[Run]) -> Block {
        let spans = self.shown.spans(runs, self.profile.body_style(Face::Regular));
        Block::Paragraph(self.profile.paragraph(spans))
    }

    /// The line over the next table or chart.
    pub(super) fn caption(&mut self, kind: Word, template: &Template) -> Block {
        Block::Paragraph(self.profile.caption(&self.numbered(kind, template)))
    }

    /// The head of the next appendix, on a page of its own.
    pub(super) fn appendix(&mut self, subject: &[Run]) -> Vec<Block> {
        let heading = self.numbered(Word::AppendixNumber, &self.words.appendix.title);
        let subject = self.shown.spans(subject, self.profile.subject_style());
        let mut blocks = vec![Block::NewPage(self.profile.appendix_numbering())];
        blocks.extend(title(self.profile, &heading, subject));
        blocks
    }

    /// A template with the next number of its kind.
    fn numbered(&mut self, kind: Word, template: &Template) -> String {
        let number = self.numbers.entry(kind).and_modify(|number| *number += 1).or_insert(1);
        let facts = self.facts.clone().word(kind, number.to_string());
        template.fill(&facts).as_deref().map(plain).unwrap_or_default()
    }

    pub(super) fn cell(&self, text: impl Into<String>, face: Face) -> Cell {
        vec![Span::new(text, self.profile.table_style(face))]
    }

    /// A figure as tables write it; what nobody counted is an ellipsis, not a zero.
    pub(super) fn figure_span(&mut self, figure: &Figure, face: Face) -> Span {
        self.shown.in_table(figure, self.profile.table_style(face), &self.words.lists.unknown)
    }

    pub(super) fn figure_cell(&mut self, figure: &Figure, face: Face) -> Cell {
        vec![self.figure_span(figure, face)]
    }

    /// A table; each column with where its texts stand.
    pub(super) fn table<const N: usize>(&self, heads: &[String; N], columns: [Align; N], rows: Vec<Row>) -> Table {
        let columns = heads.iter().zip(columns);
        let columns = columns.map(|(head, align)| TableColumn { head: head.clone(), align });
        self.profile.table(columns.collect(), rows)
    }
}
