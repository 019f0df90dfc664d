//! Reading the practice data: TOML, with dates, times, periods and codes as text.

use std::str::FromStr;

use domain::Code;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _},
};

use crate::{Error, Result};

/// Reads one file of the data.
pub(super) fn read<T: DeserializeOwned>(name: &str, text: &str) -> Result<T> {
    toml::from_str(text).map_err(|error| Error::Practice(format!("{name}: {error}")))
}

/// A value that reads itself from text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parsed<T>(pub(super) T);

impl<'de, T: FromStr> Deserialize<'de> for Parsed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(|_| D::Error::custom(format!("cannot be read: {text}")))
    }
}

/// A value out of a closed list, by its code.
#[derive(Clone, Copy, Debug)]
pub(super) struct Coded<T>(pub(super) T);

impl<'de, T: Code> Deserialize<'de> for Coded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        T::from_code(&code).map(Self).ok_or_else(|| D::Error::custom(format!("no such code: {code}")))
    }
}
