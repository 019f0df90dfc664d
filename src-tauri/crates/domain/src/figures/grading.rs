//! Grading at the end of the year (xếp loại): of the members of its last day, whatever the last day of the span.
//!
//! The grades, those not graded and those without any add up to the members.

use super::{Figure, RowRef, Rule, Value, View};
use crate::{
    Period,
    records::{Grade, Grading, Person},
    rules::grading::{GradingLine, awaits_decision, branch_grading, effective, grading_list},
};

/// The figures of the ballots on one grading.
#[derive(Clone, Debug)]
pub struct BallotFigures {
    /// [`Rule::GradeVotesFor`].
    pub in_favour: Figure,
    /// [`Rule::GradeVotes`].
    pub voters: Figure,
    /// [`Rule::GradeVoteShare`].
    pub share: Figure,
}

impl<'a> View<'a> {
    /// The list of the year: see [`grading_list`].
    #[must_use]
    pub fn grading_list(self) -> Vec<GradingLine<'a>> {
        grading_list(self.records, self.span.period.year)
    }

    /// What is on record of the branch itself.
    #[must_use]
    pub fn branch_grading(self) -> Option<&'a Grading> {
        branch_grading(self.records, self.span.period.year)
    }

    /// [`Rule::MembersAtYearEnd`].
    #[must_use]
    pub fn members_at_year_end(self) -> Figure {
        self.listed(Rule::MembersAtYearEnd, |_| true)
    }

    /// [`Rule::MembersToGrade`].
    #[must_use]
    pub fn members_to_grade(self) -> Figure {
        self.listed(Rule::MembersToGrade, |line| !line.on_record.is_some_and(is_excluded))
    }

    /// [`Rule::WithoutGrade`].
    #[must_use]
    pub fn without_grade(self) -> Figure {
        self.listed(Rule::WithoutGrade, |line| {
            line.on_record.is_none_or(|on_record| !is_excluded(on_record) && effective(on_record).is_none())
        })
    }

    /// [`Rule::NotGraded`].
    #[must_use]
    pub fn not_graded(self) -> Figure {
        self.on_record(Rule::NotGraded, is_excluded)
    }

    /// [`Rule::Graded`].
    #[must_use]
    pub fn graded(self) -> Figure {
        self.on_record(Rule::Graded, |grading| effective(grading).is_some())
    }

    /// [`Rule::GradedExcellent`], [`Rule::GradedGood`], [`Rule::GradedFulfilled`] or [`Rule::GradedNotFulfilled`].
    #[must_use]
    pub fn graded_as(self, grade: Grade) -> Figure {
        let rule = match grade {
            Grade::Excellent => Rule::GradedExcellent,
            Grade::Good => Rule::GradedGood,
            Grade::Fulfilled => Rule::GradedFulfilled,
            Grade::NotFulfilled => Rule::GradedNotFulfilled,
        };
        self.on_record(rule, |grading| has_grade(grading, grade))
    }

    /// [`Rule::ExcellentShare`], [`Rule::GoodShare`], [`Rule::FulfilledShare`] or [`Rule::NotFulfilledShare`]: its rows
    /// are all those graded.
    #[must_use]
    pub fn grade_share(self, grade: Grade) -> Figure {
        let rule = match grade {
            Grade::Excellent => Rule::ExcellentShare,
            Grade::Good => Rule::GoodShare,
            Grade::Fulfilled => Rule::FulfilledShare,
            Grade::NotFulfilled => Rule::NotFulfilledShare,
        };
        self.share_of(rule, self.graded_as(grade).count())
    }

    /// [`Rule::AllGradesShare`]: the four added up, from grade to grade.
    #[must_use]
    pub fn all_grades_share(self) -> Figure {
        let parts = [Grade::Excellent, Grade::Good, Grade::Fulfilled, Grade::NotFulfilled];
        let sum = parts.into_iter().map(|grade| self.graded_as(grade).count()).sum();
        self.share_of(Rule::AllGradesShare, sum)
    }

    /// [`Rule::AwaitingDecision`].
    #[must_use]
    pub fn awaiting_decision(self) -> Figure {
        self.on_record(Rule::AwaitingDecision, awaits_decision)
    }

    /// [`Rule::ProposedGrades`], of one grade.
    #[must_use]
    pub fn proposed_as(self, grade: Grade) -> Figure {
        self.on_record(Rule::ProposedGrades, |grading| !is_excluded(grading) && grading.proposed == Some(grade))
    }

    /// [`Rule::WithoutProposal`].
    #[must_use]
    pub fn without_proposal(self) -> Figure {
        self.listed(Rule::WithoutProposal, |line| {
            line.on_record.is_none_or(|on_record| !is_excluded(on_record) && on_record.proposed.is_none())
        })
    }

    /// The ballots on a grading; what was not noted is unknown.
    #[must_use]
    pub fn grading_ballots(self, grading: &Grading) -> BallotFigures {
        let figure = |rule, value: Option<Value>| {
            let value = value.unwrap_or(Value::Unknown);
            Figure { rule, period: self.graded_year(), value, rows: vec![RowRef::to(grading)] }
        };
        let share = grading.in_favour.zip(grading.voters).filter(|(_, whole)| *whole > 0);
        BallotFigures {
            in_favour: figure(Rule::GradeVotesFor, grading.in_favour.map(Value::Count)),
            voters: figure(Rule::GradeVotes, grading.voters.map(Value::Count)),
            share: figure(Rule::GradeVoteShare, share.map(|(part, whole)| Value::Share { part, whole })),
        }
    }

    fn graded_year(self) -> Period {
        Period::year(self.span.period.year)
    }

    fn listed(self, rule: Rule, is_wanted: impl Fn(&GradingLine<'_>) -> bool) -> Figure {
        let list = self.grading_list();
        let people: Vec<&Person> = list.iter().filter(|line| is_wanted(line)).map(|line| line.person).collect();
        Figure::counting(rule, self.graded_year(), people)
    }

    fn on_record(self, rule: Rule, is_wanted: impl Fn(&Grading) -> bool) -> Figure {
        let on_record = self.grading_list().into_iter().filter_map(|line| line.on_record);
        Figure::counting(rule, self.graded_year(), on_record.filter(|grading| is_wanted(grading)))
    }

    /// A share of those graded; unknown while nobody is.
    fn share_of(self, rule: Rule, part: Option<u32>) -> Figure {
        let graded = self.graded();
        let whole = graded.count().filter(|whole| *whole > 0);
        let value = part.zip(whole).map_or(Value::Unknown, |(part, whole)| Value::Share { part, whole });
        Figure { rule, value, ..graded }
    }
}

