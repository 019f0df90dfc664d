//! Closing years, sealing them, and what is done with archives.

use std::path::{Path, PathBuf};

use book::{
    Book, Clock, Cost, NewBook, Passphrase, archives,
    closing::{self, Sealed, Second},
};
use domain::records::YearState;

use super::{
    Done, Trouble,
    book_commands::open,
    closing_args::{
        ArchiveArgs, ArchiveCommand, CloseArgs, FromArchivesArgs, OfYearArgs, ReopenArgs, SealArgs, VerifyArgs,
        YearArgs, YearCommand,
    },
    closing_words as words,
    output::{remark, say},
    passphrase, words as common,
};

pub(crate) fn year(args: &YearArgs) -> Done {
    match &args.what {
        YearCommand::Check(args) => check(args),
        YearCommand::Hold(args) => step(args, |book, year| Ok(book.hold_year(year)?)),
        YearCommand::Release(args) => step(args, |book, year| Ok(book.release_year(year)?)),
        YearCommand::Close(args) => close(args),
        YearCommand::Seal(args) => {
            let mut book = open(&args.of.at)?;
            let way = way_out(&book, args)?;
            let sealed = seal(&mut book, args.of.year, &way)?;
            book.close()?;
            tell(args.of.year, sealed)
        }
        YearCommand::Reopen(args) => reopen(args),
    }
}

pub(crate) fn archive(args: &ArchiveArgs) -> Done {
    match &args.what {
        ArchiveCommand::Verify(args) => verify(args),
        ArchiveCommand::Restore(args) => restore(args),
    }
}

/// Every finding on a line of its own; what stands against closing makes the command fail.
fn check(args: &OfYearArgs) -> Done {
    let book = open(&args.at)?;
    let checked = book.check_year(args.year)?;
    book.close()?;
    for face in &checked.findings {
        say(&words::finding(face))?;
    }
    say(&words::checked(&checked))?;
    if checked.standing == 0 { Ok(()) } else { Err(Trouble::Unsound) }
}

fn step(args: &OfYearArgs, work: impl FnOnce(&mut Book, i32) -> Done) -> Done {
    let mut book = open(&args.at)?;
    work(&mut book, args.year)?;
    let state = book.year_state(args.year);
    book.close()?;
    Ok(say(&words::state(args.year, state))?)
}

/// A year that is open is held first; when it cannot be closed, it is as open as before.
fn close(args: &CloseArgs) -> Done {
    let year = args.seal.of.year;
    let mut book = open(&args.seal.of.at)?;
    // What could keep the archive from being written is found out before the year is closed.
    let way = way_out(&book, &args.seal)?;
    let was_open = book.year_state(year) == YearState::Open;
    book.hold_year(year)?;
    if let Err(error) = book.close_year(year, args.even_though_running, &mut |_, _| ()) {
        if was_open {
            book.release_year(year)?;
        }
        if matches!(error, book::Error::FindingsStand { .. }) {
            book.check_year(year)?
                .findings
                .iter()
                .filter(|face| face.stands())
                .try_for_each(|face| remark(&words::finding(face)))?;
        }
        return Err(error.into());
    }
    say(&words::state(year, YearState::Closed))?;
    let sealed = seal(&mut book, year, &way)?;
    book.close()?;
    tell(year, sealed)
}

/// Where an archive goes, and what locks it.
struct WayOut {
    file: PathBuf,
    passphrase: Option<String>,
}

fn way_out(book: &Book, args: &SealArgs) -> Result<WayOut, Trouble> {
    let passphrase = if args.lock { Some(passphrase::of_archive()?) } else { None };
    book::files::make_folder(&args.out).map_err(book::Error::from)?;
    let file = args.out.join(book.archive_name(args.of.year));
    closing::require_way_out(&file, passphrase.as_deref())?;
    Ok(WayOut { file, passphrase })
}

fn seal(book: &mut Book, year: i32, way: &WayOut) -> Result<Option<Sealed>, Trouble> {
    let lock = way.passphrase.as_deref().map(|passphrase| (passphrase, words::LOCKED_README));
    Ok(book.seal_year(year, &way.file, lock, &mut |_, _| true)?)
}

fn tell(year: i32, sealed: Option<Sealed>) -> Done {
    sealed.map_or(Ok(()), |sealed| words::sealed(year, &sealed).iter().try_for_each(|line| Ok(say(line)?)))
}

fn reopen(args: &ReopenArgs) -> Done {
    let typed = passphrase::of_second()?;
    let mut book = open(&args.of.at)?;
    let second = match &args.second {
        None => Second::RecoveryCode(typed.parse().map_err(book::Error::from)?),
        Some(name) => {
            let known = book.seconds().into_iter().find(|user| user.name == *name);
            let user = known.ok_or_else(|| Trouble::Argument { name: "--second", value: name.clone() })?;
            Second::User(user.id, Passphrase::typed(&typed))
        }
    };
    book.reopen_year(args.of.year, &args.reason, second)?;
    book.close()?;
    Ok(say(&words::state(args.of.year, YearState::Open))?)
}

fn verify(args: &VerifyArgs) -> Done {
    let (unlocked, _scratch) = unlocked(&args.file)?;
    let face = archives::verify(&unlocked, &mut |_, _| true);
    for fault in &face.verdict.faults {
        remark(&words::fault(fault))?;
    }
    words::verified(&face).iter().try_for_each(|line| say(line))?;
    if face.verdict.is_whole() { Ok(()) } else { Err(Trouble::Unsound) }
}

fn restore(args: &FromArchivesArgs) -> Done {
    let passphrase = Passphrase::new(&passphrase::obtain()?).map_err(book::Error::from)?;
    let user_label = args.at.user.clone().unwrap_or_else(|| common::FIRST_USER.to_owned());
    let new = NewBook { user_label, passphrase, cost: Cost::PRODUCTION };
    let unlocked = args.files.iter().map(|file| unlocked(file)).collect::<Result<Vec<_>, _>>()?;
    let files: Vec<&Path> = unlocked.iter().map(|(file, _)| file.as_path()).collect();
    let restored = archives::restore(&files, &args.at.book, &new, Clock::from_environment());
    let (book, code) = restored.inspect_err(|error| {
        if let book::Error::ArchiveRefused { faults } = error {
            // Where nobody listens, the exit code says it.
            let _ = faults.iter().try_for_each(|fault| remark(&words::fault(fault)));
        }
    })?;
    book.close()?;
    say(&common::made(&args.at.book))?;
    Ok(say(&common::recovery_code(&code))?)
}

/// The archive itself; of a locked one, what is in it, in a folder that goes with the answer.
fn unlocked(file: &Path) -> Result<(std::path::PathBuf, Option<book::files::Scratch>), Trouble> {
    if !archives::is_locked(file) {
        return Ok((file.to_owned(), None));
    }
    let scratch = book::files::scratch_folder(&std::env::temp_dir()).map_err(book::Error::from)?;
    let inside = archives::unlock(file, &passphrase::of_archive()?, scratch.path())?;
    Ok((inside, Some(scratch)))
}
