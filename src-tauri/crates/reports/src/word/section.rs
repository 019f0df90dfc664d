//! Sections: how their sheets lie, and how their pages are numbered.

use super::{bands::BandUse, measure::twips, xml::Xml};
use crate::{PageEdge, Sheet, mm, page::HEAD_FROM_TOP};

/// A run of pages that are counted together.
#[derive(Clone, Default)]
pub(super) struct Pages {
    /// Counted from 1 again.
    pub(super) restart: bool,
    pub(super) running_head: Option<String>,
    /// Begins with a page that bears no running head.
    pub(super) opens: bool,
    /// The first of the paper.
    pub(super) is_first: bool,
}

impl Pages {
    /// Whether the first page shows its number. Word can leave it off a section's first page alone, so that a number
    /// that is first shown on page 3 is shown on page 2.
    pub(super) fn first_is_numbered(&self, sheet: &Sheet) -> bool {
        sheet.page_number.first_page <= 1 || !(self.restart || self.is_first)
    }

    /// What stands at its end.
    pub(super) fn properties(&self, sheet: &Sheet, bands: &[BandUse]) -> Xml {
        let mut xml = Xml::default();
        xml.element("w:sectPr", &[], |xml| {
            for band in bands {
                let name = format!("w:{}Reference", band.edge.kind());
                xml.empty(&name, &[("w:type", band.pages.code()), ("r:id", &band.name)]);
            }
            xml.value("w:type", "nextPage");
            let [width, height] = [sheet.width, sheet.height].map(|length| twips(length).to_string());
            let mut size = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
            size.extend((sheet.width > sheet.height).then_some(("w:orient", "landscape")));
            xml.empty("w:pgSz", &size);
            margins(xml, sheet);
            if self.restart {
                xml.empty("w:pgNumType", &[("w:start", "1")]);
            }
            xml.flag("w:titlePg", bands.iter().any(|band| band.pages.code() == "first"));
        });
        xml
    }
}

fn margins(xml: &mut Xml, sheet: &Sheet) {
    let number = &sheet.page_number;
    let (header, footer) = match number.at {
        PageEdge::Top => (number.from_edge, sheet.bottom / 2.0),
        PageEdge::Bottom => (mm(HEAD_FROM_TOP), number.from_edge),
    };
    let margins = [
        ("w:top", sheet.top),
        ("w:right", sheet.right),
        ("w:bottom", sheet.bottom),
        ("w:left", sheet.left),
        ("w:header", header),
        ("w:footer", footer),
        ("w:gutter", 0.0),
    ]
    .map(|(name, length)| (name, twips(length).to_string()));
    let margins: Vec<(&str, &str)> = margins.iter().map(|(name, length)| (*name, length.as_str())).collect();
    xml.empty("w:pgMar", &margins);
}
