//! Thematic study: the year's frame, its sessions, and one session's file.

use domain::{
    Id, Problem,
    entry::{Plan as PlanEntry, PlanRole, SessionFile as Entry, StudyFrame as FrameEntry},
    records as r,
    records::{Happening, JointRole, StudyForm, StudyScope},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, iso, reader::ordinal, sittings::SittingFile, text, text_of};

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

/// A form of a session.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormItem {
    id: Option<String>,
    #[ts(type = "StudyForm")]
    form: String,
    other_name: String,
    is_new: bool,
}

/// A work studied in a session.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionWorkItem {
    id: Option<String>,
    work_id: Option<String>,
    title: String,
    author: String,
    excerpt: String,
}

/// A partner.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartnerItem {
    id: Option<String>,
    name: String,
    people: Option<u32>,
}

/// A round of the contest.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundItem {
    id: Option<String>,
    name: String,
    scores: Vec<ScoreItem>,
}

/// The points of a team in a round.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreItem {
    id: Option<String>,
    /// Which partner, by its place in the list; none is our own team.
    partner: Option<u32>,
    score: f64,
}

/// Who presented.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PresenterItem {
    id: Option<String>,
    person_id: Option<String>,
    guest_name: String,
    topic: String,
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
}

/// A topic of the year.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TopicItem {
    id: Option<String>,
    title: String,
    issued_by: String,
    short_name: String,
}

/// A plan.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    id: Option<String>,
    number: Option<u32>,
    dated: Option<String>,
    subject: String,
    #[ts(type = "PlanRole")]
    role: String,
    symbol: String,
}

/// A campaign.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CampaignItem {
    id: Option<String>,
    title: String,
    from: String,
    to: Option<String>,
    plan_id: Option<String>,
    needs_paper: bool,
}

/// A work that the book knows.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkItem {
    id: String,
    title: String,
    author: String,
}

/// What the year's study stands on.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StudyFrame {
    year: i32,
    topics: Vec<TopicItem>,
    plans: Vec<Plan>,
    campaigns: Vec<CampaignItem>,
    works: Vec<WorkItem>,
}

impl From<r::SessionForm> for FormItem {
    fn from(f: r::SessionForm) -> Self {
        Self { id: Some(text(f.id)), form: code(f.form), other_name: f.other_name, is_new: f.is_new }
    }
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
            partners: file
                .partners
                .into_iter()
                .map(|p| PartnerItem { id: Some(text(p.id)), name: p.name, people: p.people })
                .collect(),
            rounds,
            presenters: file.presenters.into_iter().map(Into::into).collect(),
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
        read.finish(Entry { session, sittings, forms, works, new_works, partners, rounds, scores, presenters })
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

impl FormItem {
    fn read(&self, read: &mut Reader, i: usize, session: Id<r::ThematicSession>) -> r::SessionForm {
        let at = |field: &str| format!("forms.{i}.{field}");
        r::SessionForm {
            id: read.id(&at("id"), self.id.as_deref()),
            session,
            ordinal: ordinal(i),
            form: read.code_or(&at("form"), &self.form, StudyForm::Talk),
            other_name: read.line(&self.other_name),
            is_new: self.is_new,
        }
    }
}

impl SessionWorkItem {
    fn of(work: r::SessionWork, works: &[r::Work]) -> Self {
        let known = r::find(works, work.work);
        Self {
            id: Some(text(work.id)),
            work_id: Some(text(work.work)),
            title: known.map_or_else(String::new, |w| w.title.clone()),
            author: known.map_or_else(String::new, |w| w.author.clone()),
            excerpt: work.excerpt,
        }
    }

