//! Which document of the register a form is, and which form a document without a typed text is.

use ::reports::forms::{FormKind, Needs, Subject};
use chrono::{Datelike, NaiveDate};
use domain::{
    Code, Id, Period,
    figures::{Span, View},
    records::{Campaign, Commendation, DocumentKind, DocumentOut, DocumentStatus, MeetingKind, Record, find},
    text::fold,
};

use crate::{Book, Error, Result};

/// The kind that stands for a paper that is no document of the register: it is never printed.
const UNNUMBERED: DocumentKind = DocumentKind::Notice;

impl Book {
    /// The document that a form is, as the register has it; or a draft that stands for it.
    pub(crate) fn form_document(&self, kind: FormKind, of: Subject) -> Result<DocumentOut> {
        let known = kind.document().and_then(|document| self.registered(document, of));
        match known {
            Some(document) => Ok(document.clone()),
            None => self.stand_in(kind.document().unwrap_or(UNNUMBERED), of),
        }
    }

    /// The form that a document without a typed text is.
    pub(crate) fn form_of_document(&self, document: &DocumentOut) -> Option<(FormKind, Subject)> {
        if !document.body.trim().is_empty() {
            return None;
        }
        let kinds = FormKind::ALL.iter().copied().filter(|kind| kind.document() == Some(document.kind));
        kinds.filter_map(|kind| Some((kind, self.linked_with(kind, document)?))).next()
    }

    /// The document of the register whose paper a form is. An extract is a paper of its own beside the resolution.
    #[must_use]
    pub fn document_of_form(&self, kind: FormKind, of: Subject) -> Option<&DocumentOut> {
        let document = kind.document().filter(|_| kind != FormKind::Extract)?;
        self.registered(document, of)
    }

    /// Whether the book has what a document says: a text, or the records that it is made of. Another was written elsewhere.
    #[must_use]
    pub fn has_paper(&self, document: &DocumentOut) -> bool {
        document.is_written_here() || self.is_made_of_records(document)
    }

    /// Whether a document without a typed text is a form of the records that it is linked with.
    #[must_use]
    pub fn is_made_of_records(&self, document: &DocumentOut) -> bool {
        self.form_of_document(document).is_some()
    }

    /// Whether a kind of form can be made of a subject: no ballots where nothing is voted on in secret, no extract where
    /// nobody was commended, and no resolution of the committee, whose conclusions stand in its minutes, nor of a review,
    /// unless the register has one.
    pub(super) fn is_made_of(&self, kind: FormKind, of: Subject) -> bool {
        let records = self.records();
        let Subject::Meeting(id) = of else { return true };
        let Some(meeting) = find(&records.meetings, id) else { return false };
        let resolution = || self.registered(DocumentKind::Resolution, of).map(|document| document.id);
        if matches!(kind, FormKind::Ballots | FormKind::VoteMinutes) {
            records.votes.iter().any(|vote| vote.meeting == id && vote.secret)
        } else if kind == FormKind::Resolution {
            !matches!(meeting.kind, MeetingKind::Committee | MeetingKind::Review) || resolution().is_some()
        } else if kind == FormKind::Extract {
            let commended = View::new(records, Span::whole(meeting.period)).commended_in(meeting);
            !commended.is_empty() || resolution().is_some_and(|id| self.commends(id))
        } else {
            true
        }
    }

    /// Whether a document of the register, or the meeting that it records, commends anyone.
    #[must_use]
    pub fn commends(&self, id: Id<DocumentOut>) -> bool {
        let records = self.records();
        let meeting = find(&records.documents, id).and_then(|document| document.meeting);
        let is_of =
            |given: &Commendation| given.document == Some(id) || (meeting.is_some() && given.meeting == meeting);
        records.commendations.iter().any(is_of)
    }

    fn registered(&self, kind: DocumentKind, of: Subject) -> Option<&DocumentOut> {
        let records = self.records();
        let is_kind =
            |document: &&DocumentOut| document.kind == kind && document.status != DocumentStatus::NumberCancelled;
        let plan = |id: Option<Id<DocumentOut>>| find(&records.documents, id?).filter(is_kind);
        match of {
            Subject::Meeting(id) => {
                records.documents.iter().filter(is_kind).find(|document| document.meeting == Some(id))
            }
            Subject::Campaign(id) if kind == DocumentKind::Report => {
                let reports = records.documents.iter().filter(is_kind);
                reports.into_iter().find(|document| self.reported_campaign(document).is_some_and(|of| of.id == id))
            }
            Subject::Campaign(id) => plan(find(&records.campaigns, id)?.plan),
            Subject::Period(period) => plan(records.programmes.iter().find(|p| p.year == period.year)?.plan),
            Subject::Session(_) | Subject::Person(_) => None,
        }
    }

