//! The same figures in SQL. Nothing here knows the rules of `domain::figures`: each statement says anew what is counted.

use std::collections::BTreeSet;

use book::reports::FigureFace;
use chrono::NaiveDate;
use domain::{Period, figures::Rule};
use store::OpenedBook;

/// What is printed where nobody counted.
const UNKNOWN: &str = "…";

/// What a person is on the day `{day}`; empty before they come.
const STANDING: &str = "(SELECT s.standing FROM standing s WHERE s.person = {person} AND s.\"from\" <= {day} \
                        ORDER BY s.\"from\" DESC LIMIT 1)";
/// How they take part on it.
const ACTIVITY: &str = "coalesce((SELECT a.activity FROM activity a WHERE a.person = {person} AND a.\"from\" <= {day} \
                        AND (a.\"to\" IS NULL OR a.\"to\" >= {day}) ORDER BY a.\"from\" DESC LIMIT 1), 'active')";

fn standing(person: &str, day: &str) -> String {
    STANDING.replace("{person}", person).replace("{day}", day)
}

fn activity(person: &str, day: &str) -> String {
    ACTIVITY.replace("{person}", person).replace("{day}", day)
}

/// A closed report, and the book that it was printed from.
pub(crate) struct Counts<'a> {
    pub(crate) book: &'a OpenedBook,
    pub(crate) period: Period,
    pub(crate) as_of: NaiveDate,
}

