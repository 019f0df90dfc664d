//! The branch's names, units and terms, saved as one.

use chrono::{Days, NaiveDate};

use super::{Findings, person::share_days};
use crate::{
    Problem, ProblemCode,
    records::{BranchProfile, Term, Unit},
};

/// The profiles, units and terms of the branch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BranchFile {
    /// What it was called, from which day.
    pub profiles: Vec<BranchProfile>,
    /// Its units, in order.
    pub units: Vec<Unit>,
    /// Nhiệm kỳ: numbers of documents run through each.
    pub terms: Vec<Term>,
}

impl BranchFile {
    /// What is wrong with it; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Findings::default();
        if self.profiles.is_empty() {
            found.add(Problem::new("profiles.0.name", ProblemCode::Required));
        }
        for (i, profile) in self.profiles.iter().enumerate() {
            let at = |field: &str| format!("profiles.{i}.{field}");
            found.required(at("name"), &profile.name);
            found.required(at("parentName"), &profile.parent_name);
            found.required(at("symbol"), &profile.symbol);
            let lines = [
                ("name", &profile.name),
                ("parentName", &profile.parent_name),
                ("upperName", &profile.upper_name),
                ("place", &profile.place),
                ("symbol", &profile.symbol),
                ("reportTo", &profile.report_to),
                ("unitsIntro", &profile.units_are),
            ];
            for (field, line) in lines {
                found.line(at(field), line);
            }
            found.text(at("recipients"), &profile.recipients);
            if self.profiles.iter().take(i).any(|other| other.from == profile.from) {
                found.add(Problem::new(at("from"), ProblemCode::Duplicate).with("other", "profile"));
            }
        }
        for (i, unit) in self.units.iter().enumerate() {
            found.required(format!("units.{i}.name"), &unit.name);
            found.line(format!("units.{i}.name"), &unit.name);
            found.interval(format!("units.{i}.to"), unit.from, unit.to);
        }
        self.check_terms(&mut found);
        found.0
    }

    fn check_terms(&self, found: &mut Findings) {
        for (i, term) in self.terms.iter().enumerate() {
            found.required(format!("terms.{i}.name"), &term.name);
            found.line(format!("terms.{i}.name"), &term.name);
            found.interval(format!("terms.{i}.to"), Some(term.from), term.to);
            if self.terms.iter().take(i).any(|other| share_days((term.from, term.to), (other.from, other.to))) {
                found.add(Problem::new(format!("terms.{i}.from"), ProblemCode::Overlaps).with("other", "term"));
            }
        }
    }

    /// The days between two terms that belong to none, first and last: a paper of such a day has no sequence to be
    /// numbered in. To be shown, not refused.
    #[must_use]
    pub fn term_gaps(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let mut terms: Vec<&Term> = self.terms.iter().collect();
        terms.sort_by_key(|term| term.from);
        let between = |(before, after): (&&Term, &&Term)| {
            let (first, last) = (before.to? + Days::new(1), after.from - Days::new(1));
            (first <= last).then_some((first, last))
        };
        terms.iter().zip(terms.iter().skip(1)).filter_map(between).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;

    fn term(name: &str, from: &str, to: Option<&str>) -> Term {
        let day = |iso: &str| iso.parse().unwrap();
        Term { id: Id::random(), name: name.to_owned(), from: day(from), to: to.map(day) }
    }

    fn with_terms(terms: Vec<Term>) -> BranchFile {
        BranchFile { terms, ..BranchFile::default() }
    }

    #[test]
    fn terms_that_share_a_day_are_refused_at_the_later_one() {
        for (second, is_refused) in [("2022-06-09", true), ("2022-06-10", true), ("2022-06-11", false)] {
            let file =
                with_terms(vec![term("2020-2022", "2020-01-01", Some("2022-06-10")), term("2022-2025", second, None)]);
            let found = file.problems().into_iter().find(|problem| problem.code == ProblemCode::Overlaps);
            assert_eq!(found.map(|problem| problem.field), is_refused.then(|| "terms.1.from".to_owned()), "{second}");
        }
    }

    #[test]
    fn the_days_between_two_terms_are_told() {
        let day = |iso: &str| iso.parse::<NaiveDate>().unwrap();
        let file = with_terms(vec![
            term("2022-2025", "2022-06-15", None),
            term("2020-2022", "2020-01-01", Some("2022-06-10")),
        ]);
        assert_eq!(file.term_gaps(), [(day("2022-06-11"), day("2022-06-14"))]);
        assert_eq!(with_terms(vec![term("2022-2025", "2022-06-15", None)]).term_gaps(), []);
    }
}
