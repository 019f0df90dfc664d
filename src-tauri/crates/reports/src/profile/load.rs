//! The one reader of profiles, and those that the program ships.

use super::FormatProfile;
use crate::wording::read_toml;

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
    /// A profile does not say what a profile must say.
    #[error("the format profile {code:?} cannot be read")]
    Unreadable {
        /// The profile's code.
        code: String,
        /// What is wrong with it.
        source: Box<toml::de::Error>,
    },
    /// A profile cannot be written down.
    #[error("the format profile cannot be kept")]
    Unwritable(#[from] Box<toml::ser::Error>),
}

impl ProfileError {
    pub(super) fn unreadable(code: &str, source: toml::de::Error) -> Self {
        Self::Unreadable { code: code.to_owned(), source: Box::new(source) }
    }
}

/// Reads a profile, shipped or a branch's own.
///
/// # Errors
/// [`ProfileError::Unreadable`], which names it by `code`.
pub fn read(code: &str, text: &str) -> Result<FormatProfile, ProfileError> {
    let mut profile: FormatProfile = read_toml(text).map_err(|source| ProfileError::unreadable(code, source))?;
    let margins = &mut profile.margins;
    margins.back_left.get_or_insert(margins.right);
    margins.back_right.get_or_insert(margins.left);
    Ok(profile)
}

/// Writes a profile so that [`read`] gives it back.
///
/// # Errors
/// [`ProfileError::Unwritable`].
pub fn write(profile: &FormatProfile) -> Result<String, ProfileError> {
    Ok(toml::to_string(profile).map_err(Box::new)?)
}

/// Every shipped profile: those of a period, earliest first, then those that apply only where they are chosen.
///
/// # Errors
/// [`ProfileError::Unreadable`].
pub fn all() -> Result<Vec<FormatProfile>, ProfileError> {
    SHIPPED.into_iter().map(|(code, text)| read(code, text)).collect()
}

/// The shipped profile of this code.
///
/// # Errors
/// [`ProfileError::Unknown`] for another code.
pub fn by_code(code: &str) -> Result<FormatProfile, ProfileError> {
    let found = all()?.into_iter().find(|profile| profile.code == code);
    found.ok_or_else(|| ProfileError::Unknown(code.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_the_same() {
        for mut profile in all().unwrap() {
            profile.margins.left = 32.5;
            profile.name = "Của “chi bộ” \\ 2".to_owned();
            assert_eq!(read("own", &write(&profile).unwrap()).unwrap(), profile);
        }
    }

    #[test]
    fn a_profile_without_margins_of_a_back_has_those_of_the_front_turned_round() {
        let text = write(&by_code("hd36").unwrap()).unwrap();
        let without: Vec<&str> = text.lines().filter(|line| !line.starts_with("back_")).collect();
        let margins = read("own", &without.join("\n")).unwrap().margins;
        assert_eq!((margins.back_left, margins.back_right), (Some(margins.right), Some(margins.left)));
    }

    #[test]
    fn a_profile_that_does_not_read_is_named() {
        assert!(matches!(read("cua-toi", "name ="), Err(ProfileError::Unreadable { code, .. }) if code == "cua-toi"));
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
