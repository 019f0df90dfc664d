//! The display list as page operators. No other file names printpdf, so that it can be replaced.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, ExternalStream, ExternalXObject, FontId, FontMetrics, Greyscale, Line, LineDashPattern, LinePoint,
    Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions,
    Point, Pt, Rect, TextItem, TextMatrix, XObject, XObjectId, XObjectTransform,
};

use super::{
    Conformance,
    subset::SubsetFont,
    widths::{self, Widths},
};
use crate::{
    PrintError,
    display::{Display, Fill, Image, Item, NodeId, Owner, Page, Rule, Slope, TextLine},
    picture::{Colour, Encoding, Picture},
    text::{Face, Piece, Style},
};

/// Thickness of the edges of a box to tick.
const BOX_PEN: f32 = 0.75;

/// A document of pages, and which structure node each marked content of each page belongs to.
pub(super) struct Pages {
    pub(super) document: lopdf::Document,
    pub(super) content: Vec<Vec<NodeId>>,
}

pub(super) fn document(
    display: &Display,
    fonts: Vec<SubsetFont>,
    conformance: Conformance,
) -> Result<Pages, PrintError> {
    let mut pdf = PdfDocument::new("");
    let exact: Vec<Widths> = fonts.iter().map(Widths::of).collect();
    for font in fonts {
        pdf.resources.fonts.map.insert(font_id(font.face), PdfFont::new(parsed(font)));
    }
    let (mut content, mut pictures) = (Vec::new(), Pictures::new());
    for page in &display.pages {
        let (width, height) = (page.sheet.width, page.sheet.height);
        let (ops, nodes) = PageOps::of(page, height, conformance, &mut pictures);
        let (width, height) = (Mm::from(Pt(width)), Mm::from(Pt(height)));
        pdf.pages.push(PdfPage::new(width, height, ops));
        content.push(nodes);
    }
    pdf.resources.xobjects.map.extend(pictures);
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let mut document = pdf.to_lopdf_document(&options, &mut warnings);
    widths::set(&mut document, &exact);
    match warnings.first() {
        Some(warning) => Err(PrintError::Operators(format!("{warning:?}"))),
        None => Ok(Pages { document, content }),
    }
}

fn font_id(face: Face) -> FontId {
    FontId(format!("{face:?}"))
}

fn parsed(font: SubsetFont) -> ParsedFont {
    let SubsetFont { bounds, .. } = font;
    let metrics = FontMetrics { ascent: font.ascent, descent: font.descent };
    let mut parsed = ParsedFont::with_glyph_data(
        font.bytes,
        0,
        Some(font.name),
        font.glyphs,
        font.widths,
        font.units_per_em,
        metrics,
    );
    parsed.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em: font.units_per_em,
        x_min: bounds.x_min,
        y_min: bounds.y_min,
        x_max: bounds.x_max,
        y_max: bounds.y_max,
        caret_slope_rise: 1000,
        caret_slope_run: font.slant,
        us_weight_class: font.weight,
    };
    parsed
}

/// The pictures of the document so far.
type Pictures = BTreeMap<XObjectId, XObject>;

/// The operators of a page, with the drawing state that they leave behind.
struct PageOps {
    ops: Vec<Op>,
    /// Page height: PDF counts from the bottom.
    height: f32,
    font: Option<(Face, f32)>,
    grey: f32,
    pen: Option<(f32, bool)>,
}

impl PageOps {
    fn of(page: &Page, height: f32, conformance: Conformance, pictures: &mut Pictures) -> (Vec<Op>, Vec<NodeId>) {
        let mut writer = Self { ops: Vec::new(), height, font: None, grey: 0.0, pen: None };
        let mut nodes = Vec::new();
        for group in &page.groups {
            if conformance == Conformance::Tagged {
                writer.begin(group.owner, &mut nodes);
            }
            for item in &group.items {
                match item {
                    Item::Text(line) => writer.text(line),
                    Item::Rule(rule) => writer.rule(rule),
                    Item::Fill(fill) => writer.fill(fill),
                    Item::Image(image) => writer.image(image, pictures),
                    Item::Box(area) => area.outline(BOX_PEN).iter().for_each(|rule| writer.rule(rule)),
                }
            }
            if conformance == Conformance::Tagged {
                writer.ops.push(Op::EndMarkedContent);
            }
        }
        (writer.ops, nodes)
    }

