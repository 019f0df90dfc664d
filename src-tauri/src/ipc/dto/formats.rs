//! Format profiles, shipped and the branch's own.

use std::collections::BTreeMap;

use book::profiles::{AppendixPages, Face, FormatProfile, Lettering, Measure, NumberAlign, PageEdge, Profiles, Ranges};
use domain::{Code, Problem, ProblemCode, codes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, iso};

codes! {
    /// How the pages of appendices are counted.
    pub enum AppendixCount {
        /// With the paper's.
        Continue = "continue",
        /// Each appendix from 1.
        Restart = "restart",
    }
}

codes! {
    /// The weight of letters.
    pub enum LetterWeight {
        /// Upright.
        Regular = "regular",
        /// Upright, bold.
        Bold = "bold",
        /// Slanted.
        Italic = "italic",
        /// Slanted, bold.
        BoldItalic = "bold_italic",
    }
}

codes! {
    /// At which edge of a page its number stands.
    pub enum NumberEdge {
        /// Over the text.
        Top = "top",
        /// Under it.
        Bottom = "bottom",
    }
}

codes! {
    /// Where on that height.
    pub enum NumberSide {
        /// In the middle.
        Center = "center",
        /// At the right margin.
        Right = "right",
        /// Away from the fold.
        Outer = "outer",
    }
}

/// Every profile that a paper can be laid out by.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Formats {
    /// Those shipped, then the branch's own.
    formats: Vec<FormatFile>,
    /// The code of the one that a paper of today takes by its date.
    today: Option<String>,
    measures: Vec<MeasureRange>,
}

/// Between which values a measure may lie.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeasureRange {
    #[ts(type = "Measure")]
    measure: String,
    min: f32,
    max: f32,
    #[ts(type = "MeasureUnit")]
    unit: String,
}

/// A profile as it is shown and written.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormatFile {
    /// None of one that is not kept yet.
    code: Option<String>,
    /// The code of the one that it was copied from; its own once it is kept.
    based_on: String,
    /// The branch wrote it.
    own: bool,
    name: String,
    source: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    #[ts(type = "Record<Measure, number | null>")]
    measures: BTreeMap<String, Option<f32>>,
    #[ts(type = "Record<Lettering, LetterWeight>")]
    weights: BTreeMap<String, String>,
    two_sided: bool,
    #[ts(type = "NumberEdge")]
    number_at: String,
    #[ts(type = "NumberSide")]
    number_align: String,
    number_prefix: String,
    separator: String,
    end: String,
    content_end: String,
    committee: String,
    addressed: String,
    submitted: String,
    #[ts(type = "AppendixCount")]
    appendix_pages: String,
}

impl Formats {
    /// Of a book.
    #[must_use]
    pub fn of(profiles: &Profiles, today: Option<&FormatProfile>, ranges: &Ranges) -> Self {
        let of_measure = |measure: &Measure| {
            let (range, measure) = (ranges.of(*measure)?, measure.code().to_owned());
            Some(MeasureRange { measure, min: range.min, max: range.max, unit: range.unit.code().to_owned() })
        };
        Self {
            formats: profiles.all().map(|profile| FormatFile::of(profile, profiles.is_own(&profile.code))).collect(),
            today: today.map(|profile| profile.code.clone()),
            measures: Measure::ALL.iter().filter_map(of_measure).collect(),
        }
    }
}

impl FormatFile {
    /// A copy that is not kept yet.
    #[must_use]
    pub fn copy(profile: &FormatProfile, of: &str) -> Self {
        Self { code: None, based_on: of.to_owned(), ..Self::of(profile, true) }
    }