    /// A work chosen from the book, or typed: then the one of that title and author, or a new one.
    fn read(
        &self,
        read: &mut Reader,
        i: usize,
        session: Id<r::ThematicSession>,
        known: &[r::Work],
        new: &mut Vec<r::Work>,
    ) -> r::SessionWork {
        let at = |field: &str| format!("works.{i}.{field}");
        let (title, author) = (read.line(&self.title), read.line(&self.author));
        let same = known.iter().find(|work| work.title == title && work.author == author).map(|work| work.id);
        let chosen = read.reference(&at("workId"), self.work_id.as_deref()).filter(|_| title.is_empty());
        let work = chosen.or(same).unwrap_or_else(|| {
            let id = Id::random();
            new.push(r::Work { id, title, author });
            id
        });
        r::SessionWork {
            id: read.id(&at("id"), self.id.as_deref()),
            session,
            ordinal: ordinal(i),
            work,
            excerpt: read.line(&self.excerpt),
        }
    }
}

impl PartnerItem {
    fn read(&self, read: &mut Reader, i: usize, session: Id<r::ThematicSession>) -> r::SessionPartner {
        r::SessionPartner {
            id: read.id(&format!("partners.{i}.id"), self.id.as_deref()),
            session,
            ordinal: ordinal(i),
            name: read.line(&self.name),
            people: self.people,
        }
    }
}

impl RoundItem {
    fn of(round: r::ContestRound, scores: &[r::ContestScore], partners: &[r::SessionPartner]) -> Self {
        let place = |partner| partners.iter().position(|p| Some(p.id) == partner).and_then(|i| u32::try_from(i).ok());
        #[allow(clippy::cast_precision_loss)] // points of a contest are small numbers
        let score = |s: &r::ContestScore| ScoreItem {
            id: Some(text(s.id)),
            partner: place(s.partner),
            score: s.points_hundredths as f64 / 100.0,
        };
        let scores = scores.iter().filter(|s| s.round == round.id).map(score).collect();
        Self { id: Some(text(round.id)), name: round.name, scores }
    }

    fn read(
        &self,
        read: &mut Reader,
        i: usize,
        session: Id<r::ThematicSession>,
        partners: &[r::SessionPartner],
        scores: &mut Vec<r::ContestScore>,
    ) -> r::ContestRound {
        let id = read.id(&format!("rounds.{i}.id"), self.id.as_deref());
        for (j, score) in self.scores.iter().enumerate() {
            let partner = score.partner.and_then(|place| partners.get(place as usize)).map(|partner| partner.id);
            #[allow(clippy::cast_possible_truncation)] // the float saturates
            let points_hundredths = (score.score * 100.0).round() as i64;
            let id_of_score = read.id(&format!("rounds.{i}.scores.{j}.id"), score.id.as_deref());
            scores.push(r::ContestScore { id: id_of_score, round: id, partner, points_hundredths });
        }
        r::ContestRound { id, session, ordinal: ordinal(i), name: read.line(&self.name) }
    }
}

impl From<r::Presenter> for PresenterItem {
    fn from(p: r::Presenter) -> Self {
        Self { id: Some(text(p.id)), person_id: text_of(p.person), guest_name: p.guest_name, topic: p.topic }
    }
}

impl PresenterItem {
    fn read(&self, read: &mut Reader, i: usize, session: Id<r::ThematicSession>) -> r::Presenter {
        let at = |field: &str| format!("presenters.{i}.{field}");
        r::Presenter {
            id: read.id(&at("id"), self.id.as_deref()),
            session,
            ordinal: ordinal(i),
            person: read.reference(&at("personId"), self.person_id.as_deref()),
            guest_name: read.line(&self.guest_name),
            topic: read.line(&self.topic),
        }
    }
}

impl StudyFrame {
    /// The year.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.year
    }

    /// The frame of a year, with the works that the book knows.
    #[must_use]
    pub fn of(frame: FrameEntry, works: &[r::Work]) -> Self {
        let work = |w: &r::Work| WorkItem { id: text(w.id), title: w.title.clone(), author: w.author.clone() };
        Self {
            year: frame.year,
            topics: frame.topics.into_iter().map(Into::into).collect(),
            plans: frame.plans.into_iter().map(Into::into).collect(),
            campaigns: frame.campaigns.into_iter().map(Into::into).collect(),
            works: works.iter().map(work).collect(),
        }
    }