    fn begin(&mut self, owner: Owner, nodes: &mut Vec<NodeId>) {
        self.ops.push(match owner {
            Owner::Artifact => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
            Owner::Node(node) => {
                let id = i64::try_from(nodes.len()).unwrap_or(i64::MAX);
                nodes.push(node);
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(id))]);
                Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } }
            }
        });
    }

    fn text(&mut self, line: &TextLine) {
        if line.slope.is_level() {
            return self.letters(line);
        }
        // Letters on a slope have a height each, and would be taken from the page one a line.
        let map = BTreeMap::from([("ActualText".to_owned(), text_string(&line.text()))]);
        self.ops
            .push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } });
        self.letters(line);
        self.ops.push(Op::EndMarkedContent);
    }

    fn letters(&mut self, line: &TextLine) {
        self.ink(line.grey);
        self.ops.push(Op::StartTextSection);
        let Slope { across, up } = line.slope;
        let (x, y) = (rounded(line.x), rounded(self.height - line.baseline));
        self.ops.push(if line.slope.is_level() {
            Op::SetTextCursor { pos: Point { x: Pt(x), y: Pt(y) } }
        } else {
            Op::SetTextMatrix { matrix: TextMatrix::Raw([across, up, -up, across, x, y]) }
        });
        let mut pen = 0.0;
        for run in line.pieces.chunk_by(|(_, a), (_, b)| same_font(a.style, b.style)) {
            self.run(run, &mut pen);
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Pieces in one font. `pen` is where a viewer stands; a piece is moved to where it was measured to stand if the
    /// widths before it do not lead there, as after a stretched blank.
    fn run(&mut self, run: &[(f32, Piece)], pen: &mut f32) {
        let Some((_, Piece { style, .. })) = run.first() else { return };
        if self.font != Some((style.face, style.size)) {
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(style.face)), size: Pt(style.size) });
            self.font = Some((style.face, style.size));
        }
        let (mut items, mut text) = (Vec::new(), String::new());
        for (offset, piece) in run {
            let behind = ((*pen - offset) * 1000.0 / style.size).round();
            if behind != 0.0 {
                if !text.is_empty() {
                    items.push(TextItem::Text(std::mem::take(&mut text)));
                }
                items.push(TextItem::Offset(behind));
                *pen -= behind * style.size / 1000.0;
            }
            text.push_str(&piece.word.text);
            *pen += piece.width();
        }
        items.push(TextItem::Text(text));
        self.ops.push(Op::ShowText { items });
    }

    fn ink(&mut self, grey: f32) {
        if (self.grey - grey).abs() > f32::EPSILON {
            self.ops.push(Op::SetFillColor { col: Color::Greyscale(Greyscale { percent: grey, icc_profile: None }) });
            self.grey = grey;
        }
    }

    fn rule(&mut self, rule: &Rule) {
        if self.pen != Some((rule.thickness, rule.dotted)) {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(rule.thickness) });
            let dash = if rule.dotted { LineDashPattern::new(0.0, &[0.8, 2.4]) } else { LineDashPattern::solid() };
            self.ops.push(Op::SetLineDashPattern { dash });
            self.pen = Some((rule.thickness, rule.dotted));
        }
        let point = |(x, y): (f32, f32)| LinePoint {
            p: Point { x: Pt(rounded(x)), y: Pt(rounded(self.height - y)) },
            bezier: false,
        };
        self.ops.push(Op::DrawLine { line: Line { points: vec![point(rule.from), point(rule.to)], is_closed: false } });
    }

    fn fill(&mut self, fill: &Fill) {
        self.ink(fill.grey);
        let area = fill.area;
        let rectangle = Rect {
            x: Pt(rounded(area.x)),
            y: Pt(rounded(self.height - area.y - area.height)),
            width: Pt(rounded(area.width)),
            height: Pt(rounded(area.height)),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn image(&mut self, image: &Image, pictures: &mut Pictures) {
        let id = XObjectId(format!("Picture{}", pictures.len()));
        pictures.insert(id.clone(), picture(&image.picture));
        let area = image.area;
        let transform = XObjectTransform {
            translate_x: Some(Pt(rounded(area.x))),
            translate_y: Some(Pt(rounded(self.height - area.y - area.height))),
            scale_x: Some(rounded(area.width)),
            scale_y: Some(rounded(area.height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id, transform });
    }
}

fn picture(picture: &Picture) -> XObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let colours = match picture.colour {
        Colour::Grey => "DeviceGray",
        Colour::Rgb => "DeviceRGB",
    };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(picture.width.into())),
        ("Height".to_owned(), DictItem::Int(picture.height.into())),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ("ColorSpace".to_owned(), name(colours)),
    ]);
    if picture.encoding == Encoding::Jpeg {
        dict.insert("Filter".to_owned(), name("DCTDecode"));
    }
    let compress = picture.encoding == Encoding::Plain;
    let stream = ExternalStream { dict, content: picture.bytes.to_vec(), compress };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

fn text_string(text: &str) -> DictItem {
    let data = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    DictItem::String { data, literal: false }
}

fn same_font(a: Style, b: Style) -> bool {
    a.face == b.face && a.size.total_cmp(&b.size).is_eq()
}

/// To a thousandth of a point: shorter files, and the same text on every machine.
fn rounded(length: f32) -> f32 {
    (length * 1000.0).round() / 1000.0
}
