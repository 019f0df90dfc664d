//! Who signs an official paper.

use domain::{
    records::{DocumentKind, Meeting, MeetingKind, Person, Post, find},
    rules::belonging::{holder_on, post_on},
};

use super::{Writer, branch};
use crate::{
    Block,
    paper::{Signature, Signer, signature, two_signatures},
};

impl Writer<'_> {
    /// Who signs, and on the left who receives the paper.
    pub(crate) fn signature(&self) -> Block {
        if self.of.document.kind == DocumentKind::Minutes {
            self.of_minutes()
        } else {
            self.of_branch(self.recipients())
        }
    }

    /// Who signs a list or a sheet, which goes to nobody by itself.
    pub(crate) fn list_signature(&self) -> Block {
        self.of_branch(Vec::new())
    }

    /// Minutes are signed by who wrote them and who chaired, and go to nobody.
    fn of_minutes(&self) -> Block {
        let records = self.of.records;
        let meeting = self.meeting();
        let person = |id| find(&records.people, id);
        let taker = meeting.and_then(|meeting| meeting.minutes_taker).and_then(person);
        let chair = meeting.and_then(|meeting| meeting.chair).and_then(person).or_else(|| self.signer());
        self.minutes_signature(taker, chair)
    }

    /// Who wrote the minutes on the left, who chaired on the right; nobody's name where none is known.
    pub(crate) fn minutes_signature(&self, taker: Option<&Person>, chair: Option<&Person>) -> Block {
        let words = &self.words.signature;
        let signer = |role: &str, person: Option<&Person>| Signer {
            role: role.to_owned(),
            name: person.map_or(&words.unnamed, |person| &person.full_name).clone(),
        };
        let leads = if self.is_of_committee() { &words.committee_chair } else { &words.chair };
        two_signatures(self.of.profile, &signer(&words.minutes_taker, taker), &signer(leads, chair))
    }

    fn meeting(&self) -> Option<&Meeting> {
        self.of.document.meeting.and_then(|id| find(&self.of.records.meetings, id))
    }

    /// Whether the paper belongs to a meeting of the committee, which speaks for itself.
    fn is_of_committee(&self) -> bool {
        self.meeting().is_some_and(|meeting| meeting.kind == MeetingKind::Committee)
    }

    fn of_branch(&self, recipients: Vec<String>) -> Block {
        let document = self.of.document;
        let signer = self.signer();
        let post = signer.and_then(|person| post_on(self.of.records, person.id, self.of.names_on));
        let by_office = post.map_or("", |post| self.position(post));
        let by_branch = branch(self.of).map_or("", |branch| branch.signing_capacity.as_str());
        let said = &self.words.signature;
        let by_meeting = if self.is_of_committee() { said.committee_authority.as_str() } else { "" };
        let words = Signature {
            recipients,
            authority: first_said([&document.signing_capacity, by_meeting, by_branch, &said.authority]).to_owned(),
            position: first_said([&document.signer_post, by_office]).to_uppercase(),
            name: signer.map(|person| person.full_name.clone()).unwrap_or_default(),
        };
        signature(self.of.profile, &words)
    }

    fn signer(&self) -> Option<&Person> {
        let (records, day) = (self.of.records, self.of.names_on);
        match self.of.document.signer {
            Some(id) => find(&records.people, id),
            None => [Post::Secretary, Post::DeputySecretary].into_iter().find_map(|post| holder_on(records, post, day)),
        }
    }

    fn position(&self, post: Post) -> &str {
        let words = &self.words.signature;
        match post {
            Post::Secretary => &words.secretary,
            Post::DeputySecretary => &words.deputy_secretary,
            Post::CommitteeMember => &words.committee_member,
        }
    }
}

/// The first text that says anything.
fn first_said<const N: usize>(texts: [&str; N]) -> &str {
    texts.into_iter().map(str::trim).find(|text| !text.is_empty()).unwrap_or_default()
}
