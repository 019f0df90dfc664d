//! A writer that never fails while it is written to, and says at the end whether it did.
//!
//! The writer of zips tidies up after a failure by writing more, and falls over when that fails too.

use std::io::{Error, ErrorKind, Result, Seek, SeekFrom, Write};

/// Writes into another writer until that fails; from then on it only keeps count.
#[derive(Debug)]
pub struct Steady<W> {
    inner: W,
    at: u64,
    end: u64,
    failed: Option<Error>,
}

impl<W: Write + Seek> Steady<W> {
    /// Writes into an empty `inner`.
    pub fn new(inner: W) -> Self {
        Self { inner, at: 0, end: 0, failed: None }
    }

    /// The first failure, once nothing more is to be written.
    ///
    /// # Errors
    /// That of `inner`.
    pub fn finish(mut self) -> Result<W> {
        self.attempt(Write::flush);
        self.failed.map_or(Ok(self.inner), Err)
    }

    fn attempt(&mut self, work: impl FnOnce(&mut W) -> Result<()>) {
        if self.failed.is_none() {
            self.failed = work(&mut self.inner).err();
        }
    }
}

impl<W: Write + Seek> Write for Steady<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.attempt(|inner| inner.write_all(bytes));
        self.at += bytes.len() as u64;
        self.end = self.end.max(self.at);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        self.attempt(Write::flush);
        Ok(())
    }
}

impl<W: Write + Seek> Seek for Steady<W> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.end.checked_add_signed(by),
        };
        self.at = at.ok_or(ErrorKind::InvalidInput)?;
        self.attempt(|inner| inner.seek(SeekFrom::Start(at.unwrap_or_default())).map(drop));
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn what_is_written_and_gone_back_over_arrives() {
        let mut steady = Steady::new(Cursor::new(Vec::new()));
        steady.write_all(b"abcdef").unwrap();
        steady.seek(SeekFrom::Start(2)).unwrap();
        steady.write_all(b"XY").unwrap();
        assert_eq!(steady.seek(SeekFrom::End(0)).unwrap(), 6);
        assert_eq!(steady.finish().unwrap().into_inner(), b"abXYef");
    }

    #[test]
    fn the_first_failure_is_told_at_the_end_and_counting_goes_on() {
        let mut three = [0; 3];
        let mut steady = Steady::new(Cursor::new(&mut three[..]));
        steady.write_all(b"abcdef").unwrap();
        steady.write_all(b"ghi").unwrap();
        assert_eq!(steady.stream_position().unwrap(), 9);
        assert_eq!(steady.finish().unwrap_err().kind(), ErrorKind::WriteZero);
    }
}
