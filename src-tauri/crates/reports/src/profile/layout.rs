//! What a format profile says.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, de::Error};

use crate::{PageNumber, Pt, Sheet, mm};

/// The layout rules in force in one period.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatProfile {
    /// How commands and records name it: `hd36`.
    pub code: String,
    /// What people call it.
    pub name: String,
    /// The instruction that it follows.
    pub source: String,
    /// The first document date it applies to; `None` for one that applies only where it is chosen.
    #[serde(default, deserialize_with = "some_day")]
    pub valid_from: Option<NaiveDate>,
    /// The last document date it applies to, where another follows.
    #[serde(default, deserialize_with = "some_day")]
    pub valid_to: Option<NaiveDate>,
    /// The paper.
    pub paper: PaperSize,
    /// The margins.
    pub margins: Margins,
    page_number: NumberPlace,
    /// Heights and indents of text.
    pub spacing: Spacing,
    /// Letter sizes by element.
    pub sizes: Sizes,
    /// Punctuation of the list under "Nơi nhận".
    pub recipients: Recipients,
    /// Habits of wording.
    pub wording: WordingRules,
}

/// Paper size in millimetres.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperSize {
    /// Across.
    pub width: f32,
    /// Down.
    pub height: f32,
}

/// Margins of the front page in millimetres.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the sides say themselves")]
pub struct Margins {
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub left: f32,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct NumberPlace {
    size: Pt,
    /// Millimetres.
    from_top: f32,
    first_page: usize,
}

/// Heights and indents of text.
#[derive(Clone, Debug, PartialEq, Deserialize)]
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
}

/// Letter sizes in points.
#[derive(Clone, Debug, PartialEq, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipients {
    /// After every line but the last.
    pub separator: String,
    /// After the last.
    pub end: String,
}

/// Habits of wording.
#[derive(Clone, Debug, PartialEq, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
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
            page_number: PageNumber {
                size: self.page_number.size,
                from_top: mm(self.page_number.from_top),
                first_page: self.page_number.first_page,
            },
        }
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
