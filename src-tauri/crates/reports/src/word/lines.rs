//! Lists, lines with leader dots, contents and the values of line charts, in what every program that reads .docx shows.

use super::{
    look::{Letters, Look, Role, Tabs},
    measure::twips,
    paragraph::Line,
    writer::Writer,
};
use crate::{
    Align, Block, Contents, Face, LeaderLine, LineChart, List, ListItem, Paragraph, Row, Span, Style, Table,
    TableColumn, page::headings,
};

/// Between a marker and its item: a blank at which no line ends.
const AFTER_MARKER: &str = "\u{A0}";

impl Writer<'_> {
    pub(super) fn list(&mut self, list: &List) {
        self.in_title = false;
        for ListItem { marker, body } in &list.items {
            let gap = marker.last().map(|last| Span::new(AFTER_MARKER, last.style));
            let spans: Vec<Span> = marker.iter().cloned().chain(gap).chain(body.spans.iter().cloned()).collect();
            let item = Paragraph { spans, ..body.clone() };
            let look = Look { left: twips(list.indent), ..Look::of(Role::Body, &item) };
            let line = self.line(&look, &item.spans).kept(item.keep_with_next);
            self.put(line);
        }
    }

    pub(super) fn leader_line(&mut self, line: &LeaderLine) {
        self.in_title = false;
        let look = Look {
            left: twips(line.indent),
            after: twips(line.after),
            tabs: Tabs::Dots(twips(self.sheet.text_width())),
            letters: Letters::common(&line.text),
            ..Look::new(Role::Body, Align::Left, line.leading)
        };
        let mut set: Line = self.line(&look, &line.text);
        set.runs.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
        for span in &line.end {
            self.run(&mut set.runs, span, look.letters);
        }
        self.put(set);
    }

    /// The headings that follow, without numbers: only the program that sets the pages knows them.
    pub(super) fn contents(&mut self, contents: &Contents, rest: &[Block]) {
        for (rank, title) in headings(rest).into_iter().filter(|(rank, _)| *rank <= contents.deepest) {
            self.leader_line(&contents.entry(rank, title));
        }
        self.gap(contents.after);
    }

    /// A line chart as the table of its values.
    pub(super) fn line_chart(&mut self, chart: &LineChart) {
        let cell = |text: &str| vec![Span::new(text, chart.style)];
        if chart.labels.is_empty() || chart.series.iter().all(|series| series.points.iter().flatten().count() == 0) {
            let said = Paragraph {
                align: Align::Center,
                after: chart.after,
                ..Paragraph::new(cell(&chart.empty), chart.leading)
            };
            let line = self.paragraph(Role::Body, &said, self.sheet.text_width());
            return self.put(line);
        }
        let heads = std::iter::once("").chain(chart.labels.iter().map(String::as_str));
        let columns = heads.map(|head| TableColumn { head: head.to_owned(), align: Align::Center }).collect();
        let rows = chart.series.iter().map(|series| {
            let points = series.points.iter().take(chart.labels.len());
            let shown = points.map(|point| point.as_ref().map_or_else(Vec::new, |point| vec![point.shown.clone()]));
            Row { cells: std::iter::once(cell(&series.name)).chain(shown).collect(), keep_with_previous: false }
        });
        self.table(&Table {
            columns,
            rows: rows.collect(),
            head_style: Style { face: Face::Bold, ..chart.style },
            leading: chart.leading,
            after: chart.after,
            widths: Vec::new(),
            groups: Vec::new(),
            row_height: 0.0,
            keep_with_next: false,
        });
    }
}
