//! The styles of a file: each look that it shows, under a name.

use super::{
    look::{Letters, Look, Role, Tabs},
    words::Words,
    xml::Xml,
};
use crate::{Align, PrintError, pdf::LANGUAGE};

pub(super) const TABLE: &str = "TableGrid";
pub(super) const COLUMNS: &str = "Columns";
/// The face that the layout rules ask for; ours has its measures.
const FACE: &str = "Times New Roman";
/// Between a paragraph and the rule under it, in points.
const RULE_GAP: &str = "1";
/// In eighths of a point.
const RULE_THICKNESS: &str = "6";
const TABLE_RULE: &str = "4";

struct Named<T> {
    look: T,
    id: String,
    name: String,
}

/// The styles so far.
pub(super) struct Styles {
    words: Words,
    paragraphs: Vec<Named<Look>>,
    letters: Vec<Named<Letters>>,
    /// Blank at the sides of a ruled table's cells and above and below, in twentieths of a point.
    cell: (i32, i32),
}

impl Styles {
    pub(super) fn new(cell: (i32, i32)) -> Result<Self, PrintError> {
        Ok(Self { words: Words::read()?, paragraphs: Vec::new(), letters: Vec::new(), cell })
    }

    /// The style of paragraphs that look so. The first of each role takes the name that Word has for it.
    pub(super) fn paragraph(&mut self, look: &Look) -> String {
        if let Some(known) = self.paragraphs.iter().find(|known| known.look == *look) {
            return known.id.clone();
        }
        let (role, built_in) = look.role.id();
        let number = self.paragraphs.iter().filter(|known| known.look.role == look.role).count() + 1;
        let (id, name) = match built_in {
            Some(name) if number == 1 => (role.to_owned(), name.to_owned()),
            // "BodyText2" and the like are names of Word's own.
            _ => (format!("{role}-{number}"), self.unused(self.words.paragraph(look))),
        };
        self.paragraphs.push(Named { look: look.clone(), id: id.clone(), name });
        id
    }

    /// The style of letters that are so beyond their paragraph; `None` for those that are not.
    pub(super) fn letters(&mut self, letters: Letters) -> Option<String> {
        if letters == Letters::default() {
            return None;
        }
        if let Some(known) = self.letters.iter().find(|known| known.look == letters) {
            return Some(known.id.clone());
        }
        let bold = Letters { bold: true, ..Letters::default() };
        let italic = Letters { italic: true, ..Letters::default() };
        let (id, name) = if letters == bold {
            ("Strong".to_owned(), "Strong".to_owned())
        } else if letters == italic {
            ("Emphasis".to_owned(), "Emphasis".to_owned())
        } else {
            (format!("Letters-{}", self.letters.len() + 1), self.words.letters(letters))
        };
        self.letters.push(Named { look: letters, id: id.clone(), name });
        Some(id)
    }

    /// The name, with a number where looks that differ in what names do not tell would share it.
    fn unused(&self, name: String) -> String {
        let is_taken = |name: &str| self.paragraphs.iter().any(|known| known.name == name);
        if !is_taken(&name) {
            return name;
        }
        let mut numbered = (2..).map(|number| format!("{name} ({number})"));
        numbered.find(|name| !is_taken(name)).unwrap_or(name)
    }

    /// The part of the file that tells of them.
    pub(super) fn part(&self) -> String {
        let mut xml = Xml::default();
        xml.element("w:styles", &[("xmlns:w", super::package::MAIN)], |xml| {
            xml.element("w:docDefaults", &[], |xml| {
                xml.element("w:rPrDefault", &[], |xml| xml.element("w:rPr", &[], default_letters));
                xml.element("w:pPrDefault", &[], |xml| xml.empty("w:pPr", &[]));
            });
            self.normal(xml);
            for named in &self.paragraphs {
                paragraph_style(xml, named);
            }
            xml.element(
                "w:style",
                &[("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")],
                |xml| xml.value("w:name", "Default Paragraph Font"),
            );
            for named in &self.letters {
                letters_style(xml, named);
            }
            self.tables(xml);
        });
        xml.into_file()
    }

    /// Letters of the size that the content has; nothing else that another style would have to take back.
    fn normal(&self, xml: &mut Xml) {
        let body = self.paragraphs.iter().find(|named| named.look.role == Role::Body);
        xml.element("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
            xml.value("w:name", "Normal");
            xml.flag("w:qFormat", true);
            xml.element("w:pPr", &[], |xml| xml.flag("w:widowControl", true));
            let half_points = body.map_or(0, |body| body.look.letters.half_points);
            xml.element("w:rPr", &[], |xml| size(xml, half_points));
        });
    }

    fn tables(&self, xml: &mut Xml) {
        let (side, above) = self.cell;
        table_style(xml, ("TableNormal", "Normal Table", true), 0, 0, false);
        table_style(xml, (TABLE, "Table Grid", false), side, above, true);
        table_style(xml, (COLUMNS, &self.words.columns, false), 0, 0, false);
    }
}

