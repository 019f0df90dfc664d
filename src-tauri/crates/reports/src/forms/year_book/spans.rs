//! Where figures stand in blocks.

use crate::{Block, FigureId, Paragraph, Span};

/// The figures of a block, counted on from those before it.
pub(super) fn with_figures_from(first: usize, block: &mut Block) {
    let shift = |span: &mut Span| {
        if let Some(FigureId(figure)) = &mut span.figure {
            *figure += first;
        }
    };
    let paragraph = |paragraph: &mut Paragraph| paragraph.spans.iter_mut().for_each(shift);
    match block {
        Block::Paragraph(text) => paragraph(text),
        Block::Table(table) => table.rows.iter_mut().flat_map(|row| &mut row.cells).flatten().for_each(shift),
        Block::List(list) => list.items.iter_mut().for_each(|item| {
            item.marker.iter_mut().for_each(shift);
            paragraph(&mut item.body);
        }),
        Block::Columns(columns) => {
            columns.columns.iter_mut().flat_map(|column| &mut column.paragraphs).for_each(paragraph);
        }
        Block::Leader(line) => line.text.iter_mut().chain(&mut line.end).for_each(shift),
        Block::Chart(chart) => chart.bars.iter_mut().for_each(|bar| shift(&mut bar.shown)),
        Block::LineChart(chart) => {
            let points = chart.series.iter_mut().flat_map(|series| &mut series.points).flatten();
            points.for_each(|point| shift(&mut point.shown));
        }
        Block::Photo(photo) => paragraph(&mut photo.caption),
        Block::Contents(_) | Block::PenLines(_) | Block::Space(_) | Block::NewPage(_) | Block::NewSection(_) => {}
    }
}
