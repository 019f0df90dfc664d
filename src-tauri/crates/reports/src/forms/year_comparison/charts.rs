//! What the eye sees at once: lượt biểu dương and members as bars, attendance as a line.

use domain::figures::{
    Figure, Value,
    years::{Comparison, Line},
};
use serde::Deserialize;

use crate::{
    Bar, Block, Face, Point, Series,
    forms::form::Form,
    official::said,
    wording::{Facts, Template, Word, joined},
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    commendations: Chart,
    members: Chart,
    attendance: LineWords,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Chart {
    caption: String,
    told: Template,
    told_year: Template,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineWords {
    caption: String,
    told: Template,
    told_year: Template,
    series: String,
}

/// The charts of a comparison; one of which no year knows anything is left out.
pub(super) fn blocks(form: &mut Form<'_>, words: &Words, compared: &Comparison, facts: &Facts) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (line, chart) in [(Line::Commendations, &words.commendations), (Line::Members, &words.members)] {
        let figures = figures(compared, line);
        if is_known(figures) {
            let alt = told(form, &chart.told, &chart.told_year, figures, facts);
            blocks.push(form.caption(&chart.caption));
            blocks.push(bars(form, figures, &alt));
        }
    }
    let shares = figures(compared, Line::Attendance);
    if is_known(shares) {
        let words = &words.attendance;
        let alt = told(form, &words.told, &words.told_year, shares, facts);
        blocks.push(form.caption(&words.caption));
        blocks.push(line(form, &words.series, shares, &alt));
    }
    blocks
}

fn figures(compared: &Comparison, line: Line) -> &[Figure] {
    compared.line(line).map_or(&[], |line| line.figures.as_slice())
}

fn is_known(figures: &[Figure]) -> bool {
    figures.iter().any(|figure| figure.value != Value::Unknown)
}

fn bars(form: &mut Form<'_>, figures: &[Figure], alt: &str) -> Block {
    let (style, unknown) = (form.profile().table_style(Face::Bold), form.words.unknown.clone());
    let bars = figures.iter().map(|figure| Bar {
        label: figure.period.year.to_string(),
        value: figure.count().unwrap_or_default() as f32,
        shown: form.shown.in_table(figure, style, &unknown),
    });
    let bars = bars.collect();
    Block::Chart(form.profile().chart(bars, alt))
}

fn line(form: &mut Form<'_>, name: &str, figures: &[Figure], alt: &str) -> Block {
    let (style, unknown) = (form.profile().table_style(Face::Regular), form.words.unknown.clone());
    let points = figures.iter().map(|figure| {
        let value = percent(&figure.value)?;
        Some(Point { value, shown: form.shown.in_table(figure, style, &unknown) })
    });
    let series = Series { name: name.to_owned(), points: points.collect() };
    let labels = figures.iter().map(|figure| figure.period.year.to_string()).collect();
    Block::LineChart(form.profile().line_chart(labels, vec![series], alt, &unknown))
}

fn percent(value: &Value) -> Option<f32> {
    match value {
        Value::Share { part, whole } if *whole > 0 => Some(*part as f32 * 100.0 / *whole as f32),
        Value::Share { .. } | Value::Count(_) | Value::Between { .. } | Value::Unknown => None,
    }
}

/// What the chart says to a reader who cannot see it: the years that are known.
fn told(form: &Form<'_>, whole: &Template, each: &Template, figures: &[Figure], facts: &Facts) -> String {
    let years = figures.iter().filter_map(|figure| {
        let year = Facts::default().word(Word::Year, figure.period.year.to_string());
        each.fill(&year.and(Facts::in_table(figure.clone())))
    });
    said(whole, &facts.clone().runs(Word::Bars, joined(years, &form.words.semicolon)))
}
