//! Reports: what is settled and edited of them, their figures, their issue.

use book::reports::ParagraphEdit;
use domain::{Period, Problem, ProblemCode};

use super::{
    Answer, Desk,
    dto::{
        Saved,
        reports::{ReportFace, ReportSettings, ReportState},
    },
    saved,
};
use crate::error::Failure;

/// The reports on a year and on its parts, with their states.
#[tauri::command(async)]
pub fn list_reports(desk: Desk<'_>, year: i32) -> Answer<Vec<ReportState>> {
    desk.with(|book| Ok::<_, Failure>(book.report_states(year).into_iter().map(Into::into).collect()))
}

/// What the clerk settled of a report.
#[tauri::command(async)]
pub fn get_report_settings(desk: Desk<'_>, period: String) -> Answer<ReportSettings> {
    desk.with(|book| Ok::<_, Failure>(book.report_settings(read(&period)?).into()))
}

/// Saves it.
#[tauri::command(async)]
pub fn save_report_settings(desk: Desk<'_>, settings: ReportSettings) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_report_settings(&settings.read()?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// What is to be known of the printed report.
#[tauri::command(async)]
pub fn report_face(desk: Desk<'_>, period: String) -> Answer<ReportFace> {
    desk.with(|book| Ok::<_, Failure>(book.report(read(&period)?)?.face.into()))
}

/// Sets the words of a drafted paragraph, or leaves it out; with neither, the program's words stand again.
#[tauri::command(async)]
pub fn edit_paragraph(
    desk: Desk<'_>,
    period: String,
    key: String,
    text: Option<String>,
    left_out: bool,
) -> Answer<Saved> {
    let edit = match text {
        _ if left_out => ParagraphEdit::LeftOut,
        Some(text) => ParagraphEdit::Text(domain::text::clean(&text)),
        None => ParagraphEdit::Draft,
    };
    desk.with(|book| {
        book.edit_paragraph(read(&period)?, &key, &edit)?;
        Ok::<_, Failure>(saved(book, key))
    })
}

/// Sends it for signature.
#[tauri::command(async)]
pub fn send_report_for_signature(desk: Desk<'_>, period: String) -> Answer<()> {
    desk.with(|book| book.send_for_signature(read(&period)?).map_err(Failure::from))
}

/// Takes it back from the signer.
#[tauri::command(async)]
pub fn take_back_report(desk: Desk<'_>, period: String) -> Answer<()> {
    desk.with(|book| book.take_back(read(&period)?).map_err(Failure::from))
}

/// Issues it; `confirmed` lets a typed figure stand that differs from the counted one.
#[tauri::command(async)]
pub fn issue_report(desk: Desk<'_>, period: String, confirmed: bool) -> Answer<()> {
    desk.with(|book| book.issue_report(read(&period)?, confirmed).map_err(Failure::from))
}

/// Cancels the number of an issued report.
#[tauri::command(async)]
pub fn cancel_report(desk: Desk<'_>, period: String, reason: String) -> Answer<()> {
    desk.with(|book| book.cancel_report(read(&period)?, &reason).map_err(Failure::from))
}

fn read(period: &str) -> Answer<Period> {
    period.parse().map_err(|_| vec![Problem::new("period", ProblemCode::UnknownChoice)].into())
}
