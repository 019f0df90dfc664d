//! The settings besides the branch itself, and the check of the book.

use super::{
    Answer, Desk,
    dto::settings::{CheckFace, SettingsFace},
};
use crate::error::Failure;

/// Where the book lies, offices and topics.
#[tauri::command(async)]
pub fn get_settings(desk: Desk<'_>) -> Answer<SettingsFace> {
    desk.with(|book| Ok::<_, Failure>(book.settings_face().into()))
}

/// Checks the whole book.
#[tauri::command(async)]
pub fn check_book(desk: Desk<'_>) -> Answer<CheckFace> {
    desk.with(|book| Ok::<_, Failure>(book.check()?.into()))
}
