//! Objects as the text that stands for them in a file.

use lopdf::{Dictionary, Object};

/// Writes an object; of a stream, its dictionary.
pub(super) fn write(into: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => into.extend_from_slice(b"null"),
        Object::Boolean(value) => into.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => into.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => into.extend_from_slice(value.to_string().as_bytes()),
        Object::Name(name) => write_name(into, name),
        Object::String(bytes, _) => write_string(into, bytes),
        Object::Reference((number, generation)) => {
            into.extend_from_slice(format!("{number} {generation} R").as_bytes());
        }
        Object::Array(objects) => {
            into.push(b'[');
            for (index, object) in objects.iter().enumerate() {
                if index > 0 {
                    into.push(b' ');
                }
                write(into, object);
            }
            into.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(into, dictionary),
        Object::Stream(stream) => write_dictionary(into, &stream.dict),
    }
}

/// The entries of a dictionary, without the brackets around them.
pub(super) fn write_entries(into: &mut Vec<u8>, dictionary: &Dictionary) {
    for (key, value) in dictionary.iter() {
        write_name(into, key);
        into.push(b' ');
        write(into, value);
    }
}

fn write_dictionary(into: &mut Vec<u8>, dictionary: &Dictionary) {
    into.extend_from_slice(b"<<");
    write_entries(into, dictionary);
    into.extend_from_slice(b">>");
}

fn write_name(into: &mut Vec<u8>, name: &[u8]) {
    into.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"#/%()<>[]{}".contains(byte) {
            into.push(*byte);
        } else {
            into.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

/// In hexadecimal digits, which no byte can break.
fn write_string(into: &mut Vec<u8>, bytes: &[u8]) {
    into.push(b'<');
    into.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
    into.push(b'>');
}

fn digit(value: u8) -> u8 {
    if value < 10 { b'0' + value } else { b'A' + value - 10 }
}
