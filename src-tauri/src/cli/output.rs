//! What the command line prints: results on standard output, everything else on standard error.

use std::io::{self, Write};

use super::{Trouble, words};

/// Prints a line of the result.
pub(crate) fn say(line: &str) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{line}")
}

/// Prints a line beside the result.
pub(crate) fn remark(line: &str) -> io::Result<()> {
    writeln!(io::stderr().lock(), "{line}")
}

/// Asks for the passphrase.
pub(crate) fn prompt() -> io::Result<()> {
    let mut out = io::stderr().lock();
    write!(out, "{}", words::ASK_PASSPHRASE)?;
    out.flush()
}

/// Says why not. Where even that cannot be said, the exit code says it.
pub(crate) fn complain(trouble: &Trouble) {
    let _ = remark(&words::of(trouble));
}
