//! What every set paper must keep to: nothing outside its place, nothing over anything else.

use super::inked;
use crate::{
    display::{Display, Item, Owner, Page, TextLine},
    units::Pt,
};

/// A rounding, or the side bearing of a letter.
const TOLERANCE: Pt = 0.5;
/// How far under the last line its underline may hang.
const UNDERLINE: Pt = 2.5;
/// About how far letters reach over and under their line, in ems: marks over capitals included, which leading parts.
const ASCENT: f32 = 0.68;
const DESCENT: f32 = 0.2;

/// A thing on a page: left, top, right, bottom.
#[derive(Debug)]
struct Extent(Pt, Pt, Pt, Pt);

impl Extent {
    fn of_text(line: &TextLine) -> Self {
        let (from, to) = inked(line);
        let size = line.pieces.iter().map(|(_, piece)| piece.style.size).fold(0.0, Pt::max);
        Self(from, line.baseline - ASCENT * size, to, line.baseline + DESCENT * size)
    }

    fn of(item: &Item) -> Self {
        match item {
            Item::Text(line) => Self::of_text(line),
            Item::Rule(rule) => {
                let ((x0, y0), (x1, y1)) = (rule.from, rule.to);
                Self(x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1))
            }
            Item::Fill(fill) => {
                Self(fill.area.x, fill.area.y, fill.area.x + fill.area.width, fill.area.y + fill.area.height)
            }
            Item::Box(area) => Self(area.x, area.y, area.x + area.width, area.y + area.height),
            Item::Image(image) => {
                Self(image.area.x, image.area.y, image.area.x + image.area.width, image.area.y + image.area.height)
            }
        }
    }

    fn within(&self, whole: &Self) -> bool {
        self.0 >= whole.0 - TOLERANCE
            && self.1 >= whole.1 - TOLERANCE
            && self.2 <= whole.2 + TOLERANCE
            && self.3 <= whole.3 + TOLERANCE
    }

    fn overlaps(&self, other: &Self) -> bool {
        let across = self.2.min(other.2) - self.0.max(other.0);
        let down = self.3.min(other.3) - self.1.max(other.1);
        across > TOLERANCE && down > TOLERANCE
    }
}

fn is_level(item: &Item) -> bool {
    match item {
        Item::Text(line) => line.slope.is_level(),
        Item::Rule(_) | Item::Fill(_) | Item::Image(_) | Item::Box(_) => true,
    }
}

fn name(item: &Item) -> String {
    match item {
        Item::Text(line) => format!("{:?}", line.text()),
        Item::Rule(_) => "a rule".to_owned(),
        Item::Fill(_) => "a bar".to_owned(),
        Item::Image(_) => "a picture".to_owned(),
        Item::Box(_) => "a box".to_owned(),
    }
}

fn faults_of(page: &Page) -> Vec<String> {
    let sheet = &page.sheet;
    let (left, right) = (sheet.left, sheet.left + sheet.text_width());
    let text = Extent(left, sheet.top, right, sheet.text_bottom() + UNDERLINE);
    let bands =
        [Extent(left, 0.0, right, sheet.top), Extent(left, sheet.text_bottom() + UNDERLINE, right, sheet.height)];
    let items: Vec<(Owner, &Item)> = page
        .groups
        .iter()
        .flat_map(|group| group.items.iter().map(|item| (group.owner, item)))
        .filter(|(_, item)| is_level(item))
        .collect();
    let outside = items.iter().filter(|(owner, item)| {
        let extent = Extent::of(item);
        let in_band = *owner == Owner::Artifact && bands.iter().any(|band| extent.within(band));
        !extent.within(&text) && !in_band
    });
    let mut faults: Vec<String> = outside.map(|(_, item)| format!("{} is outside", name(item))).collect();
    let mut lines: Vec<(Extent, &Item)> = items
        .iter()
        .filter(|(_, item)| matches!(item, Item::Text(_) | Item::Box(_)))
        .map(|(_, item)| (Extent::of(item), *item))
        .collect();
    lines.sort_by(|(a, _), (b, _)| a.1.total_cmp(&b.1));
    for (index, (extent, item)) in lines.iter().enumerate() {
        let below = lines[index + 1..].iter().take_while(|(other, _)| other.1 < extent.3);
        let over = below.filter(|(other, _)| extent.overlaps(other));
        faults.extend(over.map(|(_, other)| format!("{} stands over {}", name(item), name(other))));
    }
    faults
}

/// What is wrong with a set paper, with the page that it is wrong on.
pub(crate) fn faults(display: &Display) -> Vec<String> {
    let pages = display.pages.iter().enumerate();
    pages.flat_map(|(page, of)| faults_of(of).into_iter().map(move |fault| format!("page {page}: {fault}"))).collect()
}

#[test]
fn what_stands_over_something_else_or_outside_is_found() {
    use super::{paper, set, texts};
    let mut display = set(&paper(&["Chi bộ 2 báo cáo.".to_owned()]));
    assert_eq!(faults(&display), [""; 0]);
    let baseline = texts(&display).next().unwrap().baseline;
    for item in display.pages.iter_mut().flat_map(|page| &mut page.groups).flat_map(|group| &mut group.items) {
        if let Item::Text(line) = item {
            line.baseline = baseline;
        }
    }
    assert!(faults(&display).iter().any(|fault| fault.contains("stands over")));
    for item in display.pages.iter_mut().flat_map(|page| &mut page.groups).flat_map(|group| &mut group.items) {
        if let Item::Text(line) = item {
            line.x += 400.0;
        }
    }
    assert!(faults(&display).iter().any(|fault| fault.contains("is outside")));
}
