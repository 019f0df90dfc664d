//! The parts of a file in one zip, with one time for all, so that the same paper gives the same bytes.

use std::io::{Cursor, Write};

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{bands::Band, xml::Xml};
use crate::{
    About, PrintError,
    pdf::{LANGUAGE, PRODUCT},
};

pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A picture in the file.
pub(super) struct Medium {
    /// Its file's name: `image1.jpeg`.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

impl Medium {
    pub(super) fn relation(&self) -> String {
        format!("media-{}", self.name)
    }
}

/// What differs from paper to paper.
pub(super) struct Parts {
    pub(super) document: String,
    pub(super) styles: String,
    pub(super) bands: Vec<Band>,
    pub(super) media: Vec<Medium>,
    /// Printed on both sides, so that the margins of a back are those of the front, seen from behind.
    pub(super) both_sides: bool,
}

/// Zips the parts.
pub(super) fn zipped(parts: &Parts, about: &About) -> Result<Vec<u8>, PrintError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let texts = [
        ("[Content_Types].xml", content_types(&parts.bands)),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", core(about)),
        ("docProps/app.xml", application()),
        ("word/_rels/document.xml.rels", document_relations(parts)),
        ("word/document.xml", parts.document.clone()),
        ("word/styles.xml", parts.styles.clone()),
        ("word/settings.xml", settings(parts.both_sides)),
    ];
    for (name, text) in texts {
        add(&mut zip, name, CompressionMethod::Deflated, text.as_bytes())?;
    }
    for band in &parts.bands {
        add(&mut zip, &format!("word/{}.xml", band.name), CompressionMethod::Deflated, band.part.as_bytes())?;
    }
    for medium in &parts.media {
        add(&mut zip, &format!("word/media/{}", medium.name), CompressionMethod::Stored, &medium.bytes)?;
    }
    Ok(zip.finish().map_err(std::io::Error::from)?.into_inner())
}

fn add(
    zip: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    method: CompressionMethod,
    bytes: &[u8],
) -> Result<(), PrintError> {
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    zip.start_file(name, options).map_err(std::io::Error::from)?;
    Ok(zip.write_all(bytes)?)
}

fn content_types(bands: &[Band]) -> String {
    let mut xml = Xml::default();
    xml.element("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        let kinds = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("jpeg", "image/jpeg"),
            ("png", "image/png"),
        ];
        for (extension, kind) in kinds {
            xml.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
        }
        let parts = [
            ("/word/document.xml", format!("{TYPES}.document.main+xml")),
            ("/word/styles.xml", format!("{TYPES}.styles+xml")),
            ("/word/settings.xml", format!("{TYPES}.settings+xml")),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
            ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned()),
        ];
        for (name, kind) in &parts {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        }
        for band in bands {
            let (name, kind) = (format!("/word/{}.xml", band.name), format!("{TYPES}.{}+xml", band.edge.kind()));
            xml.empty("Override", &[("PartName", &name), ("ContentType", &kind)]);
        }
    });
    xml.into_file()
}

fn relations(list: &[(String, String, String)]) -> String {
    let mut xml = Xml::default();
    xml.element("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
        for (id, kind, target) in list {
            xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
        }
    });
    xml.into_file()
}

fn package_relations() -> String {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    relations(&[
        ("document".to_owned(), format!("{RELATIONS}/officeDocument"), "word/document.xml".to_owned()),
        ("core".to_owned(), core, "docProps/core.xml".to_owned()),
        ("application".to_owned(), format!("{RELATIONS}/extended-properties"), "docProps/app.xml".to_owned()),
    ])
}

fn document_relations(parts: &Parts) -> String {
    let of = |id: &str, kind: &str, target: String| (id.to_owned(), format!("{RELATIONS}/{kind}"), target);
    let mut list =
        vec![of("styles", "styles", "styles.xml".to_owned()), of("settings", "settings", "settings.xml".to_owned())];
    list.extend(parts.bands.iter().map(|band| of(&band.name, band.edge.kind(), format!("{}.xml", band.name))));
    list.extend(parts.media.iter().map(|medium| of(&medium.relation(), "image", format!("media/{}", medium.name))));
    relations(&list)
}

fn core(about: &About) -> String {
    let mut xml = Xml::default();
    let names = [
        ("xmlns:cp", format!("{PACKAGE}/metadata/core-properties")),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/".to_owned()),
        ("xmlns:dcterms", "http://purl.org/dc/terms/".to_owned()),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance".to_owned()),
    ];
    let names: Vec<(&str, &str)> = names.iter().map(|(name, value)| (*name, value.as_str())).collect();
    xml.element("cp:coreProperties", &names, |xml| {
        xml.element("dc:title", &[], |xml| xml.text(&about.title));
        xml.element("dc:language", &[], |xml| xml.text(LANGUAGE));
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.element(name, &[("xsi:type", "dcterms:W3CDTF")], |xml| xml.text(&moment(about.created)));
        }
    });
    xml.into_file()
}

/// Word reads moments of universal time alone.
fn moment(moment: DateTime<FixedOffset>) -> String {
    moment.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn application() -> String {
    let mut xml = Xml::default();
    let name = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", name)], |xml| {
        xml.element("Application", &[], |xml| xml.text(PRODUCT));
    });
    xml.into_file()
}

/// Lines as Word 2013 and later set them; blanks above and below paragraphs add up, as in our page flow.
fn settings(both_sides: bool) -> String {
    let mut xml = Xml::default();
    xml.element("w:settings", &[("xmlns:w", MAIN)], |xml| {
        xml.flag("w:mirrorMargins", both_sides);
        xml.flag("w:evenAndOddHeaders", both_sides);
        xml.element("w:compat", &[], |xml| {
            xml.flag("w:doNotUseHTMLParagraphAutoSpacing", true);
            let mode = ("w:name", "compatibilityMode");
            let uri = ("w:uri", "http://schemas.microsoft.com/office/word");
            xml.empty("w:compatSetting", &[mode, uri, ("w:val", "15")]);
        });
        xml.empty("w:themeFontLang", &[("w:val", LANGUAGE)]);
    });
    xml.into_file()
}
