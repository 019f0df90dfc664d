//! Who receives an official paper.

use domain::records::{DocumentKind, DocumentOut};

use super::{Official, Writer, branch};

impl Writer<'_> {
    /// Those of the document, else those that its kind asks for; the branch's own file last.
    pub(super) fn recipients(&self) -> Vec<String> {
        let typed = lines(&self.of.document.recipients);
        let mut names = if typed.is_empty() { self.recipients_of_kind() } else { typed };
        let file = &self.words.signature.file;
        names.retain(|name| !name.starts_with(file));
        names.push(file.clone());
        names
    }

    /// Whom a paper is addressed to receives it; a report goes to the body reported to, whether the branch's list names
    /// it or not.
    fn recipients_of_kind(&self) -> Vec<String> {
        let document = self.of.document;
        let by_branch = || lines(branch(self.of).map_or("", |branch| &branch.recipients));
        let as_above = || vec![self.words.signature.as_above.clone()];
        let is_addressed = !document.addressee.trim().is_empty();
        let is_sent = matches!(document.kind, DocumentKind::OfficialLetter | DocumentKind::Submission) && is_addressed;
        if is_sent || document.kind == DocumentKind::Invitation {
            as_above()
        } else if document.kind == DocumentKind::Report {
            self.with_the_body_above(by_branch())
        } else {
            by_branch()
        }
    }

    fn with_the_body_above(&self, mut names: Vec<String>) -> Vec<String> {
        let body = branch(self.of).map_or("", |branch| &branch.report_to);
        if !body.is_empty() && !names.iter().any(|name| name.starts_with(body)) {
            names.insert(0, self.filled(&self.words.signature.for_report));
        }
        names
    }
}

/// The document of a paper; a submission that names nobody goes to the body that the branch reports to.
pub(crate) fn addressed(of: &Official<'_>) -> DocumentOut {
    let mut document = of.document.clone();
    if document.kind == DocumentKind::Submission && document.addressee.trim().is_empty() {
        document.addressee = branch(of).map(|branch| branch.report_to.clone()).unwrap_or_default();
    }
    document
}

/// What was typed a line each, without dashes, blanks and the marks that end a line.
pub(crate) fn lines(typed: &str) -> Vec<String> {
    let bare = |line: &str| line.trim().trim_start_matches('-').trim_end_matches(['.', ',', ';']).trim().to_owned();
    typed.lines().map(bare).filter(|line| !line.is_empty()).collect()
}
