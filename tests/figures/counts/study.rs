//! Thematic sessions, campaigns with their papers, and the programme of a year.

use std::collections::BTreeSet;

use book::{
    forms::{FormKind, Subject},
    papers::Paper,
    reports::FigureFace,
};
use domain::Period;

use super::{
    Counts,
    people::{PARTY, activity, standing},
    said::{Expected, agree, is_one_of, plain, quoted, rows_of},
    told::within,
};

impl Counts<'_> {
    pub(super) fn sessions(&self, of: Period, also: &str) -> String {
        let first = "(SELECT min(held_on) FROM sitting WHERE session = t.id)";
        format!(
            "SELECT t.id FROM thematic_session t WHERE t.status = 'held' AND t.counts = 1 AND {} AND {} AND {also}",
            within("t.period", of),
            self.in_time(first)
        )
    }

    /// The sessions of which this paper tells.
    pub(super) fn sessions_told(&self, of: Period) -> String {
        match self.paper {
            Paper::Form(_, Subject::Session(id)) => format!("SELECT id FROM thematic_session WHERE id = '{id}'"),
            Paper::Form(_, Subject::Campaign(_)) => self.campaign_sessions(),
            Paper::Form(..) | Paper::Report(_) | Paper::Document(_) | Paper::Extract(_) => self.sessions(of, "1"),
        }
    }

    /// A report tells of some sessions together; a form of each alone, or of all.
    pub(super) fn told_together(&self, some: &BTreeSet<String>, all: &BTreeSet<String>) -> Result<(), String> {
        let is_fit = matches!(self.paper, Paper::Report(_)) || some.len() == 1 || some == all;
        if is_fit { Ok(()) } else { Err(format!("{some:?} of {all:?} are told together")) }
    }

    /// A report tells of some sessions together; a form of all of its days; years side by side also of those of a form.
    pub(super) fn session_count(&self, figure: &FigureFace) -> Result<(), String> {
        if matches!(self.paper, Paper::Form(FormKind::YearComparison, _)) {
            return is_one_of(figure, self.sessions_compared(figure.period));
        }
        let all = self.sessions(figure.period, "1");
        if matches!(self.paper, Paper::Report(_)) { self.some_of(figure, &all) } else { self.same(figure, &all) }
    }

    pub(super) fn session_speeches(&self, figure: &FigureFace) -> Result<(), String> {
        let told = self.sessions_told(figure.period);
        self.subset(figure, &told)?;
        self.told_together(&rows_of(figure), &self.asked.ids(&told))?;
        self.speeches(figure, "thematic_session")
    }

    /// Partners or rounds, always of one session.
    pub(super) fn parts_of_one(&self, figure: &FigureFace, table: &str) -> Result<(), String> {
        let of_rows = format!("SELECT DISTINCT session FROM {table} WHERE id IN ({})", quoted(&rows_of(figure)));
        let sessions = self.asked.ids(&of_rows);
        if sessions.is_empty() {
            return agree(figure, &plain(&figure.value), "0");
        }
        if sessions.len() > 1 || !sessions.is_subset(&self.asked.ids(&self.sessions_told(figure.period))) {
            return Err(format!("parts of other sessions: {sessions:?}"));
        }
        self.same(figure, &format!("SELECT id FROM {table} WHERE session = '{}'", sessions.first().unwrap()))
    }

    /// What was noted of one partner of a session.
    pub(super) fn partner_people(&self, figure: &FigureFace) -> Result<(), String> {
        let told = self.sessions_told(figure.period);
        let sql = format!("SELECT id, people FROM session_partner WHERE session IN ({told}) AND people IS NOT NULL");
        let noted = self.asked.rows(&sql);
        is_one_of(figure, noted.iter().map(|row| Expected { rows: [row[0].clone()].into(), value: row[1].clone() }))
    }

    pub(super) fn new_forms(&self, figure: &FigureFace) -> Result<(), String> {
        let ticked =
            format!("SELECT * FROM session_form WHERE is_new = 1 AND session IN ({})", self.sessions(self.period, "1"));
        self.subset(figure, &format!("SELECT id FROM ({ticked})"))?;
        let sql = format!(
            "SELECT count(*) FROM (SELECT DISTINCT form, CASE form WHEN 'other' THEN other_name END FROM ({ticked}))"
        );
        agree(figure, &plain(&figure.value), &self.asked.one(&sql))
    }

    pub(super) fn planned_sessions(&self) -> String {
        format!(
            "SELECT i.id FROM programme_item i JOIN programme p ON p.id = i.programme WHERE p.year = {}",
            self.period.year
        )
    }

    /// Held within the campaign, whether they count as a session of the year or not; beyond the end of the year too.
    pub(super) fn campaign_sessions(&self) -> String {
        let first = "(SELECT min(held_on) FROM sitting WHERE session = t.id)";
        format!(
            "SELECT t.id FROM thematic_session t WHERE t.status = 'held' AND t.campaign = '{}' AND {}",
            self.campaign(),
            self.in_time(first)
        )
    }

    /// Members who take part on the day that decides owe a paper; others who were members on some day of the campaign
    /// count once they have handed one in.
    pub(super) fn papers_due(&self) -> String {
        let campaign = self.campaign();
        let decides = self.asked.one(&format!("SELECT {} FROM campaign WHERE id = '{campaign}'", self.decides()));
        let (day, takes_part) = (format!("'{decides}'"), "('active', 'here_temporarily')");
        let owes = format!("{} {PARTY} AND {} IN {takes_part}", standing("p.id", &day), activity("p.id", &day));
        format!(
            "SELECT p.id FROM person p WHERE ({owes}) OR p.id IN \
             (SELECT person FROM campaign_paper WHERE id IN ({}))",
            self.papers("('handed_in', 'presented')")
        )
    }

    /// Papers of those who were members on some day of the campaign.
    pub(super) fn papers(&self, statuses: &str) -> String {
        let campaign = self.campaign();
        let days = format!(
            "WITH RECURSIVE days (day) AS (SELECT \"from\" FROM campaign WHERE id = '{campaign}' UNION ALL \
             SELECT date(day, '+1 day') FROM days WHERE day < (SELECT max(\"from\", coalesce(\"to\", '{}')) \
             FROM campaign WHERE id = '{campaign}'))",
            self.as_of
        );
        let gone = "('suspended', 'interrupted', 'transferred_out', 'died')";
        let was_member = format!(
            "EXISTS ({days} SELECT 1 FROM days WHERE {} {PARTY} AND {} NOT IN {gone})",
            standing("c.person", "days.day"),
            activity("c.person", "days.day")
        );
        format!(
            "SELECT c.id FROM campaign_paper c WHERE c.campaign = '{campaign}' AND c.status IN {statuses} AND {was_member}"
        )
    }

    /// The last day of the campaign, or the one up to which the paper tells, where that comes first.
    fn decides(&self) -> String {
        let last = format!("max(\"from\", coalesce(\"to\", '{}'))", self.as_of);
        if self.is_whole() { last } else { format!("max(\"from\", min({last}, '{}'))", self.as_of) }
    }

    fn campaign(&self) -> String {
        match self.paper {
            Paper::Form(_, Subject::Campaign(id)) => id.to_string(),
            paper => panic!("a figure of a campaign on {paper:?}"),
        }
    }
}
