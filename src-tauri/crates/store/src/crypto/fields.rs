//! Many fields as one run of bytes that can be read in one way only.

/// Each field with its length before it.
pub(crate) fn join(fields: &[&[u8]]) -> Vec<u8> {
    fields
        .iter()
        .flat_map(|field| (field.len() as u64).to_le_bytes().into_iter().chain(field.iter().copied()))
        .collect()
}