    /// What a document is linked with, as this kind of form needs it.
    fn linked_with(&self, kind: FormKind, document: &DocumentOut) -> Option<Subject> {
        let records = self.records();
        match kind.needs() {
            Needs::Meeting => document.meeting.map(Subject::Meeting),
            Needs::Campaign if document.kind == DocumentKind::Report => {
                self.reported_campaign(document).map(|campaign| Subject::Campaign(campaign.id))
            }
            Needs::Campaign => {
                let campaign = records.campaigns.iter().find(|campaign| campaign.plan == Some(document.id))?;
                Some(Subject::Campaign(campaign.id))
            }
            Needs::Year => {
                let programme = records.programmes.iter().find(|programme| programme.plan == Some(document.id))?;
                Some(Subject::Period(Period::year(programme.year)))
            }
            Needs::Half | Needs::Month | Needs::Session | Needs::Person => None,
        }
    }

    /// The campaign whose results a report tells: the one that its subject names. Of titles that contain each other the
    /// longest is meant.
    fn reported_campaign(&self, document: &DocumentOut) -> Option<&Campaign> {
        if document.kind != DocumentKind::Report || document.is_periodic_report() {
            return None;
        }
        let subject = fold(&document.subject);
        let is_named = |campaign: &&Campaign| {
            let title = fold(&campaign.title);
            !title.is_empty() && subject.contains(&title) && document.about_year == campaign.from.year()
        };
        self.records().campaigns.iter().filter(is_named).max_by_key(|campaign| campaign.title.len())
    }

    /// The day whose names, offices and layout a form bears, and whose month stands where its day is left to the pen: its
    /// date, else one of what it is of.
    pub(super) fn day_of_form(&self, kind: FormKind, of: Subject, document: &DocumentOut) -> NaiveDate {
        let records = self.records();
        let of_subject = match of {
            Subject::Meeting(_) | Subject::Person(_) => None,
            Subject::Session(id) => {
                let of_session = records.sittings.iter().filter(|sitting| sitting.session == Some(id));
                of_session.map(|sitting| sitting.held_on).min()
            }
            Subject::Campaign(id) => find(&records.campaigns, id).map(|campaign| match campaign.to {
                Some(to) if kind.document() == Some(DocumentKind::Report) => to,
                Some(_) | None => campaign.from,
            }),
            Subject::Period(period) => {
                let day = self.day_of_period(period);
                Some(self.last_decision_on_grades(kind, period).map_or(day, |decided| day.max(decided)))
            }
        };
        document.dated.or(of_subject).unwrap_or_else(|| self.names_on(document))
    }

    /// The last day of a decision on the grades of a year, for the papers that tell of decisions.
    fn last_decision_on_grades(&self, kind: FormKind, period: Period) -> Option<NaiveDate> {
        let tells = matches!(kind, FormKind::GradingList | FormKind::GradingReport);
        let of_year = self.records().gradings.iter().filter(|grading| tells && grading.year == period.year);
        of_year.filter_map(|grading| grading.decided_on).max()
    }

    /// Today, or the end of the period if it is over; of a month whose regular meeting sat later, the day when it did.
    fn day_of_period(&self, period: Period) -> NaiveDate {
        let day = self.today().clamp(period.first_day(), period.last_day());
        let view = View::new(self.records(), Span::whole(period));
        let is_month = period.month_number().is_some();
        let meetings = view.regular_meetings().into_iter().filter(|_| is_month);
        let sat = meetings.flat_map(|meeting| view.meeting_sittings(meeting.id)).map(|sitting| sitting.held_on);
        sat.filter(|held_on| *held_on > period.last_day()).max().unwrap_or(day)
    }

    fn stand_in(&self, kind: DocumentKind, of: Subject) -> Result<DocumentOut> {
        let today = self.today();
        let year = match of {
            Subject::Campaign(id) => {
                let campaign = find(&self.records().campaigns, id).ok_or(Error::NotFound { what: Campaign::TABLE })?;
                campaign.from.year()
            }
            Subject::Person(_) => today.year(),
            Subject::Period(_) | Subject::Meeting(_) | Subject::Session(_) => self.period_of(of, today.year())?.year,
        };
        let meeting = if let Subject::Meeting(id) = of { Some(id) } else { None };
        Ok(DocumentOut { meeting, ..DocumentOut::draft(Id::random(), kind, year, &self.symbol_in(year)) })
    }
}
