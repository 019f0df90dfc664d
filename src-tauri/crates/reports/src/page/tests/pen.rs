//! Lines to write on by hand.

use super::*;

/// How many such lines stand on each page.
fn lines_by_page(display: &Display) -> Vec<usize> {
    let is_line = |item: &&Item| matches!(item, Item::Rule(rule) if rule.dotted);
    let on = |page: &crate::display::Page| page.groups.iter().flat_map(|group| &group.items).filter(is_line).count();
    display.pages.iter().map(on).collect()
}

#[test]
fn no_line_to_write_on_stands_apart_from_the_others() {
    for (above, count) in (20..60).flat_map(|above| (2..6).map(move |count| (above, count))) {
        let line =
            || Block::Paragraph(profile().paragraph(vec![Span::new("Một", profile().body_style(Face::Regular))]));
        let mut blocks: Vec<Block> = (0..above).map(|_| line()).collect();
        blocks.push(Block::PenLines(profile().pen_lines(count)));
        let pages = lines_by_page(&set(&blocks));
        assert!(!pages.contains(&1), "{count} lines under {above}: {pages:?}");
        assert_eq!(pages.iter().sum::<usize>(), count);
    }
}
