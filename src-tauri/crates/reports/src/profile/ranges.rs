//! Between which values measures may lie, read from `assets/profiles/ranges.toml`.

use std::collections::BTreeMap;

use domain::{Code, codes};
use serde::Deserialize;

use super::{FormatProfile, Measure, ProfileError};
use crate::{PageEdge, mm, wording::read_toml};

const RANGES: &str = include_str!("../../../../../assets/profiles/ranges.toml");

codes! {
    /// What a measure is counted in.
    pub enum Unit {
        /// Lengths on paper.
        Millimetres = "mm",
        /// Letters and lines.
        Points = "pt",
        /// Pages, from 1.
        Pages = "page",
    }
}

/// Between which values a measure may lie, both allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The least.
    pub min: f32,
    /// The most.
    pub max: f32,
    /// Of what.
    pub unit: Unit,
}

/// The ranges of all measures.
#[derive(Clone, Debug)]
pub struct Ranges {
    by_measure: BTreeMap<Measure, Range>,
    line_by_size: f32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    millimetres: BTreeMap<String, (f32, f32)>,
    points: BTreeMap<String, (f32, f32)>,
    pages: BTreeMap<String, (f32, f32)>,
    least: Least,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Least {
    line: f32,
}

impl Ranges {
    /// Reads them.
    ///
    /// # Errors
    /// [`ProfileError::Unreadable`].
    pub fn shipped() -> Result<Self, ProfileError> {
        let file: File = read_toml(RANGES).map_err(|source| ProfileError::unreadable("ranges", source))?;
        let of_unit = |unit, ranges: BTreeMap<String, (f32, f32)>| {
            let known = ranges.into_iter().filter_map(|(path, range)| Some((Measure::from_code(&path)?, range)));
            known.map(move |(measure, (min, max))| (measure, Range { min, max, unit })).collect::<Vec<_>>()
        };
        let by_measure = [
            of_unit(Unit::Millimetres, file.millimetres),
            of_unit(Unit::Points, file.points),
            of_unit(Unit::Pages, file.pages),
        ];
        Ok(Self { by_measure: by_measure.into_iter().flatten().collect(), line_by_size: file.least.line })
    }

    /// The range of a measure.
    #[must_use]
    pub fn of(&self, measure: Measure) -> Option<Range> {
        self.by_measure.get(&measure).copied()
    }

    /// The range of a measure beside the others of a profile: the lines of a table must not touch, and a page number
    /// must stand clear of the text.
    #[must_use]
    pub fn within(&self, measure: Measure, profile: &FormatProfile) -> Option<Range> {
        let range = self.of(measure)?;
        let tenths = |value: f32| (value * 10.0).round() / 10.0;
        if measure == Measure::TableLine {
            let least = tenths(profile.sizes.table * self.line_by_size);
            return Some(Range { min: range.min.max(least), ..range });
        }
        if measure == Measure::NumberFromTop {
            let height = profile.page_number.size * self.line_by_size / mm(1.0);
            let room = match profile.page_number.at {
                PageEdge::Top => profile.margins.top,
                PageEdge::Bottom => profile.margins.bottom,
            };
            return Some(Range { max: range.max.min(tenths(room - height)), ..range });
        }
        Some(range)
    }
}

impl Range {
    /// Whether a value lies in it; what is no number does not.
    #[must_use]
    pub fn holds(self, value: f32) -> bool {
        (self.min..=self.max).contains(&value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{all, by_code};

    #[test]
    fn every_measure_has_a_range_and_every_shipped_profile_lies_in_it() {
        let ranges = Ranges::shipped().unwrap();
        for profile in all().unwrap() {
            for measure in Measure::ALL {
                let (range, value) = (ranges.within(*measure, &profile).unwrap(), profile.measure(*measure));
                assert!(range.holds(value), "{}: {} is {value}", profile.code, measure.code());
            }
        }
    }

    #[test]
    fn the_number_of_a_page_keeps_clear_of_the_text_and_the_lines_of_a_table_of_each_other() {
        let (ranges, mut profile) = (Ranges::shipped().unwrap(), by_code("hd36").unwrap());
        profile.margins.top = 12.0;
        profile.sizes.table = 16.0;
        let within = |measure| ranges.within(measure, &profile).unwrap();
        assert_eq!(within(Measure::NumberFromTop), Range { min: 3.0, max: 6.6, unit: Unit::Millimetres });
        assert_eq!(within(Measure::TableLine), Range { min: 17.6, max: 22.0, unit: Unit::Points });
    }
}
