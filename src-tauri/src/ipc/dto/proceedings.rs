//! What came of a discussion: votes, who spoke, how many could vote.

use domain::{Id, records as r, rules::voting::Electorate as Counted};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, reader::ordinal, text};

/// A vote.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoteItem {
    id: Option<String>,
    subject: String,
    /// None while nobody has counted: then it does not read.
    in_favour: Option<u32>,
    against: Option<u32>,
    abstained: Option<u32>,
    eligible: Option<u32>,
    secret: bool,
}

/// What one person contributed.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContributionItem {
    id: Option<String>,
    person_id: Option<String>,
    times: Option<u32>,
    content: String,
}

/// How many could vote, and what the number is made of.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Electorate {
    eligible: u32,
    official: u32,
    away: u32,
    exempt_absent: u32,
}

impl From<Counted> for Electorate {
    fn from(counted: Counted) -> Self {
        Self {
            eligible: counted.eligible(),
            official: counted.official,
            away: counted.away,
            exempt_absent: counted.exempt_absent,
        }
    }
}

impl From<r::Vote> for VoteItem {
    fn from(vote: r::Vote) -> Self {
        Self {
            id: Some(text(vote.id)),
            subject: vote.subject,
            in_favour: Some(vote.in_favour),
            against: Some(vote.against),
            abstained: Some(vote.abstained),
            eligible: Some(vote.eligible),
            secret: vote.secret,
        }
    }
}

impl VoteItem {
    pub(super) fn read(&self, read: &mut Reader, i: usize, meeting: Id<r::Meeting>) -> r::Vote {
        let at = |field: &str| format!("votes.{i}.{field}");
        r::Vote {
            id: read.id(&at("id"), self.id.as_deref()),
            meeting,
            ordinal: ordinal(i),
            subject: read.line(&self.subject),
            in_favour: read.number(&at("inFavour"), self.in_favour),
            against: self.against.unwrap_or(0),
            abstained: self.abstained.unwrap_or(0),
            eligible: read.number(&at("eligible"), self.eligible),
            secret: self.secret,
        }
    }
}

impl From<r::Contribution> for ContributionItem {
    fn from(said: r::Contribution) -> Self {
        Self {
            id: Some(text(said.id)),
            person_id: Some(text(said.person)),
            times: Some(said.times),
            content: said.content,
        }
    }
}

impl ContributionItem {
    pub(super) fn of_meeting(&self, read: &mut Reader, i: usize, meeting: Id<r::Meeting>) -> r::Contribution {
        self.read(read, i, Some(meeting), None)
    }

    pub(super) fn of_session(&self, read: &mut Reader, i: usize, session: Id<r::ThematicSession>) -> r::Contribution {
        self.read(read, i, None, Some(session))
    }

    fn read(
        &self,
        read: &mut Reader,
        i: usize,
        meeting: Option<Id<r::Meeting>>,
        session: Option<Id<r::ThematicSession>>,
    ) -> r::Contribution {
        let at = |field: &str| format!("contributions.{i}.{field}");
        r::Contribution {
            id: read.id(&at("id"), self.id.as_deref()),
            meeting,
            session,
            person: read.existing(&at("personId"), self.person_id.as_deref().unwrap_or_default()),
            times: read.number(&at("times"), self.times),
            content: read.text(&self.content),
        }
    }
}
