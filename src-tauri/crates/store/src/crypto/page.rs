//! A page of the database as SQLCipher 4 keeps it: its content under AES-256-CBC, the vector, then a tag
//! (HMAC-SHA512) over both and the number of the page.

use aes::Aes256;
use cbc::{
    Encryptor,
    cipher::{BlockModeEncrypt, KeyIvInit},
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use super::{keys::DatabaseKey, random};
use crate::Result;

/// What a page takes in the file.
pub(crate) const PAGE: usize = 4096;
/// What of it is content; the rest is vector and tag.
pub(crate) const CONTENT: usize = PAGE - VECTOR - TAG;

const VECTOR: usize = 16;
const TAG: usize = 64;
const BLOCK: usize = 16;
/// By this SQLCipher makes the salt of the tag's key of the salt of the database.
const SALT_MASK: u8 = 0x3a;

/// A page with this content and number, as SQLCipher would have written it. Not for page 1, which begins with the
/// salt.
pub(crate) fn seal(key: &DatabaseKey, number: u32, content: &[u8; CONTENT]) -> Result<Vec<u8>> {
    let vector = random::bytes::<VECTOR>()?;
    let mut page = content.to_vec();
    let mut cipher = Encryptor::<Aes256>::new(key.bytes().into(), &vector.into());
    for block in page.as_chunks_mut::<BLOCK>().0 {
        cipher.encrypt_block(block.into());
    }
    page.extend(vector);
    let tag = hmac(&tag_key(key)).chain_update(&page).chain_update(number.to_le_bytes()).finalize();
    page.extend(tag.into_bytes());
    Ok(page)
}

/// PBKDF2-HMAC-SHA512 of two rounds, its first 256 bits.
fn tag_key(key: &DatabaseKey) -> Zeroizing<[u8; 32]> {
    let salt: Vec<u8> = key.header().iter().map(|byte| byte ^ SALT_MASK).chain([0, 0, 0, 1]).collect();
    let first = hmac(key.bytes()).chain_update(&salt).finalize().into_bytes();
    let second = hmac(key.bytes()).chain_update(first).finalize().into_bytes();
    let mut tag_key = Zeroizing::new([0; 32]);
    let both = first.iter().zip(&second).map(|(first, second)| first ^ second);
    tag_key.iter_mut().zip(both).for_each(|(to, from)| *to = from);
    tag_key
}

fn hmac(key: &[u8; 32]) -> Hmac<Sha512> {
    // HMAC fills a key shorter than its block with zeros.
    let mut block = [0; 128];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    Hmac::new(&block.into())
}
