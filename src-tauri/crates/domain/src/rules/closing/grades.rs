//! Xếp loại: whether the grades of the year add up (domain facts 5.1: Σ grades + not graded = members).

use super::{Check, Finding, year::Year};
use crate::{
    Id,
    figures::people::members_on,
    name::sort_key,
    records::{Grading, NotGraded, Person},
};

impl<'a> Year<'a> {
    pub(super) fn grades(&self) -> Vec<Finding> {
        let gradings: Vec<&Grading> =
            self.records.gradings.iter().filter(|grading| grading.year == self.period.year).collect();
        let mut members = members_on(self.records, self.last_day(), None);
        members.sort_by_cached_key(|person| sort_key(&person.full_name, person.given_name.as_deref()));
        let mut found: Vec<Finding> = members.iter().filter_map(|member| missing(&gradings, member)).collect();
        found.extend(gradings.iter().filter_map(|grading| self.of_non_member(&members, grading)));
        found.extend(gradings.iter().filter_map(|grading| self.ballots(grading)));
        found.extend(self.sum(&members, &gradings));
        found.extend(self.branch(&members, &gradings));
        found.extend(self.awaiting(&gradings));
        found
    }

    fn of_non_member(&self, members: &[&Person], grading: &Grading) -> Option<Finding> {
        let person = grading.person.filter(|person| !is_among(members, *person) && !is_graded_elsewhere(grading))?;
        Some(Finding::new(Check::GradeOfNonMember).in_row(grading).about(person).called(self.name(person)))
    }

    fn ballots(&self, grading: &Grading) -> Option<Finding> {
        let (in_favour, voters) = (grading.in_favour?, grading.voters?);
        let finding = || Finding {
            person: grading.person,
            count: Some(in_favour),
            of: Some(voters),
            ..Finding::new(Check::BallotsExceed).in_row(grading)
        };
        let name = grading.person.map_or("", |person| self.name(person));
        (in_favour > voters).then(|| finding().called(name))
    }

    /// Who has both a grade and a reason for none counts twice, and so does who is graded twice.
    fn sum(&self, members: &[&Person], gradings: &[&Grading]) -> Option<Finding> {
        let of_people = || {
            gradings.iter().filter(|grading| {
                grading.person.is_some_and(|person| is_among(members, person) || !is_graded_elsewhere(grading))
            })
        };
        let graded = of_people().filter(|grading| has_grade(grading)).count();
        let not_graded = of_people().filter(|grading| grading.not_graded.is_some()).count();
        let sum = graded + not_graded;
        let finding = || Finding::new(Check::GradesDoNotAddUp).of(self.period).counting(sum).out_of(members.len());
        (sum != members.len()).then(finding)
    }

    fn branch(&self, members: &[&Person], gradings: &[&Grading]) -> Option<Finding> {
        let mut of_branch = gradings.iter().filter(|grading| grading.person.is_none());
        let is_settled = |g: &&Grading| g.own.is_some() || has_grade(g) || g.not_graded.is_some();
        let is_graded = of_branch.any(is_settled);
        (!members.is_empty() && !is_graded).then(|| Finding::new(Check::BranchUngraded).of(self.period))
    }

    /// One line for all: the superior decides them together. Whoever has no proposal yet is told of as missing.
    fn awaiting(&self, gradings: &[&'a Grading]) -> Option<Finding> {
        let is_graded = |g: &&&Grading| has_grade(g) || (g.person.is_none() && g.own.is_some());
        let graded: Vec<&Grading> =
            gradings.iter().filter(is_graded).filter(|g| g.not_graded.is_none()).copied().collect();
        let waiting: Vec<_> = graded.iter().copied().filter(|grading| grading.decided.is_none()).collect();
        let finding = Finding::new(Check::AwaitingDecision).of(self.period).counting(waiting.len());
        (!waiting.is_empty()).then(|| finding.out_of(graded.len()).in_rows(waiting))
    }
}

fn missing(gradings: &[&Grading], member: &Person) -> Option<Finding> {
    let of_member = || gradings.iter().copied().filter(|grading| grading.person == Some(member.id));
    let is_settled = of_member().any(|grading| has_grade(grading) || grading.not_graded.is_some());
    let finding = || Finding::new(Check::GradeMissing).in_row(member).in_rows(of_member());
    (!is_settled).then(|| finding().about(member.id).called(&member.full_name))
}

/// A grade of one's own alone is none yet.
fn has_grade(grading: &Grading) -> bool {
    grading.proposed.is_some() || grading.decided.is_some()
}

fn is_among(members: &[&Person], person: Id<Person>) -> bool {
    members.iter().any(|member| member.id == person)
}

/// Sinh hoạt tạm thời: no member of the branch; to note that they are graded where they belong is in order.
fn is_graded_elsewhere(grading: &Grading) -> bool {
    grading.not_graded == Some(NotGraded::HereTemporarily) && !has_grade(grading)
}
