//! The document as the bytes of a file.

use lopdf::{Document, Object};

use super::{file::File, objects, tags::Tree};
use crate::PrintError;

/// Writes the document with its structure tree; the same document gives the same bytes.
pub(super) fn bytes(document: Document, tree: Option<Tree<'_>>) -> Result<Vec<u8>, PrintError> {
    let trailer = |key: &[u8]| Ok::<_, PrintError>(document.trailer.get(key)?.as_reference()?.0);
    let (root, info) = (trailer(b"Root")?, trailer(b"Info")?);
    let mut file = File::new(document.max_id);
    for ((number, _), object) in document.objects {
        if let Object::Stream(mut stream) = object {
            stream.dict.remove(b"Length");
            let mut entries = Vec::new();
            objects::write_entries(&mut entries, &stream.dict);
            if stream.allows_compression && !stream.dict.has(b"Filter") {
                file.stream(number, &entries, &stream.content)?;
            } else {
                file.stream_as_it_is(number, &entries, &stream.content);
            }
        } else {
            file.object(number, |text| objects::write(text, &object))?;
        }
    }
    if let Some(tree) = tree {
        tree.write(&mut file)?;
    }
    file.finish(root, info)
}
