//! The year's programme: what was planned against what was held.

use chrono::NaiveDate;
use domain::{
    Id, Period, Records,
    entry::{ProgrammeFile, SessionFile},
    figures::{Span, View},
    records::{Presenter, Programme, ProgrammeItem, Record, SessionForm, SessionPartner, ThematicSession, find},
    rules::programme::{ItemState, item_state, probable_session},
};
use store::Op;

use crate::{Book, Error, Result, error::refuse};

/// The programme of a year, with what became of it.
#[derive(Clone, Debug)]
pub struct ProgrammeYear {
    /// The programme.
    pub file: ProgrammeFile,
    /// What became of each item, in their order.
    pub courses: Vec<ItemCourse>,
    /// The four quarters.
    pub quarters: Vec<QuarterPlan>,
}

/// What became of an item.
#[derive(Clone, Debug)]
pub struct ItemCourse {
    /// Its state today.
    pub state: ItemState,
    /// The first day of the session that came of it.
    pub held_on: Option<NaiveDate>,
    /// Why it was put off or not held.
    pub reason: String,
    /// The session that probably came of it, where none is linked.
    pub probable: Option<Id<ThematicSession>>,
}

/// A quarter: planned against held.
#[derive(Clone, Copy, Debug)]
pub struct QuarterPlan {
    /// Which.
    pub quarter: Period,
    /// Items planned.
    pub planned: u32,
    /// Sessions held and counted.
    pub held: u32,
    /// Over without any: at least one a quarter is the rule (domain facts 3.1).
    pub is_lacking: bool,
}

impl Book {
    /// The programme of a year; an empty one where none was written yet.
    #[must_use]
    pub fn programme(&self, year: i32) -> ProgrammeYear {
        let records = self.records_in(year);
        let known = records.programmes.iter().find(|programme| programme.year == year).cloned();
        let blank = || Programme { id: Id::random(), year, plan: None, note: String::new() };
        let programme = known.unwrap_or_else(blank);
        let of_programme = records.programme_items.iter().filter(|item| item.programme == programme.id);
        let mut items: Vec<ProgrammeItem> = of_programme.cloned().collect();
        items.sort_by_key(|item| (item.period.first_day(), item.ordinal, item.id));
        ProgrammeYear {
            courses: items.iter().map(|item| self.course(records, item)).collect(),
            quarters: (1..=4)
                .filter_map(|n| Some(self.quarter_plan(records, &items, Period::quarter(year, n)?)))
                .collect(),
            file: ProgrammeFile { programme, items },
        }
    }

    /// Saves the programme of a year.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_programme(&mut self, file: &ProgrammeFile) -> Result<()> {
        refuse(file.problems(self.records()))?;
        let id = file.programme.id;
        self.write(Op::ProgrammeSaved, file.programme.year.to_string(), |tx| {
            tx.put(&file.programme)?;
            Ok(tx.replace(|item: &ProgrammeItem| item.programme == id, &file.items)?)
        })
    }

    /// Links an item to the session that came of it.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Refused`] when another item has that session.
    pub fn fulfil_item(&mut self, item: Id<ProgrammeItem>, session: Id<ThematicSession>) -> Result<()> {
        let item = self.programme_item(item)?;
        let programme = find(&self.records().programmes, item.programme);
        let year = programme.ok_or(Error::NotFound { what: Programme::TABLE })?.year;
        let mut file = self.programme(year).file;
        for each in file.items.iter_mut().filter(|each| each.id == item.id) {
            each.session = Some(session);
        }
        self.save_programme(&file)
    }

    /// A session to fill in, with what the programme planned.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn session_from_item(&self, id: Id<ProgrammeItem>) -> Result<SessionFile> {
        let item = self.programme_item(id)?;
        let mut file = self.new_session_in(Period::quarter_of(item.period.first_day()));
        let session = file.session.id;
        let form = |form| SessionForm {
            id: Id::random(),
            session,
            ordinal: 1,
            form,
            other_name: String::new(),
            is_new: false,
        };
        let presenter = |person| Presenter {
            id: Id::random(),
            session,
            ordinal: 1,
            person: Some(person),
            guest_name: String::new(),
            topic: String::new(),
        };
        let named = item.partners.split(';').map(str::trim).filter(|name| !name.is_empty()).zip(1..);
        let partner = |(name, ordinal): (&str, u32)| SessionPartner {
            id: Id::random(),
            session,
            ordinal,
            name: name.to_owned(),
            people: None,
        };
        file.session.title.clone_from(&item.title);
        file.session.site_name.clone_from(&item.site);
        file.forms = item.form.map(form).into_iter().collect();
        file.presenters = item.presenter.map(presenter).into_iter().collect();
        file.partners = named.map(partner).collect();
        Ok(file)
    }

    fn programme_item(&self, id: Id<ProgrammeItem>) -> Result<&ProgrammeItem> {
        find(&self.records().programme_items, id).ok_or(Error::NotFound { what: ProgrammeItem::TABLE })
    }

    fn course(&self, records: &Records, item: &ProgrammeItem) -> ItemCourse {
        let session = item.session.and_then(|id| find(&records.sessions, id));
        let view = View::new(records, Span::whole(Period::year(item.period.year)));
        let sittings = session.map(|session| view.session_sittings(session.id)).unwrap_or_default();
        ItemCourse {
            state: item_state(records, item, self.today()),
            held_on: sittings.first().map(|sitting| sitting.held_on),
            reason: session.map_or_else(String::new, |session| session.status_reason.clone()),
            probable: probable_session(records, item),
        }
    }

    fn quarter_plan(&self, records: &Records, items: &[ProgrammeItem], quarter: Period) -> QuarterPlan {
        let view = View::new(records, Span::whole(Period::year(quarter.year)));
        let held = view.session_count_in(quarter).count().unwrap_or_default();
        let planned = items.iter().filter(|item| quarter.covers(item.period)).count();
        QuarterPlan {
            quarter,
            planned: u32::try_from(planned).unwrap_or(u32::MAX),
            held,
            is_lacking: held == 0 && quarter.last_day() < self.today(),
        }
    }
}
