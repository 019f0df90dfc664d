//! Biểu đồ 1: lượt by month, as bars.

use domain::Period;

use super::{commendations::month_facts, writer::Writer};
use crate::{
    Bar, Block, Face,
    wording::{Facts, Word, joined, plain},
};

/// Fewer bars would show nothing that the sentence does not say.
const LEAST_BARS: usize = 6;

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let months = writer.view.months();
    if months.len() < LEAST_BARS {
        return Vec::new();
    }
    let caption = writer.caption(Word::ChartNumber, &writer.words.month_chart.caption);
    let bars = months.iter().map(|month| bar(writer, *month)).collect();
    vec![caption, Block::Chart(writer.profile.chart(bars, &told(writer, &months)))]
}

fn bar(writer: &mut Writer<'_>, month: Period) -> Bar {
    let figure = writer.view.commendation_times(month);
    let value = figure.count().unwrap_or_default() as f32;
    let label = month.month_number().unwrap_or_default().to_string();
    let label = writer.words.month_chart.bar.fill(&Facts::default().word(Word::Month, label));
    Bar {
        label: label.as_deref().map(plain).unwrap_or_default(),
        value,
        shown: writer.figure_span(&figure, Face::Bold),
    }
}

/// What the chart says to a reader who cannot see it.
fn told(writer: &Writer<'_>, months: &[Period]) -> String {
    let (view, words) = (writer.view, &writer.words.month_chart);
    let bars = months.iter().filter_map(|month| {
        let figure = Facts::in_table(view.commendation_times(*month));
        words.told_bar.fill(&month_facts(*month).and(figure))
    });
    let bars = joined(bars, &writer.words.lists.semicolon);
    let told = words.told.fill(&writer.facts.clone().runs(Word::Bars, bars));
    told.as_deref().map(plain).unwrap_or_default()
}
