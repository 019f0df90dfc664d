//! Where the passphrase comes from: the environment, or standard input; never an argument, which others could read.

use std::io::{self, BufRead, IsTerminal};

use super::{Trouble, output};

const VARIABLE: &str = "SO_CHI_BO_PASSPHRASE";
const SECOND_VARIABLE: &str = "SO_CHI_BO_SECOND";
const ARCHIVE_VARIABLE: &str = "SO_CHI_BO_ARCHIVE_PASSPHRASE";
const NEW_VARIABLE: &str = "SO_CHI_BO_NEW_PASSPHRASE";

/// The passphrase, as it was typed.
pub(crate) fn obtain() -> Result<String, Trouble> {
    obtain_if_any()?.ok_or(Trouble::NoPassphrase)
}

/// The passphrase, if one is given; a terminal is asked only by [`obtain`].
pub(crate) fn obtain_if_any() -> Result<Option<String>, Trouble> {
    let given = match std::env::var(VARIABLE) {
        Ok(passphrase) => passphrase,
        Err(_) if io::stdin().is_terminal() => {
            output::prompt()?;
            rpassword::read_password()?
        }
        Err(_) => first_line()?,
    };
    Ok(Some(given).filter(|passphrase| !passphrase.is_empty()))
}

/// The new passphrase of a user.
pub(crate) fn obtain_new() -> Result<String, Trouble> {
    let given = std::env::var(NEW_VARIABLE).ok().filter(|passphrase| !passphrase.is_empty());
    given.ok_or(Trouble::NoNewPassphrase)
}

/// What a second person types when a closed year is opened again: their passphrase, or the recovery code.
pub(crate) fn of_second() -> Result<String, Trouble> {
    of_variable(SECOND_VARIABLE)
}

/// The passphrase of an archive on its way out.
pub(crate) fn of_archive() -> Result<String, Trouble> {
    of_variable(ARCHIVE_VARIABLE)
}

fn of_variable(name: &'static str) -> Result<String, Trouble> {
    let given = std::env::var(name).ok().filter(|secret| !secret.is_empty());
    given.ok_or_else(|| Trouble::Argument { name, value: String::new() })
}

/// Whether the environment names a passphrase.
pub(crate) fn from_environment() -> Option<String> {
    std::env::var(VARIABLE).ok().filter(|passphrase| !passphrase.is_empty())
}

fn first_line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