    fn of(profile: &FormatProfile, own: bool) -> Self {
        let measure = |measure: &Measure| (measure.code().to_owned(), Some(profile.measure(*measure)));
        let weight = |of: &Lettering| (of.code().to_owned(), LetterWeight::from(profile.weight(*of)).code().to_owned());
        let (number, wording) = (&profile.page_number, &profile.wording);
        Self {
            code: Some(profile.code.clone()),
            based_on: profile.code.clone(),
            own,
            name: profile.name.clone(),
            source: profile.source.clone(),
            valid_from: iso(profile.valid_from),
            valid_to: iso(profile.valid_to),
            measures: Measure::ALL.iter().map(measure).collect(),
            weights: Lettering::ALL.iter().map(weight).collect(),
            two_sided: profile.margins.two_sided,
            number_at: NumberEdge::from(number.at).code().to_owned(),
            number_align: NumberSide::from(number.align).code().to_owned(),
            number_prefix: number.prefix.clone(),
            separator: profile.recipients.separator.clone(),
            end: profile.recipients.end.clone(),
            content_end: wording.content_end.clone(),
            committee: wording.committee.clone(),
            addressed: wording.addressed.clone(),
            submitted: wording.submitted.clone(),
            appendix_pages: AppendixCount::from(wording.appendix_pages).code().to_owned(),
        }
    }

    /// The code of the profile that it is written over.
    #[must_use]
    pub fn based_on(&self) -> &str {
        self.code.as_deref().unwrap_or(&self.based_on)
    }

    /// Reads it over the profile that it is based on.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, mut profile: FormatProfile) -> Result<FormatProfile, Vec<Problem>> {
        let mut read = Reader::default();
        profile.code = self.code.clone().unwrap_or_default();
        profile.name = read.line(&self.name);
        profile.source = read.line(&self.source);
        profile.valid_from = read.day_if_any("validFrom", self.valid_from.as_deref());
        profile.valid_to = read.day_if_any("validTo", self.valid_to.as_deref());
        for measure in Measure::ALL {
            match self.measures.get(measure.code()).copied().flatten() {
                Some(value) => profile.set(*measure, value),
                None => read.add(Problem::new(format!("measures.{}", measure.code()), ProblemCode::Required)),
            }
        }
        for part in Lettering::ALL {
            let code = self.weights.get(part.code()).map_or("", String::as_str);
            let weight = read.code_or(&format!("weights.{}", part.code()), code, LetterWeight::Regular);
            profile.set_weight(*part, weight.into());
        }
        self.read_number(&mut read, &mut profile);
        profile.margins.two_sided = self.two_sided;
        profile.recipients.separator = read.line(&self.separator);
        profile.recipients.end = read.line(&self.end);
        profile.wording.content_end = read.line(&self.content_end);
        profile.wording.committee = read.line(&self.committee);
        profile.wording.addressed = read.line(&self.addressed);
        profile.wording.submitted = read.line(&self.submitted);
        profile.wording.appendix_pages =
            read.code_or("appendixPages", &self.appendix_pages, AppendixCount::Continue).into();
        read.finish(profile)
    }

    fn read_number(&self, read: &mut Reader, profile: &mut FormatProfile) {
        let number = &mut profile.page_number;
        number.at = read.code_or("numberAt", &self.number_at, NumberEdge::Top).into();
        number.align = read.code_or("numberAlign", &self.number_align, NumberSide::Center).into();
        // A word before the number stands apart from it.
        let prefix = read.line(&self.number_prefix);
        number.prefix = if prefix.is_empty() { prefix } else { format!("{prefix} ") };
    }
}

/// Two closed lists with the same values.
macro_rules! same {
    ($($ours:ident is $theirs:ident { $($value:ident),+ })+) => {
        $(
            impl From<$theirs> for $ours {
                fn from(value: $theirs) -> Self {
                    match value { $($theirs::$value => Self::$value,)+ }
                }
            }

            impl From<$ours> for $theirs {
                fn from(value: $ours) -> Self {
                    match value { $($ours::$value => Self::$value,)+ }
                }
            }
        )+
    };
}

same! {
    LetterWeight is Face { Regular, Bold, Italic, BoldItalic }
    AppendixCount is AppendixPages { Continue, Restart }
    NumberEdge is PageEdge { Top, Bottom }
    NumberSide is NumberAlign { Center, Right, Outer }
}