impl Counts<'_> {
    /// Checks value and rows of a figure.
    pub(crate) fn check(&self, figure: &FigureFace) -> Result<(), String> {
        let of = figure.period;
        match figure.rule {
            Rule::PartyMembers => self.people(figure, "IN ('official', 'probationary')", "<> 'here_temporarily'"),
            Rule::OfficialMembers => self.people(figure, "= 'official'", "<> 'here_temporarily'"),
            Rule::ProbationaryMembers => self.people(figure, "= 'probationary'", "<> 'here_temporarily'"),
            Rule::HereTemporarily => self.people(figure, "IN ('official', 'probationary')", "= 'here_temporarily'"),
            Rule::NonParty => self.people(figure, "= 'non_party'", "IS NOT NULL"),
            Rule::Units => self.same(figure, &self.units()),
            Rule::Plans => self.same(figure, &self.plans()),
            Rule::Sessions => self.some_of(figure, &self.sessions(of, "1")),
            Rule::SessionsWithCampaign => self.same(figure, &self.sessions(of, "t.campaign IS NOT NULL")),
            Rule::SessionsWithWork => {
                self.same(figure, &self.sessions(of, "EXISTS (SELECT 1 FROM session_work w WHERE w.session = t.id)"))
            }
            Rule::Partners => self.parts_of_one(figure, "session_partner"),
            Rule::ContestRounds => self.parts_of_one(figure, "contest_round"),
            Rule::NewForms => self.new_forms(figure),
            Rule::SessionPresent => self.attendance(figure, |sheet| sheet.present.to_string()),
            Rule::SessionDue => self.attendance(figure, |sheet| sheet.due.to_string()),
            Rule::SessionNonParty => self.attendance(figure, |sheet| sheet.non_party.to_string()),
            Rule::SessionShare => self.attendance(figure, |sheet| share(sheet.present, sheet.due)),
            Rule::SessionSpeeches => {
                self.subset(figure, &self.sessions(of, "1"))?;
                self.speeches(figure, "thematic_session")
            }
            Rule::RegularMeetings => self.same(figure, &self.meetings()),
            Rule::Stories => self.same(figure, &self.stories("story")),
            Rule::WorkPresentations => self.same(figure, &self.stories("work_presentation")),
            Rule::MeetingSpeeches => {
                rows_are(figure, &self.ids(&self.meetings()))?;
                self.speeches(figure, "meeting")
            }
            Rule::CommendationTimes => self.same(figure, &self.commendations(of, "1")),
            Rule::CommendationPartyTimes => {
                let party = format!("{} IN ('official', 'probationary')", standing("c.person", "c.dated"));
                self.same(figure, &self.commendations(of, &party))
            }
            Rule::CommendationNonPartyTimes => {
                let non_party = format!("{} = 'non_party'", standing("c.person", "c.dated"));
                self.same(figure, &self.commendations(of, &non_party))
            }
            Rule::CommendedPeople => self.same(
                figure,
                &format!("SELECT DISTINCT person FROM commendation WHERE id IN ({})", self.commendations(of, "1")),
            ),
            Rule::CommendationsPerMonth => self.per_month(figure),
            // No report on thematic study shows these.
            Rule::MeetingPresent
            | Rule::MeetingDue
            | Rule::MeetingShare
            | Rule::MeetingNonParty
            | Rule::Excused
            | Rule::Unexcused
            | Rule::Guests
            | Rule::VotesFor
            | Rule::VotesAgainst
            | Rule::VotesAbstained
            | Rule::VotesEligible
            | Rule::VoteShare
            | Rule::Tasks
            | Rule::TasksDone
            | Rule::Contributions
            | Rule::CampaignSessions
            | Rule::PapersDue
            | Rule::PapersHandedIn
            | Rule::PapersPresented
            | Rule::PlannedSessions
            | Rule::MembersBefore
            | Rule::Admitted
            | Rule::MovedIn
            | Rule::MovedOut
            | Rule::Died
            | Rule::LeftParty
            | Rule::Women
            | Rule::ExemptMembers
            | Rule::SittingsAttended
            | Rule::SittingsDue
            | Rule::SittingsShare
            | Rule::DocumentsOut
            | Rule::DocumentsIn
            | Rule::OtherGains
            | Rule::OtherLosses
            | Rule::Attachments => Err("counted in no report of this test".to_owned()),
        }
    }

    fn people(&self, figure: &FigureFace, is: &str, takes_part: &str) -> Result<(), String> {
        let day = format!("'{}'", self.as_of);
        let (standing, activity) = (standing("p.id", &day), activity("p.id", &day));
        let sql = format!(
            "SELECT p.id FROM person p WHERE {standing} {is} AND {activity} {takes_part} \
             AND {activity} NOT IN ('transferred_out', 'died')"
        );
        self.same(figure, &sql)
    }

    fn units(&self) -> String {
        let day = self.as_of;
        format!("SELECT id FROM unit WHERE coalesce(\"from\", '') <= '{day}' AND coalesce(\"to\", '9999') >= '{day}'")
    }

    fn plans(&self) -> String {
        format!(
            "SELECT id FROM document WHERE kind = 'KH' AND status = 'issued' AND about_year = {} \
             AND (dated IS NULL OR dated <= '{}')",
            self.period.year, self.as_of
        )
    }

    fn sessions(&self, of: Period, also: &str) -> String {
        let first = "(SELECT min(held_on) FROM sitting WHERE session = t.id)";
        format!(
            "SELECT t.id FROM thematic_session t WHERE t.status = 'held' AND t.counts = 1 AND {} AND {} AND {also}",
            within("t.period", of),
            self.in_time(first)
        )
    }

    fn meetings(&self) -> String {
        let first = "(SELECT min(held_on) FROM sitting WHERE meeting = m.id)";
        format!(
            "SELECT m.id FROM meeting m WHERE m.kind = 'regular' AND m.status = 'held' AND {} AND {}",
            within("m.period", self.period),
            self.in_time(first)
        )
    }

    fn stories(&self, kind: &str) -> String {
        format!("SELECT id FROM story WHERE kind = '{kind}' AND status = 'done' AND meeting IN ({})", self.meetings())
    }

    fn commendations(&self, of: Period, also: &str) -> String {
        let within = within("c.period", of);
        format!("SELECT c.id FROM commendation c WHERE {within} AND {} AND {also}", self.in_time("c.dated"))
    }

    /// A report up to the end of its period takes all that is counted in the period, whenever it was held.
    fn in_time(&self, day: &str) -> String {
        let whole = self.as_of == self.period.last_day();
        if whole { "1".to_owned() } else { format!("{day} <= '{}'", self.as_of) }
    }

    fn per_month(&self, figure: &FigureFace) -> Result<(), String> {
        let all = self.commendations(self.period, "1");
        rows_are(figure, &self.ids(&all))?;
        let sql = format!(
            "SELECT min(n), max(n) FROM (SELECT count(*) AS n FROM commendation WHERE id IN ({all}) GROUP BY period)"
        );
        let found = self.book.query(&sql).unwrap().remove(0);
        let numbers: Vec<String> = figure.value.split(" - ").map(plain).collect();
        let (least, most) = (numbers.first().unwrap(), numbers.last().unwrap());
        agree(figure, &format!("{least} {most}"), &found.join(" "))
    }

    /// Partners or rounds, always of one session.
    fn parts_of_one(&self, figure: &FigureFace, table: &str) -> Result<(), String> {
        let of_rows = format!("SELECT DISTINCT session FROM {table} WHERE id IN ({})", quoted(figure));
        let sessions = self.ids(&of_rows);
        if sessions.is_empty() {
            return agree(figure, &plain(&figure.value), "0");
        }
        if sessions.len() > 1 || !sessions.is_subset(&self.ids(&self.sessions(figure.period, "1"))) {
            return Err(format!("parts of other sessions: {sessions:?}"));
        }
        self.same(figure, &format!("SELECT id FROM {table} WHERE session = '{}'", sessions.first().unwrap()))
    }

    fn new_forms(&self, figure: &FigureFace) -> Result<(), String> {
        let ticked =
            format!("SELECT * FROM session_form WHERE is_new = 1 AND session IN ({})", self.sessions(self.period, "1"));
        self.subset(figure, &format!("SELECT id FROM ({ticked})"))?;
        let sql = format!(
            "SELECT count(*) FROM (SELECT DISTINCT form, CASE form WHEN 'other' THEN other_name END FROM ({ticked}))"
        );
        agree(figure, &plain(&figure.value), &self.book.query(&sql).unwrap()[0][0])
    }

    /// The sum over the rows of the figure, known only when every one was counted.
    fn speeches(&self, figure: &FigureFace, table: &str) -> Result<(), String> {
        let sql = format!(
            "SELECT count(*) > 0 AND count(*) = count(speeches), sum(speeches) FROM {table} WHERE id IN ({})",
            quoted(figure)
        );
        let found = self.book.query(&sql).unwrap().remove(0);
        let counted = if found[0] == "1" { found[1].as_str() } else { UNKNOWN };
        agree(figure, &plain(&figure.value), counted)
    }

    /// Lượt at the sittings of the figure, which are all sittings of some sessions that count; known only when everyone due
    /// was marked.
    fn attendance(&self, figure: &FigureFace, say: impl Fn(&Sheet) -> String) -> Result<(), String> {
        let rows = quoted(figure);
        let counted = self.sessions(figure.period, "1");
        let whole = format!(
            "SELECT id FROM sitting WHERE session IN (SELECT session FROM sitting WHERE id IN ({rows})) AND session IN ({counted})"
        );
        rows_are(figure, &self.ids(&whole))?;
        let sheet = self.sheet(&rows);
        let is_known = sheet.unmarked == 0 && sheet.due > 0;
        agree(figure, &plain(&figure.value), &if is_known { say(&sheet) } else { UNKNOWN.to_owned() })
    }

    fn sheet(&self, sittings: &str) -> Sheet {
        let (standing, activity) = (standing("p.id", "s.held_on"), activity("p.id", "s.held_on"));
        let lines = format!(
            "SELECT {standing} AS is_a, {activity} AS takes_part, \
             (SELECT presence FROM attendance WHERE sitting = s.id AND person = p.id) AS mark \
             FROM sitting s, person p WHERE s.id IN ({sittings})"
        );
        let party = "is_a IN ('official', 'probationary')";
        let came = "coalesce(mark IN ('present', 'late'), 0)";
        let due = format!("{party} AND takes_part IN ('active', 'here_temporarily')");
        let free = format!("{party} AND takes_part IN ('exempt', 'away')");
        let guest = "is_a = 'non_party' AND takes_part IN ('active', 'exempt', 'away', 'here_temporarily')";
        let sql = format!(
            "SELECT total((({due}) OR ({free} AND {came}))), total((({due}) OR ({free})) AND {came}), \
             total({guest} AND {came}), total(({due}) AND mark IS NULL) FROM ({lines})"
        );
        let row = self.book.query(&sql).unwrap().remove(0);
        let number = |nth: usize| row[nth].parse::<f64>().unwrap() as u64;
        Sheet { due: number(0), present: number(1), non_party: number(2), unmarked: number(3) }
    }

    fn ids(&self, sql: &str) -> BTreeSet<String> {
        self.book.query(sql).unwrap().into_iter().map(|mut row| row.remove(0)).collect()
    }

    /// The figure counts exactly these rows.
    fn same(&self, figure: &FigureFace, sql: &str) -> Result<(), String> {
        let ids = self.ids(sql);
        rows_are(figure, &ids)?;
        agree(figure, &plain(&figure.value), &ids.len().to_string())
    }

    /// The figure counts some of these rows, those that a sentence tells of together.
    fn some_of(&self, figure: &FigureFace, sql: &str) -> Result<(), String> {
        self.subset(figure, sql)?;
        agree(figure, &plain(&figure.value), &figure.rows.len().to_string())
    }

    fn subset(&self, figure: &FigureFace, sql: &str) -> Result<(), String> {
        let (rows, ids) = (rows_of(figure), self.ids(sql));
        if rows.is_subset(&ids) { Ok(()) } else { Err(format!("SQL counts {ids:?}")) }
    }
}

