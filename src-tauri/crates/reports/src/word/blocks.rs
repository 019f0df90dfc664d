//! Block after block.

use super::{
    look::{Letters, Look, Role, Tabs},
    measure::{half_points, twips},
    paragraph::Line,
    writer::Writer,
};
use crate::{Align, Block, Numbering, Paragraph, PenLines, PrintError, Pt};

/// The size of the dots to write on.
const PEN_SIZE: Pt = 12.0;
/// How high a line of the face is by itself. Dots get their height from the blank over them: some programs give a line
/// that holds nothing but a tab no height but its own.
const PEN_LINE: f32 = 1.15;

impl Writer<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Result<(), PrintError> {
        let mut rest = blocks;
        while let Some((block, following)) = rest.split_first() {
            rest = following;
            match block {
                Block::Paragraph(paragraph) => self.body_paragraph(paragraph),
                Block::Table(table) => self.table(table),
                Block::List(list) => self.list(list),
                Block::Columns(columns) => self.columns(columns),
                Block::Leader(line) => self.leader_line(line),
                Block::Contents(contents) => self.contents(contents, rest),
                Block::PenLines(lines) => self.pen_lines(lines),
                Block::Chart(chart) => self.chart(chart),
                Block::LineChart(chart) => self.line_chart(chart),
                Block::Photo(photo) => self.photo(photo)?,
                Block::Space(height) => self.gap(*height),
                Block::NewPage(Numbering::Continue) => self.break_page(),
                Block::NewPage(Numbering::Restart) => self.restart_pages(),
                Block::NewSection(section) => self.new_section(section),
            }
        }
        Ok(())
    }

    fn body_paragraph(&mut self, paragraph: &Paragraph) {
        let role = self.role(paragraph);
        self.in_title = matches!(role, Role::Title | Role::Subtitle);
        let line = self.paragraph(role, paragraph, self.sheet.text_width());
        self.put(line);
    }

    /// What a paragraph is, as its looks and its place tell.
    fn role(&self, paragraph: &Paragraph) -> Role {
        match (paragraph.heading, paragraph.align) {
            (Some(heading), _) => Role::of_heading(heading),
            (None, Align::Center) if self.in_title => Role::Subtitle,
            (None, Align::Center) if paragraph.keep_with_next => Role::Caption,
            (None, _) => Role::Body,
        }
    }

    fn pen_lines(&mut self, lines: &PenLines) {
        let look = Look {
            tabs: Tabs::Dots(twips(self.sheet.text_width())),
            before: twips((lines.leading - PEN_SIZE * PEN_LINE).max(0.0)),
            letters: Letters { half_points: half_points(PEN_SIZE), ..Letters::default() },
            ..Look::new(Role::PenLine, Align::Left, 0.0)
        };
        for number in 1..=lines.count {
            let after = if number == lines.count { twips(lines.after) } else { 0 };
            let mut line = Line::new(self.styles.paragraph(&Look { after, ..look.clone() }));
            line.runs.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            self.put(line);
        }
    }
}
