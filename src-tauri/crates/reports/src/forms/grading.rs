//! What the papers on grading (xếp loại) share: the words of grades and reasons, the bases by date, ballots.

use std::collections::BTreeMap;

use domain::{
    Code,
    day::on_paper_short,
    records::{Grade, Grading, NotGraded},
    rules::grading::{GradingStep, Instrument, effective, grading_day, instruments_on},
};
use serde::Deserialize;

use super::{form::Form, lists::under_each_other};
use crate::{
    Block, Cell, Face, PrintError,
    letter::base_lines,
    official::{read, said},
    profile::FormatProfile,
    wording::{Facts, Sentence, Template, Word, in_table, joined, plain},
};

const SHARED: &str = include_str!("../../../../../assets/wording/forms/grading.toml");

/// The words that the papers on grading share.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GradingWords {
    waiting: String,
    own_only: String,
    /// "Tập thể Chi bộ 2".
    pub(super) branch: Template,
    decision: Sentence,
    decided: Sentence,
    /// The members, and how many of them have a grade, none, or no grade yet: these add up.
    pub(super) totals: Sentence,
    grades: OfGrades<String>,
    short: OfGrades<String>,
    counts: OfGrades<Template>,
    reasons: Reasons,
    bases: BTreeMap<String, Template>,
}

/// Something of each grade.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfGrades<T> {
    excellent: T,
    good: T,
    fulfilled: T,
    not_fulfilled: T,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reasons {
    exempt: String,
    suspended: String,
    newly_admitted: String,
    here_temporarily: String,
    other: String,
}

impl<T> OfGrades<T> {
    fn of(&self, grade: Grade) -> &T {
        match grade {
            Grade::Excellent => &self.excellent,
            Grade::Good => &self.good,
            Grade::Fulfilled => &self.fulfilled,
            Grade::NotFulfilled => &self.not_fulfilled,
        }
    }
}

impl GradingWords {
    pub(super) fn read(profile: &FormatProfile) -> Result<Self, PrintError> {
        read(profile, SHARED)
    }

    /// "Hoàn thành tốt nhiệm vụ".
    pub(super) fn grade(&self, grade: Grade) -> &str {
        self.grades.of(grade)
    }

    /// "HTTNV".
    pub(super) fn short(&self, grade: Grade) -> &str {
        self.short.of(grade)
    }

    fn reason(&self, reason: NotGraded) -> &str {
        match reason {
            NotGraded::Exempt => &self.reasons.exempt,
            NotGraded::Suspended => &self.reasons.suspended,
            NotGraded::NewlyAdmitted => &self.reasons.newly_admitted,
            NotGraded::HereTemporarily => &self.reasons.here_temporarily,
            NotGraded::Other => &self.reasons.other,
        }
    }

    /// Why there is no grade, for sentences, and what was noted besides; another reason is the note itself.
    pub(super) fn reason_facts(&self, grading: &Grading) -> Option<Facts> {
        let reason = grading.not_graded?;
        let note = grading.note.trim().trim_end_matches('.').replace('\n', "; ");
        let facts = Facts::default();
        if reason == NotGraded::Other && !note.is_empty() {
            return Some(facts.word(Word::Reason, note));
        }
        Some(facts.word(Word::Reason, lowered(self.reason(reason))).word(Word::Content, note))
    }

    /// What is told beside a grading: why there is no grade, that its decision is waited for, and what was noted.
    pub(super) fn remark(&self, grading: &Grading) -> String {
        let step = match (grading.not_graded, effective(grading)) {
            (Some(NotGraded::Other), _) if !grading.note.trim().is_empty() => "",
            (Some(reason), _) => self.reason(reason),
            (None, Some((_, GradingStep::Proposed))) => self.waiting.as_str(),
            (None, Some((_, GradingStep::Own))) => self.own_only.as_str(),
            (None, Some((_, GradingStep::Decided)) | None) => "",
        };
        under_each_other([step, grading.note.as_str()])
    }

