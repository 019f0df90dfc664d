//! The key file as JSON: its format, its version, and a checksum against decay.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::KeyFile;
use crate::{
    Error, Result,
    crypto::{fields, hex},
};

/// What the file calls itself.
pub(super) const FORMAT: &str = "so-chi-bo key file";
/// The version of its shape.
pub(super) const VERSION: u32 = 1;

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// The checksum tells decay before a passphrase is asked, where the seal of a slot could only say "wrong passphrase".
/// It stops nobody from altering the file: the seals do.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    format: String,
    version: u32,
    keys: KeyFile,
    #[serde(with = "hex")]
    checksum: [u8; 32],
}

pub(super) fn encode(keys: &KeyFile) -> Result<Vec<u8>> {
    let whole = Whole { format: FORMAT.to_owned(), version: VERSION, checksum: checksum(keys), keys: keys.clone() };
    let text = serde_json::to_string_pretty(&whole).map_err(|error| Error::Database { detail: error.to_string() })?;
    Ok((text + "\n").into_bytes())
}

/// [`Error::BookNewer`] with the versions of the key file where it is newer than this program.
pub(super) fn decode(bytes: &[u8], path: &Path) -> Result<KeyFile> {
    let damaged = || Error::KeyFileDamaged { path: path.to_owned() };
    let head: Head = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    if head.format == FORMAT && head.version > VERSION {
        return Err(Error::BookNewer { found: head.version, known: VERSION });
    }
    let whole: Whole = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    let is_sound = whole.format == FORMAT
        && whole.version == VERSION
        && whole.checksum == checksum(&whole.keys)
        && whole.keys.slots.iter().all(|slot| slot.cost.is_bearable());
    if is_sound { Ok(whole.keys) } else { Err(damaged()) }
}

fn checksum(keys: &KeyFile) -> [u8; 32] {
    Sha256::digest(fields::join(&[&keys.content(), &keys.mac])).into()
}