fn is_excluded(grading: &Grading) -> bool {
    grading.not_graded.is_some()
}

fn has_grade(grading: &Grading, wanted: Grade) -> bool {
    effective(grading).is_some_and(|(grade, _)| grade == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Code, Id, Records,
        figures::Span,
        records::{NotGraded, Standing, StandingChange},
    };

    /// So many members since 2020.
    fn a_branch(members: usize) -> Records {
        let mut records = Records::default();
        for number in 0..members {
            let person = Person::named(Id::random(), &format!("Người thứ {number}"));
            let (id, from, note) = (Id::random(), "2020-01-01".parse().unwrap(), String::new());
            let standing = Standing::Official;
            records.standings.push(StandingChange { id, person: person.id, standing, from, note });
            records.people.push(person);
        }
        records
    }

    fn grade(records: &mut Records, nth: usize, proposed: Option<Grade>, decided: Option<Grade>) -> &mut Grading {
        records.gradings.push(Grading {
            id: Id::random(),
            year: 2023,
            person: Some(records.people[nth].id),
            own: proposed,
            proposed,
            in_favour: None,
            voters: None,
            decided,
            decision: String::new(),
            decided_on: None,
            not_graded: None,
            note: String::new(),
        });
        records.gradings.last_mut().unwrap()
    }

    fn year(records: &Records) -> View<'_> {
        View::new(records, Span::up_to(Period::year(2023), "2023-06-30".parse().unwrap()))
    }

    #[test]
    fn grades_and_those_without_add_up_to_the_members() {
        let mut records = a_branch(8);
        grade(&mut records, 0, Some(Grade::Good), Some(Grade::Excellent));
        grade(&mut records, 1, Some(Grade::Good), None);
        grade(&mut records, 2, Some(Grade::Good), Some(Grade::Good));
        grade(&mut records, 3, Some(Grade::NotFulfilled), Some(Grade::Fulfilled));
        grade(&mut records, 4, None, None).not_graded = Some(NotGraded::Exempt);
        grade(&mut records, 5, None, None);
        let view = year(&records);
        let counts = Grade::ALL.iter().map(|grade| view.graded_as(*grade).count().unwrap());
        assert_eq!(counts.collect::<Vec<_>>(), [1, 2, 1, 0]);
        let [members, to_grade, graded, excluded, without, waiting] = [
            view.members_at_year_end(),
            view.members_to_grade(),
            view.graded(),
            view.not_graded(),
            view.without_grade(),
            view.awaiting_decision(),
        ]
        .map(|figure| figure.count().unwrap());
        assert_eq!((members, to_grade, graded, excluded, without, waiting), (8, 7, 4, 1, 3, 1));
        assert_eq!(graded + excluded + without, members);
        assert_eq!(graded + without, to_grade);
        assert_eq!(view.proposed_as(Grade::Good).count(), Some(3));
        let proposed: u32 = Grade::ALL.iter().filter_map(|grade| view.proposed_as(*grade).count()).sum();
        assert_eq!(view.without_proposal().count(), Some(to_grade - proposed));
        assert_eq!(view.grade_share(Grade::Good).value, Value::Share { part: 2, whole: 4 });
        assert_eq!(view.all_grades_share().value, Value::Share { part: 4, whole: 4 });
        assert_eq!(view.grade_share(Grade::Good).rows, view.graded().rows);
    }

    #[test]
    fn while_nobody_is_graded_the_shares_are_unknown() {
        let records = a_branch(2);
        assert_eq!(year(&records).graded().count(), Some(0));
        assert_eq!(year(&records).grade_share(Grade::Good).value, Value::Unknown);
        assert_eq!(year(&records).all_grades_share().value, Value::Unknown);
    }

    #[test]
    fn ballots_that_nobody_noted_are_unknown() {
        let mut records = a_branch(1);
        let noted = grade(&mut records, 0, Some(Grade::Good), None);
        (noted.in_favour, noted.voters) = (Some(18), Some(19));
        let ballots = |records: &Records| {
            let figures = year(records).grading_ballots(&records.gradings[0]);
            [figures.in_favour, figures.voters, figures.share].map(|figure| figure.value)
        };
        assert_eq!(ballots(&records), [Value::Count(18), Value::Count(19), Value::Share { part: 18, whole: 19 }]);
        records.gradings[0].in_favour = None;
        assert_eq!(ballots(&records), [Value::Unknown, Value::Count(19), Value::Unknown]);
    }
}
