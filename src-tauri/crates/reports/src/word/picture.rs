//! Photos, each on a line of its own over its caption.

use std::io::Cursor;

use png::{BitDepth, ColorType, Encoder};

use super::{
    look::{Look, Role},
    measure::{emu, twips},
    package::Medium,
    writer::Writer,
    xml::Xml,
};
use crate::{
    Align, Photo, Picture, PrintError, Pt,
    page::PHOTO_GAP,
    picture::{Colour, Encoding},
};

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

impl Writer<'_> {
    pub(super) fn photo(&mut self, photo: &Photo) -> Result<(), PrintError> {
        self.in_title = false;
        let size = self.ruler().photo(photo);
        let number = self.media.len() + 1;
        let medium = medium(number, &photo.picture)?;
        let look = Look { after: twips(PHOTO_GAP), ..Look::new(Role::Figure, Align::Center, 0.0) };
        let mut line = self.line(&look, &[]);
        line.runs.element("w:r", &[], |xml| {
            xml.element("w:drawing", &[], |xml| inline(xml, &medium, number, &photo.alt, size));
        });
        self.media.push(medium);
        self.put(line);
        let caption = self.paragraph(Role::Caption, &photo.caption, self.sheet.text_width());
        self.put(caption);
        Ok(())
    }
}

/// A JPEG goes in as the camera coded it, other pixels as a PNG.
fn medium(number: usize, picture: &Picture) -> Result<Medium, PrintError> {
    Ok(match picture.encoding {
        Encoding::Jpeg => Medium { name: format!("image{number}.jpeg"), bytes: picture.bytes.to_vec() },
        Encoding::Plain => Medium { name: format!("image{number}.png"), bytes: png(picture)? },
    })
}

fn png(picture: &Picture) -> Result<Vec<u8>, PrintError> {
    let mut file = Cursor::new(Vec::new());
    let mut encoder = Encoder::new(&mut file, picture.width, picture.height);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_color(match picture.colour {
        Colour::Grey => ColorType::Grayscale,
        Colour::Rgb => ColorType::Rgb,
    });
    let mut writer = encoder.write_header().map_err(std::io::Error::from)?;
    writer.write_image_data(&picture.bytes).map_err(std::io::Error::from)?;
    writer.finish().map_err(std::io::Error::from)?;
    Ok(file.into_inner())
}

fn inline(xml: &mut Xml, medium: &Medium, number: usize, alt: &str, (width, height): (Pt, Pt)) {
    let (number, width, height) = (number.to_string(), emu(width).to_string(), emu(height).to_string());
    let told = [("id", number.as_str()), ("name", medium.name.as_str()), ("descr", alt)];
    let size = [("cx", width.as_str()), ("cy", height.as_str())];
    let apart = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
    xml.element("wp:inline", &apart, |xml| {
        xml.empty("wp:extent", &size);
        xml.empty("wp:docPr", &told);
        xml.element("a:graphic", &[("xmlns:a", DRAWING)], |xml| {
            xml.element("a:graphicData", &[("uri", PICTURE)], |xml| {
                xml.element("pic:pic", &[("xmlns:pic", PICTURE)], |xml| {
                    xml.element("pic:nvPicPr", &[], |xml| {
                        xml.empty("pic:cNvPr", &told);
                        xml.empty("pic:cNvPicPr", &[]);
                    });
                    xml.element("pic:blipFill", &[], |xml| {
                        xml.empty("a:blip", &[("r:embed", &medium.relation())]);
                        xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                    });
                    xml.element("pic:spPr", &[], |xml| shape(xml, &size));
                });
            });
        });
    });
}

fn shape(xml: &mut Xml, size: &[(&str, &str)]) {
    xml.element("a:xfrm", &[], |xml| {
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", size);
    });
    xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
}
