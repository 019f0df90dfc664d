//! The phrase across a page of practice, drawn as Word draws its own watermarks.

use super::{writer::Writer, xml::Xml};
use crate::{
    Face,
    page::{MARK_GREY, mark_size},
    text::seen,
};

/// Letters drawn along a line: shape 136 of Word's list, which its own watermarks are.
const SHAPE: &str = "#_x0000_t136";

impl Writer<'_> {
    /// Behind the text of the section's pages; `number` tells the shapes of a file apart.
    pub(super) fn watermark(&mut self, xml: &mut Xml, phrase: &str, number: usize) {
        let phrase: String = seen(phrase).collect();
        let ems = self.shaper.word(Face::Bold, &phrase).width;
        let size = mark_size(ems, self.sheet.width, self.sheet.height);
        let slope = (self.sheet.height / self.sheet.width).atan().to_degrees();
        let style = format!(
            "position:absolute;margin-left:0;margin-top:0;width:{:.1}pt;height:{size:.1}pt;rotation:{:.0};z-index:-251658752;\
             mso-position-horizontal:center;mso-position-horizontal-relative:page;\
             mso-position-vertical:center;mso-position-vertical-relative:page",
            ems * size,
            360.0 - slope,
        );
        let id = format!("PowerPlusWaterMarkObject{number}");
        let grey = (MARK_GREY * 255.0).round() as u8;
        let colour = format!("#{grey:02x}{grey:02x}{grey:02x}");
        xml.element("w:r", &[], |xml| {
            xml.element("w:pict", &[], |xml| {
                shape_type(xml);
                let shape = [
                    ("id", id.as_str()),
                    ("type", SHAPE),
                    ("alt", phrase.as_str()),
                    ("style", style.as_str()),
                    ("o:allowincell", "f"),
                    ("fillcolor", colour.as_str()),
                    ("stroked", "f"),
                ];
                xml.element("v:shape", &shape, |xml| {
                    let letters = "font-family:\"Times New Roman\";font-size:1pt;font-weight:bold";
                    xml.empty("v:textpath", &[("style", letters), ("string", &phrase)]);
                });
            });
        });
    }
}

/// The shape as Word itself describes it.
fn shape_type(xml: &mut Xml) {
    let shape = [
        ("id", "_x0000_t136"),
        ("coordsize", "21600,21600"),
        ("o:spt", "136"),
        ("adj", "10800"),
        ("path", "m@7,l@8,m@5,21600l@6,21600e"),
    ];
    let formulas = [
        "sum #0 0 10800",
        "prod #0 2 1",
        "sum 21600 0 @1",
        "sum 0 0 @2",
        "sum 21600 0 @3",
        "if @0 @3 0",
        "if @0 21600 @1",
        "if @0 0 @2",
        "if @0 @4 21600",
        "mid @5 @6",
        "mid @8 @5",
        "mid @7 @8",
        "mid @6 @7",
        "sum @6 0 @5",
    ];
    xml.element("v:shapetype", &shape, |xml| {
        xml.element("v:formulas", &[], |xml| {
            for formula in formulas {
                xml.empty("v:f", &[("eqn", formula)]);
            }
        });
        let connections = "@9,0;@10,10800;@11,21600;@12,10800";
        let path = [
            ("textpathok", "t"),
            ("o:connecttype", "custom"),
            ("o:connectlocs", connections),
            ("o:connectangles", "270,180,90,0"),
        ];
        xml.empty("v:path", &path);
        xml.empty("v:textpath", &[("on", "t"), ("fitshape", "t")]);
    });
}
