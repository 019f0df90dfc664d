//! Backups, restoring, practising it, and users.

use std::path::Path;

use book::{
    Book, Clock, Passphrase, Unlock, backups,
    users::{Rights, UserRow},
};
use domain::records::Role;

use super::{
    Done, Trouble,
    book_commands::open,
    output::{remark, say},
    passphrase,
    safety_args::{AddArgs, BackupArgs, NamedArgs, RestoreArgs, UserArgs, UserCommand},
    safety_words as words,
};

pub(crate) fn backup(args: &BackupArgs) -> Done {
    let mut book = open(&args.at)?;
    let job = book.begin_asked_backup()?;
    let file = match &args.to {
        Some(place) => job.store_whole(place)?.path,
        None => {
            job.run()?;
            newest(&book)?
        }
    };
    book.close()?;
    Ok(say(&words::backed_up(&file))?)
}

fn newest(book: &Book) -> Result<std::path::PathBuf, Trouble> {
    let (place, found) = book.backup_state()?.here;
    Ok(found.into_iter().next().ok_or(book::Error::NoBackup { path: place })?.path)
}

pub(crate) fn restore(args: &RestoreArgs) -> Done {
    let dir = &args.at.book;
    match &args.file {
        Some(file) => restore_from(file, args),
        None => {
            let kept = open(&args.at)?.go_back()?;
            say(&words::restored(dir))?;
            Ok(say(&words::kept(&kept))?)
        }
    }
}

fn restore_from(file: &Path, args: &RestoreArgs) -> Done {
    let user = match &args.at.user {
        None => None,
        Some(label) => {
            let faces = backups::look_at(file)?.faces();
            let known = faces.into_iter().find(|face| face.label == *label);
            Some(known.ok_or_else(|| Trouble::Argument { name: "--user", value: label.clone() })?.user)
        }
    };
    let typed = passphrase::obtain()?;
    let unlock = match typed.parse() {
        Ok(code) => Unlock::Recovery(code),
        Err(_) => Unlock::Passphrase { user, passphrase: Passphrase::typed(&typed) },
    };
    let book = backups::restore(file, &args.at.book, &unlock, Clock::from_environment())?;
    let kept = book.backup_state()?.origin.and_then(|origin| origin.kept);
    book.close()?;
    say(&words::restored(&args.at.book))?;
    if let Some(kept) = kept {
        say(&words::kept(&args.at.book.with_file_name(kept)))?;
    }
    Ok(())
}

pub(crate) fn drill(args: &super::args::BookArgs) -> Done {
    let mut book = open(args)?;
    let drill = book.drill()?;
    book.close()?;
    say(&words::drilled(&drill))?;
    for difference in &drill.differences {
        remark(words::difference(*difference))?;
    }
    if drill.differences.is_empty() { Ok(()) } else { Err(Trouble::Unsound) }
}

pub(crate) fn user(args: &UserArgs) -> Done {
    match &args.what {
        UserCommand::Add(args) => add(args),
        UserCommand::Remove(args) => change(args, |book, row| Ok(book.remove_user(row.user.id)?)),
        UserCommand::Passphrase(args) => {
            let new = Passphrase::new(&passphrase::obtain_new()?).map_err(book::Error::from)?;
            change(args, |book, row| Ok(book.set_user_passphrase(row.user.id, &new)?))
        }
    }
}

fn add(args: &AddArgs) -> Done {
    let role = Role::from(args.role);
    let is_administrator = role == Role::Administrator;
    let rights = Rights { role, may_reopen: is_administrator, sees_identity: is_administrator };
    let new = Passphrase::new(&passphrase::obtain_new()?).map_err(book::Error::from)?;
    let mut book = open(&args.named.at)?;
    book.add_user(&args.named.name, &rights, &new)?;
    book.close()?;
    Ok(say(&words::users_changed(&args.named.name))?)
}

fn change(args: &NamedArgs, work: impl FnOnce(&mut Book, &UserRow) -> Done) -> Done {
    let mut book = open(&args.at)?;
    let found = book.users().into_iter().find(|row| row.opens && row.user.name == args.name);
    let row = found.ok_or_else(|| Trouble::Argument { name: "TÊN", value: args.name.clone() })?;
    work(&mut book, &row)?;
    book.close()?;
    Ok(say(&words::users_changed(&args.name))?)
}
