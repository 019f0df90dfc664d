//! The appendix: who owes a paper, and how far each is.

use chrono::NaiveDate;
use domain::{
    day::on_paper_short,
    figures::campaigns::PaperOf,
    records::{Campaign, PaperStatus},
};

use super::{super::form::Form, Appendix};
use crate::{Align, Block, Row, Span, paper::title, wording::Facts};

const COLUMNS: [Align; 6] = [Align::Center, Align::Left, Align::Left, Align::Center, Align::Center, Align::Left];

pub(super) fn appendix(form: &mut Form<'_>, words: &Appendix, campaign: &Campaign, facts: &Facts) -> Vec<Block> {
    let profile = form.profile();
    let subject = words.subject.fill(facts).unwrap_or_default();
    let subject: Vec<Span> = form.shown.spans(&subject, profile.subject_style());
    let mut blocks = vec![Block::NewPage(profile.appendix_numbering())];
    blocks.extend(title(profile, &words.title, subject));
    let day = campaign.to.unwrap_or(form.view.span.to);
    let lines = form.view.campaign_papers(campaign).into_iter().filter(PaperOf::counts);
    let rows: Vec<Row> = (1_usize..).zip(lines).map(|(number, line)| row(form, words, number, &line, day)).collect();
    if rows.is_empty() {
        let nobody = form.cell(form.words.no_data.clone());
        blocks.push(Block::Paragraph(profile.paragraph(nobody)));
    } else {
        blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows)));
    }
    blocks
}

fn row(form: &Form<'_>, words: &Appendix, number: usize, one: &PaperOf<'_>, day: NaiveDate) -> Row {
    let person = one.line.member.person;
    let status = match one.status() {
        PaperStatus::NotHandedIn => &words.not_handed_in,
        PaperStatus::HandedIn => &words.handed_in,
        PaperStatus::Presented => &words.presented,
    };
    let texts = [
        number.to_string(),
        person.full_name.clone(),
        form.unit(person.id, day).to_owned(),
        status.clone(),
        one.paper.and_then(|paper| paper.on).map(on_paper_short).unwrap_or_default(),
        one.paper.map(|paper| paper.note.trim().to_owned()).unwrap_or_default(),
    ];
    form.row(texts.into_iter().map(|text| form.cell(text)).collect())
}
