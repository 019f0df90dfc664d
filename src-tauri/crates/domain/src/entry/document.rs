//! A document out with what it is based on, and the steps of its life.

use super::Findings;
use crate::{
    Period, Problem, ProblemCode, Records,
    records::{Basis, DocumentOut, DocumentStatus, find},
};

/// A document and all that hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentFile {
    /// The document.
    pub document: DocumentOut,
    /// Căn cứ, in order.
    pub bases: Vec<Basis>,
}

impl DocumentFile {
    /// What is wrong with it, among the records; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self, records: &Records) -> Vec<Problem> {
        let mut found = Findings::default();
        let document = &self.document;
        self.check_words(&mut found);
        if document.is_periodic_report() {
            found.add(Problem::new("kind", ProblemCode::UnknownChoice));
        }
        if let Some(dated) = document.dated {
            found.near("dated", dated, Period::year(document.about_year));
        }
        if !may_become(find(&records.documents, document.id), document) {
            found.add(Problem::new("status", ProblemCode::UnknownChoice));
        }
        self.check_status(&mut found);
        for (i, basis) in self.bases.iter().enumerate() {
            found.text(format!("bases.{i}.text"), &basis.text);
            match basis.incoming {
                None => found.required(format!("bases.{i}.text"), &basis.text),
                Some(incoming) if find(&records.incoming, incoming).is_none() => {
                    found.add(Problem::new(format!("bases.{i}.incomingId"), ProblemCode::UnknownChoice));
                }
                Some(_) => {}
            }
        }
        found.0
    }

    fn check_words(&self, found: &mut Findings) {
        let document = &self.document;
        let lines = [
            ("symbol", &document.symbol),
            ("subject", &document.subject),
            ("signerPost", &document.signer_post),
            ("signingCapacity", &document.signing_capacity),
        ];
        lines.into_iter().for_each(|(field, line)| found.line(field, line));
        let texts = [
            ("addressee", &document.addressee),
            ("recipients", &document.recipients),
            ("body", &document.body),
            ("note", &document.note),
        ];
        texts.into_iter().for_each(|(field, text)| found.text(field, text));
    }

    /// What each step asks for. A paper may leave with its number written by hand; the register wants to know it.
    fn check_status(&self, found: &mut Findings) {
        let document = &self.document;
        if document.status != DocumentStatus::Draft {
            found.required("subject", &document.subject);
        }
        let has_number = matches!(document.status, DocumentStatus::Issued | DocumentStatus::NumberCancelled);
        if has_number && document.number.is_none() {
            found.add(Problem::new("number", ProblemCode::Required));
        }
        if document.status == DocumentStatus::Issued && document.dated.is_none() {
            found.add(Problem::new("dated", ProblemCode::Required));
        }
        if document.status == DocumentStatus::NumberCancelled {
            found.required("note", &document.note);
        }
    }
}

/// Whether a document may take the step that it is about to take.
///
/// What is written here goes by "chờ ký"; what was written elsewhere is only entered, whatever has become of it. A
/// cancelled number stays cancelled.
fn may_become(before: Option<&DocumentOut>, after: &DocumentOut) -> bool {
    use DocumentStatus as S;
    let from = before.map_or(S::Draft, |document| document.status);
    match (from, after.status) {
        (S::Draft | S::WaitingForSignature, S::Draft | S::WaitingForSignature)
        | (S::WaitingForSignature | S::Issued, S::Issued)
        | (_, S::NumberCancelled) => true,
        (S::Draft, S::Issued) => !after.is_written_here(),
        (S::Issued | S::NumberCancelled, S::Draft | S::WaitingForSignature) | (S::NumberCancelled, S::Issued) => false,
    }
}
