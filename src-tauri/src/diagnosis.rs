//! Gói chẩn đoán: what helps to find a fault, in a zip that can be given away. No names, no paths, no numbers of persons.

use std::{
    fs,
    io::{self, Cursor, Write},
};

use book::Book;
use serde_json::{Value, json};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{log, places::Places, recent};

/// The name that is proposed for the file.
pub const NAME: &str = "chan-doan.zip";

/// Makes it.
///
/// # Errors
/// The system's own, on reading a log.
pub fn made(places: &Places, book: Option<&Book>) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    add(&mut zip, "chan-doan.json", &format!("{:#}\n", facts(places, book)))?;
    for file in log::files(places.logs()) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let text = String::from_utf8_lossy(&fs::read(&file)?).into_owned();
        add(&mut zip, &format!("logs/{name}"), &log::masked(&text))?;
    }
    Ok(zip.finish().map_err(io::Error::from)?.into_inner())
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, text: &str) -> io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    zip.start_file(name, options).map_err(io::Error::from)?;
    zip.write_all(text.as_bytes())
}

fn facts(places: &Places, book: Option<&Book>) -> Value {
    let recent = recent::list(places);
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "system": { "name": std::env::consts::OS, "machine": std::env::consts::ARCH },
        "webView": tauri::webview_version().ok(),
        "portable": places.is_portable(),
        // The list of books opened before is all that is set outside a book: it names folders and branches.
        "recentBooks": { "listed": recent.len(), "missing": recent.iter().filter(|book| book.missing).count() },
        "book": book.map(counts),
    })
}

fn counts(book: &Book) -> Value {
    let rows = book.records().counts().into_iter().map(|(table, rows)| (table.to_owned(), rows.into()));
    json!({ "practice": book.is_practice(), "rows": Value::Object(rows.collect()) })
}
