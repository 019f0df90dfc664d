//! The pages as plain text, for people who compare papers and for tests.

use crate::{
    display::{Item, Page, TextLine},
    text::BOX,
    units::Pt,
};

/// Texts on one height with at least this between them belong to different columns.
const COLUMN_GAP: Pt = 3.0;

/// The lines of a page from top to bottom; what stands side by side is parted by a bar. A mark across the page comes
/// first, and dotted lines show as an ellipsis.
pub(crate) fn lines(page: &Page) -> Vec<String> {
    let items = || page.groups.iter().flat_map(|group| &group.items);
    let marks = items().filter_map(|item| match item {
        Item::Text(line) if !line.slope.is_level() => Some(line.text()),
        Item::Text(_) | Item::Rule(_) | Item::Fill(_) | Item::Image(_) | Item::Box(_) => None,
    });
    let mut parts: Vec<Part> = items().filter_map(Part::of).collect();
    parts.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.x.total_cmp(&b.x)));
    marks.chain(parts.chunk_by(|a, b| (a.baseline - b.baseline).abs() < 0.5).map(joined)).collect()
}

struct Part {
    baseline: Pt,
    x: Pt,
    end: Pt,
    text: String,
}

impl Part {
    fn of(item: &Item) -> Option<Self> {
        match item {
            Item::Text(line @ TextLine { x, baseline, .. }) if line.slope.is_level() => Some(Self {
                baseline: *baseline,
                x: *x,
                end: x + line.width(),
                text: line.text().trim_end().to_owned(),
            }),
            Item::Rule(rule) if rule.dotted => {
                Some(Self { baseline: rule.from.1, x: rule.from.0, end: rule.to.0, text: "…".to_owned() })
            }
            Item::Box(area) => Some(Self {
                baseline: area.y + area.height,
                x: area.x,
                end: area.x + area.width,
                text: BOX.to_string(),
            }),
            Item::Text(_) | Item::Rule(_) | Item::Fill(_) | Item::Image(_) => None,
        }
    }
}

fn joined(parts: &[Part]) -> String {
    let mut parts: Vec<&Part> = parts.iter().collect();
    parts.sort_by(|a, b| a.x.total_cmp(&b.x));
    let (mut text, mut end) = (String::new(), None);
    for part in parts {
        if let Some(end) = end {
            text.push_str(if part.x - end < COLUMN_GAP { "" } else { " | " });
        }
        text.push_str(&part.text);
        end = Some(part.end);
    }
    text
}
