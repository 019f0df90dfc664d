//! An archive locked for the way out: a stick gets lost, and what is on it must stay closed.
//!
//! The finished archive becomes the one secret entry of another zip, encrypted by AES-256 as WinZip does (AE-2), so that
//! 7-Zip, WinRAR and PeaZip open it. Beside it lies a text for who finds it. Neither the names nor the number of the files
//! in the archive can be seen; how long it is can.

mod ae2;

use std::{
    cell::RefCell,
    fs::File,
    io::{self, Read, Write},
    path::Path,
};

use store::{
    RecoveryCode,
    blobs::{BlobHash, Hashing},
    files::{Verb, new_file_checked},
    steady::Steady,
};
use zeroize::Zeroizing;
use zip::{
    AesMode, CompressionMethod, DateTime, ZipArchive, ZipWriter,
    result::{ZipError, ZipResult},
    write::SimpleFileOptions,
};

use super::{
    Written,
    directory::{Directory, LARGEST_BAG},
    fault::{Fault, FaultCode},
};

/// The text that everybody can read.
pub const README: &str = "DOC-TRUOC.txt";
/// The fewest characters of a passphrase. Whoever has the file can try a million a second: the format turns the key only a
/// thousand times, and nothing can make a guesser wait.
pub const SHORTEST: usize = 20;
/// The most that 7-Zip takes.
pub const LONGEST: usize = 99;
/// The longest archive that is unlocked, in bytes: the largest bag, and the records around its files.
const LARGEST: u64 = LARGEST_BAG + (64 << 20);
/// What the archive is called inside when its own name would tell different systems different things.
const ARCHIVE: &str = "nam.zip";

/// Why something was not locked or unlocked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The passphrase or the file is not as it has to be.
    #[error("refused: {0:?}")]
    Refused(Fault),
    /// What the system said.
    #[error(transparent)]
    System(#[from] store::Error),
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault)
    }
}

type Result<T> = std::result::Result<T, Error>;

/// A passphrase that nobody can guess: eight groups of four letters and digits, like a recovery code.
///
/// # Errors
/// The system gives no random bytes.
pub fn passphrase() -> store::Result<Zeroizing<String>> {
    RecoveryCode::random().map(|code| Zeroizing::new(code.to_string()))
}

/// What speaks against a passphrase of somebody's own: too few or too many characters, or such as other programs take for
/// other bytes.
#[must_use]
pub fn fault_of(passphrase: &str) -> Option<Fault> {
    let is_plain = |letter: char| letter.is_ascii_graphic() || letter == ' ';
    if !passphrase.chars().all(is_plain) {
        return Some(Fault::of_file(FaultCode::PassphraseLetters));
    }
    let fits = (SHORTEST..=LONGEST).contains(&passphrase.len());
    let length = || Fault::of_file(FaultCode::PassphraseLength).with("min", SHORTEST).with("max", LONGEST);
    (!fits).then(length)
}

/// Locks an archive as the new file `out`, with the text `readme` beside it. The file gets its name when it was unlocked
/// again and gave the archive back; it never takes the place of something that stands there.
///
/// # Errors
/// The passphrase; what the system says.
pub fn lock(archive: &Path, out: &Path, passphrase: &str, readme: &str) -> Result<Written> {
    if let Some(fault) = fault_of(passphrase) {
        return Err(fault.into());
    }
    let read = |source| store::Error::file(archive, Verb::Read, source);
    let mut source = File::open(archive).map_err(read)?;
    let size = source.metadata().map_err(read)?.len();
    if size > LARGEST {
        return Err(Fault::of_file(FaultCode::TooLarge).with("max", LARGEST).into());
    }
    let name = inner_name(archive);
    let written = new_file_checked(
        out,
        |file| {
            let hash = fill(file, &name, passphrase, readme, &mut source);
            let hash = hash.map_err(|error| store::Error::file(out, Verb::Write, error))?;
            ae2::hide_check_sums(file).map_err(|error| store::Error::file(out, Verb::Write, error))?;
            Ok(Some(hash))
        },
        |part, hash| match read_back(part, passphrase) {
            Ok(found) if found == hash => whole(part).map(Some),
            Ok(_) => Err(Fault::of_file(FaultCode::Damaged).of_written(out)),
            Err(Error::Refused(fault)) => Err(fault.of_written(out)),
            Err(Error::System(error)) => Err(error),
        },
    )?;
    written.ok_or_else(|| Fault::of_file(FaultCode::Damaged).into())
}

