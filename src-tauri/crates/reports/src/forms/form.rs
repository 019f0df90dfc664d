//! What every form writes with: the office around it, the records seen through its span, and the figures shown so far.

use std::collections::BTreeMap;

use domain::{
    Id, Period, Records,
    day::on_paper_short,
    figures::{Figure, View},
    records::{Campaign, DocumentOut, Meeting, Person, Sitting, ThematicSession, find},
    rules::sheet::Circle,
};
use serde::de::DeserializeOwned;

use super::{BoundPaper, FormKind, FormOrder, Subject, words::Words};
use crate::{
    Align, Block, Cell, Face, Official, Paper, PrintError, Row, Span, Style, Table, TableColumn,
    official::{Writer, read},
    profile::FormatProfile,
    shown::Shown,
    wording::{Facts, Run, Sentence, Word},
};

/// A form being written.
pub(super) struct Form<'a> {
    /// Head, title and signature.
    pub(super) office: Writer<'a>,
    /// The records, seen through the span of the form.
    pub(super) view: View<'a>,
    pub(super) shown: Shown,
    pub(super) words: Words,
    /// What every sentence may speak of: branch, year, and the days that count.
    pub(super) facts: Facts,
    pub(super) pages: &'a BTreeMap<Id<DocumentOut>, usize>,
    /// The papers that the year book binds.
    pub(super) bound: &'a [BoundPaper],
    /// The records of closed years, where they were asked for.
    pub(super) closed: &'a BTreeMap<i32, &'a Records>,
    of: Subject,
    /// A list or a sheet: it takes no number and goes to nobody by itself.
    is_list: bool,
    /// Its tables are set in the letters of registers.
    pub(super) is_register: bool,
}

impl<'a> Form<'a> {
    pub(super) fn new(kind: FormKind, order: &'a FormOrder<'a>) -> Result<Self, PrintError> {
        let office = Writer::new(&order.official)?;
        let facts = office
            .facts
            .clone()
            .word(Word::From, on_paper_short(order.span.from()))
            .word(Word::To, on_paper_short(order.span.to));
        Ok(Self {
            words: Words::read(order.official.profile)?,
            view: View::new(order.official.records, order.span),
            shown: Shown::default(),
            pages: order.pages,
            bound: order.bound,
            closed: order.closed,
            of: order.of,
            is_list: kind.document().is_none(),
            is_register: false,
            office,
            facts,
        })
    }

