//! The sheet "Đối chiếu số liệu": no official paper, but what a report's figures are ticked off with.

use ::reports::{
    check::{CheckSheet, CheckedFigure, name_of, print_check},
    paper::PRACTICE_MARK,
    profile::{self, FormatProfile},
};
use domain::{Period, day::on_screen, figures::Span, records::DocumentOut, rules::belonging::profile_on};

use super::TracedFigure;
use crate::{Book, Error, Result, rows::RowFace};

impl Book {
    /// The sheet of a report: of the issued one, or of the draft as it stands.
    ///
    /// # Errors
    /// As [`Book::report`].
    pub fn check_sheet(&self, period: Period) -> Result<Vec<u8>> {
        let face = self.report(period)?.face;
        let profile = profile::by_code(&face.profile)?;
        let branch = profile_on(self.records(), face.as_of).ok_or(Error::NoBranch)?;
        let traced = self.reconciliation(period)?;
        let figures = traced.into_iter().map(|traced| checked(traced, &profile)).collect::<Result<Vec<_>>>()?;
        let document = self.report_document(period);
        let number = document.filter(|document| document.number.is_some()).map(DocumentOut::number_and_symbol);
        let sheet = CheckSheet {
            report: &self.subject(period),
            number: number.as_deref(),
            dated: face.dated,
            branch: &branch.name,
            span: Span::up_to(period, face.as_of),
            figures: &figures,
            profile: &profile,
            created: self.clock().now().fixed_offset(),
            mark: self.is_practice().then(|| PRACTICE_MARK.to_owned()),
        };
        Ok(print_check(&sheet)?.pdf)
    }
}

fn checked(traced: TracedFigure, profile: &FormatProfile) -> Result<CheckedFigure> {
    Ok(CheckedFigure {
        text: traced.figure.value,
        rule: traced.figure.rule,
        period: traced.figure.period,
        rows: traced.rows.iter().map(|row| line(row, profile)).collect::<Result<_>>()?,
    })
}

/// "20/02/2023 · Nguyễn Văn An · lý do".
fn line(row: &RowFace, profile: &FormatProfile) -> Result<String> {
    let name = if row.is_named_by_kind() { name_of(&row.name, profile)? } else { row.name.clone() };
    let told = [row.day.map(on_screen).unwrap_or_default(), name, row.detail.clone()];
    let told: Vec<&str> = told.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    Ok(told.join(" · "))
}
