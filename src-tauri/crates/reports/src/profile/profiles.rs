//! Which profile a paper is laid out by: among those shipped and those of the branch's own.

use chrono::NaiveDate;

use super::{FormatProfile, ProfileError, all};

/// Every profile that a paper can be laid out by.
#[derive(Clone, Debug)]
pub struct Profiles {
    shipped: Vec<FormatProfile>,
    own: Vec<FormatProfile>,
}

impl Profiles {
    /// Those that the program ships, and these of the branch's own.
    ///
    /// # Errors
    /// [`ProfileError::Unreadable`].
    pub fn with(own: Vec<FormatProfile>) -> Result<Self, ProfileError> {
        Ok(Self { shipped: all()?, own })
    }

    /// Those shipped, then the branch's own.
    pub fn all(&self) -> impl Iterator<Item = &FormatProfile> {
        self.shipped.iter().chain(&self.own)
    }

    /// Whether the branch wrote it.
    #[must_use]
    pub fn is_own(&self, code: &str) -> bool {
        self.own.iter().any(|profile| profile.code == code)
    }

    /// The profile of this code.
    ///
    /// # Errors
    /// [`ProfileError::Unknown`] for another code.
    pub fn by_code(&self, code: &str) -> Result<&FormatProfile, ProfileError> {
        self.all().find(|profile| profile.code == code).ok_or_else(|| ProfileError::Unknown(code.to_owned()))
    }

    /// The profile for a document of this date: of those in force the one that came last, and of two of one day the
    /// branch's own. What is older than every profile takes the earliest that is shipped.
    ///
    /// # Errors
    /// [`ProfileError::Unknown`] when none has a date.
    pub fn for_date(&self, date: NaiveDate) -> Result<&FormatProfile, ProfileError> {
        let in_force = |profile: &&FormatProfile| {
            profile.valid_from.is_some_and(|from| from <= date) && profile.valid_to.is_none_or(|to| date <= to)
        };
        let latest = self.all().filter(in_force).max_by_key(|profile| profile.valid_from);
        let earliest = || self.shipped.iter().find(|profile| profile.valid_from.is_some());
        latest.or_else(earliest).ok_or_else(|| ProfileError::Unknown(date.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::by_code;

    fn own(code: &str, from: Option<&str>, to: Option<&str>) -> FormatProfile {
        let day = |iso: &str| iso.parse().unwrap();
        FormatProfile {
            code: code.to_owned(),
            valid_from: from.map(day),
            valid_to: to.map(day),
            ..by_code("hd36").unwrap()
        }
    }

    fn on(date: &str, own: &[FormatProfile]) -> String {
        Profiles::with(own.to_vec()).unwrap().for_date(date.parse().unwrap()).unwrap().code.clone()
    }

    #[test]
    fn the_date_of_a_paper_chooses_its_rules() {
        assert_eq!(["2016-01-01", "2023-12-31", "2026-05-26"].map(|date| on(date, &[])), ["hd36"; 3]);
        assert_eq!(["2026-05-27", "2030-01-01"].map(|date| on(date, &[])), ["hd05"; 2]);
    }

    #[test]
    fn a_profile_without_a_date_applies_only_where_it_is_chosen() {
        let profiles = Profiles::with(vec![own("cua-chi-bo", None, None)]).unwrap();
        assert_eq!(profiles.by_code("khoi-binh-thuan").unwrap().name, "Đảng ủy Khối Bình Thuận (sổ tay)");
        assert!(profiles.by_code("cua-chi-bo").is_ok() && profiles.is_own("cua-chi-bo"));
        for date in ["1990-01-01", "2023-12-31", "2060-01-01"] {
            assert!(profiles.for_date(date.parse().unwrap()).unwrap().code.starts_with("hd"), "{date}");
        }
    }

    #[test]
    fn an_own_profile_takes_part_in_the_switch_by_date_until_it_ends_or_another_begins() {
        let mine = [own("rieng", Some("2023-07-01"), None)];
        assert_eq!(on("2023-06-30", &mine), "hd36");
        assert_eq!(on("2023-07-01", &mine), "rieng");
        assert_eq!(on("2026-05-27", &mine), "hd05", "an instruction that came later");
        let ended = [own("rieng", Some("2023-07-01"), Some("2023-12-31"))];
        assert_eq!([on("2023-12-31", &ended), on("2024-01-01", &ended)], ["rieng", "hd36"]);
    }

    #[test]
    fn of_two_that_begin_on_one_day_the_branchs_own_holds() {
        assert_eq!(on("2026-06-01", &[own("rieng", Some("2026-05-27"), None)]), "rieng");
    }

    #[test]
    fn what_is_older_than_every_profile_takes_the_earliest_shipped() {
        assert_eq!(on("2010-01-01", &[own("rieng", Some("2016-01-01"), None)]), "hd36");
    }

    #[test]
    fn an_unknown_code_is_refused_by_name() {
        let profiles = Profiles::with(Vec::new()).unwrap();
        assert!(matches!(profiles.by_code("hd99"), Err(ProfileError::Unknown(code)) if code == "hd99"));
    }
}
