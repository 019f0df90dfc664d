//! A paper's blocks as JSON, for tools that are no part of us.

use reports::{Align, Block, Face, Heading, Paper, Paragraph, Span};
use serde_json::{Value, json};

/// `file` names the file of each photo, counted from 0.
pub(crate) fn of(paper: &Paper, file: &dyn Fn(usize) -> String) -> Value {
    let mut photos = 0;
    let blocks = paper.blocks.iter().map(|block| match block {
        Block::Paragraph(text) => paragraph(text),
        Block::Table(table) => json!({
            "kind": "table",
            "columns": table.columns.iter().map(|column| json!({"head": column.head, "align": align(column.align)})).collect::<Vec<_>>(),
            "rows": table.rows.iter().map(|row| row.cells.iter().map(|cell| plain(cell)).collect()).collect::<Vec<Vec<String>>>(),
        }),
        Block::Columns(columns) => json!({
            "kind": "columns",
            "columns": columns.columns.iter().map(|column| json!({
                "width": column.width,
                "paragraphs": column.paragraphs.iter().map(paragraph).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        }),
        Block::PenLines(lines) => json!({"kind": "lines", "count": lines.count}),
        Block::Chart(chart) => json!({
            "kind": "chart",
            "alt": chart.alt,
            "height": chart.height,
            "bars": chart.bars.iter().map(|bar| json!({"label": bar.label, "value": bar.value, "shown": bar.shown.text})).collect::<Vec<_>>(),
        }),
        Block::Photo(photo) => {
            photos += 1;
            json!({"kind": "photo", "file": file(photos - 1), "alt": photo.alt, "caption": plain(&photo.caption.spans)})
        }
        Block::Space(height) => json!({"kind": "space", "height": height}),
        Block::NewPage(_) => json!({"kind": "page"}),
        Block::List(_) | Block::Leader(_) | Block::Contents(_) | Block::LineChart(_) | Block::NewSection(_) => json!({"kind": "space", "height": 0}),
    });
    json!({"title": paper.about.title, "blocks": blocks.collect::<Vec<_>>()})
}

fn paragraph(text: &Paragraph) -> Value {
    let heading = text.heading.map_or(0, |heading| match heading {
        Heading::One => 1,
        Heading::Two => 2,
        Heading::Three => 3,
    });
    let spans = text.spans.iter().map(|span| {
        let (bold, italic) = match span.style.face {
            Face::Regular => (false, false),
            Face::Bold => (true, false),
            Face::Italic => (false, true),
            Face::BoldItalic => (true, true),
        };
        json!({"text": span.text, "bold": bold, "italic": italic, "size": span.style.size})
    });
    json!({
        "kind": "paragraph",
        "heading": heading,
        "align": align(text.align),
        "indent": text.first_indent,
        "leading": text.leading,
        "after": text.after,
        "spans": spans.collect::<Vec<_>>(),
    })
}

fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn align(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Justify => "justify",
    }
}
