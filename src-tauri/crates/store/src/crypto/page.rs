//! A page of the database as SQLCipher 4 keeps it: its content under AES-256-CBC, the vector, then a tag
//! (HMAC-SHA512) over both and the number of the page.

use aes::Aes256;
use cbc::{
    Decryptor, Encryptor,
    cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit},
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use super::{keys::DatabaseKey, random};
use crate::Result;

/// What a page takes in the file.
pub(crate) const PAGE: usize = 4096;
/// What of it is content; the rest is vector and tag.
pub(crate) const CONTENT: usize = PAGE - RESERVED;
/// What stands at the end of each page beside its content.
pub(crate) const RESERVED: usize = VECTOR + TAG;

const VECTOR: usize = 16;
const TAG: usize = 64;
const BLOCK: usize = 16;
/// By this SQLCipher makes the salt of the tag's key of the salt of the database.
const SALT_MASK: u8 = 0x3a;

/// The content of a page.
pub(crate) type Content = [u8; CONTENT];

/// A page with this content and number, as SQLCipher would have written it.
pub(crate) fn seal(key: &DatabaseKey, number: u32, content: &Content) -> Result<Vec<u8>> {
    let vector = random::bytes::<VECTOR>()?;
    let (_, plain) = content.split_at(clear(number));
    let mut sealed = plain.to_vec();
    let mut cipher = Encryptor::<Aes256>::new(key.bytes().into(), &vector.into());
    for block in sealed.as_chunks_mut::<BLOCK>().0 {
        cipher.encrypt_block(block.into());
    }
    sealed.extend(vector);
    let tag = tag_of(key, number, &sealed).finalize().into_bytes();
    Ok([if number == 1 { key.header() } else { &[] }, &sealed, &tag].concat())
}

/// The content of a page, or `None` where it is not as it was written. That of page 1 begins with zeros.
pub(crate) fn open(key: &DatabaseKey, number: u32, page: &[u8; PAGE]) -> Option<Box<Content>> {
    let (sealed, tag) = page.split_last_chunk::<TAG>()?;
    let (_, sealed) = sealed.split_at_checked(clear(number))?;
    tag_of(key, number, sealed).verify(tag.into()).ok()?;
    let (plain, vector) = sealed.split_last_chunk::<VECTOR>()?;
    let mut content = Box::new([0; CONTENT]);
    let (_, place) = content.split_at_mut(clear(number));
    place.copy_from_slice(plain);
    let mut cipher = Decryptor::<Aes256>::new(key.bytes().into(), vector.into());
    for block in place.as_chunks_mut::<BLOCK>().0 {
        cipher.decrypt_block(block.into());
    }
    Some(content)
}

/// How much of a page is not encrypted: in the first the salt takes the place of SQLite's name.
fn clear(number: u32) -> usize {
    if number == 1 { BLOCK } else { 0 }
}

fn tag_of(key: &DatabaseKey, number: u32, sealed: &[u8]) -> Hmac<Sha512> {
    hmac(&tag_key(key)).chain_update(sealed).chain_update(number.to_le_bytes())
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