    /// Reads it over what the book holds of the year; `symbol` is the organ's part of a new plan's symbol.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: &FrameEntry, symbol: &str) -> Result<FrameEntry, Vec<Problem>> {
        let mut read = Reader::default();
        let topics = self.topics.iter().enumerate().map(|(i, t)| t.read(&mut read, i, self.year, known)).collect();
        let plans: Vec<_> =
            self.plans.iter().enumerate().map(|(i, p)| p.read(&mut read, i, self.year, known, symbol)).collect();
        let campaigns = self.campaigns.iter().enumerate().map(|(i, c)| c.read(&mut read, i, known)).collect();
        let programme_plan =
            plans.iter().find(|plan| plan.role == PlanRole::YearProgramme).map(|plan| plan.document.id);
        let programme = match (known.programme.clone(), programme_plan) {
            (Some(programme), plan) => Some(r::Programme { plan, ..programme }),
            (None, Some(plan)) => {
                Some(r::Programme { id: Id::random(), year: self.year, plan: Some(plan), note: String::new() })
            }
            (None, None) => None,
        };
        read.finish(FrameEntry { year: self.year, topics, plans, campaigns, programme })
    }
}

impl From<r::AnnualTopic> for TopicItem {
    fn from(t: r::AnnualTopic) -> Self {
        Self { id: Some(text(t.id)), title: t.title, issued_by: t.issued_by, short_name: t.short_name }
    }
}

impl TopicItem {
    fn read(&self, read: &mut Reader, i: usize, year: i32, known: &FrameEntry) -> r::AnnualTopic {
        let id = read.id(&format!("topics.{i}.id"), self.id.as_deref());
        let incoming = r::find(&known.topics, id).and_then(|topic| topic.incoming);
        let (title, issued_by) = (read.line(&self.title), read.line(&self.issued_by));
        r::AnnualTopic { id, year, title, short_name: read.line(&self.short_name), issued_by, incoming }
    }
}

impl From<PlanEntry> for Plan {
    fn from(plan: PlanEntry) -> Self {
        let d = plan.document;
        Self {
            id: Some(text(d.id)),
            number: d.number,
            dated: iso(d.dated),
            subject: d.subject,
            role: code(plan.role),
            symbol: format!("{}/{}", code(d.kind), d.symbol),
        }
    }
}

impl Plan {
    fn read(&self, read: &mut Reader, i: usize, year: i32, known: &FrameEntry, symbol: &str) -> PlanEntry {
        let at = |field: &str| format!("plans.{i}.{field}");
        let id = read.id(&at("id"), self.id.as_deref());
        let before = known.plans.iter().find(|plan| plan.document.id == id).map(|plan| plan.document.clone());
        let document = r::DocumentOut {
            number: self.number,
            dated: read.day_if_any(&at("dated"), self.dated.as_deref()),
            subject: read.line(&self.subject),
            ..before.unwrap_or_else(|| r::DocumentOut::issued_plan(id, year, symbol))
        };
        PlanEntry { document, role: read.code_or(&at("role"), &self.role, PlanRole::Other) }
    }
}

impl From<r::Campaign> for CampaignItem {
    fn from(c: r::Campaign) -> Self {
        Self {
            id: Some(text(c.id)),
            title: c.title,
            from: text(c.from),
            to: iso(c.to),
            plan_id: text_of(c.plan),
            needs_paper: c.needs_paper,
        }
    }
}

impl CampaignItem {
    fn read(&self, read: &mut Reader, i: usize, known: &FrameEntry) -> r::Campaign {
        let at = |field: &str| format!("campaigns.{i}.{field}");
        let id = read.id(&at("id"), self.id.as_deref());
        let note = r::find(&known.campaigns, id).map_or_else(String::new, |campaign| campaign.note.clone());
        r::Campaign {
            id,
            title: read.line(&self.title),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
            plan: read.reference(&at("planId"), self.plan_id.as_deref()),
            needs_paper: self.needs_paper,
            note,
        }
    }
}
