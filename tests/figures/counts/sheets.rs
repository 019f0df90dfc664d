//! Attendance: who stood on the sheet of a sitting as what, and who came.

use std::collections::BTreeSet;

use book::{
    forms::{FormKind, Subject},
    papers::Paper,
    reports::FigureFace,
};
use domain::figures::Rule;

use super::{
    Counts,
    people::{PARTY, activity, standing},
    said::{Expected, UNKNOWN, agree, is_one_of, plain, quoted, rows_are, rows_of, share},
};

/// Whether someone holds an office on the day of a sitting.
const IN_OFFICE: &str = "EXISTS (SELECT 1 FROM office o WHERE o.person = p.id AND o.\"from\" <= s.held_on \
    AND coalesce(o.\"to\", '9999') >= s.held_on)";
/// Who is called to a sitting: all; to one of the committee alone those in office, to a review of members the members.
const CALLED: &str = "CASE WHEN s.session IS NOT NULL THEN 1 \
    ELSE CASE (SELECT kind FROM meeting WHERE id = s.meeting) \
    WHEN 'committee' THEN {in_office} \
    WHEN 'review' THEN is_a <> 'non_party' ELSE 1 END END";

/// Someone on a sheet.
#[derive(Clone, Debug)]
struct Line {
    sitting: String,
    person: String,
    /// "due", "exempt", "away", "guest" (quần chúng).
    stands: String,
    mark: Option<String>,
    presence: String,
}

impl Line {
    fn came(&self) -> bool {
        self.presence == "present" || self.presence == "late"
    }

    fn is_member(&self) -> bool {
        self.stands != "guest"
    }

    /// Exempt ones and those away count when they come.
    fn is_due(&self) -> bool {
        self.stands == "due" || (self.is_free() && self.came())
    }

    fn is_free(&self) -> bool {
        self.stands == "exempt" || self.stands == "away"
    }

    fn is_unmarked(&self) -> bool {
        self.stands == "due" && self.mark.is_none()
    }
}

