//! The document as bytes: compressed, and named by what it holds.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Document, Object, SaveOptions, Stream, StringFormat};
use sha2::{Digest, Sha256};

use crate::PrintError;

/// Past this level files hardly shrink.
const LEVEL: u32 = 6;
/// Shorter streams gain nothing.
const WORTH_COMPRESSING: usize = 64;
const OBJECTS_PER_STREAM: usize = 500;
const ID_LENGTH: usize = 16;

/// Saves the document with an identifier taken from its content, so that the same paper is the same file.
pub(super) fn bytes(mut document: Document) -> Result<Vec<u8>, PrintError> {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object {
            compress(stream)?;
        }
    }
    document.trailer.remove(b"ID");
    let digest = Sha256::digest(saved(&mut document)?);
    let id = digest.iter().copied().take(ID_LENGTH).collect();
    let id = Object::String(id, StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    saved(&mut document)
}

fn saved(document: &mut Document) -> Result<Vec<u8>, PrintError> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(LEVEL)
        .max_objects_per_stream(OBJECTS_PER_STREAM)
        .build();
    let mut bytes = Vec::new();
    document.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

fn compress(stream: &mut Stream) -> Result<(), PrintError> {
    if !stream.allows_compression || stream.dict.has(b"Filter") || stream.content.len() < WORTH_COMPRESSING {
        return Ok(());
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    encoder.write_all(&stream.content)?;
    stream.set_content(encoder.finish()?);
    stream.dict.set("Filter", "FlateDecode");
    Ok(())
}
