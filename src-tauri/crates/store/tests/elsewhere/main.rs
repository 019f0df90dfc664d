//! What only a second process can show: a lock held elsewhere, a crash, a user without rights.
//!
//! The second process is this test binary, running one of the ignored tests below on the book that it is told.
//!
//! A binary of its own, and one test at a time: a process that is being started holds, until its program runs, a copy of
//! every file that this one has open, and with it the locks of books that another test thinks it has closed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout
)]

#[path = "../it/support.rs"]
#[allow(dead_code, reason = "shared with the tests of one process, which use more of it")]
mod support;

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Mutex, MutexGuard, PoisonError},
};

use support::*;

const BOOK: &str = "SO_CHI_BO_TEST_BOOK";

fn told() -> PathBuf {
    env::var_os(BOOK).expect("only run by the tests of this module").into()
}

#[test]
#[ignore = "run by the tests below in a second process"]
fn child_holds_the_book_until_told_to_end() {
    let _opened = open(&told(), PASSPHRASE).unwrap();
    println!("ready");
    std::io::stdin().read_exact(&mut [0]).ok();
}

#[test]
#[ignore = "run by the tests below in a second process"]
fn child_crashes_after_writing() {
    std::mem::forget(store::open(&told(), &by(PASSPHRASE), &holder(), NEXT_STEPS).unwrap());
    println!("ready");
    std::io::stdout().flush().ok();
    std::process::abort();
}

#[test]
#[ignore = "run by the tests below in a second process"]
fn child_opens_and_creates() {
    let opening = open(&told(), PASSPHRASE).err().expect("the book opened");
    println!("opening: {} {:?}", opening.code(), opening.facts());
    let creating = create(&told().join("new")).err().expect("a book was made");
    println!("creating: {} {:?}", creating.code(), creating.facts());
}

fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn command(program: &Path, test: &str, book: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["--exact", test, "--ignored", "--nocapture"]);
    command.env(BOOK, book).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

fn start(test: &str, book: &Path) -> Child {
    let mut child = command(&env::current_exe().unwrap(), test, book).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.ends_with("ready")), "the second process failed");
    child
}

#[test]
fn a_book_open_in_another_program_is_refused_with_who_has_it() {
    let _alone = alone();
    let book = Book::new();
    let mut child = start("child_holds_the_book_until_told_to_end", book.dir());
    let error = book.refused(&by(PASSPHRASE));
    assert_eq!(error.code(), "book_in_use");
    assert!(error.facts().contains(&("pid", child.id().to_string())));
    drop(child.stdin.take());
    child.wait().unwrap();
    assert!(book.open().is_ok());
}

#[test]
fn a_program_that_was_killed_leaves_a_book_that_opens_with_all_it_wrote() {
    let _alone = alone();
    let book = Book::new();
    let mut child = start("child_crashes_after_writing", book.dir());
    assert!(!child.wait().unwrap().success());
    assert!(book.path("book.db-wal").metadata().unwrap().len() > 100_000);
    let opened = store::open(book.dir(), &by(PASSPHRASE), &holder(), NEXT_STEPS).unwrap();
    assert_eq!(opened.version_before(), 2);
    assert_eq!(store::integrity::check(&opened, &[]).unwrap(), []);
}

#[test]
fn an_older_program_refuses_a_newer_book_after_a_crash_and_leaves_its_log() {
    let _alone = alone();
    let book = Book::new();
    start("child_crashes_after_writing", book.dir()).wait().unwrap();
    assert_eq!(book.refused(&by(PASSPHRASE)).code(), "book_newer");
}

#[test]
fn a_page_damaged_in_a_crash_is_told() {
    let _alone = alone();
    let book = Book::new();
    start("child_crashes_after_writing", book.dir()).wait().unwrap();
    let middle = std::fs::metadata(book.path("book.db")).unwrap().len() as usize / 2;
    flip(&book.path("book.db"), middle);
    let error = store::open(book.dir(), &by(PASSPHRASE), &holder(), NEXT_STEPS).err().unwrap();
    assert_eq!(error.facts(), [("page", (middle / 4096 + 1).to_string())]);
}

/// Root may write everywhere, so the second process is nobody where this one is root.
#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_is_refused() {
    let _alone = alone();
    use std::{
        fs,
        os::unix::{
            fs::{MetadataExt, PermissionsExt},
            process::CommandExt,
        },
    };

    const NOBODY: u32 = 65_534;
    let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let book = Book::new();
    for path in snapshot(book.dir()).into_keys() {
        allow(&path, if path.is_dir() { 0o555 } else { 0o444 });
    }
    allow(book.dir(), 0o555);
    let before = snapshot(book.dir());

    // A copy of this program where nobody may run it.
    let bin = tempfile::TempDir::new().unwrap();
    allow(bin.path(), 0o755);
    let program = bin.path().join("it");
    fs::copy(env::current_exe().unwrap(), &program).unwrap();
    allow(&program, 0o755);
    let mut command = command(&program, "child_opens_and_creates", book.dir());
    if fs::metadata(bin.path()).unwrap().uid() == 0 {
        command.uid(NOBODY).gid(NOBODY).current_dir("/");
    }
    let output = String::from_utf8(command.output().unwrap().stdout).unwrap();

    let refused = format!("folder_not_writable [(\"path\", {:?})]", book.dir().display().to_string());
    assert!(output.contains(&format!("opening: {refused}")), "{output}");
    assert!(output.contains(&format!("creating: {refused}")), "{output}");
    assert_same(&before, &snapshot(book.dir()));
    allow(book.dir(), 0o755);
}
