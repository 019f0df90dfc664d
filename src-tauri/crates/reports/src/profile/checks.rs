//! What is wrong with a profile that a branch wrote for itself.

use domain::{Code, Problem, ProblemCode, entry::MAX_LINE};

use super::{FormatProfile, Measure, ProfileError, Ranges};

/// The longest mark of punctuation, in characters.
const LONGEST_MARK: usize = 3;
/// The longest words before addressees, or before a page number, in characters.
const LONGEST_LEAD: usize = 40;
/// How "ủy" may be spelled in fixed words.
pub const SPELLINGS: [&str; 2] = ["ủy", "uỷ"];

impl FormatProfile {
    /// What is wrong with it, each at the path of its field; nothing, when it can be kept. Measures stand under
    /// `measures`.
    ///
    /// # Errors
    /// [`ProfileError::Unreadable`] for the ranges themselves.
    pub fn problems(&self) -> Result<Vec<Problem>, ProfileError> {
        let mut found = self.named();
        found.extend(self.in_force());
        found.extend(self.punctuated());
        found.extend(self.measured()?);
        Ok(found)
    }

    /// Measures that lie outside their ranges.
    ///
    /// # Errors
    /// [`ProfileError::Unreadable`] for the ranges themselves.
    pub fn measured(&self) -> Result<Vec<Problem>, ProfileError> {
        let ranges = Ranges::shipped()?;
        let outside = Measure::ALL.iter().filter_map(|measure| {
            let range = ranges.within(*measure, self)?;
            let field = format!("measures.{}", measure.code());
            let problem = Problem::new(field, ProblemCode::OutOfRange).with("min", range.min).with("max", range.max);
            (!range.holds(self.measure(*measure))).then(|| problem.with("unit", range.unit.code()))
        });
        Ok(outside.collect())
    }

    fn named(&self) -> Vec<Problem> {
        let lines = [("name", &self.name, MAX_LINE), ("source", &self.source, MAX_LINE)];
        let leads = [
            ("addressed", &self.wording.addressed, LONGEST_LEAD),
            ("submitted", &self.wording.submitted, LONGEST_LEAD),
        ];
        let is_empty = |text: &str| text.trim().is_empty();
        let all = lines.into_iter().chain(leads).filter_map(|(field, text, max)| match text {
            text if is_empty(text) && field != "source" => Some(Problem::new(field, ProblemCode::Required)),
            text => too_long(field, text, max),
        });
        all.collect()
    }

    fn in_force(&self) -> Option<Problem> {
        match (self.valid_from, self.valid_to) {
            (Some(from), Some(to)) if to < from => {
                Some(Problem::new("validTo", ProblemCode::Before).with("other", "from"))
            }
            (None, Some(_)) => Some(Problem::new("validFrom", ProblemCode::Required)),
            (_, None) | (Some(_), Some(_)) => None,
        }
    }

    fn punctuated(&self) -> Vec<Problem> {
        let prefix = too_long("numberPrefix", &self.page_number.prefix, LONGEST_LEAD);
        let marks = [
            ("separator", &self.recipients.separator),
            ("end", &self.recipients.end),
            ("contentEnd", &self.wording.content_end),
        ];
        let spelled = SPELLINGS.contains(&self.wording.committee.as_str());
        let spelling = (!spelled).then(|| Problem::new("committee", ProblemCode::UnknownChoice));
        let marks = marks.into_iter().filter_map(|(field, mark)| too_long(field, mark, LONGEST_MARK));
        marks.chain(prefix).chain(spelling).collect()
    }
}

fn too_long(field: &str, text: &str, max: usize) -> Option<Problem> {
    (text.chars().count() > max).then(|| Problem::new(field, ProblemCode::TooLong).with("max", max))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{all, by_code};

    #[test]
    fn what_is_shipped_could_be_kept_as_it_is() {
        for profile in all().unwrap() {
            assert_eq!(profile.problems().unwrap(), [], "{}", profile.code);
        }
    }

    #[test]
    fn a_measure_outside_its_range_is_refused_with_the_range() {
        for (measure, value, min, max, unit) in [
            (Measure::MarginLeft, 50.0, "10", "40", "mm"),
            (Measure::MarginTop, 9.9, "10", "40", "mm"),
            (Measure::Table, 10.5, "11", "16", "pt"),
            (Measure::Recipients, f32::NAN, "11", "16", "pt"),
            (Measure::Line, 17.0, "18", "22", "pt"),
            (Measure::NumberFirstPage, 0.0, "1", "3", "page"),
        ] {
            let mut profile = by_code("hd36").unwrap();
            profile.set(measure, value);
            let expected = Problem::new(format!("measures.{}", measure.code()), ProblemCode::OutOfRange);
            let expected = expected.with("min", min).with("max", max).with("unit", unit);
            assert!(profile.problems().unwrap().contains(&expected), "{value}: {:?}", profile.problems().unwrap());
        }
    }

    #[test]
    fn the_ends_of_a_range_belong_to_it() {
        for (measure, value) in [(Measure::MarginLeft, 10.0), (Measure::MarginLeft, 40.0), (Measure::Body, 16.0)] {
            let mut profile = by_code("hd05").unwrap();
            profile.set(measure, value);
            assert_eq!(profile.problems().unwrap(), []);
        }
    }

    #[test]
    fn a_profile_without_a_name_or_that_ends_before_it_begins_is_refused_at_its_field() {
        let mut profile = by_code("hd36").unwrap();
        profile.name = " ".to_owned();
        profile.valid_to = profile.valid_from.and_then(|day| day.pred_opt());
        let wrong = |profile: &FormatProfile| -> Vec<(String, ProblemCode)> {
            profile.problems().unwrap().into_iter().map(|problem| (problem.field, problem.code)).collect()
        };
        let expected = [("name".to_owned(), ProblemCode::Required), ("validTo".to_owned(), ProblemCode::Before)];
        assert_eq!(wrong(&profile), expected);
        profile.valid_from = None;
        assert!(wrong(&profile).contains(&("validFrom".to_owned(), ProblemCode::Required)));
    }
}
