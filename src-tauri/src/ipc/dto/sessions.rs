//! Thematic sessions: the year's list, and one session's file.

use domain::{
    Id, Problem,
    entry::SessionFile as Entry,
    records as r,
    records::{Happening, JointRole, StudyScope},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Reader, code, iso,
    proceedings::ContributionItem,
    session_lists::{FormItem, PartnerItem, PresenterItem, RoundItem, SessionWorkItem},
    sittings::SittingFile,
    text, text_of,
};

/// A line of the year's list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionRow {
    id: String,
    period: String,
    held_on: Option<String>,
    last_day: Option<String>,
    title: String,
    forms: Vec<FormItem>,
    partners: Vec<String>,
    #[ts(type = "Happening")]
    status: String,
    counts: bool,
    present: Option<u32>,
    due: Option<u32>,
    non_party_present: Option<u32>,
    speeches: Option<u32>,
    unmarked: u32,
}

/// A session's file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionFile {
    id: Option<String>,
    period: String,
    #[ts(type = "Happening")]
    status: String,
    status_reason: String,
    title: String,
    #[ts(type = "StudyScope")]
    scope: String,
    topic_id: Option<String>,
    campaign_id: Option<String>,
    plan_id: Option<String>,
    counts: bool,
    #[ts(type = "JointRole")]
    role: String,
    site_name: String,
    site_address: String,
    chair_id: Option<String>,
    speeches: Option<u32>,
    conclusion: String,
    note: String,
    sittings: Vec<SittingFile>,
    forms: Vec<FormItem>,
    works: Vec<SessionWorkItem>,
    partners: Vec<PartnerItem>,
    rounds: Vec<RoundItem>,
    presenters: Vec<PresenterItem>,
    contributions: Vec<ContributionItem>,
}

impl From<book::study::SessionRow> for SessionRow {
    fn from(row: book::study::SessionRow) -> Self {
        let tally = row.tally.filter(domain::rules::sheet::Tally::is_complete);
        Self {
            id: text(row.id),
            period: text(row.period),
            held_on: iso(row.first_day),
            last_day: iso(row.last_day),
            title: row.title,
            forms: row.forms.into_iter().map(Into::into).collect(),
            partners: row.partners,
            status: code(row.status),
            counts: row.counts,
            present: tally.as_ref().map(|t| t.present),
            due: tally.as_ref().map(|t| t.due),
            non_party_present: tally.as_ref().map(|t| t.non_party),
            speeches: row.speeches,
            unmarked: row.unmarked,
        }
    }
}

impl SessionFile {
    /// The file of a session; `works` names the works that it studies.
    #[must_use]
    pub fn of(file: Entry, works: &[r::Work]) -> Self {
        let s = file.session;
        let rounds = file.rounds.into_iter().map(|round| RoundItem::of(round, &file.scores, &file.partners)).collect();
        Self {
            id: Some(text(s.id)),
            period: text(s.period),
            status: code(s.status),
            status_reason: s.status_reason,
            title: s.title,
            scope: code(s.scope),
            topic_id: text_of(s.topic),
            campaign_id: text_of(s.campaign),
            plan_id: text_of(s.plan),
            counts: s.counts,
            role: code(s.role),
            site_name: s.site_name,
            site_address: s.site_address,
            chair_id: text_of(s.chair),
            speeches: s.speeches,
            conclusion: s.conclusion,
            note: s.note,
            sittings: file.sittings.into_iter().map(Into::into).collect(),
            forms: file.forms.into_iter().map(Into::into).collect(),
            works: file.works.into_iter().map(|work| SessionWorkItem::of(work, works)).collect(),
            partners: file.partners.into_iter().map(Into::into).collect(),
            rounds,
            presenters: file.presenters.into_iter().map(Into::into).collect(),
            contributions: file.contributions.into_iter().map(Into::into).collect(),
        }
    }

    /// The same as something that is not in the book yet.
    #[must_use]
    pub fn unsaved(mut self) -> Self {
        self.id = None;
        self.sittings = self.sittings.into_iter().map(SittingFile::unsaved).collect();
        self
    }

    /// Reads it; `known` is all that the book holds.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: &domain::Records) -> Result<Entry, Vec<Problem>> {
        let mut read = Reader::default();
        let id = read.id("id", self.id.as_deref());
        let session = self.read_session(&mut read, id);
        let mut sittings: Vec<_> =
            self.sittings.iter().enumerate().map(|(i, s)| s.read(&mut read, i, &known.attendance)).collect();
        for file in &mut sittings {
            file.sitting.session = Some(id);
        }
        let forms = self.forms.iter().enumerate().map(|(i, form)| form.read(&mut read, i, id)).collect();
        let mut new_works = Vec::new();
        let works = self
            .works
            .iter()
            .enumerate()
            .map(|(i, w)| w.read(&mut read, i, id, &known.works, &mut new_works))
            .collect();
        let partners: Vec<_> = self.partners.iter().enumerate().map(|(i, p)| p.read(&mut read, i, id)).collect();
        let (mut rounds, mut scores) = (Vec::new(), Vec::new());
        for (i, round) in self.rounds.iter().enumerate() {
            rounds.push(round.read(&mut read, i, id, &partners, &mut scores));
        }
        let presenters = self.presenters.iter().enumerate().map(|(i, p)| p.read(&mut read, i, id)).collect();
        let said = self.contributions.iter().enumerate();
        let contributions = said.map(|(i, said)| said.of_session(&mut read, i, id)).collect();
        read.finish(Entry {
            session,
            sittings,
            forms,
            works,
            new_works,
            partners,
            rounds,
            scores,
            presenters,
            contributions,
        })
    }

    fn read_session(&self, read: &mut Reader, id: Id<r::ThematicSession>) -> r::ThematicSession {
        r::ThematicSession {
            id,
            period: read.period("period", &self.period),
            status: read.code_or("status", &self.status, Happening::Planned),
            status_reason: read.line(&self.status_reason),
            title: read.line(&self.title),
            scope: read.code_or("scope", &self.scope, StudyScope::None),
            topic: read.reference("topicId", self.topic_id.as_deref()),
            campaign: read.reference("campaignId", self.campaign_id.as_deref()),
            plan: read.reference("planId", self.plan_id.as_deref()),
            counts: self.counts,
            role: read.code_or("role", &self.role, JointRole::Own),
            site_name: read.line(&self.site_name),
            site_address: read.line(&self.site_address),
            chair: read.reference("chairId", self.chair_id.as_deref()),
            speeches: self.speeches,
            conclusion: read.text(&self.conclusion),
            note: read.text(&self.note),
        }
    }
}
