//! The pages of the schema, found by what stands on them; and a first page that leads to them, where the true one was
//! lost (<https://www.sqlite.org/fileformat2.html>).

use super::heal::{LEAF, write};
use crate::crypto::page::{CONTENT, Content, PAGE, RESERVED};

/// What the rows of the schema are of, as their first column says it.
const KINDS: [&str; 4] = ["table", "index", "trigger", "view"];
/// How many columns they have.
const COLUMNS: usize = 5;

/// Where the header of the file ends and that of the root begins, and where the root's pointers begin.
const ROOT: usize = 100;
const POINTERS: usize = ROOT + 12;
const INTERIOR: u8 = 0x05;

/// A page of the schema.
pub(super) struct SchemaLeaf {
    page: u32,
    first: u64,
    last: u64,
}

/// The page as one of the schema, when it is one.
pub(super) fn leaf(page: u32, content: &Content) -> Option<SchemaLeaf> {
    let (kind, count) = (*content.first()?, u16_at(content, 3)?);
    if page == 1 || kind != LEAF || count == 0 {
        return None;
    }
    let [first, last] = [0, count - 1].map(|cell| row(content, cell));
    Some(SchemaLeaf { page, first: first?, last: last? })
}

/// The number of a row of the schema, which stands in this cell.
fn row(content: &Content, cell: u16) -> Option<u64> {
    let start = u16_at(content, 8 + 2 * usize::from(cell))?;
    let (_payload, rest) = varint(content.get(usize::from(start)..)?)?;
    let (row, record) = varint(rest)?;
    let (header, _) = varint(record)?;
    let (mut types, values) = record.split_at_checked(usize::try_from(header).ok()?)?;
    let mut columns = Vec::new();
    while !types.is_empty() {
        let (kind, rest) = varint(types)?;
        columns.push(kind);
        types = rest;
    }
    // The first of them is the length of the header itself.
    let of_text = columns.get(1)?.checked_sub(13)? / 2;
    let kind = values.get(..usize::try_from(of_text).ok()?)?;
    (columns.len() == COLUMNS + 1 && KINDS.iter().any(|known| known.as_bytes() == kind)).then_some(row)
}

/// A first page of a database of so many pages, whose schema lies on these leaves.
pub(super) fn first_page(mut leaves: Vec<SchemaLeaf>, pages: u32) -> Content {
    leaves.sort_by_key(|leaf| leaf.first);
    let mut page = header(pages);
    let last = leaves.pop().map_or(0, |leaf| leaf.page);
    let (mut cell, mut count) = (CONTENT, 0_u16);
    for leaf in leaves {
        let bytes = [leaf.page.to_be_bytes().as_slice(), &nine_bytes(leaf.last)].concat();
        let pointer = POINTERS + 2 * usize::from(count);
        if cell - bytes.len() < pointer + 2 {
            break;
        }
        cell -= bytes.len();
        write(&mut page, cell, &bytes);
        write(&mut page, pointer, &offset(cell));
        count += 1;
    }
    write(&mut page, ROOT, &[INTERIOR]);
    write(&mut page, ROOT + 3, &count.to_be_bytes());
    write(&mut page, ROOT + 5, &offset(cell));
    write(&mut page, ROOT + 8, &last.to_be_bytes());
    page
}

/// The header of the file, with the journal of old, no free pages, schemas of format 4 and texts in UTF-8.
fn header(pages: u32) -> Content {
    let mut page = [0; CONTENT];
    write(&mut page, 16, &offset(PAGE));
    write(&mut page, 18, &[1, 1, u8::try_from(RESERVED).unwrap_or_default(), 64, 32, 32]);
    for (place, value) in [(24, 1), (28, pages), (40, 1), (44, 4), (56, 1), (92, 1)] {
        write(&mut page, place, &u32::to_be_bytes(value));
    }
    page
}

fn offset(place: usize) -> [u8; 2] {
    u16::try_from(place).unwrap_or_default().to_be_bytes()
}

fn u16_at(content: &Content, place: usize) -> Option<u16> {
    content.get(place..)?.first_chunk().map(|bytes| u16::from_be_bytes(*bytes))
}

/// A number of SQLite, seven bits a byte, and what follows it. One of nine bytes is none that stands in a schema.
fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let length = bytes.iter().take(8).position(|byte| byte & 0x80 == 0)? + 1;
    let (number, rest) = bytes.split_at_checked(length)?;
    Some((number.iter().fold(0, |value, byte| value << 7 | u64::from(byte & 0x7f)), rest))
}

/// A number of SQLite in the longest way of writing it.
fn nine_bytes(value: u64) -> [u8; 9] {
    let [.., last] = value.to_be_bytes();
    let seven = |group: u32| 0x80 | u8::try_from(value >> (8 + 7 * group) & 0x7f).unwrap_or_default();
    [seven(7), seven(6), seven(5), seven(4), seven(3), seven(2), seven(1), seven(0), last]
}
