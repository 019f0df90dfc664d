//! Bytes that only the key opens, and only in the place that they were sealed for (XChaCha20-Poly1305).

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

use super::{keys::Key, random};
use crate::{Error, Result};

/// Length of the nonce that stands before the ciphertext; long enough to be random.
const NONCE: usize = 24;

/// A random nonce, then the ciphertext of `plain`. `place` is authenticated with it and not stored.
pub(crate) fn seal(key: &Key, place: &[u8], plain: &[u8]) -> Result<Vec<u8>> {
    let nonce = random::bytes::<NONCE>()?;
    let payload = Payload { msg: plain, aad: place };
    let sealed = XChaCha20Poly1305::new((&**key).into()).encrypt(&nonce.into(), payload);
    let sealed = sealed.map_err(|_| Error::Database { detail: "too long to be encrypted".to_owned() })?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// The plain bytes, or `None` when key, place or bytes are not those of the sealing.
pub(crate) fn unseal(key: &Key, place: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE>()?;
    let payload = Payload { msg: ciphertext, aad: place };
    XChaCha20Poly1305::new((&**key).into()).decrypt(nonce.into(), payload).ok().map(Zeroizing::new)
}
