//! What makes a file of pages an archive file: metadata told twice alike, a colour space, a language.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::{About, Conformance, srgb, xmp};
use crate::PrintError;

pub(crate) const PRODUCT: &str = "Sổ Chi bộ";
pub(crate) const LANGUAGE: &str = "vi-VN";

pub(super) fn finish(document: &mut Document, about: &About, conformance: Conformance) -> Result<(), PrintError> {
    replace_info(document, about);
    drop_printpdf_extras(document)?;
    let metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp::packet(about, conformance).into_bytes(),
    );
    let metadata = document.add_object(metadata.with_compression(false));
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, srgb::profile()));
    let catalog = catalog(document)?;
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(output_intent(profile))]);
    catalog.set("Lang", Object::string_literal(LANGUAGE));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

pub(super) fn catalog(document: &mut Document) -> Result<&mut Dictionary, PrintError> {
    Ok(document.catalog_mut()?)
}

/// Text in the one encoding that every reader of PDF strings knows.
pub(super) fn text_string(text: &str) -> Object {
    let bytes = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The information dictionary says exactly what the XMP packet says, as PDF/A asks.
fn replace_info(document: &mut Document, about: &About) {
    let offset = about.created.format("%:z").to_string().replacen(':', "'", 1);
    let date = format!("D:{}{offset}'", about.created.format("%Y%m%d%H%M%S"));
    let info = document.add_object(dictionary! {
        "Title" => text_string(&about.title),
        "Creator" => text_string(PRODUCT),
        "Producer" => text_string(PRODUCT),
        "CreationDate" => Object::string_literal(date.as_str()),
        "ModDate" => Object::string_literal(date),
    });
    let old = document.trailer.get(b"Info").and_then(Object::as_reference).ok();
    document.trailer.set("Info", info);
    if let Some(old) = old {
        document.objects.remove(&old);
    }
}

fn drop_printpdf_extras(document: &mut Document) -> Result<(), PrintError> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    for page in pages {
        let page = document.get_dictionary_mut(page)?;
        for key in ["Annots", "TrimBox", "CropBox"] {
            page.remove(key.as_bytes());
        }
    }
    let catalog = catalog(document)?;
    for key in ["PageLayout", "PageMode", "OCProperties"] {
        catalog.remove(key.as_bytes());
    }
    Ok(())
}

fn output_intent(profile: ObjectId) -> Dictionary {
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "DestOutputProfile" => profile,
    }
}