impl Counts<'_> {
    /// Figures of single sittings, or of all regular meetings together.
    pub(super) fn of_sittings(&self, figure: &FigureFace) -> Result<(), String> {
        is_one_of(figure, self.sittings_told().iter().map(|sittings| self.attendance_at(sittings, figure.rule)))
    }

    fn sittings_told(&self) -> Vec<Vec<String>> {
        let each = |of: &str| {
            let sittings = self.asked.list(&format!("SELECT s.id FROM sitting s WHERE {of}"));
            sittings.into_iter().map(|id| vec![id]).collect()
        };
        match self.paper {
            Paper::Form(_, Subject::Meeting(id)) => each(&format!("s.meeting = '{id}'")),
            Paper::Form(_, Subject::Session(id)) => each(&format!("s.session = '{id}'")),
            Paper::Form(FormKind::HalfYearSheet | FormKind::YearComparison, _) => {
                vec![self.asked.list(&format!("SELECT s.id FROM sitting s WHERE s.meeting IN ({})", self.meetings()))]
            }
            Paper::Form(..) | Paper::Report(_) | Paper::Document(_) | Paper::Extract(_) => {
                each(&self.sittings_that_count())
            }
        }
    }

    /// The sittings of the regular meetings and of the thematic sessions that count.
    fn sittings_that_count(&self) -> String {
        format!("(s.meeting IN ({}) OR s.session IN ({}))", self.meetings(), self.sessions(self.period, "1"))
    }

    /// Nothing is known while anyone due is unmarked, or where nobody was due; but those who do not have to come are told
    /// by their mark alone.
    fn attendance_at(&self, sittings: &[String], rule: Rule) -> Expected {
        let lines = self.lines(sittings);
        let due: Vec<&Line> = lines.iter().filter(|line| line.is_due()).collect();
        let absent = |how: &str| lines.iter().filter(|line| line.stands == "due" && line.presence == how).collect();
        let present: Vec<&Line> = lines.iter().filter(|line| line.is_member() && line.came()).collect();
        let ratio = if due.is_empty() { String::new() } else { share(present.len(), due.len()) };
        let people = || due.iter().map(|line| line.person.clone()).collect();
        let (rows, value) = match rule {
            Rule::MeetingPresent => (marks(&present), present.len().to_string()),
            Rule::MeetingDue => (people(), due.len().to_string()),
            Rule::MeetingShare => (people(), ratio),
            Rule::MeetingNonParty => counted(&lines.iter().filter(|line| !line.is_member() && line.came()).collect()),
            Rule::Excused => counted(&absent("absent_excused")),
            Rule::Unexcused => counted(&absent("absent_unexcused")),
            Rule::Late => counted(&lines.iter().filter(|line| line.presence == "late").collect()),
            Rule::ExemptAbsent => return stayed_away(&lines, "exempt"),
            Rule::AwayAbsent => return stayed_away(&lines, "away"),
            other => panic!("{other:?} is no figure of a sitting"),
        };
        let is_known = is_marked_whole(&lines);
        Expected { rows, value: if is_known { value } else { UNKNOWN.to_owned() } }
    }

    /// Who could vote and came to the one sitting of the meeting: told of a vote that has as many voters, and no more
    /// votes than there were of them.
    pub(super) fn voters_present(&self, figure: &FigureFace) -> Result<(), String> {
        let meeting = self.meeting()?;
        let sittings = self.asked.list(&format!("SELECT id FROM sitting WHERE meeting = '{meeting}'"));
        let [sitting] = sittings.as_slice() else { return Err(format!("voters of {} sittings", sittings.len())) };
        if !is_marked_whole(&self.sheet(sitting)) {
            return Err("voters of a sitting that is not marked whole".to_owned());
        }
        // Members of other branches vote there, and those away where they are.
        let official = format!(
            "SELECT mark.id FROM sitting s JOIN meeting m ON m.id = s.meeting JOIN person p \
             LEFT JOIN attendance mark ON mark.sitting = s.id AND mark.person = p.id \
             AND mark.presence IN ('present', 'late') WHERE s.id = '{sitting}' AND {} = 'official' \
             AND ({activity} = 'active' OR ({activity} = 'exempt' AND mark.id IS NOT NULL)) \
             AND (m.kind <> 'committee' OR {IN_OFFICE})",
            standing("p.id", "s.held_on"),
            activity = activity("p.id", "s.held_on"),
        );
        let present = self.asked.ids(&format!("SELECT id FROM ({official}) WHERE id IS NOT NULL"));
        let borne_out = format!(
            "SELECT id FROM vote WHERE meeting = '{meeting}' AND eligible = (SELECT count(*) FROM ({official})) \
             AND in_favour + against + abstained <= {}",
            present.len()
        );
        if self.asked.ids(&borne_out).is_empty() {
            return Err("no vote has as many voters as the sheet".to_owned());
        }
        is_one_of(figure, [Expected::counting(present)])
    }

    /// Lượt at the sittings of the figure, which are all sittings of some sessions that are told; known only when
    /// everyone due was marked.
    pub(super) fn of_sessions(&self, figure: &FigureFace) -> Result<(), String> {
        let rows = rows_of(figure);
        let all = self.asked.ids(&self.sessions_told(figure.period));
        let of_rows = format!("SELECT DISTINCT session FROM sitting WHERE id IN ({})", quoted(&rows));
        let sessions: BTreeSet<String> = self.asked.ids(&of_rows).intersection(&all).cloned().collect();
        self.told_together(&sessions, &all)?;
        let whole = format!("SELECT id FROM sitting WHERE session IN ({})", quoted(&sessions));
        rows_are(figure, &self.asked.ids(&whole))?;
        let lines = self.lines(&self.asked.list(&whole));
        let due = lines.iter().filter(|line| line.is_due()).count();
        let present = lines.iter().filter(|line| line.is_member() && line.came()).count();
        let value = match figure.rule {
            _ if due == 0 || lines.iter().any(Line::is_unmarked) => UNKNOWN.to_owned(),
            Rule::SessionPresent => present.to_string(),
            Rule::SessionDue => due.to_string(),
            Rule::SessionShare => share(present, due),
            _ => lines.iter().filter(|line| !line.is_member() && line.came()).count().to_string(),
        };
        agree(figure, &plain(&figure.value), &value)
    }

    /// What one person did at the sittings that count.
    pub(super) fn of_person(&self, figure: &FigureFace) -> Result<(), String> {
        let counting = format!("SELECT s.id FROM sitting s WHERE {}", self.sittings_that_count());
        let lines = self.lines(&self.asked.list(&counting));
        let people: BTreeSet<&str> = match self.paper {
            Paper::Form(_, Subject::Person(id)) => {
                return is_one_of(figure, [sittings_of(&lines, &id.to_string(), figure.rule)]);
            }
            Paper::Form(..) | Paper::Report(_) | Paper::Document(_) | Paper::Extract(_) => {
                lines.iter().map(|line| line.person.as_str()).collect()
            }
        };
        is_one_of(figure, people.into_iter().map(|person| sittings_of(&lines, person, figure.rule)))
    }

    fn lines(&self, sittings: &[String]) -> Vec<Line> {
        sittings.iter().flat_map(|sitting| self.sheet(sitting)).collect()
    }

    fn sheet(&self, sitting: &str) -> Vec<Line> {
        let lines = format!(
            "SELECT p.id AS person, {} AS is_a, {} AS takes_part, mark.id AS mark, mark.presence AS presence, s.*, \
             p.id AS p_id FROM sitting s JOIN person p \
             LEFT JOIN attendance mark ON mark.sitting = s.id AND mark.person = p.id WHERE s.id = '{sitting}'",
            standing("p.id", "s.held_on"),
            activity("p.id", "s.held_on")
        );
        let called = CALLED.replace("{in_office}", IN_OFFICE).replace("p.id", "s.p_id");
        let stands = format!(
            "CASE WHEN is_a {PARTY} AND takes_part IN ('active', 'here_temporarily') THEN 'due' \
             WHEN is_a {PARTY} AND takes_part IN ('exempt', 'away') THEN takes_part \
             WHEN is_a = 'non_party' AND takes_part IN ('active', 'exempt', 'away', 'here_temporarily') THEN 'guest' END"
        );
        let sql = format!(
            "SELECT person, {stands} AS stands, coalesce(mark, ''), coalesce(presence, '') FROM ({lines}) s \
             WHERE stands IS NOT NULL AND {called}"
        );
        let rows = self.asked.rows(&sql);
        let line = |row: &Vec<String>| Line {
            sitting: sitting.to_owned(),
            person: row[0].clone(),
            stands: row[1].clone(),
            mark: Some(row[2].clone()).filter(|mark| !mark.is_empty()),
            presence: row[3].clone(),
        };
        rows.iter().map(line).collect()
    }
}

