//! The ledger of commendations.

use domain::{
    Id, Period,
    entry::check_commendation,
    figures::{Span, View},
    records::{Commendation, DocumentKind, DocumentOut, DocumentStatus, Record, Standing, find},
    rules::belonging::unit_on,
};
use store::Op;

use crate::{Book, Error, Result, attachments::drop_of, error::refuse};

/// The ledger of a year.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// The year.
    pub year: i32,
    /// What it adds up to.
    pub sum: LedgerSum,
    /// All twelve months.
    pub months: Vec<LedgerMonth>,
    /// Resolutions and decisions about the year, and those linked already: what may record a commendation.
    pub documents: Vec<DocumentOut>,
}

/// A month of the ledger.
#[derive(Clone, Debug)]
pub struct LedgerMonth {
    /// 1 to 12.
    pub month: u8,
    /// What it adds up to.
    pub sum: LedgerSum,
    /// Its commendations, by name.
    pub lines: Vec<LedgerLine>,
}

/// Lượt and people, side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerSum {
    /// Lượt.
    pub times: u32,
    /// People, each once.
    pub people: u32,
    /// Lượt of members.
    pub party_times: u32,
    /// Lượt of quần chúng.
    pub non_party_times: u32,
}

/// A commendation with what the screen shows of its person.
#[derive(Clone, Debug)]
pub struct LedgerLine {
    /// The commendation.
    pub commendation: Commendation,
    /// Họ và tên.
    pub full_name: String,
    /// What they were on the day.
    pub standing: Option<Standing>,
    /// Their unit on the day.
    pub unit: Option<String>,
}

impl Book {
    /// The ledger of a year.
    #[must_use]
    pub fn ledger(&self, year: i32) -> Ledger {
        let view = View::new(self.records_in(year), Span::whole(Period::year(year)));
        let months = (1..=12).filter_map(|number| Some((number, Period::month(year, number)?)));
        let month = |(month, period)| LedgerMonth {
            month,
            sum: sum(view, period),
            lines: view.commendations_in(period).into_iter().map(|c| line(view, c)).collect(),
        };
        Ledger {
            year,
            sum: sum(view, Period::year(year)),
            months: months.map(month).collect(),
            documents: self.recording_documents(year),
        }
    }

    fn recording_documents(&self, year: i32) -> Vec<DocumentOut> {
        let records = self.records_in(year);
        let records_any = |document: &DocumentOut| {
            records.commendations.iter().any(|c| c.document == Some(document.id) && c.period.year == year)
        };
        let may_record = |document: &&DocumentOut| {
            let is_decision = matches!(document.kind, DocumentKind::Resolution | DocumentKind::Decision);
            let is_valid = document.status != DocumentStatus::NumberCancelled;
            (is_decision && is_valid && document.about_year == year) || records_any(document)
        };
        let mut documents: Vec<DocumentOut> = records.documents.iter().filter(may_record).cloned().collect();
        documents.sort_by_key(|document| (document.dated, document.number, document.id));
        documents
    }

    /// Saves a commendation.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_commendation(&mut self, commendation: &Commendation) -> Result<Id<Commendation>> {
        refuse(check_commendation(commendation, self.records()))?;
        self.write(Op::CommendationSaved, self.commended(commendation), |tx| {
            tx.put(commendation)?;
            Ok(commendation.id)
        })
    }

    /// Deletes a commendation.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_commendation(&mut self, id: Id<Commendation>) -> Result<()> {
        let known = find(&self.records().commendations, id);
        let commendation = known.ok_or(Error::NotFound { what: Commendation::TABLE })?.clone();
        self.write(Op::CommendationDeleted, self.commended(&commendation), |tx| {
            drop_of(tx, id)?;
            tx.delete(id)?;
            Ok(())
        })
    }

    fn commended(&self, commendation: &Commendation) -> String {
        find(&self.records().people, commendation.person).map_or_else(String::new, |person| person.full_name.clone())
    }
}

fn sum(view: View<'_>, period: Period) -> LedgerSum {
    let number = |figure: domain::figures::Figure| figure.count().unwrap_or_default();
    LedgerSum {
        times: number(view.commendation_times(period)),
        people: number(view.commended_people(period)),
        party_times: number(view.commendation_party_times(period)),
        non_party_times: number(view.commendation_non_party_times(period)),
    }
}

fn line(view: View<'_>, commendation: &Commendation) -> LedgerLine {
    let person = find(&view.records.people, commendation.person);
    LedgerLine {
        full_name: person.map_or_else(String::new, |person| person.full_name.clone()),
        standing: view.standing_of(commendation),
        unit: unit_on(view.records, commendation.person, commendation.dated).map(|unit| unit.name.clone()),
        commendation: commendation.clone(),
    }
}
