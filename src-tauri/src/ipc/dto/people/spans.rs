//! What is dated about a person.

use domain::{
    records as r,
    records::{Activity, Post, Standing},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::{Reader, code, iso, text, text_of};

/// What someone is, from a day on.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandingSpan {
    id: Option<String>,
    #[ts(type = "Standing")]
    standing: String,
    from: String,
    note: String,
}

/// How someone takes part.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivitySpan {
    id: Option<String>,
    #[ts(type = "Activity")]
    activity: String,
    from: String,
    to: Option<String>,
    place: String,
    note: String,
}

/// Where someone works.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementSpan {
    id: Option<String>,
    unit_id: Option<String>,
    job_title: String,
    from: String,
    to: Option<String>,
}

/// An office held.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeSpan {
    id: Option<String>,
    #[ts(type = "Post")]
    post: String,
    from: String,
    to: Option<String>,
}

/// The member who guides a probationary one.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HelperSpan {
    id: Option<String>,
    helper_id: String,
    from: String,
    to: Option<String>,
}

impl From<r::StandingChange> for StandingSpan {
    fn from(s: r::StandingChange) -> Self {
        Self { id: Some(text(s.id)), standing: code(s.standing), from: text(s.from), note: s.note }
    }
}

impl From<r::ActivitySpan> for ActivitySpan {
    fn from(a: r::ActivitySpan) -> Self {
        Self {
            id: Some(text(a.id)),
            activity: code(a.activity),
            from: text(a.from),
            to: iso(a.to),
            place: a.place,
            note: a.note,
        }
    }
}

impl From<r::Placement> for PlacementSpan {
    fn from(p: r::Placement) -> Self {
        Self {
            id: Some(text(p.id)),
            unit_id: text_of(p.unit),
            job_title: p.job_title,
            from: text(p.from),
            to: iso(p.to),
        }
    }
}

impl From<r::Office> for OfficeSpan {
    fn from(o: r::Office) -> Self {
        Self { id: Some(text(o.id)), post: code(o.post), from: text(o.from), to: iso(o.to) }
    }
}

impl From<r::Helper> for HelperSpan {
    fn from(h: r::Helper) -> Self {
        Self { id: Some(text(h.id)), helper_id: text(h.helper), from: text(h.from), to: iso(h.to) }
    }
}

impl StandingSpan {
    pub(super) fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::StandingChange {
        let at = |field: &str| format!("standings.{i}.{field}");
        r::StandingChange {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            standing: read.code_or(&at("standing"), &self.standing, Standing::NonParty),
            from: read.day(&at("from"), &self.from),
            note: read.line(&self.note),
        }
    }
}

impl ActivitySpan {
    pub(super) fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::ActivitySpan {
        let at = |field: &str| format!("activities.{i}.{field}");
        r::ActivitySpan {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            activity: read.code_or(&at("activity"), &self.activity, Activity::Active),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
            place: read.line(&self.place),
            note: read.line(&self.note),
        }
    }
}

impl PlacementSpan {
    pub(super) fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::Placement {
        let at = |field: &str| format!("placements.{i}.{field}");
        r::Placement {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            unit: read.reference(&at("unitId"), self.unit_id.as_deref()),
            job_title: read.line(&self.job_title),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
        }
    }
}

impl OfficeSpan {
    pub(super) fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::Office {
        let at = |field: &str| format!("offices.{i}.{field}");
        r::Office {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            post: read.code_or(&at("post"), &self.post, Post::CommitteeMember),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
        }
    }
}

impl HelperSpan {
    pub(super) fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::Helper {
        let at = |field: &str| format!("helpers.{i}.{field}");
        r::Helper {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            helper: read.existing(&at("helperId"), &self.helper_id),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
        }
    }
}
