//! Tờ trình: the superior is asked to recognise the grades of a year, as they were proposed (domain facts 5.1).

use domain::{
    Code,
    records::{Grade, Grading, Person},
    rules::grading::{CapReading, cap_exceeded, grading_day},
};
use serde::Deserialize;

use super::{
    form::Form,
    grading::GradingWords,
    lists::{one_line, wide},
};
use crate::{
    Align, Block, Paper, PrintError, Row, Width,
    official::{capitalised, lines, said},
    paper::addressees,
    wording::{Facts, Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/grading_submission.toml");
const COLUMNS: [Align; 5] = [Align::Center, Align::Left, Align::Left, Align::Left, Align::Center];
const WIDTHS: [(usize, Width); 3] = [one_line(1), wide(2, 40.0), one_line(3)];
/// The grades whose people are named.
const NAMED: [Grade; 2] = [Grade::Excellent, Grade::Good];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    opening: Sentence,
    branch_title: String,
    branch: Sentence,
    no_branch: String,
    members_title: String,
    members: Sentence,
    each: Sentence,
    no_members: String,
    caption: String,
    heads: [String; 5],
    over_the_cap: String,
    closing: Sentence,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = GradingWords::read(form.profile())?;
    let facts = form.grading_facts();
    let subject = form.subject_or(said(&words.subject, &facts));
    let mut blocks = form.head(&words.type_name, &subject);
    let names = lines(&form.official().document.addressee);
    blocks.extend(addressees(form.profile(), &form.profile().wording.submitted, &names));
    blocks.extend(form.grading_bases(&shared)?);
    blocks.extend(form.say(&words.opening, &facts));
    blocks.push(form.part(&words.branch_title));
    blocks.extend(branch(form, &words, &shared));
    blocks.push(form.part(&words.members_title));
    blocks.extend(members(form, &words, &shared, &facts));
    blocks.extend(form.say(&words.closing, &facts));
    Ok(form.signed(blocks, &capitalised(&format!("{} {subject}", words.type_name))))
}

fn branch(form: &mut Form<'_>, words: &Words, shared: &GradingWords) -> Option<Block> {
    match form.view.branch_grading().filter(|grading| is_proposed(grading)) {
        Some(grading) => {
            let facts = form.proposal_facts(shared, grading);
            form.say(&words.branch, &facts)
        }
        None => Some(form.office.paragraph(&words.no_branch)),
    }
}

fn members(form: &mut Form<'_>, words: &Words, shared: &GradingWords, facts: &Facts) -> Vec<Block> {
    let view = form.view;
    let list = view.grading_list();
    let proposed = list.iter().filter_map(|line| Some((line.person, line.on_record?)));
    let proposed: Vec<_> = proposed.filter(|(_, grading)| is_proposed(grading)).collect();
    if proposed.is_empty() {
        return vec![form.office.paragraph(&words.no_members)];
    }
    let mut blocks: Vec<Block> = form.say(&words.members, facts).into_iter().collect();
    for grade in Grade::ALL.iter().copied() {
        let facts = Facts::default().word(Word::Grade, shared.grade(grade)).figure(view.proposed_as(grade));
        blocks.extend(form.say(&words.each, &facts));
    }
    let records = form.records();
    if cap_exceeded(records, form.period().year, CapReading::of(records)).is_some() {
        blocks.push(form.office.paragraph(&words.over_the_cap));
    }
    blocks.extend(named(form, words, shared, &proposed));
    blocks
}

/// Those proposed for the better grades, by name.
fn named(form: &mut Form<'_>, words: &Words, shared: &GradingWords, proposed: &[(&Person, &Grading)]) -> Vec<Block> {
    let mut rows = Vec::new();
    for grade in NAMED {
        for (person, grading) in proposed.iter().filter(|(_, grading)| grading.proposed == Some(grade)) {
            rows.push(row(form, shared, rows.len() + 1, (*person, *grading)));
        }
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let table = form.table(&words.heads, COLUMNS, rows).with_widths(WIDTHS);
    vec![form.caption(&words.caption), Block::Table(table)]
}

fn row(form: &mut Form<'_>, shared: &GradingWords, number: usize, of: (&Person, &Grading)) -> Row {
    let (person, grading) = of;
    let day = grading_day(form.period().year);
    let unknown = form.words.unknown.clone();
    let cells = vec![
        form.cell(number.to_string()),
        form.cell(&person.full_name),
        form.cell(form.post_and_unit(person.id, day)),
        form.cell(grading.proposed.map(|grade| shared.grade(grade)).unwrap_or_default()),
        form.ballots_cell(grading, &unknown),
    ];
    form.row(cells)
}

fn is_proposed(grading: &Grading) -> bool {
    grading.not_graded.is_none() && grading.proposed.is_some()
}
