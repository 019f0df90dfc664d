//! Grading at the end of the year: of the members of its last day, whatever the day of the paper.

use std::collections::BTreeSet;

use book::reports::FigureFace;
use domain::figures::Rule;

use super::{
    Counts,
    people::is_member,
    said::{Expected, UNKNOWN, is_one_of, share},
};

/// What the last step on record says.
const GRADE: &str = "coalesce(g.decided, g.proposed, g.own)";
const GRADES: [&str; 4] = ["excellent", "good", "fulfilled", "not_fulfilled"];

impl Counts<'_> {
    pub(super) fn of_grading(&self, figure: &FigureFace) -> Result<(), String> {
        match figure.rule {
            Rule::MembersAtYearEnd => self.same(figure, &self.on_the_list("1")),
            Rule::MembersToGrade => self.same(figure, &self.on_the_list("g.not_graded IS NULL")),
            Rule::WithoutGrade => {
                self.same(figure, &self.on_the_list(&format!("g.not_graded IS NULL AND {GRADE} IS NULL")))
            }
            Rule::NotGraded => self.same(figure, &self.gradings("g.not_graded IS NOT NULL")),
            Rule::Graded => self.same(figure, &self.graded("1")),
            Rule::GradedExcellent => self.same(figure, &self.graded_as("excellent")),
            Rule::GradedGood => self.same(figure, &self.graded_as("good")),
            Rule::GradedFulfilled => self.same(figure, &self.graded_as("fulfilled")),
            Rule::GradedNotFulfilled => self.same(figure, &self.graded_as("not_fulfilled")),
            Rule::ExcellentShare => self.grade_share(figure, &["excellent"]),
            Rule::GoodShare => self.grade_share(figure, &["good"]),
            Rule::FulfilledShare => self.grade_share(figure, &["fulfilled"]),
            Rule::NotFulfilledShare => self.grade_share(figure, &["not_fulfilled"]),
            Rule::AllGradesShare => self.grade_share(figure, &GRADES),
            Rule::AwaitingDecision => self.same(figure, &self.graded("g.decided IS NULL")),
            Rule::ProposedGrades => self.proposed(figure),
            Rule::WithoutProposal => {
                self.same(figure, &self.on_the_list("g.not_graded IS NULL AND g.proposed IS NULL"))
            }
            Rule::GradeVotesFor | Rule::GradeVotes | Rule::GradeVoteShare => self.grading_ballots(figure),
            other => panic!("{other:?} is not of grading"),
        }
    }

    /// Members of the last day, with what is on record of them.
    fn on_the_list(&self, also: &str) -> String {
        let year = self.period.year;
        let member = is_member("p.id", &format!("'{year}-12-31'"));
        format!(
            "SELECT p.id FROM person p LEFT JOIN grading g ON g.person = p.id AND g.year = {year} \
             WHERE {member} AND {also}"
        )
    }

    fn gradings(&self, also: &str) -> String {
        let (year, members) = (self.period.year, self.on_the_list("1"));
        format!("SELECT g.id FROM grading g WHERE g.year = {year} AND g.person IN ({members}) AND {also}")
    }

    fn graded(&self, also: &str) -> String {
        self.gradings(&format!("g.not_graded IS NULL AND {GRADE} IS NOT NULL AND {also}"))
    }

    fn graded_as(&self, grade: &str) -> String {
        self.graded(&format!("{GRADE} = '{grade}'"))
    }

    fn grade_share(&self, figure: &FigureFace, grades: &[&str]) -> Result<(), String> {
        let rows: BTreeSet<String> = self.asked.ids(&self.graded("1"));
        let part: usize = grades.iter().map(|grade| self.asked.ids(&self.graded_as(grade)).len()).sum();
        let value = if rows.is_empty() { UNKNOWN.to_owned() } else { share(part, rows.len()) };
        is_one_of(figure, [Expected { rows, value }])
    }

    /// A paper tells of each grade by itself.
    fn proposed(&self, figure: &FigureFace) -> Result<(), String> {
        let of = |grade: &&str| {
            let proposed = format!("g.not_graded IS NULL AND g.proposed = '{grade}'");
            Expected::counting(self.asked.ids(&self.gradings(&proposed)))
        };
        is_one_of(figure, GRADES.iter().map(of))
    }

    /// The ballots on one grading, that of the branch among them.
    fn grading_ballots(&self, figure: &FigureFace) -> Result<(), String> {
        let sql = format!(
            "SELECT id, coalesce(in_favour, ''), coalesce(voters, '') FROM grading WHERE year = {}",
            self.period.year
        );
        let said = |row: &Vec<String>| {
            let noted = |column: usize| if row[column].is_empty() { UNKNOWN.to_owned() } else { row[column].clone() };
            match figure.rule {
                Rule::GradeVotesFor => noted(1),
                Rule::GradeVotes => noted(2),
                _ => match (row[1].parse::<usize>(), row[2].parse::<usize>()) {
                    (Ok(part), Ok(whole)) if whole > 0 => share(part, whole),
                    _ => UNKNOWN.to_owned(),
                },
            }
        };
        let rows = self.asked.rows(&sql);
        is_one_of(figure, rows.iter().map(|row| Expected { rows: [row[0].clone()].into(), value: said(row) }))
    }
}
