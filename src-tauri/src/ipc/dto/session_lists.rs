//! The lists of a session's file: forms, works, partners, rounds, presenters.

use domain::{Id, records as r, records::StudyForm};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, reader::ordinal, text, text_of, works::NamedWork};

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

impl From<r::SessionForm> for FormItem {
    fn from(f: r::SessionForm) -> Self {
        Self { id: Some(text(f.id)), form: code(f.form), other_name: f.other_name, is_new: f.is_new }
    }
}

impl FormItem {
    pub(super) fn read(&self, read: &mut Reader, i: usize, session: Id<r::ThematicSession>) -> r::SessionForm {
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
    pub(super) fn of(work: r::SessionWork, works: &[r::Work]) -> Self {
        let known = r::find(works, work.work);
        Self {
            id: Some(text(work.id)),
            work_id: Some(text(work.work)),
            title: known.map_or_else(String::new, |w| w.title.clone()),
            author: known.map_or_else(String::new, |w| w.author.clone()),
            excerpt: work.excerpt,
        }
    }

    /// A row without a work is a problem at its title.
    pub(super) fn read(
        &self,
        read: &mut Reader,
        i: usize,
        session: Id<r::ThematicSession>,
        known: &[r::Work],
        new: &mut Vec<r::Work>,
    ) -> r::SessionWork {
        let at = |field: &str| format!("works.{i}.{field}");
        let named = NamedWork {
            field: at("workId"),
            chosen: self.work_id.as_deref(),
            title: &self.title,
            author: &self.author,
        };
        let work = named.read(read, known, new).unwrap_or_else(|| read.existing(&at("title"), ""));
        r::SessionWork {
            id: read.id(&at("id"), self.id.as_deref()),
            session,
            ordinal: ordinal(i),
            work,
            excerpt: read.line(&self.excerpt),
        }
    }
}

impl From<r::SessionPartner> for PartnerItem {
    fn from(p: r::SessionPartner) -> Self {
        Self { id: Some(text(p.id)), name: p.name, people: p.people }
    }
}

impl PartnerItem {
    pub(super) fn read(&self, read: &mut Reader, i: usize, session: Id<r::ThematicSession>) -> r::SessionPartner {
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
    pub(super) fn of(round: r::ContestRound, scores: &[r::ContestScore], partners: &[r::SessionPartner]) -> Self {
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

    pub(super) fn read(
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
    pub(super) fn read(&self, read: &mut Reader, i: usize, session: Id<r::ThematicSession>) -> r::Presenter {
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
