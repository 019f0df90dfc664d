//! A PDF file, object by object: each is written as soon as it is known, so that the file alone grows in memory.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use sha2::{Digest, Sha256};

use crate::PrintError;

/// Past this level files hardly shrink.
const LEVEL: u32 = 6;
/// Shorter streams gain nothing.
const WORTH_COMPRESSING: usize = 64;
/// Small objects that are compressed together: a reader unpacks all of them for one.
const BUNDLE: usize = 500;
const ID_LENGTH: usize = 16;
/// The version, and four bytes that tell programs that the file is no text.
const HEAD: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

/// The number of an object.
pub(super) type Number = u32;

/// Where an object lies.
#[derive(Clone, Copy)]
enum Place {
    Free,
    At(usize),
    Bundled { bundle: Number, index: usize },
}

/// A file that is being written.
pub(super) struct File {
    bytes: Vec<u8>,
    /// By number of the object.
    places: Vec<Place>,
    bundle: Bundle,
}

/// Small objects on their way into one stream.
#[derive(Default)]
struct Bundle {
    /// Each with where it begins among `texts`.
    members: Vec<(Number, usize)>,
    texts: Vec<u8>,
}

impl File {
    /// A file whose objects have numbers up to `last`.
    pub(super) fn new(last: Number) -> Self {
        Self { bytes: HEAD.to_vec(), places: vec![Place::Free; last as usize + 1], bundle: Bundle::default() }
    }

    /// An object that is no stream, as `text` writes it.
    pub(super) fn object(&mut self, number: Number, text: impl FnOnce(&mut Vec<u8>)) -> Result<(), PrintError> {
        self.bundle.members.push((number, self.bundle.texts.len()));
        text(&mut self.bundle.texts);
        self.bundle.texts.push(b'\n');
        if self.bundle.members.len() == BUNDLE { self.close_bundle() } else { Ok(()) }
    }

    /// A stream; `entries` are those of its dictionary that tell neither its length nor how it is packed.
    pub(super) fn stream(&mut self, number: Number, entries: &[u8], content: &[u8]) -> Result<(), PrintError> {
        if content.len() < WORTH_COMPRESSING {
            self.stream_as_it_is(number, entries, content);
        } else {
            self.stream_as_it_is(number, &[entries, b"/Filter/FlateDecode"].concat(), &packed(content)?);
        }
        Ok(())
    }

    /// A stream whose content is not to be packed.
    pub(super) fn stream_as_it_is(&mut self, number: Number, entries: &[u8], content: &[u8]) {
        self.put(number, Place::At(self.bytes.len()));
        self.text(format_args!("{number} 0 obj\n<</Length {}", content.len()));
        self.bytes.extend_from_slice(entries);
        self.bytes.extend_from_slice(b">>stream\n");
        self.bytes.extend_from_slice(content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }

    /// Closes the file; it is named by what it holds, so that the same objects are the same file.
    pub(super) fn finish(mut self, root: Number, info: Number) -> Result<Vec<u8>, PrintError> {
        self.close_bundle()?;
        let digest = Sha256::digest(&self.bytes);
        let id: String = digest.iter().take(ID_LENGTH).map(|byte| format!("{byte:02X}")).collect();
        let (start, number) = (self.bytes.len(), self.next_number());
        self.put(number, Place::At(start));
        let places = self.places.iter().flat_map(|place| place.entry()).collect::<Vec<u8>>();
        let entries =
            format!("/Type/XRef/W[1 4 2]/Size {}/Root {root} 0 R/Info {info} 0 R/ID[<{id}><{id}>]", self.places.len());
        self.stream(number, entries.as_bytes(), &places)?;
        self.text(format_args!("startxref\n{start}\n%%EOF\n"));
        Ok(self.bytes)
    }

    fn close_bundle(&mut self) -> Result<(), PrintError> {
        let Bundle { members, texts } = std::mem::take(&mut self.bundle);
        if members.is_empty() {
            return Ok(());
        }
        let bundle = self.next_number();
        let mut content = Vec::with_capacity(texts.len() + members.len() * 12);
        for (index, (number, start)) in members.iter().enumerate() {
            self.put(*number, Place::Bundled { bundle, index });
            content.extend_from_slice(format!("{number} {start} ").as_bytes());
        }
        let entries = format!("/Type/ObjStm/N {}/First {}", members.len(), content.len());
        content.extend(texts);
        self.stream(bundle, entries.as_bytes(), &content)
    }

    fn next_number(&mut self) -> Number {
        self.places.push(Place::Free);
        Number::try_from(self.places.len() - 1).unwrap_or(Number::MAX)
    }

    fn put(&mut self, number: Number, at: Place) {
        if let Some(place) = self.places.get_mut(number as usize) {
            *place = at;
        }
    }

    fn text(&mut self, text: std::fmt::Arguments<'_>) {
        self.bytes.extend_from_slice(text.to_string().as_bytes());
    }
}

impl Place {
    /// Its kind, then two numbers of four and two bytes, as the table of places holds them.
    fn entry(self) -> [u8; 7] {
        let (kind, far, near) = match self {
            Self::Free => (0, 0, u16::MAX),
            Self::At(offset) => (1, u32::try_from(offset).unwrap_or(u32::MAX), 0),
            Self::Bundled { bundle, index } => (2, bundle, u16::try_from(index).unwrap_or(u16::MAX)),
        };
        let ([a, b, c, d], [e, f]) = (far.to_be_bytes(), near.to_be_bytes());
        [kind, a, b, c, d, e, f]
    }
}

fn packed(content: &[u8]) -> Result<Vec<u8>, PrintError> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 3), Compression::new(LEVEL));
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}
