//! What was told, voted, given to do and said in meetings.

use book::{forms::Subject, papers::Paper, reports::FigureFace};
use domain::figures::Rule;

use super::{
    Counts,
    said::{Expected, UNKNOWN, agree, is_one_of, plain, quoted, rows_of, share},
    told::within,
};

impl Counts<'_> {
    pub(super) fn meetings(&self) -> String {
        let first = "(SELECT min(held_on) FROM sitting WHERE meeting = m.id)";
        format!(
            "SELECT m.id FROM meeting m WHERE m.kind = 'regular' AND m.status = 'held' AND {} AND {}",
            within("m.period", self.period),
            self.in_time(first)
        )
    }

    /// On the sheet of a person, theirs.
    pub(super) fn stories(&self, kind: &str) -> String {
        let whose = match self.paper {
            Paper::Form(_, Subject::Person(id)) => format!("person = '{id}'"),
            Paper::Form(..) | Paper::Report(_) | Paper::Document(_) | Paper::Extract(_) => "1".to_owned(),
        };
        format!(
            "SELECT id FROM story WHERE kind = '{kind}' AND status = 'done' AND {whose} AND meeting IN ({})",
            self.meetings()
        )
    }

    /// The sum over the rows of the figure, known only when every one was counted.
    pub(super) fn speeches(&self, figure: &FigureFace, table: &str) -> Result<(), String> {
        let sql = format!(
            "SELECT count(*) > 0 AND count(*) = count(speeches), sum(speeches) FROM {table} WHERE id IN ({})",
            quoted(&rows_of(figure))
        );
        let found = &self.asked.rows(&sql)[0];
        let counted = if found[0] == "1" { found[1].as_str() } else { UNKNOWN };
        agree(figure, &plain(&figure.value), counted)
    }

    /// One of the votes of the meeting.
    pub(super) fn vote(&self, figure: &FigureFace) -> Result<(), String> {
        let of = format!(
            "SELECT id, in_favour, against, abstained, eligible FROM vote WHERE meeting = '{}'",
            self.meeting()?
        );
        let votes = self.asked.rows(&of);
        let said = |row: &Vec<String>| match figure.rule {
            Rule::VotesFor => row[1].clone(),
            Rule::VotesAgainst => row[2].clone(),
            Rule::VotesAbstained => row[3].clone(),
            Rule::VotesEligible => row[4].clone(),
            _ => share(row[1].parse().unwrap(), row[4].parse().unwrap()),
        };
        is_one_of(figure, votes.iter().map(|row| Expected { rows: [row[0].clone()].into(), value: said(row) }))
    }

    /// What the last regular meeting of an earlier month gave to do.
    pub(super) fn tasks(&self, figure: &FigureFace, also: &str) -> Result<(), String> {
        let before = format!(
            "SELECT id FROM meeting WHERE kind = 'regular' AND status = 'held' \
             AND period < (SELECT period FROM meeting WHERE id = '{}') ORDER BY period DESC LIMIT 1",
            self.meeting()?
        );
        self.same(figure, &format!("SELECT id FROM task WHERE meeting = ({before}) AND {also}"))
    }

    /// All that was said, or what one person said more than once; where nobody is named, what was counted of the meeting.
    pub(super) fn contributions(&self, figure: &FigureFace) -> Result<(), String> {
        let at = match self.paper {
            Paper::Form(_, Subject::Meeting(id)) => format!("meeting = '{id}'"),
            Paper::Form(_, Subject::Session(id)) => format!("session = '{id}'"),
            paper => return Err(format!("nobody speaks on {paper:?}")),
        };
        let said = self.asked.rows(&format!("SELECT id, times FROM contribution WHERE {at}"));
        if said.is_empty() {
            let counted = format!("SELECT id, speeches FROM meeting WHERE id = '{}'", self.meeting()?);
            let counted = self.asked.rows(&counted);
            let all = counted.iter().map(|row| Expected { rows: [row[0].clone()].into(), value: row[1].clone() });
            return is_one_of(figure, all);
        }
        let each = said.iter().filter(|row| row[1] != "1").map(std::slice::from_ref);
        let sum = |of: &[Vec<String>]| Expected {
            rows: of.iter().map(|row| row[0].clone()).collect(),
            value: of.iter().map(|row| row[1].parse::<u32>().unwrap()).sum::<u32>().to_string(),
        };
        is_one_of(figure, each.chain([said.as_slice()]).map(sum))
    }

    pub(super) fn meeting(&self) -> Result<String, String> {
        match self.paper {
            Paper::Form(_, Subject::Meeting(id)) => Ok(id.to_string()),
            paper => Err(format!("a figure of a meeting on {paper:?}")),
        }
    }
}
