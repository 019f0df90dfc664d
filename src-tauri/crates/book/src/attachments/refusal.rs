//! Why a file did not come in; nothing of it was kept.

/// A file that was to be attached, and why it was not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {why:?}")]
pub struct Refusal {
    /// The name of the file.
    pub name: String,
    /// The reason.
    pub why: Why,
}

/// The reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is nothing in it.
    Empty,
    /// It has more bytes than the book takes.
    TooLarge {
        /// The most that it takes.
        most: u64,
    },
    /// It is no picture, whatever its name says, or a damaged one.
    NotAPhoto,
    /// A picture in a format that is not read.
    PhotoFormat {
        /// "HEIC".
        format: String,
    },
    /// A picture of more pixels than can be drawn: a slip, or made to harm.
    PhotoTooLarge {
        /// Its pixels.
        pixels: u64,
        /// The most that are read.
        most: u64,
    },
    /// The record has this very content already.
    AlreadyThere {
        /// What is said of it there.
        caption: String,
    },
}

impl Refusal {
    /// A refusal of the file of this name.
    #[must_use]
    pub fn new(name: &str, why: Why) -> Self {
        Self { name: name.to_owned(), why }
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.why.code()
    }

    /// The facts that the sentence needs; sizes in whole millions of bytes or pixels.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let mut facts = vec![("name", self.name.clone())];
        match &self.why {
            Why::Empty | Why::NotAPhoto => {}
            Why::TooLarge { most } => facts.push(("most", millions(*most))),
            Why::PhotoFormat { format } => facts.push(("format", format.clone())),
            Why::PhotoTooLarge { pixels, most } => {
                facts.extend([("pixels", millions(*pixels)), ("most", millions(*most))]);
            }
            Why::AlreadyThere { caption } => facts.push(("caption", caption.clone())),
        }
        facts
    }
}

impl Why {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "file_empty",
            Self::TooLarge { .. } => "file_too_large",
            Self::NotAPhoto => "not_a_photo",
            Self::PhotoFormat { .. } => "photo_format",
            Self::PhotoTooLarge { .. } => "photo_too_large",
            Self::AlreadyThere { .. } => "already_attached",
        }
    }
}

fn millions(count: u64) -> String {
    (count / 1_000_000).to_string()
}
