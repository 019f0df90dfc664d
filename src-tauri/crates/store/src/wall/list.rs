//! The one list of what the wall guards, and the triggers made from it.

use std::fmt::Write;

/// From which state on a row is refused.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    /// What is recorded: held years refuse it already.
    Held,
    /// Papers and grades, which are still written while a year is held.
    Closed,
}

impl From {
    fn states(self) -> &'static [&'static str] {
        match self {
            Self::Held => &["held", "closed"],
            Self::Closed => &["closed"],
        }
    }
}

/// How a row lies in years. In the expressions `{r}` is the row.
#[derive(Clone, Copy)]
enum Lies {
    /// In the years that these expressions give.
    Years(&'static [&'static str]),
    /// The same, but for columns that stay open to an update on a condition.
    YearsBut { years: &'static [&'static str], open: &'static [&'static str], on: &'static str },
    /// From a day to a day, both of its columns: what lies in the year is fixed, and with it these columns.
    Span { from: &'static str, to: &'static str, fixed: &'static [&'static str] },
    /// From a day on, until another row takes its place: fixed as soon as it begins before the year ends.
    Since { fixed: &'static [&'static str] },
    /// In whatever years a condition finds, with `{y}` as the year; it is never inserted there.
    Where(&'static str),
}

struct Guard {
    table: &'static str,
    from: From,
    lies: Lies,
}

const fn held(table: &'static str, lies: Lies) -> Guard {
    Guard { table, from: From::Held, lies }
}

const fn closed(table: &'static str, lies: Lies) -> Guard {
    Guard { table, from: From::Closed, lies }
}

const OF_PERIOD: Lies = Lies::Years(&["substr({r}.period, 1, 4)"]);
const OF_YEAR: Lies = Lies::Years(&["{r}.year"]);
const OF_MEETING: Lies = Lies::Years(&["(SELECT substr(period, 1, 4) FROM meeting WHERE id = {r}.meeting)"]);
const OF_SESSION: Lies = Lies::Years(&["(SELECT substr(period, 1, 4) FROM thematic_session WHERE id = {r}.session)"]);
const OF_BOTH: Lies = Lies::Years(&[
    "(SELECT substr(period, 1, 4) FROM meeting WHERE id = {r}.meeting)",
    "(SELECT substr(period, 1, 4) FROM thematic_session WHERE id = {r}.session)",
]);
const OF_SITTING: Lies = Lies::Years(&[
    "(SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = {r}.sitting))",
    "(SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = {r}.sitting))",
]);
const OF_DOCUMENT: Lies = Lies::Years(&["(SELECT about_year FROM document WHERE id = {r}.document)"]);

/// Every table with the records of a year. Those of the branch as a whole (settings, users), and the plain facts about a
/// person, are of no year: what a closed year says of them was stored at its closing.
const GUARDS: &[Guard] = &[
    held("branch_profile", Lies::Since { fixed: &["name", "parent_name", "upper_name", "place", "symbol"] }),
    held("term", Lies::Span { from: "from", to: "to", fixed: &["name"] }),
    held("unit", Lies::Span { from: "from", to: "to", fixed: &["name"] }),
    held("standing", Lies::Since { fixed: &["person", "standing"] }),
    held("activity", Lies::Span { from: "from", to: "to", fixed: &["person", "activity"] }),
    held("placement", Lies::Span { from: "from", to: "to", fixed: &["person", "unit"] }),
    held("office", Lies::Span { from: "from", to: "to", fixed: &["person", "post"] }),
    held("helper", Lies::Span { from: "from", to: "to", fixed: &["person", "helper"] }),
    held("incoming_document", Lies::Years(&["{r}.about_year"])),
    closed("document", Lies::Years(&["{r}.about_year"])),
    closed("basis", OF_DOCUMENT),
    closed("paragraph", OF_DOCUMENT),
    closed(
        "claim",
        Lies::Years(&[
            "(SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = {r}.paragraph))",
        ]),
    ),
    closed("issue", OF_DOCUMENT),
    held("annual_topic", OF_YEAR),
    held(
        "work",
        Lies::Where(
            "EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = {y})
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = {y})",
        ),
    ),
    held("campaign", Lies::Span { from: "from", to: "to", fixed: &["title", "plan", "needs_paper"] }),
    held(
        "campaign_paper",
        Lies::Years(&[
            "coalesce(substr({r}.\"on\", 1, 4), (SELECT substr(\"to\", 1, 4) FROM campaign WHERE id = {r}.campaign))",
        ]),
    ),
    held("programme", OF_YEAR),
    held("programme_item", OF_PERIOD),
    held("thematic_session", OF_PERIOD),
    held("session_form", OF_SESSION),
    held("session_work", OF_SESSION),
    held("session_partner", OF_SESSION),
    held("contest_round", OF_SESSION),
    held(
        "contest_score",
        Lies::Years(&["(SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = {r}.round))"]),
    ),
    held("presenter", OF_SESSION),
    held("meeting", OF_PERIOD),
    held("agenda_item", OF_MEETING),
    held("vote", OF_MEETING),
    // What came of a task may become known after its year.
    held(
        "task",
        Lies::YearsBut {
            years: &["coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = {r}.meeting),
                substr(coalesce({r}.given_on, {r}.due), 1, 4))"],
            open: &["status", "result"],
            on: "OLD.status = 'assigned'",
        },
    ),
    held("story", OF_MEETING),
    held("contribution", OF_BOTH),
    held("sitting", OF_BOTH),
    held("attendance", OF_SITTING),
    held("guest", OF_SITTING),
    held("commendation", OF_PERIOD),
    // The law may have what was said of somebody erased.
    held(
        "reminder",
        Lies::YearsBut { years: &["substr({r}.period, 1, 4)"], open: &["content"], on: "NEW.content = '(đã xóa)'" },
    ),
    held("award", Lies::Years(&["substr({r}.dated, 1, 4)"])),
    held(
        "file",
        Lies::Where(
            "EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = {y})
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = {y})
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = {y})",
        ),
    ),
    held(
        "attachment",
        Lies::Years(&["CASE {r}.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = {r}.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = {r}.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = {r}.owner)
            WHEN 'campaign' THEN (SELECT substr(\"from\", 1, 4) FROM campaign WHERE id = {r}.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = {r}.owner) END"]),
    ),
    closed(
        "attachment",
        Lies::Years(&["(SELECT about_year FROM document WHERE id = {r}.owner AND {r}.owner_kind = 'document')"]),
    ),
    closed("grading", OF_YEAR),
    closed("waiver", OF_YEAR),
    closed("closed_file", OF_YEAR),
];

/// The triggers, as a step of the schema has them.
pub(super) fn triggers() -> String {
    let mut sql = String::from("-- Made from the list in wall.rs; see there.\n");
    for guard in GUARDS {
        for event in ["INSERT", "UPDATE", "DELETE"] {
            let Some(condition) = guard.condition(event) else { continue };
            for state in guard.from.states() {
                let name = format!("{}_{state}_{}", guard.table, event.to_lowercase());
                let name = if guard.lies_in_documents() { format!("{name}_document") } else { name };
                let _ = write!(
                    sql,
                    "\nCREATE TRIGGER {name} BEFORE {event} ON {} BEGIN\n\
                     SELECT RAISE(ABORT, 'the year ' || year || ' is {state}') FROM walled_year\n\
                     WHERE step = '{state}' AND {condition};\n\
                     END;\n",
                    guard.table,
                );
            }
        }
    }
    sql
}

/// The tables that the wall guards.
pub(super) fn guarded() -> impl Iterator<Item = &'static str> {
    GUARDS.iter().map(|guard| guard.table)
}

