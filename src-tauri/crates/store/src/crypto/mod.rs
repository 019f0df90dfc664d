//! The few cryptographic tools of a book, each a thin layer over its library.

pub(crate) mod cipher;
pub(crate) mod fields;
pub(crate) mod hex;
pub(crate) mod keys;
pub(crate) mod page;
pub(crate) mod pair;
pub(crate) mod random;
pub(crate) mod seal;