fn is_marked_whole(lines: &[Line]) -> bool {
    lines.iter().any(Line::is_due) && !lines.iter().any(Line::is_unmarked)
}

/// Those who did not have to come, and did not.
fn stayed_away(lines: &[Line], stands: &str) -> Expected {
    let absent = lines.iter().filter(|line| line.stands == stands && !line.came());
    Expected::counting(absent.map(|line| line.person.clone()).collect())
}

/// Marks are what was counted of those who came or were absent.
fn marks(lines: &[&Line]) -> BTreeSet<String> {
    lines.iter().filter_map(|line| line.mark.clone()).collect()
}

fn counted(lines: &Vec<&Line>) -> (BTreeSet<String>, String) {
    (marks(lines), lines.len().to_string())
}

fn sittings_of(lines: &[Line], person: &str, rule: Rule) -> Expected {
    let own: Vec<&Line> = lines.iter().filter(|line| line.person == person).collect();
    let due: Vec<&Line> = own.iter().copied().filter(|line| line.is_due()).collect();
    // Of who became a member within the time, what they attended as quần chúng is no part of what they were due at.
    let counting = if due.is_empty() { &own } else { &due };
    let came: Vec<&Line> = counting.iter().copied().filter(|line| line.came()).collect();
    let sittings = due.iter().map(|line| line.sitting.clone()).collect();
    let is_known = !own.iter().any(|line| line.is_unmarked());
    match rule {
        Rule::SittingsDue => Expected { rows: sittings, value: due.len().to_string() },
        Rule::SittingsShare => {
            let attended = due.iter().filter(|line| line.came()).count();
            let is_known = is_known && !due.is_empty();
            Expected { rows: sittings, value: if is_known { share(attended, due.len()) } else { UNKNOWN.to_owned() } }
        }
        _ => {
            let (rows, value) = counted(&came);
            Expected { rows, value: if is_known { value } else { UNKNOWN.to_owned() } }
        }
    }
}