impl Guard {
    /// Files have two guards: as things of records, and as things of papers.
    fn lies_in_documents(&self) -> bool {
        self.table == "attachment" && self.from == From::Closed
    }

    /// When an event is refused, of a row of `walled_year`; `None` where it never is.
    fn condition(&self, event: &str) -> Option<String> {
        let rows: &[&str] = match event {
            "INSERT" => &["NEW"],
            "DELETE" => &["OLD"],
            _ => &["OLD", "NEW"],
        };
        let any = |of: &dyn Fn(&str) -> String| {
            let each: Vec<String> = rows.iter().map(|row| of(row)).collect();
            format!("({})", each.join(" OR "))
        };
        let is_update = event == "UPDATE";
        Some(match self.lies {
            Lies::Years(years) => any(&|row| in_years(years, row)),
            Lies::YearsBut { years, open, on } => {
                let inside = any(&|row| in_years(years, row));
                if is_update { format!("{inside} AND NOT ({on} AND {})", same_but(self.table, open)) } else { inside }
            }
            Lies::Span { from, to, fixed } => {
                let inside = any(&|row| overlaps(row, from, to));
                if is_update {
                    format!("{inside} AND NOT ({} AND {})", same_part(from, to), same(fixed))
                } else {
                    inside
                }
            }
            Lies::Since { fixed } => {
                let inside = any(&|row| format!("{row}.\"from\" <= year || '-12-31'"));
                if is_update {
                    format!("{inside} AND NOT (OLD.\"from\" = NEW.\"from\" AND {})", same(fixed))
                } else {
                    inside
                }
            }
            Lies::Where(found) if event != "INSERT" => format!("({})", found.replace("{y}", "year")),
            Lies::Where(_) => return None,
        })
    }
}

fn in_years(years: &[&str], row: &str) -> String {
    let each = years.iter().map(|year| format!("CAST({} AS INTEGER) = year", year.replace("{r}", row)));
    each.collect::<Vec<_>>().join(" OR ")
}

fn overlaps(row: &str, from: &str, to: &str) -> String {
    format!(
        "(coalesce({row}.\"{from}\", '0000') <= year || '-12-31' AND coalesce({row}.\"{to}\", '9999') >= year || '-01-01')"
    )
}

/// Whether the part that lies in the year is the same before and after.
fn same_part(from: &str, to: &str) -> String {
    let first = |row| format!("max(coalesce({row}.\"{from}\", '0000'), year || '-01-01')");
    let last = |row| format!("min(coalesce({row}.\"{to}\", '9999'), year || '-12-31')");
    format!("{} = {} AND {} = {}", first("OLD"), first("NEW"), last("OLD"), last("NEW"))
}

fn same(columns: &[&str]) -> String {
    let each = ["id"].iter().chain(columns).map(|column| format!("OLD.\"{column}\" IS NEW.\"{column}\""));
    each.collect::<Vec<_>>().join(" AND ")
}

/// Whether every column of a table but these is the same.
fn same_but(table: &str, open: &[&str]) -> String {
    let columns = crate::TABLES.iter().find(|(name, _)| *name == table).map_or(&[][..], |(_, columns)| columns);
    let is_fixed = |column: &&str| *column != "id" && !open.contains(column);
    let fixed: Vec<&str> = columns.iter().copied().filter(is_fixed).collect();
    same(&fixed)
}