struct Sheet {
    due: u64,
    present: u64,
    non_party: u64,
    unmarked: u64,
}

/// Whether a period lies in another, told by their names alone.
fn within(column: &str, period: Period) -> String {
    let (name, year) = (period.to_string(), period.year);
    let months = |from: u32, to: u32| (from..=to).map(move |month| format!("'{year}-M{month:02}'"));
    let quarters = |from: u32, to: u32| (from..=to).map(move |quarter| format!("'{year}-Q{quarter}'"));
    let names: Vec<String> = match name.split_once('-').map(|(_, part)| part.split_at(1)) {
        None => return format!("{column} LIKE '{year}%'"),
        Some(("H", half)) => {
            let half: u32 = half.parse().unwrap();
            quarters(half * 2 - 1, half * 2)
                .chain(months(half * 6 - 5, half * 6))
                .chain([format!("'{name}'")])
                .collect()
        }
        Some(("Q", quarter)) => {
            let quarter: u32 = quarter.parse().unwrap();
            months(quarter * 3 - 2, quarter * 3).chain([format!("'{name}'")]).collect()
        }
        Some(_) => vec![format!("'{name}'")],
    };
    format!("{column} IN ({})", names.join(", "))
}

fn rows_of(figure: &FigureFace) -> BTreeSet<String> {
    figure.rows.iter().map(|row| row.id.clone()).collect()
}

fn quoted(figure: &FigureFace) -> String {
    figure.rows.iter().map(|row| format!("'{}'", row.id)).collect::<Vec<_>>().join(", ")
}

fn rows_are(figure: &FigureFace, ids: &BTreeSet<String>) -> Result<(), String> {
    if rows_of(figure) == *ids { Ok(()) } else { Err(format!("SQL counts the rows {ids:?}")) }
}

fn agree(figure: &FigureFace, printed: &str, counted: &str) -> Result<(), String> {
    if printed == counted { Ok(()) } else { Err(format!("“{}” is printed, SQL counts {counted}", figure.value)) }
}

/// A number without the zero before it.
fn plain(printed: &str) -> String {
    if printed == "0" { printed.to_owned() } else { printed.trim_start_matches('0').to_owned() }
}

/// "97,3%".
fn share(part: u64, whole: u64) -> String {
    let tenths = ((part as f64 / whole as f64) * 1000.0).round().min(if part < whole { 999.0 } else { 1000.0 }) as u64;
    if tenths.is_multiple_of(10) { format!("{}%", tenths / 10) } else { format!("{},{}%", tenths / 10, tenths % 10) }
}
