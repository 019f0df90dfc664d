//! The forms (biểu mẫu): papers made from the records alone, one file each, and the one list of them.
//!
//! A new form is a line in the list below, a file beside this one, its wording with its name in
//! `assets/wording/forms`, and its name in the two word lists of the window (`ui/src/text/{vi,en}/forms.ts`).

mod commendation_list;
mod form;
mod people;
mod words;

use domain::{
    Id, Period, codes,
    figures::Span,
    records::{Campaign, DocumentKind, Meeting, Person, ThematicSession},
};

use serde::Deserialize;

use crate::{Drafted, Official, Paper, PrintError, thematic::Photo};
use form::Form;

/// What a form is made from.
#[derive(Clone, Debug)]
pub struct FormOrder<'a> {
    /// What makes it an official paper. Its document is the one of the register that this form is, or a draft that
    /// stands for it.
    pub official: Official<'a>,
    /// What it is of.
    pub of: Subject,
    /// The days whose records it counts.
    pub span: Span,
    /// The photos of its year, in order; only the year book shows any.
    pub photos: &'a [Photo],
}

/// What a form is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A year, a half or a month.
    Period(Period),
    /// A meeting.
    Meeting(Id<Meeting>),
    /// A thematic session.
    Session(Id<ThematicSession>),
    /// A campaign.
    Campaign(Id<Campaign>),
    /// A person.
    Person(Id<Person>),
}

codes! {
    /// What a kind of form has to be told.
    pub enum Needs {
        /// A year.
        Year = "year",
        /// A half of a year.
        Half = "half",
        /// A month.
        Month = "month",
        /// A meeting.
        Meeting = "meeting",
        /// A thematic session.
        Session = "session",
        /// A campaign.
        Campaign = "campaign",
        /// A person.
        Person = "person",
    }
}

/// The list of forms: the code by which commands name it, the name that its file begins with, what it is of, the kind
/// of document that it is where it has a number, and the module that writes it.
macro_rules! forms {
    ($($(#[$meta:meta])* $name:ident = $code:literal, $stem:literal, of $needs:ident, $kind:expr, by $module:ident;)+) => {
        codes! {
            /// Kinds of form.
            pub enum FormKind { $($(#[$meta])* $name = $code,)+ }
        }

        impl FormKind {
            /// What the name of its file begins with.
            #[must_use]
            pub fn stem(self) -> &'static str {
                match self { $(Self::$name => $stem,)+ }
            }

            /// What it has to be told.
            #[must_use]
            pub fn needs(self) -> Needs {
                match self { $(Self::$name => Needs::$needs,)+ }
            }

            /// The kind of document that it is, for one that takes a number; the others are lists and sheets.
            #[must_use]
            pub fn document(self) -> Option<DocumentKind> {
                match self { $(Self::$name => $kind,)+ }
            }
        }

        fn wording(kind: FormKind) -> &'static str {
            match kind { $(FormKind::$name => $module::WORDS,)+ }
        }

        fn write(kind: FormKind, form: &mut Form<'_>) -> Result<Paper, PrintError> {
            match kind { $(FormKind::$name => $module::write(form),)+ }
        }
    };
}

forms! {
    /// Danh sách biểu dương of a month.
    CommendationList = "commendations", "danh-sach-bieu-duong", of Month, None, by commendation_list;
}

/// What a kind of form is called: "Danh sách biểu dương tháng".
///
/// # Errors
/// [`PrintError::Wording`].
pub fn form_name(kind: FormKind) -> Result<String, PrintError> {
    let Named { name } = toml::from_str(wording(kind)).map_err(|error| PrintError::Wording(Box::new(error)))?;
    Ok(name)
}

/// The one key that every wording of a form has: the name of the form, for lists of forms.
#[derive(Deserialize)]
struct Named {
    name: String,
}

/// Drafts a form.
///
/// # Errors
/// [`PrintError::NoSubject`] where the records do not hold what it is of; [`PrintError::Wording`].
pub fn draft_form(kind: FormKind, order: &FormOrder<'_>) -> Result<Drafted, PrintError> {
    let mut form = Form::new(kind, order)?;
    let paper = write(kind, &mut form)?;
    Ok(Drafted { paper, figures: form.shown.into_figures() })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::Code;

    use super::*;

    #[test]
    fn every_form_has_a_name_and_a_file_name_of_its_own() {
        let names: BTreeSet<String> = FormKind::ALL.iter().map(|kind| form_name(*kind).unwrap()).collect();
        let stems: BTreeSet<&str> = FormKind::ALL.iter().map(|kind| kind.stem()).collect();
        assert_eq!([names.len(), stems.len()], [FormKind::ALL.len(); 2]);
    }
}
