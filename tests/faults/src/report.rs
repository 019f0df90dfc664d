//! What a clerk says, line by line: that a step is done, that one was refused, that something is wrong.

use std::io::{Stdout, Write};

/// Someone refused to do something: by code and facts, as the window is told.
#[derive(Debug)]
pub struct Refusal {
    code: String,
    facts: String,
}

impl From<store::Error> for Refusal {
    fn from(error: store::Error) -> Self {
        Self { code: error.code().to_owned(), facts: format!("{:?}", error.facts()) }
    }
}

impl From<book::Error> for Refusal {
    fn from(error: book::Error) -> Self {
        Self { code: error.code().to_owned(), facts: format!("{:?}", error.facts()) }
    }
}

/// Something is not as it was said to be.
#[derive(Debug)]
pub struct Wrong(pub String);

impl From<store::Error> for Wrong {
    fn from(error: store::Error) -> Self {
        Self(format!("refused: {} {:?}", error.code(), error.facts()))
    }
}

impl From<book::Error> for Wrong {
    fn from(error: book::Error) -> Self {
        Self(format!("refused: {} {:?}", error.code(), error.facts()))
    }
}

/// The clerk's voice.
#[derive(Debug)]
pub struct Report {
    out: Stdout,
    refused: bool,
}

impl Report {
    /// Speaks to whoever started this program.
    #[must_use]
    pub fn aloud() -> Self {
        Self { out: std::io::stdout(), refused: false }
    }

    /// A step is done, and must not be lost from here on.
    pub fn done(&mut self, what: &str) {
        self.say("done", what);
    }

    /// A step was refused; a workload may go on with the next one.
    pub fn refused(&mut self, refusal: &Refusal) {
        self.refused = true;
        self.say("refused", &format!("{} {}", refusal.code, refusal.facts));
    }

    /// Something is wrong.
    pub fn wrong(&mut self, wrong: &Wrong) {
        self.say("wrong", &wrong.0);
    }

    /// Whether any step was refused.
    #[must_use]
    pub fn has_refused(&self) -> bool {
        self.refused
    }

    /// In one call of the system, so that a line is said or not said. Who listens may be gone; then nobody is told.
    fn say(&mut self, kind: &str, what: &str) {
        let line = format!("{kind} {}\n", what.replace('\n', " / "));
        let _ = self.out.write_all(line.as_bytes()).and_then(|()| self.out.flush());
    }
}
