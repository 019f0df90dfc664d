//! What forms say of plans, programmes and thematic sessions.

use domain::{
    Id, Period,
    day::on_paper_short,
    figures::Figure,
    records::{DocumentOut, DocumentStatus, Presenter, ThematicSession, find},
};

use super::form::Form;
use crate::{
    Block, Cell, Face, PrintError,
    letter::bases_of,
    official::capitalised,
    thematic::{Forms, study_forms},
    wording::{Facts, Word, in_table},
};

impl<'a> Form<'a> {
    /// Căn cứ of the document that the form is, a line each.
    pub(super) fn bases(&self) -> Result<Vec<Block>, PrintError> {
        bases_of(&self.office, self.records())
    }

    /// What the form is about: as the register says of its document, else in the words of the form.
    pub(super) fn subject_or(&self, words: String) -> String {
        let known = self.official().document.subject.trim().trim_end_matches(['.', ';']);
        if known.is_empty() { words } else { known.to_owned() }
    }

    /// Number, date and subject of a plan that others may cite: it has a number that is not cancelled.
    pub(super) fn citing(&self, facts: Facts, plan: Option<Id<DocumentOut>>) -> Facts {
        let plan = plan.and_then(|id| find(&self.records().documents, id));
        let is_citable = |plan: &&DocumentOut| plan.number.is_some() && plan.status != DocumentStatus::NumberCancelled;
        let Some(plan) = plan.filter(is_citable) else { return facts };
        facts
            .word(Word::PlanNumber, plan.number_and_symbol())
            .word(Word::PlanDate, plan.dated.map(on_paper_short).unwrap_or_default())
            .word(Word::PlanSubject, self.about(&plan.subject))
    }

    /// A subject as a citation says it: "về …", without an end mark of its own.
    fn about(&self, subject: &str) -> String {
        self.office.cited_subject(subject.trim().trim_end_matches(['.', ';', ' ']))
    }

    /// The days of a session, a line each.
    pub(super) fn days_of(&self, session: &ThematicSession) -> String {
        let sittings = self.view.session_sittings(session.id);
        let days: Vec<String> = sittings.into_iter().map(|sitting| on_paper_short(sitting.held_on)).collect();
        days.join("\n")
    }

    /// The places where a session sits, each once; a visit by where it went.
    pub(super) fn places_of(&self, session: &ThematicSession) -> String {
        let site = session.site_name.trim();
        if !site.is_empty() {
            return site.to_owned();
        }
        let mut places: Vec<&str> = Vec::new();
        for sitting in self.view.session_sittings(session.id) {
            let place = sitting.place.trim();
            if !place.is_empty() && !places.contains(&place) {
                places.push(place);
            }
        }
        places.join(&self.words.semicolon)
    }

    /// Who presented in a session, in order: ours by name, guests as they were noted.
    pub(super) fn presenters_of(&self, session: &ThematicSession) -> String {
        let of_session = |presenter: &&Presenter| presenter.session == session.id;
        let mut presenters: Vec<&'a Presenter> = self.records().presenters.iter().filter(of_session).collect();
        presenters.sort_by_key(|presenter| (presenter.ordinal, presenter.id));
        let name = |presenter: &'a Presenter| match presenter.person {
            Some(person) => self.name(Some(person)),
            None => presenter.guest_name.trim(),
        };
        let names: Vec<&str> = presenters.into_iter().map(name).filter(|name| !name.is_empty()).collect();
        names.join(&self.words.comma)
    }

    /// What the forms of study are called.
    pub(super) fn study_forms(&self) -> Result<Forms, PrintError> {
        study_forms(self.profile())
    }

    /// The forms of a session by name.
    pub(super) fn forms_of(&self, names: &Forms, session: &ThematicSession) -> String {
        let forms = self.view.forms_of(session.id);
        let names: Vec<&str> = forms.iter().map(|form| names.name(form.form, &form.other_name)).collect();
        capitalised(&names.join(&self.words.comma))
    }

    /// "I"; nothing for a period that is no part of one quarter.
    pub(super) fn quarter_numeral(&self, period: Period) -> &str {
        let number = Period::quarter_of(period.first_day()).quarter_number();
        let at = number.and_then(|number| usize::from(number).checked_sub(1));
        at.and_then(|at| self.words.quarters.get(at)).map_or("", String::as_str)
    }

    /// "20/21"; one ellipsis where nobody counted.
    pub(super) fn of_due(&mut self, present: &Figure, due: &Figure, face: Face) -> Cell {
        let mut cell = self.figure_cell(present, face);
        if in_table(&present.value).is_some() {
            cell.extend(if face == Face::Bold { self.bold_cell("/") } else { self.cell("/") });
            cell.extend(self.figure_cell(due, face));
        }
        cell
    }
}
