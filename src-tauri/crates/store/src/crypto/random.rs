//! Random bytes from the system.

use std::{io, path::Path};

use crate::{Error, Result, files::Verb};

/// `N` bytes that nobody can guess.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    let filled = getrandom::fill(&mut bytes);
    filled.map_err(|e| {
        Error::file(Path::new("random source of the system"), Verb::Read, io::Error::other(e.to_string()))
    })?;
    Ok(bytes)
}
