//! How a file of words, or any other of ours in TOML, is read.

use serde::de::DeserializeOwned;

/// Reads it by way of a table: what every kind of file needs to be read is then in the program once.
pub(crate) fn read_toml<T: DeserializeOwned>(text: &str) -> Result<T, toml::de::Error> {
    toml::from_str::<toml::Value>(text)?.try_into()
}