fn default_letters(xml: &mut Xml) {
    let fonts = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map(|script| (script, FACE));
    xml.empty("w:rFonts", &fonts);
    xml.empty("w:lang", &[("w:val", LANGUAGE), ("w:eastAsia", LANGUAGE), ("w:bidi", "ar-SA")]);
}

fn paragraph_style(xml: &mut Xml, named: &Named<Look>) {
    xml.element("w:style", &[("w:type", "paragraph"), ("w:styleId", &named.id)], |xml| {
        xml.value("w:name", &named.name);
        xml.value("w:basedOn", "Normal");
        xml.flag("w:qFormat", true);
        xml.element("w:pPr", &[], |xml| paragraph_properties(xml, &named.look));
        xml.element("w:rPr", &[], |xml| letter_properties(xml, named.look.letters));
    });
}

fn paragraph_properties(xml: &mut Xml, look: &Look) {
    xml.flag("w:keepNext", look.role.keeps());
    if look.ruled {
        xml.element("w:pBdr", &[], |xml| {
            let rule = [("w:val", "single"), ("w:sz", RULE_THICKNESS), ("w:space", RULE_GAP), ("w:color", "auto")];
            xml.empty("w:bottom", &rule);
        });
    }
    if look.role == Role::Bar {
        xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", super::chart::BAR_COLOUR)]);
    }
    tabs(xml, look.tabs);
    let (before, after, line) = (look.before.to_string(), look.after.to_string(), look.leading.to_string());
    let mut spacing = vec![("w:before", before.as_str()), ("w:after", after.as_str())];
    if look.leading > 0 {
        spacing.extend([("w:line", line.as_str()), ("w:lineRule", "exact")]);
    }
    xml.empty("w:spacing", &spacing);
    let [left, right, first] = [look.left, look.right, look.first_indent].map(|length| length.to_string());
    xml.empty("w:ind", &[("w:left", &left), ("w:right", &right), ("w:firstLine", &first)]);
    let align = match look.align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Justify => "both",
    };
    xml.value("w:jc", align);
    if let Some(level) = look.role.outline() {
        xml.value("w:outlineLvl", level);
    }
}

fn tabs(xml: &mut Xml, tabs: Tabs) {
    let stops = match tabs {
        Tabs::None => return,
        Tabs::Dots(end) => vec![("right", "dot", end)],
        Tabs::Halves(width) => vec![("center", "none", width / 2), ("right", "none", width)],
    };
    xml.element("w:tabs", &[], |xml| {
        for (kind, leader, at) in stops {
            xml.empty("w:tab", &[("w:val", kind), ("w:leader", leader), ("w:pos", &at.to_string())]);
        }
    });
}

fn letters_style(xml: &mut Xml, named: &Named<Letters>) {
    xml.element("w:style", &[("w:type", "character"), ("w:styleId", &named.id)], |xml| {
        xml.value("w:name", &named.name);
        xml.value("w:basedOn", "DefaultParagraphFont");
        xml.flag("w:qFormat", true);
        xml.element("w:rPr", &[], |xml| letter_properties(xml, named.look));
    });
}

fn letter_properties(xml: &mut Xml, letters: Letters) {
    xml.flag("w:b", letters.bold);
    xml.flag("w:bCs", letters.bold);
    xml.flag("w:i", letters.italic);
    xml.flag("w:iCs", letters.italic);
    size(xml, letters.half_points);
    if letters.underline {
        xml.value("w:u", "single");
    }
}

fn size(xml: &mut Xml, half_points: i32) {
    if half_points > 0 {
        xml.value("w:sz", &half_points.to_string());
        xml.value("w:szCs", &half_points.to_string());
    }
}

fn table_style(xml: &mut Xml, (id, name, default): (&str, &str, bool), side: i32, above: i32, ruled: bool) {
    let (side, above) = (side.to_string(), above.to_string());
    let mut attributes = vec![("w:type", "table"), ("w:styleId", id)];
    attributes.extend(default.then_some(("w:default", "1")));
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", name);
        if !default {
            xml.value("w:basedOn", "TableNormal");
        }
        xml.element("w:tblPr", &[], |xml| {
            xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")]);
            if ruled {
                xml.element("w:tblBorders", &[], table_borders);
            }
            xml.element("w:tblCellMar", &[], |xml| {
                let sides = [("w:top", &above), ("w:left", &side), ("w:bottom", &above), ("w:right", &side)];
                for (edge, width) in sides {
                    xml.empty(edge, &[("w:w", width), ("w:type", "dxa")]);
                }
            });
        });
    });
}

fn table_borders(xml: &mut Xml) {
    for edge in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
        xml.empty(edge, &[("w:val", "single"), ("w:sz", TABLE_RULE), ("w:space", "0"), ("w:color", "auto")]);
    }
}
