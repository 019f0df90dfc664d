//! Grading of the year (xếp loại): who was graded how, and by which rules.

use domain::{
    Code, Id,
    entry::check_grading,
    records::{Grading, NotGraded, Record, Setting, YearState, find},
    rules::{
        belonging::{placement_on, unit_on},
        grading::{
            CAP_SETTING, CapExceeded, CapReading, branch_grading, cap_exceeded, grading_day, grading_list,
            instruments_on,
        },
    },
};
use store::Op;

use crate::{Book, Error, Result, error::refuse};

/// The grading of a year.
#[derive(Clone, Debug)]
pub struct GradingYear {
    /// The year.
    pub year: i32,
    /// Whether grades may still be written.
    pub state: YearState,
    /// The members on its last day, in the order of the lists.
    pub rows: Vec<GradingRow>,
    /// The branch itself.
    pub branch: Grading,
    /// How the cap on the best grade is read.
    pub reading: CapReading,
    /// Where more have the best grade than the cap allows: it warns, and keeps nobody from anything.
    pub cap: Option<CapExceeded>,
    /// The instruments in force, by number.
    pub instruments: Vec<&'static str>,
}

/// One member.
#[derive(Clone, Debug)]
pub struct GradingRow {
    /// What is on record, or an empty one.
    pub grading: Grading,
    /// Họ và tên.
    pub full_name: String,
    /// What they do at work on the last day of the year.
    pub position: String,
    /// The unit on that day.
    pub unit: String,
    /// Why the records say that there is no grade.
    pub suggested: Option<NotGraded>,
}

impl Book {
    /// The grading of a year.
    #[must_use]
    pub fn gradings(&self, year: i32) -> GradingYear {
        let (records, day) = (self.records_in(year), grading_day(year));
        let reading = CapReading::of(records);
        let rows = grading_list(records, year).into_iter().map(|line| GradingRow {
            grading: line.on_record.cloned().unwrap_or_else(|| Grading::blank(year, Some(line.person.id))),
            full_name: line.person.full_name.clone(),
            position: placement_on(records, line.person.id, day).map(|at| at.job_title.clone()).unwrap_or_default(),
            unit: unit_on(records, line.person.id, day).map(|unit| unit.name.clone()).unwrap_or_default(),
            suggested: line.suggested,
        });
        GradingYear {
            year,
            state: self.year_state(year),
            rows: rows.collect(),
            branch: branch_grading(records, year).cloned().unwrap_or_else(|| Grading::blank(year, None)),
            reading,
            cap: cap_exceeded(records, year, reading),
            instruments: instruments_on(day).into_iter().map(|instrument| instrument.number).collect(),
        }
    }

    /// Saves how someone, or the branch, was graded.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_grading(&mut self, grading: &Grading) -> Result<Id<Grading>> {
        self.save_gradings(std::slice::from_ref(grading))?;
        Ok(grading.id)
    }

    /// Saves many at once, all of them or none.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_gradings(&mut self, gradings: &[Grading]) -> Result<()> {
        refuse(gradings.iter().flat_map(|grading| check_grading(grading, self.records())).collect())?;
        let label = match gradings {
            [one] if one.person.is_some() => format!("{} {}", self.name_of(one.person), one.year),
            [first, ..] => first.year.to_string(),
            [] => return Ok(()),
        };
        self.write(Op::GradingSaved, label, |tx| Ok(gradings.iter().try_for_each(|grading| tx.put(grading))?))
    }

    /// Takes a grading back.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_grading(&mut self, id: Id<Grading>) -> Result<()> {
        let known = find(&self.records().gradings, id).ok_or(Error::NotFound { what: Grading::TABLE })?;
        let label = format!("{} {}", self.name_of(known.person), known.year);
        self.write(Op::GradingDeleted, label.trim().to_owned(), |tx| {
            tx.delete(id)?;
            Ok(())
        })
    }

    /// Settles how the cap on the best grade is read.
    ///
    /// # Errors
    /// The store's own.
    pub fn save_cap_reading(&mut self, reading: CapReading) -> Result<()> {
        let kept = self.records().settings.iter().find(|setting| setting.key == CAP_SETTING);
        let id = kept.map_or_else(Id::random, |setting| setting.id);
        let setting = Setting { id, key: CAP_SETTING.to_owned(), value: reading.code().to_owned() };
        self.write(Op::SettingsSaved, CAP_SETTING.to_owned(), |tx| Ok(tx.put(&setting)?))
    }
}
