//! The sheet "Đối chiếu số liệu": no official paper, but what a paper's figures are ticked off with.

use ::reports::{
    check::{CheckSheet, CheckedFigure, draft_check, name_of},
    paper::PRACTICE_MARK,
    profile::FormatProfile,
};
use chrono::NaiveDate;
use domain::{Period, day::on_screen, figures::Span, records::DocumentOut, rules::belonging::profile_on};

use super::TracedFigure;
use crate::{Book, Error, Result, papers::Paper, rows::RowFace};

impl Book {
    /// The sheet of a paper: of the issued one, or of the draft as it stands.
    ///
    /// # Errors
    /// As [`Book::paper`].
    pub(crate) fn check_sheet(&self, paper: Paper) -> Result<Vec<u8>> {
        let checked_paper = self.checked_paper(paper)?;
        let profile = self.format_profile(&checked_paper.profile)?;
        let branch = profile_on(self.records(), checked_paper.span.to).ok_or(Error::NoBranch)?;
        let traced = self.paper_figures(paper)?;
        let figures = traced.into_iter().map(|traced| checked(traced, &profile)).collect::<Result<Vec<_>>>()?;
        let sheet = CheckSheet {
            report: &checked_paper.title,
            number: checked_paper.number.as_deref(),
            dated: checked_paper.dated,
            branch: &branch.name,
            span: checked_paper.span,
            figures: &figures,
            profile: &profile,
            created: self.on_the_wall(self.clock().now()),
            mark: self.is_practice().then(|| PRACTICE_MARK.to_owned()),
        };
        self.printed(&draft_check(&sheet)?.paper)
    }

    fn checked_paper(&self, paper: Paper) -> Result<CheckedPaper> {
        let number = |document: &DocumentOut| document.number.is_some().then(|| document.number_and_symbol());
        match paper {
            Paper::Report(period) => {
                let face = self.report(period)?.face;
                Ok(CheckedPaper {
                    title: self.subject(period),
                    number: self.report_document(period).and_then(number),
                    dated: face.dated,
                    span: Span::up_to(period, face.as_of),
                    profile: face.profile,
                })
            }
            Paper::Document(id) | Paper::Extract(id) => {
                let document = self.document(id)?.document;
                Ok(CheckedPaper {
                    title: self.drafted(paper)?.paper.about.title,
                    number: number(&document),
                    dated: document.dated,
                    span: Span::whole(Period::year(document.about_year)),
                    profile: self.format_of(&document)?.code,
                })
            }
            Paper::Form(kind, of) => {
                let document = self.form_document(kind, of)?;
                Ok(CheckedPaper {
                    title: self.drafted(paper)?.paper.about.title,
                    number: number(&document),
                    dated: document.dated,
                    span: self.form_span(of, &document)?,
                    profile: self.format_of(&document)?.code,
                })
            }
        }
    }
}

/// What a check sheet says of the paper that it checks.
struct CheckedPaper {
    title: String,
    number: Option<String>,
    dated: Option<NaiveDate>,
    span: Span,
    profile: String,
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
