//! What only years side by side tell: sessions by form, commendations by the name of the unit, awards, and what nobody
//! can know of a year without members on record.

use std::collections::BTreeSet;

use book::{forms::FormKind, papers::Paper, reports::FigureFace};
use domain::{Period, figures::Rule};

use super::{
    Counts,
    commendations::UNIT,
    people::is_member,
    said::{Expected, UNKNOWN},
};

const FORMS: [&str; 7] = ["talk", "roundtable", "field_visit", "quiz_contest", "film", "performance", "other"];

impl Counts<'_> {
    pub(super) fn awards(&self) -> String {
        format!("SELECT id FROM award WHERE dated BETWEEN '{}' AND '{}'", self.period.first_day(), self.as_of)
    }

    /// Of a year all, those with each form, and those of whose form nothing is noted; of a quarter all, unless it is
    /// still to come.
    pub(super) fn sessions_compared(&self, of: Period) -> Vec<Expected> {
        if of.first_day() > self.as_of {
            return vec![Expected { rows: BTreeSet::new(), value: UNKNOWN.to_owned() }];
        }
        let noted = "SELECT 1 FROM session_form f WHERE f.session = t.id";
        let mut groups = vec!["1".to_owned(), format!("NOT EXISTS ({noted})")];
        groups.extend(FORMS.iter().map(|form| format!("EXISTS ({noted} AND f.form = '{form}')")));
        groups.iter().map(|group| Expected::counting(self.asked.ids(&self.sessions(of, group)))).collect()
    }

    /// All of the year, those of people in a unit of each name, and those of people in none.
    pub(super) fn commended_compared(&self, all: &str) -> Vec<String> {
        let names = self.asked.list("SELECT DISTINCT name FROM unit");
        let of_name = |name: &String| {
            format!("{all} AND (SELECT u.name FROM unit u WHERE u.id = {UNIT}) = '{}'", name.replace('\'', "''"))
        };
        let mut groups: Vec<String> = names.iter().map(of_name).collect();
        groups.extend([all.to_owned(), format!("{all} AND {UNIT} = ''")]);
        groups
    }

    /// Years side by side know nothing of people in a year in which nobody was a member on any day.
    pub(super) fn is_unknown_of_people(&self, figure: &FigureFace) -> bool {
        let is_of_people = matches!(
            figure.rule,
            Rule::PartyMembers
                | Rule::OfficialMembers
                | Rule::ProbationaryMembers
                | Rule::NonParty
                | Rule::Admitted
                | Rule::MovedIn
                | Rule::OtherGains
                | Rule::MovedOut
                | Rule::Died
                | Rule::LeftParty
                | Rule::OtherLosses
        );
        is_of_people && matches!(self.paper, Paper::Form(FormKind::YearComparison, _)) && !self.has_members()
    }

    /// Whether anyone was a member on the eve of the year or on a day of it on which something about them changed.
    fn has_members(&self) -> bool {
        let (from, to) = (self.period.first_day(), self.as_of);
        let days = format!(
            "SELECT date('{from}', '-1 day') AS day UNION SELECT \"from\" FROM standing UNION SELECT \"from\" FROM activity \
             UNION SELECT date(\"to\", '+1 day') FROM activity WHERE \"to\" IS NOT NULL"
        );
        let member = is_member("p.id", "d.day");
        let found = format!(
            "SELECT p.id FROM person p, ({days}) d WHERE d.day BETWEEN date('{from}', '-1 day') AND '{to}' AND {member} \
             LIMIT 1"
        );
        !self.asked.ids(&found).is_empty()
    }
}
