//! What stands over and under the text of every page: its number, its running head, the phrase of a practice paper.

use super::{
    look::{Letters, Look, Role, Tabs},
    measure::{half_points, twips},
    package::MAIN,
    paragraph::Line,
    section::Pages,
    writer::Writer,
    xml::Xml,
};
use crate::{
    Align, Face, NumberAlign, PageEdge, Pt, Sheet, Span,
    page::{HEAD_STYLE, Side, fitted, head_place},
    text::seen,
};

const VML: &str = "urn:schemas-microsoft-com:vml";
const OFFICE: &str = "urn:schemas-microsoft-com:office:office";
/// As wide as a page number may become.
const WIDEST_NUMBER: &str = "888";

impl PageEdge {
    /// What Word calls a band there.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Top => "header",
            Self::Bottom => "footer",
        }
    }

    fn element(self) -> &'static str {
        match self {
            Self::Top => "w:hdr",
            Self::Bottom => "w:ftr",
        }
    }
}

/// A band as a part of the file.
pub(super) struct Band {
    /// Its file's name without the ending, by which sections refer to it too.
    pub(super) name: String,
    pub(super) edge: PageEdge,
    pub(super) part: String,
}

/// A section's use of a band.
pub(super) struct BandUse {
    pub(super) name: String,
    pub(super) edge: PageEdge,
    pub(super) pages: On,
}

/// On which pages of a section a band stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    /// All that no other is for.
    Pages,
    Backs,
    First,
}

impl On {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Pages => "default",
            Self::Backs => "even",
            Self::First => "first",
        }
    }
}

/// The words of a band's line.
#[derive(Default)]
struct Words {
    left: Xml,
    middle: Xml,
    right: Xml,
}

impl Words {
    fn at(&mut self, side: Side) -> &mut Xml {
        match side {
            Side::Left => &mut self.left,
            Side::Right => &mut self.right,
        }
    }
}

impl Writer<'_> {
    /// The bands of a section. Each names all of its own, since Word takes over from the section before what is not
    /// named.
    pub(super) fn section_bands(&mut self, pages: &Pages) -> Vec<BandUse> {
        let mut places = vec![On::Pages];
        if self.sheet.back.is_some() {
            places.push(On::Backs);
        }
        if !pages.first_is_numbered(&self.sheet) || (pages.opens && pages.running_head.is_some()) {
            places.push(On::First);
        }
        let mut used = Vec::new();
        for on in places {
            for edge in [PageEdge::Top, PageEdge::Bottom] {
                let part = self.band(pages, on, edge);
                used.push(BandUse { name: self.band_name(edge, part), edge, pages: on });
            }
        }
        used
    }

    fn band_name(&mut self, edge: PageEdge, part: String) -> String {
        if let Some(known) = self.bands.iter().find(|known| known.edge == edge && known.part == part) {
            return known.name.clone();
        }
        let name = format!("{}{}", edge.kind(), self.bands.len() + 1);
        self.bands.push(Band { name: name.clone(), edge, part });
        name
    }

    fn band(&mut self, pages: &Pages, on: On, edge: PageEdge) -> String {
        let sheet = self.sheet_of(on);
        let number = &sheet.page_number;
        let numbered = number.at == edge && (on != On::First || pages.first_is_numbered(&sheet));
        let head = pages.running_head.as_deref().filter(|_| edge == PageEdge::Top && !(on == On::First && pages.opens));
        let mut words = Words::default();
        if numbered {
            let place = match number.align {
                NumberAlign::Center => &mut words.middle,
                NumberAlign::Right => &mut words.right,
                NumberAlign::Outer => words.at(sheet.outer()),
            };
            write_number(place, &number.prefix);
        }
        let mut line = self.band_line(&sheet, words, head, numbered);
        if let Some(phrase) = self.mark.filter(|_| edge == PageEdge::Top) {
            let shape = match on {
                On::Pages => 1,
                On::Backs => 2,
                On::First => 3,
            };
            self.watermark(&mut line.runs, phrase, shape);
        }
        let mut xml = Xml::default();
        let names = [("xmlns:w", MAIN), ("xmlns:v", VML), ("xmlns:o", OFFICE)];
        xml.element(edge.element(), &names, |xml| line.write(xml));
        xml.into_file()
    }

    /// The sheet as the pages lie on it.
    fn sheet_of(&self, on: On) -> Sheet {
        let sheet = self.sheet.clone();
        match (on, sheet.back) {
            (On::Backs, Some(back)) => Sheet { left: back.left, right: back.right, ..sheet },
            (On::Pages | On::First | On::Backs, _) => sheet,
        }
    }

    fn band_line(&mut self, sheet: &Sheet, mut words: Words, head: Option<&str>, numbered: bool) -> Line {
        let letters = Letters { half_points: half_points(sheet.page_number.size), ..Letters::default() };
        let look = Look { letters, ..Look::new(Role::Header, Align::Left, 0.0) };
        let head = head.and_then(|head| {
            let taken = if numbered { self.number_width(sheet) } else { 0.0 };
            let (room, side) = head_place(sheet, taken);
            Some((fitted(&mut self.shaper, head, room)?, side))
        });
        if let Some((head, side)) = head {
            self.run(words.at(side), &Span::new(head, HEAD_STYLE), letters);
        }
        let (left, middle, right) = (!words.left.is_empty(), !words.middle.is_empty(), !words.right.is_empty());
        let align = match (left, middle, right) {
            (false, true, false) => Align::Center,
            (false, false, true) => Align::Right,
            (true, _, _) | (false, true, true) | (false, false, false) => Align::Left,
        };
        let tabbed = align == Align::Left && (middle || right);
        let tabs = if tabbed { Tabs::Halves(twips(sheet.text_width())) } else { Tabs::None };
        let mut line = self.line(&Look { align, tabs, ..look }, &[]);
        line.runs.append(&words.left);
        for words in [words.middle, words.right] {
            if tabbed {
                line.runs.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            }
            line.runs.append(&words);
        }
        line
    }

    fn number_width(&mut self, sheet: &Sheet) -> Pt {
        let number = &sheet.page_number;
        let text: String = seen(&format!("{}{WIDEST_NUMBER}", number.prefix)).collect();
        self.shaper.word(Face::Regular, &text).width * number.size
    }
}

/// The number as a field, with the words before it.
fn write_number(xml: &mut Xml, prefix: &str) {
    if !prefix.is_empty() {
        let prefix: String = seen(prefix).collect();
        xml.element("w:r", &[], |xml| {
            xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.text(&prefix));
        });
    }
    xml.element("w:fldSimple", &[("w:instr", " PAGE ")], |xml| {
        xml.element("w:r", &[], |xml| xml.element("w:t", &[], |xml| xml.text("2")));
    });
}