    pub(super) fn records(&self) -> &'a Records {
        self.view.records
    }

    pub(super) fn profile(&self) -> &'a FormatProfile {
        self.official().profile
    }

    pub(super) fn official(&self) -> &'a Official<'a> {
        self.office.of
    }

    /// The wording of this form, in the spelling of its profile, but for the name by which lists of forms call it.
    pub(super) fn read<T: DeserializeOwned>(&self, text: &str) -> Result<T, PrintError> {
        let mut words: toml::Table = read(self.profile(), text)?;
        words.remove("name");
        words.try_into().map_err(|error| PrintError::Wording(Box::new(error)))
    }

    /// The period that the form is of, or that its subject belongs to.
    pub(super) fn period(&self) -> Period {
        self.view.span.period
    }

    pub(super) fn meeting(&self) -> Result<&'a Meeting, PrintError> {
        let Subject::Meeting(id) = self.of else { return Err(PrintError::NoSubject) };
        find(&self.records().meetings, id).ok_or(PrintError::NoSubject)
    }

    pub(super) fn session(&self) -> Result<&'a ThematicSession, PrintError> {
        let Subject::Session(id) = self.of else { return Err(PrintError::NoSubject) };
        find(&self.records().sessions, id).ok_or(PrintError::NoSubject)
    }

    pub(super) fn campaign(&self) -> Result<&'a Campaign, PrintError> {
        let Subject::Campaign(id) = self.of else { return Err(PrintError::NoSubject) };
        find(&self.records().campaigns, id).ok_or(PrintError::NoSubject)
    }

    pub(super) fn person(&self) -> Result<&'a Person, PrintError> {
        let Subject::Person(id) = self.of else { return Err(PrintError::NoSubject) };
        find(&self.records().people, id).ok_or(PrintError::NoSubject)
    }

    /// Who is called to what the form is of.
    pub(super) fn circle(&self) -> Circle {
        self.meeting().map_or(Circle::Branch, |meeting| Circle::called_to(meeting.kind))
    }

    /// The sittings of what the form is of, in order.
    pub(super) fn sittings(&self) -> Vec<&'a Sitting> {
        match self.of {
            Subject::Meeting(id) => self.view.meeting_sittings(id),
            Subject::Session(id) => self.view.session_sittings(id),
            Subject::Period(_) | Subject::Campaign(_) | Subject::Person(_) => Vec::new(),
        }
    }

    /// A sentence as a paragraph of the content; nothing where it cannot be said.
    pub(super) fn say(&mut self, sentence: &Sentence, facts: &Facts) -> Option<Block> {
        sentence.fill(facts).map(|runs| self.paragraph(&runs))
    }

    /// A paragraph of the content with its figures.
    pub(super) fn paragraph(&mut self, runs: &[Run]) -> Block {
        let profile = self.profile();
        let tied = |run: &Run| match run.figure {
            Some(_) => run.clone(),
            None => Run::words(self.office.tied(&run.text)),
        };
        let runs: Vec<Run> = runs.iter().map(tied).collect();
        let spans = self.shown.spans(&runs, profile.body_style(Face::Regular));
        Block::Paragraph(profile.paragraph(spans))
    }

    /// "I- ĐÁNH GIÁ".
    pub(super) fn section(&self, heading: &str) -> Block {
        Block::Paragraph(self.profile().section(heading))
    }

    /// "1. Công tác tư tưởng".
    pub(super) fn part(&self, heading: &str) -> Block {
        Block::Paragraph(self.profile().part(heading))
    }

    /// What the clerk typed, a paragraph a line; lines for the pen where nothing was typed.
    pub(super) fn typed(&self, text: &str, pen_lines: usize) -> Vec<Block> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let blocks: Vec<Block> = lines.map(|line| self.office.paragraph(line)).collect();
        if blocks.is_empty() { vec![Block::PenLines(self.profile().pen_lines(pen_lines))] } else { blocks }
    }

    pub(super) fn cell(&self, text: impl Into<String>) -> Cell {
        vec![Span::new(text, self.table_style(Face::Regular))]
    }

    pub(super) fn bold_cell(&self, text: impl Into<String>) -> Cell {
        vec![Span::new(text, self.table_style(Face::Bold))]
    }

    /// A figure in a table, with its source.
    pub(super) fn figure_cell(&mut self, figure: &Figure, face: Face) -> Cell {
        let style = self.table_style(face);
        vec![self.shown.in_table(figure, style, &self.words.unknown)]
    }

    /// A row that may part from its neighbours.
    pub(super) fn row(&self, cells: Vec<Cell>) -> Row {
        Row { cells, keep_with_previous: false }
    }

    /// A total: it stays with the row above.
    pub(super) fn total_row(&self, cells: Vec<Cell>) -> Row {
        Row { cells, keep_with_previous: true }
    }

    /// A table; each column with its head and where its texts stand.
    pub(super) fn table<const N: usize>(&self, heads: &[String; N], columns: [Align; N], rows: Vec<Row>) -> Table {
        let columns = heads.iter().zip(columns);
        let columns = columns.map(|(head, align)| TableColumn { head: head.clone(), align });
        let table = self.profile().table(columns.collect(), rows);
        if self.is_register { self.profile().register(table) } else { table }
    }

    /// The letterhead of a cover: no number, no day.
    pub(super) fn cover_head(&self) -> Block {
        self.office.bare_head()
    }

    /// Letterhead and title.
    pub(super) fn head(&self, type_name: &str, subject: &str) -> Vec<Block> {
        let head = if self.is_list { self.office.list_head() } else { self.office.head() };
        std::iter::once(head).chain(self.office.title(type_name, subject)).collect()
    }

    /// The form with its signature.
    pub(super) fn signed(&self, blocks: Vec<Block>, title: &str) -> Paper {
        if self.is_list { self.office.signed_list(blocks, title) } else { self.office.signed(blocks, title) }
    }

    /// The form without a signature of the branch: a sheet to be filled in, or one with signatures of its own.
    pub(super) fn unsigned(&self, blocks: Vec<Block>, title: &str) -> Paper {
        self.office.paper(blocks, title)
    }

    fn table_style(&self, face: Face) -> Style {
        if self.is_register { self.profile().register_style(face) } else { self.profile().table_style(face) }
    }
}
