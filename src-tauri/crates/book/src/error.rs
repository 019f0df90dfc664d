//! Why something could not be done: a code and facts; the words stand in the interface.

use domain::{Code, Problem};

/// The result of something that a clerk asked for.
pub type Result<T> = std::result::Result<T, Error>;

/// Why not.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The store refused: keys, files, the database.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The user's role does not allow it.
    #[error("not allowed")]
    NotAllowed,
    /// Too many failed openings; the next has to wait.
    #[error("wait {seconds} s")]
    TooManyTries {
        /// How long, in seconds.
        seconds: i64,
    },
    /// Someone has to be left who can do everything.
    #[error("the last administrator")]
    LastAdministrator,
    /// Another user has this name.
    #[error("{name} is taken")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// There is no backup where one was looked for.
    #[error("no backup in {path}")]
    NoBackup {
        /// The folder.
        path: std::path::PathBuf,
    },
    /// A backup of another book than the open one.
    #[error("{path} is of another book")]
    OtherBook {
        /// The backup.
        path: std::path::PathBuf,
    },
    /// Bad input; nothing was written.
    #[error("refused: {0:?}")]
    Refused(Vec<Problem>),
    /// A record that does not exist (any more).
    #[error("no such {what}")]
    NotFound {
        /// Its table.
        what: &'static str,
    },
    /// A record that others refer to.
    #[error("{what} is in use")]
    InUse {
        /// Its table.
        what: &'static str,
        /// Tables that refer to it, with the number of rows.
        by: Vec<(String, u32)>,
    },
    /// A file that was to be attached did not come in.
    #[error(transparent)]
    Attachment(#[from] crate::attachments::Refusal),
    /// A paper could not be made.
    #[error(transparent)]
    Report(#[from] ::reports::PrintError),
    /// A character that no face of the papers has.
    #[error("no face has {character:?}")]
    Unprintable {
        /// The character.
        character: char,
        /// Whose words hold it, as a clerk knows the record; empty where none is found.
        owner: String,
    },
    /// There is no such format profile.
    #[error(transparent)]
    Profile(#[from] ::reports::profile::ProfileError),
    /// The branch has no name yet, and no paper can be printed without.
    #[error("the branch has no profile")]
    NoBranch,
    /// What was issued is frozen.
    #[error("{number} is issued")]
    AlreadyIssued {
        /// Its number and symbol.
        number: String,
    },
    /// A document lacks what it needs before it can be issued.
    #[error("not ready to be issued: {lacking:?}")]
    NotReady {
        /// What it lacks, by code.
        lacking: Vec<&'static str>,
    },
    /// The text says another figure than the records, and nobody confirmed it.
    #[error("claims disagree: {said:?}")]
    ClaimsDisagree {
        /// What is said and what was counted: "34 ≠ 33".
        said: Vec<(String, String)>,
    },
    /// A year that was to come in is not as it has to be; nothing was written.
    #[error("year refused: {faults:?}")]
    YearRefused {
        /// Everything that speaks against it.
        faults: Vec<archive::Fault>,
    },
    /// Only a year that is held can be closed.
    #[error("the year is not held")]
    YearNotHeld,
    /// Only a closed year can be sealed or reopened.
    #[error("the year is not closed")]
    YearNotClosed,
    /// The year still runs, and nobody said that it is closed all the same.
    #[error("the year still runs")]
    YearRuns,
    /// Blocking findings of the checks stand against closing.
    #[error("{count} findings stand against closing")]
    FindingsStand {
        /// How many.
        count: usize,
    },
    /// Who stands beside a reopening is somebody else.
    #[error("the second person is the first")]
    SecondIsYou,
    /// The recovery code stands for a second person only where there is none.
    #[error("there is a second person")]
    SecondIsNeeded,
    /// An archive is not as it was sealed, or not an archive.
    #[error("archive refused: {faults:?}")]
    ArchiveRefused {
        /// Everything that speaks against it.
        faults: Vec<archive::bag::Fault>,
    },
    /// The practice data that the program carries does not read.
    #[error("practice data: {0}")]
    Practice(String),
    /// The folder holds a real book: it is never filled with practice data.
    #[error("not a practice book")]
    NotPractice,
}

impl Error {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::NotAllowed => "not_allowed",
            Self::TooManyTries { .. } => "too_many_tries",
            Self::LastAdministrator => "last_administrator",
            Self::NameTaken { .. } => "name_taken",
            Self::NoBackup { .. } => "no_backup",
            Self::OtherBook { .. } => "other_book",
            Self::Refused(_) => "refused",
            Self::NotFound { .. } => "not_found",
            Self::InUse { .. } => "in_use",
            Self::Attachment(refusal) => refusal.code(),
            Self::Report(_) | Self::Profile(_) => "report_failed",
            Self::Unprintable { .. } => "unprintable",
            Self::NoBranch => "no_branch",
            Self::AlreadyIssued { .. } => "already_issued",
            Self::NotReady { .. } => "not_ready",
            Self::ClaimsDisagree { .. } => "claims_disagree",
            Self::YearRefused { .. } => "year_refused",
            Self::YearNotHeld => "year_not_held",
            Self::YearNotClosed => "year_not_closed",
            Self::YearRuns => "year_runs",
            Self::FindingsStand { .. } => "findings_stand",
            Self::SecondIsYou => "second_is_you",
            Self::SecondIsNeeded => "second_is_needed",
            Self::ArchiveRefused { .. } => "archive_refused",
            Self::Practice(_) => "internal",
            Self::NotPractice => "not_practice",
        }
    }

    /// The facts that the sentence needs.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Store(error) => error.facts(),
            Self::Refused(_)
            | Self::NotPractice
            | Self::NoBranch
            | Self::NotAllowed
            | Self::YearNotHeld
            | Self::YearNotClosed
            | Self::YearRuns
            | Self::SecondIsYou
            | Self::SecondIsNeeded
            | Self::LastAdministrator => Vec::new(),
            Self::FindingsStand { count } => vec![("count", count.to_string())],
            Self::ArchiveRefused { faults } => {
                // Of a locked archive there is one: whether it was the passphrase is asked of its code.
                let code = faults.first().map(|fault| ("code", fault.code.code().to_owned()));
                code.into_iter().chain([("faults", faults.len().to_string())]).collect()
            }
            Self::TooManyTries { seconds } => vec![("seconds", seconds.to_string())],
            Self::NameTaken { name } => vec![("name", name.clone())],
            Self::NoBackup { path } | Self::OtherBook { path } => vec![("path", path.display().to_string())],
            Self::NotFound { what } => vec![("what", (*what).to_owned())],
            Self::InUse { what, by } => {
                let rows = by.iter().map(|(_, rows)| rows).sum::<u32>();
                let tables: Vec<&str> = by.iter().map(|(table, _)| table.as_str()).collect();
                vec![("what", (*what).to_owned()), ("rows", rows.to_string()), ("tables", tables.join(","))]
            }
            Self::AlreadyIssued { number } => vec![("number", number.clone())],
            Self::NotReady { lacking } => vec![("lacking", lacking.join(","))],
            Self::ClaimsDisagree { said } => {
                let said: Vec<String> = said.iter().map(|(said, counted)| format!("{said} ≠ {counted}")).collect();
                vec![("claims", said.join("; "))]
            }
            Self::YearRefused { faults } => vec![("faults", faults.len().to_string())],
            Self::Attachment(refusal) => refusal.facts(),
            Self::Report(error) => vec![("detail", error.to_string())],
            Self::Unprintable { character, owner } => vec![
                ("character", character.to_string()),
                ("code", format!("U+{:04X}", u32::from(*character))),
                ("owner", owner.clone()),
            ],
            Self::Profile(error) => vec![("detail", error.to_string())],
            Self::Practice(detail) => vec![("detail", detail.clone())],
        }
    }

    /// Bad input, field by field.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        if let Self::Refused(problems) = self { problems } else { &[] }
    }
}

/// Refuses when there is any problem.
pub(crate) fn refuse(problems: Vec<Problem>) -> Result<()> {
    if problems.is_empty() { Ok(()) } else { Err(Error::Refused(problems)) }
}
