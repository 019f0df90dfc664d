//! Who was what on a day.

use book::{
    forms::{FormKind, Subject},
    papers::Paper,
    reports::FigureFace,
};

use super::{
    Counts,
    said::{Expected, is_one_of},
};

/// What a person is on the day `{day}`; empty before they come.
const STANDING: &str = "(SELECT s.standing FROM standing s WHERE s.person = {person} AND s.\"from\" <= {day} \
                        ORDER BY s.\"from\" DESC LIMIT 1)";
/// How they take part on it.
const ACTIVITY: &str = "coalesce((SELECT a.activity FROM activity a WHERE a.person = {person} AND a.\"from\" <= {day} \
                        AND (a.\"to\" IS NULL OR a.\"to\" >= {day}) ORDER BY a.\"from\" DESC LIMIT 1), 'active')";
pub(super) const PARTY: &str = "IN ('official', 'probationary')";
/// No member of this branch: they left it, or belong to another.
const ELSEWHERE: &str = "('transferred_out', 'died', 'here_temporarily')";

pub(super) fn standing(person: &str, day: &str) -> String {
    STANDING.replace("{person}", person).replace("{day}", day)
}

pub(super) fn activity(person: &str, day: &str) -> String {
    ACTIVITY.replace("{person}", person).replace("{day}", day)
}

/// Whether someone is a member of the branch on a day.
pub(super) fn is_member(person: &str, day: &str) -> String {
    format!("(coalesce({}, '') {PARTY} AND {} NOT IN {ELSEWHERE})", standing(person, day), activity(person, day))
}

impl Counts<'_> {
    pub(super) fn people(&self, figure: &FigureFace, is: &str, takes_part: &str) -> Result<(), String> {
        let on = |day: &str| {
            let (standing, activity) = (standing("p.id", day), activity("p.id", day));
            format!(
                "SELECT p.id FROM person p WHERE {standing} {is} AND {activity} {takes_part} \
                 AND {activity} NOT IN ('transferred_out', 'died')"
            )
        };
        is_one_of(figure, self.days().iter().map(|day| Expected::counting(self.asked.ids(&on(day)))))
    }

    /// The day that a paper tells of; minutes tell who belonged to the branch on the days of their sittings.
    fn days(&self) -> Vec<String> {
        let of = match self.paper {
            Paper::Form(FormKind::Minutes, Subject::Meeting(id)) => format!("meeting = '{id}'"),
            Paper::Form(FormKind::SessionMinutes, Subject::Session(id)) => format!("session = '{id}'"),
            Paper::Form(..) | Paper::Report(_) | Paper::Document(_) | Paper::Extract(_) => {
                return vec![format!("'{}'", self.as_of)];
            }
        };
        self.asked.list(&format!("SELECT quote(held_on) FROM sitting WHERE {of}"))
    }

    /// Members on the last day of whom something holds besides.
    pub(super) fn members(&self, figure: &FigureFace, also: &str) -> Result<(), String> {
        let member = is_member("p.id", &format!("'{}'", self.as_of));
        self.same(figure, &format!("SELECT p.id FROM person p WHERE {member} AND {also}"))
    }

    pub(super) fn exempt(&self, figure: &FigureFace) -> Result<(), String> {
        let exempt = format!("{} = 'exempt'", activity("p.id", &format!("'{}'", self.as_of)));
        self.members(figure, &exempt)
    }

    pub(super) fn members_before(&self, figure: &FigureFace) -> Result<(), String> {
        let eve = format!("date('{}', '-1 day')", self.period.first_day());
        self.same(figure, &format!("SELECT p.id FROM person p WHERE {}", is_member("p.id", &eve)))
    }

    pub(super) fn units(&self) -> String {
        let day = self.as_of;
        format!("SELECT id FROM unit WHERE coalesce(\"from\", '') <= '{day}' AND coalesce(\"to\", '9999') >= '{day}'")
    }
}
