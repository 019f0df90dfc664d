//! The words of the page, section by section as in `assets/wording/archive.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Declares groups of words; each field stands in the file, and nothing else does.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {
        $($(#[$meta])*
        #[derive(Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(in crate::readable) struct $name { $(pub(super) $field: $type),+ })+
    };
}

words! {
    /// The whole page.
    PageWords {
        kicker: String, title: String, tab: String, practice: String, contents: String,
        branch: String, parent: String, closed_on: String, closed_by: String, fingerprint: String,
        about: About, papers: Papers, groups: BTreeMap<String, String>, figures: Figures, charts: Charts,
        photos: Photos, data: Data, checks: Checks, journal: Journal, seal: Seal, closing: Closing,
    }
    /// What it is and how it is read.
    About { title: String, what: Vec<String>, steps: Vec<String> }
    /// What was issued, and other papers.
    Papers { title: String, none: String, others: String, no_others: String }
    /// The tables of figures.
    Figures {
        title: String, caption: String, heads: [String; 3],
        people: String, study: String, meetings: String, commendations: String, share: String, total: String,
        months: String, month_heads: [String; 6],
        quarters: String, quarter_heads: [String; 4], quarter_names: [String; 4],
        forms: String, form_heads: [String; 2], no_form: String,
        units: String, unit_heads: [String; 3], no_unit: String,
        grades: String, grade_heads: [String; 2], not_graded: String, branch_itself: String,
        courses: BTreeMap<String, String>,
    }
    /// The charts.
    Charts { commendations: String, attendance: String, sessions: String, month: String, quarter: String, told: String }
    /// The photos.
    Photos { title: String, caption: String, no_caption: String, none: String }
    /// The tables and nam.json.
    Data { title: String, what: String }
    /// The checks that were passed over.
    Checks { title: String, none: String, caption: String, heads: [String; 2] }
    /// The journal.
    Journal { title: String, what: String, none: String }
    /// How anybody proves that nothing was changed.
    Seal {
        title: String, what: Vec<String>, compare: String,
        windows: String, windows_command: String, windows_result: String,
        linux: String, linux_command: String, linux_result: String, program: String,
    }
    /// Who closed it, and when it was opened again.
    Closing { title: String, closed: String, never: String, caption: String, heads: [String; 3] }
}
