//! Users, and what each may do.

use domain::{
    Code,
    records::{Role, User},
};
use tauri::ipc::Channel;

use super::{
    Answer, Desk,
    dto::users::{NewUser, Progress, UserRights, UserRow},
    existing,
    start::passphrase,
};
use crate::error::{Failure, FailureCode};

/// All users.
#[tauri::command(async)]
pub fn list_users(desk: Desk<'_>) -> Answer<Vec<UserRow>> {
    desk.with(|book| Ok::<_, Failure>(book.users().into_iter().map(Into::into).collect()))
}

/// Gives someone a way in of their own.
#[tauri::command(async)]
pub fn add_user(desk: Desk<'_>, user: NewUser) -> Answer<()> {
    let (rights, secret) = (rights(&user.role, user.may_reopen, user.sees_identity)?, passphrase(&user.passphrase)?);
    desk.with(|book| book.add_user(&user.name, &rights, &secret).map(drop).map_err(Failure::from))
}

/// Changes what someone may do.
#[tauri::command(async)]
pub fn save_user(desk: Desk<'_>, user: UserRights) -> Answer<()> {
    let (id, rights) = (existing::<User>(&user.id)?, rights(&user.role, user.may_reopen, user.sees_identity)?);
    desk.with(|book| book.save_user(id, &rights).map_err(Failure::from))
}

/// Takes someone's way in.
#[tauri::command(async)]
pub fn remove_user(desk: Desk<'_>, id: String) -> Answer<()> {
    let id = existing::<User>(&id)?;
    desk.with(|book| book.remove_user(id).map_err(Failure::from))
}

/// Gives someone who forgot theirs another passphrase.
#[tauri::command(async)]
pub fn set_user_passphrase(desk: Desk<'_>, id: String, passphrase: String) -> Answer<()> {
    let (id, secret) = (existing::<User>(&id)?, self::passphrase(&passphrase)?);
    desk.with(|book| book.set_user_passphrase(id, &secret).map_err(Failure::from))
}

/// Makes a new recovery code; it is shown this once.
#[tauri::command(async)]
pub fn new_recovery_code(desk: Desk<'_>, passphrase: String) -> Answer<String> {
    let own = book::Passphrase::typed(&passphrase);
    desk.with(|book| book.renew_recovery_code(own).map(|code| code.to_string()).map_err(Failure::from))
}

/// Changes the data key, telling how far it is. Interrupted, it goes on at the next opening.
#[tauri::command(async)]
pub fn rotate_key(desk: Desk<'_>, on_progress: Channel<Progress>) -> Answer<()> {
    let _alone = desk.backing_up();
    desk.exchange(|book| {
        let mut told = |done, of| {
            // A page that went away does not keep the work from its end.
            let _ = on_progress.send(Progress { done, of });
        };
        Ok(book.change_data_key(&mut told)?)
    })
}

fn rights(role: &str, may_reopen: bool, sees_identity: bool) -> Answer<book::users::Rights> {
    let role = Role::from_code(role).ok_or_else(|| Failure::plain(FailureCode::Internal))?;
    Ok(book::users::Rights { role, may_reopen, sees_identity })
}
