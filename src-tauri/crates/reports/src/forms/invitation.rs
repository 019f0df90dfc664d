//! Giấy mời, as a form of its meeting.

use super::form::Form;
use crate::{
    Paper, PrintError,
    invitation::{Invitation, draft_invitation},
    shown::Shown,
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/invitation.toml");

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let drafted = draft_invitation(&Invitation { official: form.official().clone(), meeting: form.meeting()? })?;
    form.shown = Shown::of(drafted.figures);
    Ok(drafted.paper)
}
