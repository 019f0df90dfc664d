//! The settings besides the branch itself.

use book::{
    check::{CheckReport, Finding},
    settings as s,
};
use serde::Serialize;
use ts_rs::TS;

use super::{code, iso, text};

/// What the settings show.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsFace {
    dir: String,
    offices: Vec<OfficeHeld>,
    topics: Vec<TopicOfYear>,
    idle_minutes: u32,
}

/// An office with its holder.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeHeld {
    #[ts(type = "Post")]
    post: String,
    person_id: String,
    name: String,
    from: String,
    to: Option<String>,
}

/// The topic of a year.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TopicOfYear {
    year: i32,
    title: String,
}

/// What a check of the book found.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckFace {
    sound: bool,
    findings: Vec<FindingFace>,
    #[ts(type = "number | null")]
    journal_broken_at: Option<i64>,
}

/// One thing that is not as it was written.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingFace {
    #[ts(
        type = "\"damaged_page\" | \"inconsistent\" | \"broken_reference\" | \"blob_missing\" | \"blob_damaged\" | \"unclaimed_file\""
    )]
    kind: &'static str,
    detail: String,
}

impl From<s::SettingsFace> for SettingsFace {
    fn from(face: s::SettingsFace) -> Self {
        Self {
            dir: face.dir.display().to_string(),
            offices: face.offices.into_iter().map(Into::into).collect(),
            topics: face.topics.into_iter().map(|topic| TopicOfYear { year: topic.year, title: topic.title }).collect(),
            idle_minutes: face.idle_minutes,
        }
    }
}

impl From<s::HeldOffice> for OfficeHeld {
    fn from(held: s::HeldOffice) -> Self {
        Self {
            post: code(held.office.post),
            person_id: text(held.person),
            name: held.name,
            from: text(held.office.from),
            to: iso(held.office.to),
        }
    }
}

impl From<CheckReport> for CheckFace {
    fn from(report: CheckReport) -> Self {
        let journal_broken_at = match report.journal {
            book::check::Chain::Whole { .. } => None,
            book::check::Chain::Broken { seq } => Some(seq),
        };
        Self {
            sound: report.is_sound(),
            findings: report.findings.into_iter().map(Into::into).collect(),
            journal_broken_at,
        }
    }
}

impl From<Finding> for FindingFace {
    fn from(finding: Finding) -> Self {
        let (kind, detail) = match finding {
            Finding::DamagedPage(page) => ("damaged_page", page.to_string()),
            Finding::Inconsistent(said) => ("inconsistent", said),
            Finding::BrokenReference(reference) => {
                ("broken_reference", format!("{} → {}", reference.table, reference.parent))
            }
            Finding::BlobMissing(hash) => ("blob_missing", hash.to_string()),
            Finding::BlobDamaged(hash) => ("blob_damaged", hash.to_string()),
            Finding::UnclaimedFile(path) => ("unclaimed_file", path.display().to_string()),
        };
        Self { kind, detail }
    }
}
