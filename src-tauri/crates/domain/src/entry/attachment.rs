//! A photo or a file on a record: what is said of it.

use super::Findings;
use crate::{Problem, records::Attachment};

/// What is wrong with an attachment; nothing, when it can be saved.
#[must_use]
pub fn check_attachment(attachment: &Attachment) -> Vec<Problem> {
    let mut found = Findings::default();
    found.line("caption", &attachment.caption);
    found.0
}
