//! Trích nghị quyết: the commended of a resolution, of a meeting or of a month, with what each was commended for.

mod list;

use domain::{
    Period,
    day::on_paper_short,
    figures::{Figure, RowRef, Rule, Value},
    period::Part,
    records::{Commendation, DocumentStatus, Meeting, Standing},
    rules::belonging::standing_on,
};
use serde::Deserialize;

use crate::{
    Block, Drafted, Face, Official, PrintError,
    official::{Writer, read, said},
    shown::Shown,
    wording::{Facts, Run, Sentence, Template, Word},
};

const EXTRACT: &str = include_str!("../../../../../assets/wording/extract.toml");

/// An extract on commendations.
#[derive(Clone, Debug)]
pub struct Extract<'a> {
    /// What makes it an official paper. Its document is the resolution, or stands for one that has no number yet.
    pub official: Official<'a>,
    /// Whose commendations it tells.
    pub of: CommendedIn<'a>,
}

/// Where the commendations of an extract were given.
#[derive(Clone, Copy, Debug)]
pub enum CommendedIn<'a> {
    /// Recorded by the document of the extract.
    Document,
    /// Given in this meeting.
    Meeting(&'a Meeting),
    /// Counted in this month.
    Month(Period),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    months: Template,
    quarters: Template,
    years: Template,
    opening: Sentence,
    none: String,
    total: Template,
    heads: [String; 5],
    party: String,
    non_party: String,
}

/// Drafts the extract.
///
/// # Errors
/// See [`PrintError`]; none of them depends on the records.
pub fn draft_extract(extract: &Extract<'_>) -> Result<Drafted, PrintError> {
    let words: Words = read(extract.official.profile, EXTRACT)?;
    let writer = Writer::new(&extract.official)?;
    let (commendations, mut shown) = (commendations(extract), Shown::default());
    let period = period(extract, &commendations);
    let counted = figures(extract, period, &commendations);
    let facts = facts(extract, &writer).figures(counted.clone());
    let subject = said(&words.subject, &Facts::default().word(Word::Month, period_name(&writer, &words, period)));
    let mut blocks = vec![writer.head()];
    blocks.extend(writer.title(&words.type_name, &subject));
    match words.opening.fill(&facts) {
        Some(opening) if !commendations.is_empty() => {
            blocks.push(paragraph(&mut shown, &writer, &opening));
            blocks.push(Block::Table(list::table(extract, &words, &commendations)));
            let counted = total_figures(&counted);
            let total = words.total.fill(&Facts::default().figures(counted));
            blocks.extend(total.map(|total| paragraph(&mut shown, &writer, &total)));
        }
        Some(_) | None => blocks.push(writer.paragraph(&words.none)),
    }
    let paper = writer.signed(blocks, &format!("{} {subject}", words.type_name));
    Ok(Drafted { paper, figures: shown.into_figures() })
}

/// By name of the person, as lists of people are read.
fn commendations<'a>(extract: &Extract<'a>) -> Vec<&'a Commendation> {
    let official = &extract.official;
    let is_told = |given: &&Commendation| match extract.of {
        CommendedIn::Document => given.document == Some(official.document.id),
        CommendedIn::Meeting(meeting) => given.meeting == Some(meeting.id),
        CommendedIn::Month(month) => given.period == month,
    };
    let mut told: Vec<&Commendation> = official.records.commendations.iter().filter(is_told).collect();
    told.sort_by_cached_key(|given| list::by_name(official.records, given));
    told
}

/// The one period of all, else the year that the document is about.
fn period(extract: &Extract<'_>, commendations: &[&Commendation]) -> Period {
    let year = Period::year(extract.official.document.about_year);
    let first = commendations.first().map_or(year, |given| given.period);
    if commendations.iter().all(|given| given.period == first) { first } else { year }
}

fn period_name(writer: &Writer<'_>, words: &Words, period: Period) -> String {
    let template = match period.part {
        Part::Month(_) => &words.months,
        Part::Quarter(_) => &words.quarters,
        Part::Half(_) | Part::Year => &words.years,
    };
    said(template, &writer.period_facts(period))
}

/// What the opening may speak of: the resolution by its number, once it is issued; before that, the meeting.
fn facts(extract: &Extract<'_>, writer: &Writer<'_>) -> Facts {
    let document = extract.official.document;
    let facts = writer.branch_facts();
    if let Some(number) = document.number.filter(|_| document.status == DocumentStatus::Issued) {
        return writer
            .facts
            .clone()
            .word(Word::Number, format!("{number:02}"))
            .word(Word::PlanDate, document.dated.map(on_paper_short).unwrap_or_default())
            .word(Word::PlanSubject, writer.cited_subject(&document.subject));
    }
    match extract.of {
        CommendedIn::Document => facts,
        CommendedIn::Meeting(meeting) => {
            let held = extract.official.records.sittings.iter().filter(|sitting| sitting.meeting == Some(meeting.id));
            let day = held.map(|sitting| sitting.held_on).min().map(on_paper_short);
            facts.word(Word::Meeting, writer.meeting_name(meeting)).word(Word::PlanDate, day.unwrap_or_default())
        }
        CommendedIn::Month(_) => facts,
    }
}

fn figures(extract: &Extract<'_>, period: Period, commendations: &[&Commendation]) -> [Figure; 4] {
    let standing = |given: &Commendation| standing_on(extract.official.records, given.person, given.dated);
    let counted = |rule, is_wanted: fn(Option<Standing>) -> bool| {
        let wanted = commendations.iter().copied().filter(|given| is_wanted(standing(given)));
        Figure::counting(rule, period, wanted)
    };
    let people: std::collections::BTreeSet<_> = commendations.iter().map(|given| given.person).collect();
    let value = Value::Count(u32::try_from(people.len()).unwrap_or(u32::MAX));
    [
        counted(Rule::CommendationTimes, |_| true),
        counted(Rule::CommendationPartyTimes, |standing| standing.is_some_and(Standing::is_party)),
        counted(Rule::CommendationNonPartyTimes, |standing| standing == Some(Standing::NonParty)),
        Figure { rule: Rule::CommendedPeople, period, value, rows: people.into_iter().map(RowRef::of).collect() },
    ]
}

/// What the last line may speak of: how many of each standing there are only where each was commended once.
fn total_figures([times, party, non_party, people]: &[Figure; 4]) -> Vec<Figure> {
    let each_once = times.value == people.value;
    let standings = [party, non_party].into_iter().filter(|_| each_once);
    std::iter::once(people).chain(standings).cloned().collect()
}

fn paragraph(shown: &mut Shown, writer: &Writer<'_>, runs: &[Run]) -> Block {
    let profile = writer.of.profile;
    Block::Paragraph(profile.paragraph(shown.spans(runs, profile.body_style(Face::Regular))))
}