/// Unlocks an archive as the new file `out`, which gets its name when all of it came out as it went in.
///
/// # Errors
/// [`FaultCode::WrongPassphrase`], [`FaultCode::NotLocked`], [`FaultCode::Damaged`]; what the system says.
pub fn unlock(locked: &Path, passphrase: &str, out: &Path) -> Result<Written> {
    let refused = RefCell::new(None);
    let written = new_file_checked(
        out,
        |file| match unlock_into(locked, passphrase, file, out) {
            Ok(_) => Ok(Some(())),
            Err(Error::System(error)) => Err(error),
            Err(Error::Refused(fault)) => {
                refused.replace(Some(fault));
                Ok(None)
            }
        },
        |part, ()| whole(part).map(Some),
    )?;
    let why = || refused.take().unwrap_or_else(|| Fault::of_file(FaultCode::Damaged));
    written.ok_or_else(|| why().into())
}

/// Whether a file is an archive locked by this program: one secret entry, and the text beside it.
#[must_use]
pub fn is_locked(path: &Path) -> bool {
    let Ok(Ok(list)) = File::open(path).map(|file| Directory::read(&file)) else { return false };
    let is_readme = list.entry(README).is_some_and(|entry| !entry.is_encrypted());
    is_readme && list.entries.len() == 2 && list.entries.iter().any(super::directory::Entry::is_aes)
}

/// What the archive is called inside: its own name, if that can be read anywhere.
fn inner_name(archive: &Path) -> String {
    let is_plain = |name: &&str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    let name = archive.file_name().and_then(|name| name.to_str()).filter(is_plain);
    name.filter(|name| !name.starts_with('.') && *name != README).unwrap_or(ARCHIVE).to_owned()
}

/// Writes the outer zip, and gives the hash of what went into it.
fn fill(file: &mut File, name: &str, passphrase: &str, readme: &str, source: &mut File) -> io::Result<BlobHash> {
    let mut zip = ZipWriter::new(Steady::new(file));
    let plain = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    zip.start_file(README, plain)?;
    zip.write_all(readme.as_bytes())?;
    zip.start_file(name, plain.with_aes_encryption(AesMode::Aes256, passphrase))?;
    let mut hash = Hashing::default();
    io::copy(&mut Tee { source, hash: &mut hash }, &mut zip)?;
    zip.finish().map_err(io::Error::from).and_then(Steady::finish)?;
    Ok(hash.finish())
}

/// Reads, and hashes what it reads.
struct Tee<'a> {
    source: &'a mut File,
    hash: &'a mut Hashing,
}

impl Read for Tee<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(bytes)?;
        self.hash.write_all(bytes.get(..read).unwrap_or_default())?;
        Ok(read)
    }
}

fn read_back(path: &Path, passphrase: &str) -> Result<BlobHash> {
    let mut hash = Hashing::default();
    unlock_into(path, passphrase, &mut hash, path)?;
    Ok(hash.finish())
}

/// Decrypts the one secret entry into a writer, whose file is `out`.
fn unlock_into(locked: &Path, passphrase: &str, sink: &mut impl Write, out: &Path) -> Result<u64> {
    let file = File::open(locked).map_err(|source| store::Error::file(locked, Verb::Read, source))?;
    if !is_locked(locked) {
        return Err(Fault::of_file(FaultCode::NotLocked).into());
    }
    let damaged = || Fault::of_file(FaultCode::Damaged);
    let mut zip = ZipArchive::new(file).map_err(|_| damaged())?;
    let nth = (0..zip.len()).find(|nth| zip.by_index_raw(*nth).is_ok_and(|entry| entry.encrypted()));
    let nth = nth.ok_or_else(damaged)?;
    let entry = opened(zip.by_index_decrypt(nth, passphrase.as_bytes()))?;
    let mut entry = entry.take(LARGEST + 1);
    let mut buffer = Zeroizing::new(vec![0; 1 << 16]);
    let mut size = 0;
    loop {
        let read = entry.read(&mut buffer).map_err(|_| damaged())?;
        size += read as u64;
        match buffer.get(..read) {
            _ if size > LARGEST => return Err(Fault::of_file(FaultCode::TooLarge).with("max", LARGEST).into()),
            None | Some([]) => return Ok(size),
            Some(bytes) => sink.write_all(bytes).map_err(|source| store::Error::file(out, Verb::Write, source))?,
        }
    }
}

fn opened<T>(entry: ZipResult<T>) -> Result<T> {
    entry.map_err(|error| {
        let is_wrong = matches!(error, ZipError::InvalidPassword);
        Fault::of_file(if is_wrong { FaultCode::WrongPassphrase } else { FaultCode::Damaged }).into()
    })
}

/// The hash and length of a file.
fn whole(path: &Path) -> store::Result<Written> {
    let mut hash = Hashing::default();
    let read = File::open(path).and_then(|mut file| io::copy(&mut file, &mut hash));
    let size = read.map_err(|source| store::Error::file(path, Verb::Read, source))?;
    Ok(Written { file_hash: hash.finish(), size })
}
