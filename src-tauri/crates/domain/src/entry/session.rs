//! A thematic session with its forms, works, partners, contest, presenters and sittings.

use super::{
    Findings, SittingFile, proceedings,
    sittings::{self, Sits},
};
use crate::{
    Problem, ProblemCode, Records,
    period::Part,
    records::{
        ContestRound, ContestScore, Contribution, Presenter, SessionForm, SessionPartner, SessionWork, StudyForm,
        ThematicSession, Work, find,
    },
};

/// A session and all that hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionFile {
    /// The session.
    pub session: ThematicSession,
    /// Its sittings.
    pub sittings: Vec<SittingFile>,
    /// Its forms.
    pub forms: Vec<SessionForm>,
    /// Its works.
    pub works: Vec<SessionWork>,
    /// Works that it brings into the book.
    pub new_works: Vec<Work>,
    /// Its partners.
    pub partners: Vec<SessionPartner>,
    /// The rounds of its contest.
    pub rounds: Vec<ContestRound>,
    /// Their points.
    pub scores: Vec<ContestScore>,
    /// Who presented.
    pub presenters: Vec<Presenter>,
    /// Who spoke.
    pub contributions: Vec<Contribution>,
}

impl SessionFile {
    /// A session with nothing on it.
    #[must_use]
    pub fn bare(session: ThematicSession) -> Self {
        Self {
            session,
            sittings: Vec::new(),
            forms: Vec::new(),
            works: Vec::new(),
            new_works: Vec::new(),
            partners: Vec::new(),
            rounds: Vec::new(),
            scores: Vec::new(),
            presenters: Vec::new(),
            contributions: Vec::new(),
        }
    }

    /// What is wrong with it, among the records; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self, records: &Records) -> Vec<Problem> {
        let mut found = Findings::default();
        let session = &self.session;
        if !matches!(session.period.part, Part::Quarter(_)) {
            found.add(Problem::new("period", ProblemCode::UnknownChoice));
        }
        found.required("title", &session.title);
        for (field, line) in [("siteName", &session.site_name), ("siteAddress", &session.site_address)] {
            found.line(field, line);
        }
        for (field, text) in [("title", &session.title), ("conclusion", &session.conclusion), ("note", &session.note)] {
            found.text(field, text);
        }
        let sits = Sits { kind: None, period: session.period, status: session.status, reason: &session.status_reason };
        sittings::check(&mut found, records, &sits, &self.sittings);
        proceedings::check_contributions(&mut found, records, &self.contributions);
        self.check_lists(&mut found);
        self.check_works(&mut found, records);
        found.0
    }

    fn check_lists(&self, found: &mut Findings) {
        for (i, form) in self.forms.iter().enumerate() {
            found.line(format!("forms.{i}.otherName"), &form.other_name);
            if form.form == StudyForm::Other {
                found.required(format!("forms.{i}.otherName"), &form.other_name);
            }
            if form.form != StudyForm::Other && self.forms.iter().take(i).any(|other| other.form == form.form) {
                found.add(Problem::new(format!("forms.{i}.form"), ProblemCode::Duplicate).with("other", "form"));
            }
        }
        for (i, partner) in self.partners.iter().enumerate() {
            found.required(format!("partners.{i}.name"), &partner.name);
            found.line(format!("partners.{i}.name"), &partner.name);
        }
        for (i, round) in self.rounds.iter().enumerate() {
            found.required(format!("rounds.{i}.name"), &round.name);
            found.line(format!("rounds.{i}.name"), &round.name);
        }
        for (i, presenter) in self.presenters.iter().enumerate() {
            found.line(format!("presenters.{i}.guestName"), &presenter.guest_name);
            found.line(format!("presenters.{i}.topic"), &presenter.topic);
            if presenter.person.is_none() {
                found.required(format!("presenters.{i}.guestName"), &presenter.guest_name);
            }
        }
    }

    /// A work is one that the book knows, or one that the session brings.
    fn check_works(&self, found: &mut Findings, records: &Records) {
        for (i, work) in self.works.iter().enumerate() {
            let at = |field: &str| format!("works.{i}.{field}");
            found.line(at("excerpt"), &work.excerpt);
            if let Some(new) = self.new_works.iter().find(|new| new.id == work.work) {
                found.required(at("title"), &new.title);
                found.text(at("title"), &new.title);
                found.line(at("author"), &new.author);
            } else if find(&records.works, work.work).is_none() {
                found.add(Problem::new(at("title"), ProblemCode::UnknownChoice));
            }
        }
    }
}
