//! Who became a member of the branch and who ceased to be one, day by day, and in which way.

use std::collections::BTreeSet;

use book::reports::FigureFace;

use super::{
    Counts,
    people::{PARTY, activity, is_member, standing},
    said::{Expected, is_one_of},
};

/// Those who are members today and were none yesterday: admitted, from elsewhere, or else.
const GAIN: &str = "CASE \
    WHEN now = 'probationary' AND changed = day AND was IN ('non_party', 'left') THEN 'admitted' \
    WHEN now = 'probationary' AND changed = day AND was IS NULL AND day IN (decided, celebrated) THEN 'admitted' \
    WHEN was IS NULL THEN 'moved_in' \
    WHEN was {party} AND took_part IN ('transferred_out', 'here_temporarily') THEN 'moved_in back' \
    ELSE 'other_gain' END";
/// Those who were members yesterday and are none today.
const LOSS: &str = "CASE \
    WHEN takes_part = 'died' THEN 'died' \
    WHEN now = 'left' THEN 'left_party' \
    WHEN takes_part = 'transferred_out' THEN 'moved_out' \
    ELSE 'other_loss' END";
/// The record that made it so: the standing that began, or the span that began or ended.
const CAUSE: &str = "CASE \
    WHEN kind IN ('moved_in back') THEN span_before \
    WHEN kind IN ('died', 'moved_out') THEN span_now \
    WHEN kind IN ('admitted', 'moved_in', 'left_party') OR changed = day THEN standing_row \
    WHEN kind = 'other_gain' THEN coalesce(span_before, standing_row) \
    ELSE coalesce(span_now, standing_row) END";

impl Counts<'_> {
    pub(super) fn moved(&self, figure: &FigureFace, kind: &str) -> Result<(), String> {
        let all = self.asked.rows(&self.movements());
        let rows: Vec<&String> = all.iter().filter(|row| row[0].starts_with(kind)).map(|row| &row[1]).collect();
        let value = rows.len().to_string();
        let rows: BTreeSet<String> = rows.into_iter().cloned().collect();
        is_one_of(figure, [Expected { rows, value }])
    }

    /// Nothing about a person changes but on the days on which something dated begins or has ended.
    fn movements(&self) -> String {
        let (from, to) = (self.period.first_day(), self.as_of);
        let days = "SELECT person, \"from\" AS day FROM standing UNION SELECT person, \"from\" FROM activity \
                    UNION SELECT person, date(\"to\", '+1 day') FROM activity WHERE \"to\" IS NOT NULL";
        let eve = "date(d.day, '-1 day')";
        let span = |day: &str| {
            format!(
                "(SELECT a.id FROM activity a WHERE a.person = d.person AND a.\"from\" <= {day} \
                 AND (a.\"to\" IS NULL OR a.\"to\" >= {day}) ORDER BY a.\"from\" DESC LIMIT 1)"
            )
        };
        let change = |column: &str| {
            format!(
                "(SELECT s.{column} FROM standing s WHERE s.person = d.person AND s.\"from\" <= d.day \
                 ORDER BY s.\"from\" DESC LIMIT 1)"
            )
        };
        let steps = format!(
            "SELECT d.day AS day, {was} AS was, {now} AS now, {took_part} AS took_part, {takes_part} AS takes_part, \
             {span_before} AS span_before, {span_now} AS span_now, {standing_row} AS standing_row, {changed} AS changed, \
             p.admission_decision AS decided, p.admission_ceremony AS celebrated, {member_before} AS before, \
             {member_now} AS after FROM ({days}) d JOIN person p ON p.id = d.person \
             WHERE d.day BETWEEN '{from}' AND '{to}'",
            was = standing("d.person", eve),
            now = standing("d.person", "d.day"),
            took_part = activity("d.person", eve),
            takes_part = activity("d.person", "d.day"),
            span_before = span(eve),
            span_now = span("d.day"),
            standing_row = change("id"),
            changed = change("\"from\""),
            member_before = is_member("d.person", eve),
            member_now = is_member("d.person", "d.day"),
        );
        let gain = GAIN.replace("{party}", PARTY);
        let kinds = format!(
            "SELECT *, CASE WHEN after THEN {gain} ELSE {LOSS} END AS kind FROM ({steps}) WHERE before <> after"
        );
        format!("SELECT kind, {CAUSE} FROM ({kinds})")
    }
}
