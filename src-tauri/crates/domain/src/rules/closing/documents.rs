//! The documents about the year, and the photos of its records.

use std::collections::BTreeMap;

use super::{Check, Finding, year::Year};
use crate::{
    Period,
    figures::{RowRef, registers::arrival_year},
    records::{Attachment, AttachmentOwner, AttachmentRole, DocumentOut, DocumentStatus, Record, find},
    rules::numbering::{Doubt, doubts},
};

/// A record that photos hang on: its row, its period, what it is called.
type Owner<'a> = (RowRef, Option<Period>, &'a str);

impl Year<'_> {
    pub(super) fn documents(&self) -> Vec<Finding> {
        let mut found: Vec<Finding> = doubts(self.records).iter().filter_map(|doubt| self.doubled(doubt)).collect();
        found.extend(self.records.documents.iter().filter_map(|document| self.unfinished(document)));
        found.extend(self.photos());
        found
    }

    /// Where a sequence runs on over the years, a number counts with the year of each document that has it.
    fn doubled(&self, doubt: &Doubt<'_>) -> Option<Finding> {
        let Doubt::Duplicate(documents) = doubt else { return None };
        let first = documents.iter().find(|document| document.about_year == self.period.year)?;
        let finding = Finding::new(Check::DoubledNumber).called(first.number_and_symbol()).counting(documents.len());
        let others = documents.iter().filter(|document| document.id != first.id).copied();
        Some(finding.in_row(*first).in_rows(others))
    }

    fn unfinished(&self, document: &DocumentOut) -> Option<Finding> {
        let is_open = matches!(document.status, DocumentStatus::Draft | DocumentStatus::WaitingForSignature);
        let named = || format!("{} {}", document.number_and_symbol(), document.subject).trim().to_owned();
        let finding = || Finding::new(Check::DocumentUnfinished).in_row(document).called(named());
        (is_open && document.about_year == self.period.year).then(|| Finding { on: document.dated, ..finding() })
    }

    /// Record by record: how many of its photos have no caption. People belong to no year.
    fn photos(&self) -> Vec<Finding> {
        let mut by_owner: BTreeMap<(AttachmentOwner, &str), Vec<&Attachment>> = BTreeMap::new();
        for photo in self.records.attachments.iter().filter(|file| file.role == AttachmentRole::Photo) {
            by_owner.entry((photo.owner_kind, &photo.owner)).or_default().push(photo);
        }
        let of_owner = |((kind, owner), photos): ((AttachmentOwner, &str), Vec<&Attachment>)| {
            let bare: Vec<_> = photos.iter().copied().filter(|photo| photo.caption.trim().is_empty()).collect();
            let (row, period, what) = self.owner(kind, owner).filter(|_| !bare.is_empty())?;
            let finding = Finding::new(Check::PhotoWithoutCaption).called(what).counting(bare.len());
            let finding = Finding { rows: vec![row], period, ..finding.out_of(photos.len()) };
            Some(finding.in_rows(bare))
        };
        by_owner.into_iter().filter_map(of_owner).collect()
    }

    /// The record of an attachment, when it is one of the year.
    fn owner(&self, kind: AttachmentOwner, id: &str) -> Option<Owner<'_>> {
        let (records, year) = (self.records, self.period);
        let is_of = |about: i32| about == year.year;
        match kind {
            AttachmentOwner::Session => {
                let session = owned(&records.sessions, id).filter(|session| year.covers(session.period))?;
                Some((RowRef::to(session), Some(session.period), &session.title))
            }
            AttachmentOwner::Meeting => {
                let meeting = owned(&records.meetings, id).filter(|meeting| year.covers(meeting.period))?;
                Some((RowRef::to(meeting), Some(meeting.period), ""))
            }
            AttachmentOwner::Document => {
                let document = owned(&records.documents, id).filter(|document| is_of(document.about_year))?;
                Some((RowRef::to(document), None, &document.subject))
            }
            AttachmentOwner::Incoming => {
                let incoming = owned(&records.incoming, id).filter(|incoming| is_of(arrival_year(incoming)))?;
                Some((RowRef::to(incoming), None, &incoming.subject))
            }
            AttachmentOwner::Campaign => {
                let lasts = |from, to: Option<_>| from <= year.last_day() && to.is_none_or(|to| year.first_day() <= to);
                let campaign = owned(&records.campaigns, id).filter(|campaign| lasts(campaign.from, campaign.to))?;
                Some((RowRef::to(campaign), None, &campaign.title))
            }
            AttachmentOwner::Commendation => {
                let given = owned(&records.commendations, id).filter(|given| year.covers(given.period))?;
                Some((RowRef::to(given), Some(given.period), self.name(given.person)))
            }
            AttachmentOwner::Person => None,
        }
    }
}

fn owned<'a, T: Record>(list: &'a [T], id: &str) -> Option<&'a T> {
    find(list, id.parse().ok()?)
}
