//! The settings besides the branch itself, and the check of the book.

use domain::{Problem, ProblemCode, entry::MAX_TEXT, text::clean};

use super::{
    Answer, Desk,
    dto::{
        Saved,
        settings::{CheckFace, SettingsFace, Suggestion},
    },
    saved,
};
use crate::error::Failure;

/// Offices, topics, format profiles, the branch's own words.
#[tauri::command(async)]
pub fn get_settings(desk: Desk<'_>) -> Answer<SettingsFace> {
    desk.with(|book| Ok::<_, Failure>(book.settings_face()?.into()))
}

/// Saves the branch's own suggestion for "Phương hướng, nhiệm vụ"; an empty one brings back the shipped.
#[tauri::command(async)]
pub fn save_suggestion(desk: Desk<'_>, suggestion: Suggestion) -> Answer<Saved> {
    desk.with(|book| {
        let text = clean(&suggestion.direction);
        if text.chars().count() > MAX_TEXT {
            return Err(vec![Problem::new("direction", ProblemCode::TooLong).with("max", MAX_TEXT)].into());
        }
        book.save_own_direction((!text.is_empty()).then_some(text.as_str()))?;
        Ok::<_, Failure>(saved(book, ""))
    })
}

/// Checks the whole book.
#[tauri::command(async)]
pub fn check_book(desk: Desk<'_>) -> Answer<CheckFace> {
    desk.with(|book| Ok::<_, Failure>(book.check()?.into()))
}
