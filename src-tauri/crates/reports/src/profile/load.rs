//! The profiles that the program ships.

use chrono::NaiveDate;

use super::FormatProfile;

/// By date of validity, earliest first; then those that apply only where they are chosen.
const SHIPPED: [(&str, &str); 3] = [
    ("hd36", include_str!("../../../../../assets/profiles/hd36.toml")),
    ("hd05", include_str!("../../../../../assets/profiles/hd05.toml")),
    ("khoi-binh-thuan", include_str!("../../../../../assets/profiles/khoi-binh-thuan.toml")),
];

/// Why there is no profile to lay a paper out by.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// No profile has this code.
    #[error("no format profile is called {0:?}")]
    Unknown(String),
    /// A shipped profile does not say what a profile must say.
    #[error("the format profile {code:?} cannot be read")]
    Unreadable {
        /// The profile's code.
        code: &'static str,
        /// What is wrong with it.
        source: Box<toml::de::Error>,
    },
}

/// Every profile: those of a period, earliest first, then those that apply only where they are chosen.
///
/// # Errors
/// [`ProfileError::Unreadable`].
pub fn all() -> Result<Vec<FormatProfile>, ProfileError> {
    let parse = |(code, text): (&'static str, &str)| {
        toml::from_str(text).map_err(|source| ProfileError::Unreadable { code, source: Box::new(source) })
    };
    SHIPPED.into_iter().map(parse).collect()
}

/// The profile of this code.
///
/// # Errors
/// [`ProfileError::Unknown`] for another code.
pub fn by_code(code: &str) -> Result<FormatProfile, ProfileError> {
    let found = all()?.into_iter().find(|profile| profile.code == code);
    found.ok_or_else(|| ProfileError::Unknown(code.to_owned()))
}

/// The profile for a document of this date; what is older than every profile takes the earliest.
///
/// # Errors
/// [`ProfileError::Unreadable`].
pub fn for_date(date: NaiveDate) -> Result<FormatProfile, ProfileError> {
    let mut profiles = all()?;
    profiles.retain(|profile| profile.valid_from.is_some());
    let in_force = profiles.iter().rfind(|profile| profile.valid_from.is_some_and(|from| from <= date));
    in_force.or(profiles.first()).cloned().ok_or_else(|| ProfileError::Unknown(date.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code_on(date: &str) -> String {
        for_date(date.parse().unwrap()).unwrap().code
    }

    #[test]
    fn the_date_of_a_paper_chooses_its_rules() {
        assert_eq!([code_on("2016-01-01"), code_on("2023-12-31"), code_on("2026-05-26")], ["hd36"; 3]);
        assert_eq!([code_on("2026-05-27"), code_on("2030-01-01")], ["hd05"; 2]);
    }

    #[test]
    fn a_profile_without_a_date_applies_only_where_it_is_chosen() {
        let chosen = by_code("khoi-binh-thuan").unwrap();
        assert_eq!((chosen.name.as_str(), chosen.valid_from), ("Đảng ủy Khối Bình Thuận (sổ tay)", None));
        assert!(["1990-01-01", "2023-12-31", "2060-01-01"].into_iter().all(|date| code_on(date) != chosen.code));
    }

    #[test]
    fn every_shipped_profile_goes_by_its_code_and_follows_the_one_before() {
        for (code, _) in SHIPPED {
            assert_eq!(by_code(code).unwrap().code, code);
        }
        let mut dated = all().unwrap();
        dated.retain(|profile| profile.valid_from.is_some());
        let ends = dated.iter().map(|profile| profile.valid_to.and_then(|day| day.succ_opt()));
        let starts = dated.iter().skip(1).map(|profile| profile.valid_from).chain([None]);
        assert!(ends.eq(starts));
    }

    #[test]
    fn an_unknown_code_is_refused_by_name() {
        assert!(matches!(by_code("hd99"), Err(ProfileError::Unknown(code)) if code == "hd99"));
    }

    #[test]
    fn fixed_words_follow_the_spelling_of_the_profile() {
        let mut profile = by_code("hd36").unwrap();
        assert_eq!(profile.spelled("Chi ủy, CHI ỦY VIÊN"), "Chi ủy, CHI ỦY VIÊN");
        profile.wording.committee = "uỷ".to_owned();
        assert_eq!(profile.spelled("Chi ủy, CHI ỦY VIÊN"), "Chi uỷ, CHI UỶ VIÊN");
    }
}
