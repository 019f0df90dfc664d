//! The log of the program: what happened and when, in codes. It holds no names and no numbers of persons: what is written
//! is known when the program is compiled, and where a text must be taken as it is, long numbers are masked.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    panic::{self, PanicHookInfo},
    path::{Path, PathBuf},
    sync::{Mutex, OnceLock, PoisonError},
};

use chrono::{SecondsFormat, Utc};

/// The newest file; those before it are numbered, the oldest highest.
const NEWEST: &str = "so-chi-bo.log";
/// How many files are kept.
const FILES: usize = 5;
/// How large a file grows, in bytes.
const LARGEST: u64 = 1_000_000;
/// From so many digits on, a number could be that of a person.
const LONG_NUMBER: usize = 9;

static LOG: OnceLock<Mutex<Log>> = OnceLock::new();

/// Begins the log in this folder. Where nothing can be written there, there is no log.
pub fn begin(folder: &Path) {
    let log = Log { folder: folder.to_owned(), largest: LARGEST };
    if LOG.set(Mutex::new(log)).is_err() {
        return;
    }
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panicked| {
        write(&place_of(panicked));
        before(panicked);
    }));
    write(&format!("began {} {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH));
}

/// Notes a code. Nothing happens before the log has begun: the command line keeps none.
pub fn note(code: &'static str) {
    write(code);
}

/// The files of the log in this folder, the newest first.
#[must_use]
pub fn files(folder: &Path) -> Vec<PathBuf> {
    (0..FILES).map(|age| folder.join(name(age))).filter(|file| file.exists()).collect()
}

/// A text with every number of nine digits and more masked: that of a person, of a card, of a telephone.
#[must_use]
pub fn masked(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut number = String::new();
    for letter in text.chars().chain(['\0']) {
        if letter.is_numeric() {
            number.push(letter);
            continue;
        }
        let is_long = number.chars().count() >= LONG_NUMBER;
        shown.push_str(if is_long { "#" } else { &number });
        number.clear();
        shown.push(letter);
    }
    shown.pop();
    shown
}

/// Where it panicked; what it said could name somebody.
fn place_of(panicked: &PanicHookInfo<'_>) -> String {
    panicked.location().map_or_else(|| "panicked".to_owned(), |at| format!("panicked {}:{}", at.file(), at.line()))
}

fn write(what: &str) {
    let Some(log) = LOG.get() else { return };
    // A full disk or a lost stick must not stop the work that is told of.
    let _ = log.lock().unwrap_or_else(PoisonError::into_inner).write(what);
}

fn name(age: usize) -> String {
    if age == 0 { NEWEST.to_owned() } else { format!("so-chi-bo.{age}.log") }
}

struct Log {
    folder: PathBuf,
    largest: u64,
}

impl Log {
    fn write(&self, what: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let line = format!("{} {}\n", Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true), masked(what));
        let mut newest = self.newest()?;
        if newest.metadata()?.len() + line.len() as u64 > self.largest {
            drop(newest);
            self.move_on()?;
            newest = self.newest()?;
        }
        newest.write_all(line.as_bytes())
    }

    fn newest(&self) -> io::Result<File> {
        OpenOptions::new().create(true).append(true).open(self.folder.join(NEWEST))
    }

    /// Gives each file the name of the next older one; the oldest goes.
    fn move_on(&self) -> io::Result<()> {
        for age in (0..FILES - 1).rev() {
            let from = self.folder.join(name(age));
            if from.exists() {
                fs::rename(from, self.folder.join(name(age + 1)))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(largest: u64) -> (tempfile::TempDir, Log) {
        let folder = tempfile::tempdir().unwrap();
        let log = Log { folder: folder.path().join("logs"), largest };
        (folder, log)
    }

    #[test]
    fn numbers_of_nine_digits_and_more_are_masked() {
        assert_eq!(masked("cmnd 012345678, cccd 001203004567"), "cmnd #, cccd #");
        assert_eq!(masked("0912345678"), "#");
        assert_eq!(masked("12345678 of 2023, bytes 1234"), "12345678 of 2023, bytes 1234");
        assert_eq!(masked(""), "");
    }

    #[test]
    fn a_line_bears_its_moment_and_no_long_number() {
        let (_folder, log) = log(LARGEST);
        log.write("began 001203004567").unwrap();
        let text = fs::read_to_string(&files(&log.folder)[0]).unwrap();
        assert!(text.ends_with("Z began #\n"), "{text}");
    }

    #[test]
    fn never_more_than_five_files_of_the_largest_size() {
        let (_folder, log) = log(100);
        for _ in 0..100 {
            log.write("a line of a log").unwrap();
        }
        let found = files(&log.folder);
        assert_eq!(found.len(), FILES);
        assert_eq!(fs::read_dir(&log.folder).unwrap().count(), FILES);
        assert!(found.iter().all(|file| fs::metadata(file).unwrap().len() <= 100));
    }
}
