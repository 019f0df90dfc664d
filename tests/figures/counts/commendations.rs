//! Commendations: how often, and whom; of a month, a person, a unit, a meeting or a resolution.

use book::{
    forms::{FormKind, Subject},
    papers::Paper,
    reports::FigureFace,
};
use domain::Period;

use super::{
    Counts,
    people::standing,
    said::{Expected, agree, is_one_of, plain, rows_are},
    told::within,
};

/// The unit in which someone worked on the day of a commendation.
pub(super) const UNIT: &str = "coalesce((SELECT l.unit FROM placement l WHERE l.person = c.person AND l.\"from\" <= c.dated \
    AND (l.\"to\" IS NULL OR l.\"to\" >= c.dated) ORDER BY l.\"from\" DESC LIMIT 1), '')";

impl Counts<'_> {
    /// A report and most forms tell of all in a period; the ledger besides of each person and each unit.
    pub(super) fn commendation_times(&self, figure: &FigureFace) -> Result<(), String> {
        let of_group = |group: &String| {
            Expected::counting(self.asked.ids(&format!("SELECT c.id FROM commendation c WHERE {group}")))
        };
        is_one_of(figure, self.commended_together(figure).iter().map(of_group))
    }

    pub(super) fn commended_people(&self, figure: &FigureFace) -> Result<(), String> {
        let of_group = |group: &String| {
            Expected::counting(self.asked.ids(&format!("SELECT DISTINCT c.person FROM commendation c WHERE {group}")))
        };
        is_one_of(figure, self.commended_together(figure).iter().map(of_group))
    }

    /// By what they were on the day.
    pub(super) fn commendations_of(&self, figure: &FigureFace, is: &str) -> Result<(), String> {
        let also = format!("{} {is}", standing("c.person", "c.dated"));
        let of_group = |group: &String| {
            Expected::counting(self.asked.ids(&format!("SELECT c.id FROM commendation c WHERE {group} AND {also}")))
        };
        is_one_of(figure, self.commended_together(figure).iter().map(of_group))
    }

    pub(super) fn per_month(&self, figure: &FigureFace) -> Result<(), String> {
        let all = format!("SELECT c.id FROM commendation c WHERE {}", self.commended_in(self.period));
        rows_are(figure, &self.asked.ids(&all))?;
        let sql = format!(
            "SELECT min(n), max(n) FROM (SELECT count(*) AS n FROM commendation WHERE id IN ({all}) GROUP BY period)"
        );
        let found = &self.asked.rows(&sql)[0];
        let numbers: Vec<String> = figure.value.split(" - ").map(plain).collect();
        let (least, most) = (numbers.first().unwrap(), numbers.last().unwrap());
        agree(figure, &format!("{least} {most}"), &found.join(" "))
    }

    fn commended_in(&self, of: Period) -> String {
        format!("{} AND {}", within("c.period", of), self.in_time("c.dated"))
    }

    /// Which commendations a paper tells of together.
    fn commended_together(&self, figure: &FigureFace) -> Vec<String> {
        match self.paper {
            Paper::Form(FormKind::Extract, Subject::Meeting(id)) => vec![self.extracted(&id.to_string())],
            Paper::Form(_, Subject::Meeting(id)) => vec![self.commended_at(&id.to_string())],
            Paper::Form(_, Subject::Person(id)) => {
                vec![format!("{} AND c.person = '{id}'", self.commended_in(figure.period))]
            }
            Paper::Form(FormKind::Ledger, _) if figure.period == self.period => {
                let all = self.commended_in(figure.period);
                let each = |what: &str| {
                    let found = self.asked.list(&format!("SELECT DISTINCT {what} FROM commendation c WHERE {all}"));
                    found.into_iter().map(|one| format!("{all} AND {what} = '{one}'")).collect::<Vec<_>>()
                };
                [each("c.person"), each(UNIT), vec![all.clone()]].concat()
            }
            Paper::Form(FormKind::YearComparison, _) => self.commended_compared(&self.commended_in(figure.period)),
            Paper::Extract(id) => vec![self.named_by(&id.to_string())],
            Paper::Form(..) | Paper::Report(_) | Paper::Document(_) => vec![self.commended_in(figure.period)],
        }
    }

    /// In a regular meeting those of its month, in another one those given there.
    fn commended_at(&self, meeting: &str) -> String {
        let of_month = format!("c.period = '{}'", self.period);
        if self.is_regular(meeting) { of_month } else { format!("c.meeting = '{meeting}'") }
    }

    /// Those whom the resolution names; else those given in its meeting.
    fn named_by(&self, resolution: &str) -> String {
        let named = format!("c.document = '{resolution}'");
        let given = format!("c.meeting = (SELECT meeting FROM document WHERE id = '{resolution}')");
        if self.is_any(&named) { named } else { given }
    }

    /// The same of the meeting's resolution, where the register has one; besides, of a regular meeting of which nothing
    /// else is known, those of its month.
    fn extracted(&self, meeting: &str) -> String {
        let named = format!(
            "c.document = (SELECT id FROM document WHERE kind = 'NQ' AND status <> 'number_cancelled' \
             AND meeting = '{meeting}')"
        );
        let given = format!("c.meeting = '{meeting}'");
        if self.is_any(&named) {
            named
        } else if self.is_any(&given) || !self.is_regular(meeting) {
            given
        } else {
            format!("c.period = '{}'", self.period)
        }
    }

    fn is_any(&self, group: &str) -> bool {
        !self.asked.ids(&format!("SELECT c.id FROM commendation c WHERE {group}")).is_empty()
    }

    fn is_regular(&self, meeting: &str) -> bool {
        self.asked.one(&format!("SELECT kind = 'regular' FROM meeting WHERE id = '{meeting}'")) == "1"
    }
}
