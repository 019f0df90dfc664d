//! The zip around the files, rebuilt and compared with the file, so that every byte of it counts.
//!
//! It is not built as a whole: each record is made of what was read, and compared where it must stand. What is told by the
//! name of a file already is believed here, so that only what nothing else explains is told.

use std::fs::File;

use super::{
    super::{
        fault::{Fault, FaultCode},
        piece::piece,
        record,
        tags::TAG_FILES,
    },
    Seen,
};

/// The first byte that is not as this program writes it.
pub(super) fn fault(file: &File, seen: &[Seen<'_>], in_order: bool) -> Option<Fault> {
    let mut sheet = Sheet { file, at: 0, differs: None };
    if in_order {
        sheet.differs = out_of_order(seen);
    }
    sheet.rebuild(seen);
    sheet.differs.map(|at| Fault::of_file(FaultCode::Container).with("at", at))
}

/// Where the first entry begins that stands after one that belongs behind it.
fn out_of_order(seen: &[Seen<'_>]) -> Option<u64> {
    let place = |seen: &Seen<'_>| {
        let tag = TAG_FILES.iter().position(|name| *name == seen.entry.name).unwrap_or(TAG_FILES.len());
        (tag, seen.entry.raw.clone())
    };
    seen.windows(2).find_map(|two| match two {
        [one, next] if place(next) < place(one) => Some(next.entry.at),
        _ => None,
    })
}

/// The file, on which one record after the other is looked for.
struct Sheet<'a> {
    file: &'a File,
    at: u64,
    differs: Option<u64>,
}

impl Sheet<'_> {
    fn rebuild(&mut self, seen: &[Seen<'_>]) {
        let mut list = Vec::new();
        for seen in seen {
            let stat = if seen.is_named { seen.entry.stat } else { seen.stat };
            let at = u32::try_from(self.at).unwrap_or(u32::MAX);
            list.extend(record::central(&seen.entry.raw, &stat, at));
            self.expect(&record::local(&seen.entry.raw, &stat));
            if !seen.is_named {
                let elsewhere = (seen.entry.content_at != self.at).then_some(self.at);
                self.found(elsewhere.or(seen.odd));
            }
            self.at += u64::from(stat.packed);
        }
        let list_at = u32::try_from(self.at).unwrap_or(u32::MAX);
        let entries = u16::try_from(seen.len()).unwrap_or(u16::MAX);
        self.expect(&list);
        self.expect(&record::end(entries, u32::try_from(list.len()).unwrap_or(u32::MAX), list_at));
        let is_all = self.file.metadata().is_ok_and(|found| found.len() == self.at);
        self.found((!is_all).then_some(self.at));
    }

    /// Compares the next bytes.
    fn expect(&mut self, bytes: &[u8]) {
        let there = piece(self.file, self.at, bytes.len() as u64).unwrap_or_default();
        let same = bytes.iter().zip(&there).take_while(|(must, is)| must == is).count();
        self.found((same < bytes.len()).then_some(self.at + same as u64));
        self.at += bytes.len() as u64;
    }

    fn found(&mut self, differs: Option<u64>) {
        let first = self.differs.into_iter().chain(differs).min();
        self.differs = first;
    }
}
