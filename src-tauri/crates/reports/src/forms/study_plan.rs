//! Kế hoạch sinh hoạt chuyên đề of a year: the annual topic and the programme, quarter by quarter (domain facts 4.5).

use std::collections::BTreeSet;

use domain::{
    Id, Period,
    day::paper_month,
    records::{Person, ProgrammeItem},
};
use serde::Deserialize;

use super::form::Form;
use crate::{
    Align, Block, Cell, Paper, Paragraph, PrintError, Row, Table,
    official::{capitalised, said},
    thematic::Forms,
    wording::{Facts, Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/study_plan.toml");
const COLUMNS: [Align; 6] = [Align::Center, Align::Center, Align::Left, Align::Left, Align::Left, Align::Left];
/// Where the time stands.
const TIME: usize = 1;
/// Room for the topic by hand.
const PEN_LINES: usize = 2;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    opening: Template,
    purpose: Vec<Written>,
    content: Content,
    carrying_out: Written,
    closing: Template,
}

/// A heading and the paragraphs under it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    title: String,
    text: Vec<Template>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    purpose: String,
    title: String,
    topic_title: String,
    topic: Template,
    programme_title: String,
    planned: Sentence,
    heads: [String; 6],
    within_quarter: String,
    month: Template,
    empty_quarter: String,
    prepared: [Template; 3],
    together: [Template; 2],
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let names = form.study_forms()?;
    let facts = form.facts.clone().word(Word::Year, form.period().year.to_string());
    let subject = form.subject_or(said(&words.subject, &facts));
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.extend(form.bases()?);
    blocks.extend(form.say_one(&words.opening, &facts));
    blocks.push(form.section(&words.content.purpose));
    blocks.extend(words.purpose.iter().flat_map(|part| form.written(part, &facts)));
    blocks.push(form.section(&words.content.title));
    blocks.extend(topic(form, &words.content, &facts));
    blocks.extend(programme(form, &words.content, &names, &facts));
    blocks.push(form.section(&words.carrying_out.title));
    blocks.extend(form.paragraphs(&words.carrying_out.text, &facts));
    blocks.extend(form.say_one(&words.closing, &facts));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

impl Form<'_> {
    /// A heading of a part and what is said under it.
    pub(super) fn written(&mut self, part: &Written, facts: &Facts) -> Vec<Block> {
        let heading = self.part(&part.title);
        std::iter::once(heading).chain(self.paragraphs(&part.text, facts)).collect()
    }

    /// A paragraph for each text that can be said.
    pub(super) fn paragraphs(&mut self, texts: &[Template], facts: &Facts) -> Vec<Block> {
        texts.iter().filter_map(|text| self.say_one(text, facts)).collect()
    }

    /// A paragraph; nothing where it cannot be said.
    pub(super) fn say_one(&mut self, text: &Template, facts: &Facts) -> Option<Block> {
        text.fill(facts).map(|runs| self.paragraph(&runs))
    }
}

impl Written {
    pub(super) fn text(&self) -> &[Template] {
        &self.text
    }

    pub(super) fn title(&self) -> &str {
        &self.title
    }
}

fn topic(form: &mut Form<'_>, words: &Content, facts: &Facts) -> Vec<Block> {
    let mut blocks = vec![form.part(&words.topic_title)];
    let (records, year) = (form.records(), form.period().year);
    for topic in records.topics.iter().filter(|topic| topic.year == year) {
        let facts =
            facts.clone().word(Word::TopicTitle, capitalised(&topic.title)).word(Word::Topic, &topic.short_name);
        blocks.extend(form.say_one(&words.topic, &facts));
    }
    if blocks.len() == 1 {
        blocks.extend(form.typed("", PEN_LINES));
    }
    blocks
}

fn programme(form: &mut Form<'_>, words: &Content, names: &Forms, facts: &Facts) -> Vec<Block> {
    let mut blocks = vec![form.part(&words.programme_title)];
    let facts = facts.clone().figure(form.view.planned_sessions());
    blocks.extend(form.say(&words.planned, &facts).map(with_next));
    let items = form.view.programme_items();
    let mut rows: Vec<Row> = Vec::new();
    for quarter in (1..=4).filter_map(|number| Period::quarter(form.period().year, number)) {
        let of_quarter: Vec<Row> = items
            .iter()
            .filter(|item| Period::quarter_of(item.period.first_day()) == quarter)
            .map(|item| row(form, words, names, item))
            .collect();
        if of_quarter.is_empty() {
            rows.push(empty_row(form, words, quarter));
        }
        rows.extend(of_quarter);
    }
    blocks.push(Block::Table(without_time_alike(form.table(&words.heads, COLUMNS, rows))));
    blocks
}

/// The column of times tells nothing where all are alike.
fn without_time_alike(mut table: Table) -> Table {
    let text = |cell: &Cell| cell.iter().map(|span| span.text.as_str()).collect::<String>();
    let times: BTreeSet<String> = table.rows.iter().filter_map(|row| row.cells.get(TIME).map(text)).collect();
    let told = times.iter().filter(|time| !time.is_empty()).count();
    if told <= 1 {
        table.columns.remove(TIME);
        table.widths.truncate(table.columns.len());
        table.rows.iter_mut().for_each(|row| drop(row.cells.remove(TIME)));
    }
    table
}

fn row(form: &Form<'_>, words: &Content, names: &Forms, item: &ProgrammeItem) -> Row {
    let kind = item.form.map(|kind| capitalised(names.name(kind, ""))).unwrap_or_default();
    let place = Facts::default().word(Word::Partners, item.partners.trim()).word(Word::Site, item.site.trim());
    let texts = [
        form.quarter_numeral(item.period).to_owned(),
        time(words, item),
        item.title.trim().to_owned(),
        kind,
        who(form, words, item),
        lines(words.together.iter().map(|line| said(line, &place))),
    ];
    form.row(texts.into_iter().map(|text| form.cell(text)).collect())
}

fn empty_row(form: &Form<'_>, words: &Content, quarter: Period) -> Row {
    let texts = [form.quarter_numeral(quarter), "", &words.empty_quarter, "", "", ""];
    form.row(texts.into_iter().map(|text| form.cell(text)).collect())
}

/// The month, of an item that is planned for one.
fn time(words: &Content, item: &ProgrammeItem) -> String {
    match item.period.month_number() {
        Some(month) => {
            let facts = Facts::default().word(Word::Year, item.period.year.to_string());
            said(&words.month, &facts.word(Word::Month, paper_month(month.into())))
        }
        None => words.within_quarter.clone(),
    }
}

/// Who prepares and who presents; one who does both is named once.
fn who(form: &Form<'_>, words: &Content, item: &ProgrammeItem) -> String {
    let name = |person: Option<Id<Person>>| form.name(person);
    let facts =
        Facts::default().word(Word::Preparer, name(item.preparer)).word(Word::PresentedBy, name(item.presenter));
    let [prepares, presents, does_both] = &words.prepared;
    if item.preparer.is_some() && item.preparer == item.presenter {
        return said(does_both, &facts);
    }
    lines([prepares, presents].map(|line| said(line, &facts)))
}

/// A sentence that leads to what follows stays with it.
fn with_next(mut block: Block) -> Block {
    if let Block::Paragraph(Paragraph { keep_with_next, .. }) = &mut block {
        *keep_with_next = true;
    }
    block
}

/// What is said of these, a line each.
fn lines(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}
