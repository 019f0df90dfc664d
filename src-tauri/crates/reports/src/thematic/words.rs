//! The wording of the report, read from `assets/wording/thematic.toml`.

use domain::records::StudyForm;
use serde::Deserialize;

use super::places::{OwnWords, PlaceForm, Places, parsed, put};
use crate::{
    PrintError,
    official::read,
    profile::FormatProfile,
    wording::{Sentence, Template},
};

pub(super) const WORDING: &str = include_str!("../../../../../assets/wording/thematic.toml");

/// Declares the tables of the wording; each field is a key.
macro_rules! tables {
    ($($(#[$meta:meta])* struct $name:ident { $($field:ident: $type:ty,)+ })+) => {
        $($(#[$meta])* #[derive(Debug, Deserialize)] #[serde(deny_unknown_fields)]
        pub(crate) struct $name { $(pub(crate) $field: $type,)+ }

        impl Places for $name {
            fn places(path: &str, into: &mut Vec<(String, PlaceForm)>) {
                let below = |field: &str| if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") };
                $(<$type as Places>::places(&below(stringify!($field)), into);)+
            }
        })+
    };
}

tables! {
    /// Every word of the report that does not come from the records.
    struct Words {
        type_name: String,
        subject: Template,
        opening: Template,
        closing: Sentence,
        periods: Periods,
        situation: Situation,
        leadership: Leadership,
        results: Titled,
        study: Study,
        quarter: Quarter,
        session: Session,
        forms: Forms,
        session_table: SessionTable,
        renewal: Renewal,
        meetings: Meetings,
        commendations: Commendations,
        month_table: MonthTable,
        month_chart: MonthChart,
        assessment: Assessment,
        direction: Direction,
        proposals: Titled,
        appendix: Appendix,
        photos: Photos,
        lists: Lists,
    }
    struct Titled {
        title: Template,
    }
    struct Periods {
        year: PeriodWords,
        half: PeriodWords,
        quarter: PeriodWords,
        month: PeriodWords,
        halves: [String; 2],
    }

    struct PeriodWords {
        name: Template,
        kind: Template,
    }

    struct Situation {
        title: Template,
        branch: Sentence,
        guests: Template,
    }
    struct Leadership {
        title: Template,
        plans: Template,
        no_plans: Template,
        plan: Template,
        about: String,
        topic: Template,
    }
    struct Study {
        title: Template,
        total: Sentence,
        of_quarter: Template,
        in_every_quarter: String,
        attendance: Sentence,
    }
    struct Quarter {
        held: Sentence,
        group: Template,
        none: Template,
        letters: [String; 4],
        numerals: [String; 4],
    }
    struct Session {
        talk_whole: Template,
        talk_part: Template,
        talk: Template,
        field_visit: Template,
        quiz_contest: Template,
        form: Template,
        with_whole: Template,
        with_part: Template,
        with_works_and_topic: Template,
        with_works: Template,
        with_campaign: Template,
        with_plan: Template,
        with_partners: Template,
        rounds: Template,
        work: Template,
        members: String,
        members_and_others: String,
    }
    struct Forms {
        talk: String,
        roundtable: String,
        field_visit: String,
        quiz_contest: String,
        film: String,
        performance: String,
        other: String,
    }
    struct SessionTable {
        caption: Template,
        heads: [String; 7],
        content: Template,
        total: String,
        sessions: Template,
    }
    struct Renewal {
        title: Template,
        forms: Template,
        combined: Sentence,
    }
    struct Meetings {
        title: Template,
        told: Sentence,
        of_author: Template,
        of_several: String,
    }
    struct Commendations {
        title: Template,
        times: Sentence,
        none: Template,
        months: Template,
        one_month: Template,
        month: Template,
    }
    struct MonthTable {
        caption: Template,
        heads: [String; 5],
        total: String,
        note: Template,
    }
    struct MonthChart {
        caption: Template,
        bar: Template,
        told_bar: Template,
        told: Template,
    }

    struct Assessment {
        title: Template,
        strengths: Template,
        weaknesses: Template,
    }
    struct Direction {
        title: Template,
        suggestion: Text,
    }
    struct Appendix {
        title: Template,
        subject: Template,
        heads: [String; 6],
        party: String,
        non_party: String,
    }
    struct Photos {
        subject: Template,
        caption: Template,
    }

    struct Lists {
        and: String,
        comma: String,
        semicolon: String,
        unknown: String,
    }
}

/// Words of several paragraphs, a line each.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Text(pub(super) String);

impl Words {
    /// The wording in the spelling of a profile, with the branch's own words in their places.
    pub(super) fn read(profile: &FormatProfile, own: &OwnWords) -> Result<Self, PrintError> {
        let mut table = parsed(&profile.spelled(WORDING))?;
        put(own, &mut table)?;
        table.try_into().map_err(|error| PrintError::Wording(Box::new(error)))
    }
}

/// What the forms of study are called, in the spelling of a profile.
pub(crate) fn study_forms(profile: &FormatProfile) -> Result<Forms, PrintError> {
    #[derive(Deserialize)]
    struct Only {
        forms: Forms,
    }
    Ok(read::<Only>(profile, WORDING)?.forms)
}

impl Forms {
    /// "tọa đàm"; a form of another kind by the name it was given.
    pub(crate) fn name<'a>(&'a self, form: StudyForm, other: &'a str) -> &'a str {
        match form {
            StudyForm::Talk => &self.talk,
            StudyForm::Roundtable => &self.roundtable,
            StudyForm::FieldVisit => &self.field_visit,
            StudyForm::QuizContest => &self.quiz_contest,
            StudyForm::Film => &self.film,
            StudyForm::Performance => &self.performance,
            StudyForm::Other if other.trim().is_empty() => &self.other,
            StudyForm::Other => other.trim(),
        }
    }
}
