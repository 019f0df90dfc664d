//! What a format profile says.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::Weights;
use crate::{BackMargins, NumberAlign, Orientation, PageEdge, PageNumber, Pt, Sheet, mm};

/// The layout rules in force in one period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatProfile {
    /// How commands and records name it: `hd36`.
    pub code: String,
    /// What people call it.
    pub name: String,
    /// The instruction that it follows.
    pub source: String,
    /// The first document date it applies to; `None` for one that applies only where it is chosen.
    #[serde(
        default,
        deserialize_with = "some_day",
        serialize_with = "as_text",
        skip_serializing_if = "Option::is_none"
    )]
    pub valid_from: Option<NaiveDate>,
    /// The last document date it applies to, where another follows.
    #[serde(
        default,
        deserialize_with = "some_day",
        serialize_with = "as_text",
        skip_serializing_if = "Option::is_none"
    )]
    pub valid_to: Option<NaiveDate>,
    /// The paper.
    pub paper: PaperSize,
    /// The margins.
    pub margins: Margins,
    /// Where pages bear their number.
    pub page_number: NumberPlace,
    /// Heights and indents of text.
    pub spacing: Spacing,
    /// Letter sizes by element.
    pub sizes: Sizes,
    /// Weights of letters by element.
    pub weights: Weights,
    /// Punctuation of the list under "Nơi nhận".
    pub recipients: Recipients,
    /// Habits of wording.
    pub wording: WordingRules,
}

/// Paper size in millimetres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperSize {
    /// Across.
    pub width: f32,
    /// Down.
    pub height: f32,
}

/// Margins in millimetres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the sides say themselves")]
pub struct Margins {
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub left: f32,
    /// The left margin of a back; the right one of the front where the profile does not say.
    pub back_left: Option<f32>,
    /// The right margin of a back; the left one of the front where the profile does not say.
    pub back_right: Option<f32>,
    /// Papers are printed on both sides, so that every second page has the margins of a back.
    #[serde(default)]
    pub two_sided: bool,
}

impl Margins {
    fn back(&self) -> Option<BackMargins> {
        let (left, right) = (self.back_left.unwrap_or(self.right), self.back_right.unwrap_or(self.left));
        self.two_sided.then(|| BackMargins { left: mm(left), right: mm(right) })
    }
}

/// Where and from which page on pages bear their number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberPlace {
    /// Letter size.
    pub size: Pt,
    /// At the head or the foot of the page.
    #[serde(default)]
    pub at: PageEdge,
    /// Millimetres from the edge that it stands at.
    pub from_top: f32,
    /// Where on that height.
    #[serde(default)]
    pub align: NumberAlign,
    /// What stands before the number: "Trang ".
    #[serde(default)]
    pub prefix: String,
    /// The first page that shows its number.
    pub first_page: usize,
}

/// Heights and indents of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spacing {
    /// Exact line height in points.
    pub line: Pt,
    /// Blank between paragraphs in points.
    pub paragraph: Pt,
    /// Indent of a first line in millimetres.
    pub first_line_indent: f32,
    /// Exact line height in tables, in points.
    pub table_line: Pt,
    /// The same in registers of many columns.
    pub register_line: Pt,
}

/// Letter sizes in points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    /// ĐẢNG CỘNG SẢN VIỆT NAM.
    pub national_title: Pt,
    /// The body above the branch.
    pub parent: Pt,
    /// The branch.
    pub branch: Pt,
    /// Số và ký hiệu.
    pub number: Pt,
    /// Địa danh và ngày tháng.
    pub place_and_date: Pt,
    /// Tên loại.
    pub type_name: Pt,
    /// Trích yếu.
    pub subject: Pt,
    /// Trích yếu of an official letter, under its number.
    pub letter_subject: Pt,
    /// "Kính gửi".
    pub addressees: Pt,
    /// Nội dung.
    pub body: Pt,
    /// Bảng biểu.
    pub table: Pt,
    /// Registers of many columns, such as Mẫu 7-HSĐV.
    pub register: Pt,
    /// Quyền hạn: T/M CHI BỘ.
    pub authority: Pt,
    /// Chức vụ.
    pub position: Pt,
    /// Họ và tên người ký.
    pub signer: Pt,
    /// "Nơi nhận:".
    pub recipients_head: Pt,
    /// The list of recipients.
    pub recipients: Pt,
}

/// Punctuation of the list under "Nơi nhận".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipients {
    /// After every line but the last.
    pub separator: String,
    /// After the last.
    pub end: String,
}

/// Habits of wording.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordingRules {
    /// "uỷ" or "ủy", in fixed words.
    pub committee: String,
    /// What stands before the addressees of a paper: "Kính gửi".
    pub addressed: String,
    /// What stands before those of a submission (tờ trình).
    pub submitted: String,
    /// What ends the content.
    pub content_end: String,
    /// How the pages of appendices are counted.
    pub appendix_pages: AppendixPages,
}

/// How the pages of appendices are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AppendixPages {
    /// With the paper's.
    Continue,
    /// Each appendix from 1.
    Restart,
}

impl FormatProfile {
    /// The sheet in points.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        Sheet {
            width: mm(self.paper.width),
            height: mm(self.paper.height),
            top: mm(self.margins.top),
            right: mm(self.margins.right),
            bottom: mm(self.margins.bottom),
            left: mm(self.margins.left),
            back: self.margins.back(),
            page_number: PageNumber {
                size: self.page_number.size,
                at: self.page_number.at,
                from_edge: mm(self.page_number.from_top),
                align: self.page_number.align,
                prefix: self.page_number.prefix.clone(),
                first_page: self.page_number.first_page,
            },
        }
    }

    /// The profile for blocks of a section that lies this way: all that fills the width of the text fills the
    /// sheet's as it lies.
    #[must_use]
    pub fn turned(&self, orientation: Orientation) -> Self {
        let PaperSize { width, height } = self.paper;
        let (short, long) = (width.min(height), width.max(height));
        let paper = match orientation {
            Orientation::Portrait => PaperSize { width: short, height: long },
            Orientation::Landscape => PaperSize { width: long, height: short },
        };
        Self { paper, ..self.clone() }
    }

    /// A fixed word or sentence in the profile's spelling of "ủy". What people typed is never passed through this.
    #[must_use]
    pub fn spelled(&self, fixed: &str) -> String {
        if self.wording.committee == "uỷ" {
            fixed.replace("ủy", "uỷ").replace("Ủy", "Uỷ").replace("ỦY", "UỶ")
        } else {
            fixed.to_owned()
        }
    }
}

fn some_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    String::deserialize(from)?.parse().map(Some).map_err(D::Error::custom)
}

fn as_text<S: Serializer>(day: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
    day.map(|day| day.to_string()).serialize(to)
}