    /// "Quyết định số 15-QĐ/ĐU, ngày 12/01/2024"; nothing where neither was noted.
    pub(super) fn decision(&self, grading: &Grading) -> String {
        let facts = Facts::default()
            .word(Word::Number, grading.decision.trim())
            .word(Word::PlanDate, grading.decided_on.map(on_paper_short).unwrap_or_default());
        self.decision.fill(&facts).as_deref().map(plain).unwrap_or_default()
    }
}

impl Form<'_> {
    /// What every paper on grading may speak of.
    pub(super) fn grading_facts(&self) -> Facts {
        let (view, year) = (self.view, self.period().year);
        self.facts
            .clone()
            .word(Word::Year, year.to_string())
            .word(Word::To, on_paper_short(grading_day(year)))
            .figures([view.members_at_year_end(), view.members_to_grade(), view.graded(), view.not_graded()])
            .figures([view.without_grade(), view.awaiting_decision(), view.without_proposal()])
            .figures(Grade::ALL.iter().map(|grade| view.graded_as(*grade)))
    }

    /// Each grade that somebody has with its number, one after another.
    pub(super) fn grades_counted(&self, words: &GradingWords, facts: &Facts) -> Facts {
        let counts = Grade::ALL.iter().filter_map(|grade| words.counts.of(*grade).fill(facts));
        Facts::default().runs(Word::Names, joined(counts, &self.words.semicolon))
    }

    /// By which decisions the members were graded, each once.
    pub(super) fn grading_decisions(&mut self, words: &GradingWords) -> Option<Block> {
        let mut decisions: Vec<String> = Vec::new();
        for grading in self.view.grading_list().iter().filter_map(|line| line.on_record) {
            let decision = words.decision(grading);
            if grading.decided.is_some() && !decision.is_empty() && !decisions.contains(&decision) {
                decisions.push(decision);
            }
        }
        let told = Facts::default().word(Word::Names, decisions.join(&self.words.semicolon));
        self.say(&words.decided, &told)
    }

    /// Căn cứ: those of the document that the paper is, else the instruments in force at the end of the year.
    pub(super) fn grading_bases(&self, words: &GradingWords) -> Result<Vec<Block>, PrintError> {
        let of_document = self.bases()?;
        if !of_document.is_empty() {
            return Ok(of_document);
        }
        let instruments = instruments_on(grading_day(self.period().year));
        let text = |one: &Instrument| {
            let dated = one.day().map(on_paper_short).unwrap_or_default();
            let facts = Facts::default().word(Word::Number, one.number).word(Word::PlanDate, dated);
            words.bases.get(one.number).map(|template| said(template, &facts))
        };
        base_lines(&self.office, &instruments.iter().filter_map(text).collect::<Vec<_>>())
    }

    /// A grade with the ballots on it, for sentences.
    pub(super) fn proposal_facts(&self, words: &GradingWords, grading: &Grading) -> Facts {
        let ballots = self.view.grading_ballots(grading);
        let grade = grading.proposed.map(|grade| words.grade(grade)).unwrap_or_default();
        // That no ballot is in favour is said as it is.
        let counted = Facts::in_table(ballots.in_favour).and(Facts::in_table(ballots.voters));
        counted.figure(ballots.share).word(Word::Grade, lowered(grade))
    }

    /// "18/19"; `unknown` where it was not noted.
    pub(super) fn ballots_cell(&mut self, grading: &Grading, unknown: &str) -> Cell {
        let ballots = self.view.grading_ballots(grading);
        if in_table(&ballots.in_favour.value).is_some() && in_table(&ballots.voters.value).is_some() {
            return self.of_due(&ballots.in_favour, &ballots.voters, Face::Regular);
        }
        self.cell(unknown)
    }
}

/// As it stands after something else.
pub(super) fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use domain::rules::grading::instruments;

    use super::*;
    use crate::profile::all;

    #[test]
    fn every_instrument_has_words_under_every_profile_and_no_words_are_of_another() {
        for profile in all().unwrap() {
            let words = GradingWords::read(&profile).unwrap();
            let unsaid: Vec<_> = instruments().filter(|one| !words.bases.contains_key(one.number)).collect();
            assert_eq!((unsaid.len(), words.bases.len()), (0, instruments().count()), "{unsaid:?}");
        }
    }
}
