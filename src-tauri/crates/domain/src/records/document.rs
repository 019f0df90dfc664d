//! Documents out and in. A report is a document that owns its paragraphs.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Meeting, Person};
use crate::{Id, Period, codes};

codes! {
    /// Types of document that a branch issues (QĐ 66-QĐ/TW, QĐ 399-QĐ/TW), by the code that stands in their number.
    pub enum DocumentKind {
        /// Nghị quyết.
        Resolution = "NQ",
        /// Quyết định.
        Decision = "QĐ",
        /// Kết luận.
        Conclusion = "KL",
        /// Quy chế.
        Statute = "QC",
        /// Thông báo.
        Notice = "TB",
        /// Báo cáo.
        Report = "BC",
        /// Kế hoạch.
        Plan = "KH",
        /// Chương trình.
        ActionProgramme = "CTr",
        /// Đề án.
        Scheme = "ĐA",
        /// Phương án.
        Option = "PA",
        /// Tờ trình.
        Submission = "TTr",
        /// Công văn.
        OfficialLetter = "CV",
        /// Biên bản.
        Minutes = "BB",
        /// Giấy mời.
        Invitation = "GM",
        /// Giấy giới thiệu.
        Introduction = "GGT",
    }
}

codes! {
    /// The life of a document.
    pub enum DocumentStatus {
        /// Dự thảo.
        Draft = "draft",
        /// Chờ ký.
        WaitingForSignature = "waiting_for_signature",
        /// Đã ban hành.
        Issued = "issued",
        /// Đã hủy số.
        NumberCancelled = "number_cancelled",
    }
}

/// Văn bản đi.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentOut {
    /// Identity.
    pub id: Id<Self>,
    /// Type.
    pub kind: DocumentKind,
    /// Số; `None` until it has one.
    pub number: Option<u32>,
    /// The organ's part of the symbol, "CB2".
    pub symbol: String,
    /// The year that it is about, whatever its date: a report on 2023 may be dated January 2024.
    pub about_year: i32,
    /// For a report: the period that it reports on.
    pub period: Option<Period>,
    /// Its own date; `None` prints as dots.
    pub dated: Option<NaiveDate>,
    /// Trích yếu.
    pub subject: String,
    /// State.
    pub status: DocumentStatus,
    /// A document of the congress, numbered in a sequence of its own.
    pub of_congress: bool,
    /// The meeting that it records.
    pub meeting: Option<Id<Meeting>>,
    /// Who signs; `None` follows the offices on its date.
    pub signer: Option<Id<Person>>,
    /// Chức vụ of the signer as printed; empty follows the offices.
    pub signer_post: String,
    /// Quyền hạn; empty follows the branch's profile.
    pub signing_capacity: String,
    /// Code of its format profile; `None` follows the branch and the date.
    pub format_profile: Option<String>,
    /// Figures up to and with this day; `None` follows the rule "min(document date, 31/12)".
    pub figures_to: Option<NaiveDate>,
    /// Kính gửi, of an official letter, a submission or an invitation; one a line.
    pub addressee: String,
    /// Nơi nhận; empty follows the branch's profile.
    pub recipients: String,
    /// Text of a document with a free body.
    pub body: String,
    /// Ghi chú.
    pub note: String,
}

/// Văn bản đến: what the branch's own papers are based on.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingDocument {
    /// Identity.
    pub id: Id<Self>,
    /// Số đến.
    pub arrival_no: Option<u32>,
    /// Ngày đến.
    pub received_on: Option<NaiveDate>,
    /// Cơ quan ban hành.
    pub issuer: String,
    /// Số và ký hiệu, as printed.
    pub number_symbol: String,
    /// Its date.
    pub dated: Option<NaiveDate>,
    /// Tên loại, as printed.
    pub kind_name: String,
    /// Trích yếu.
    pub subject: String,
    /// The year that it is about.
    pub about_year: i32,
    /// Ghi chú.
    pub note: String,
}

/// Căn cứ of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    /// Identity.
    pub id: Id<Self>,
    /// Of which document.
    pub document: Id<DocumentOut>,
    /// Order.
    pub ordinal: u32,
    /// The incoming document.
    pub incoming: Option<Id<IncomingDocument>>,
    /// Or plain words.
    pub text: String,
}

codes! {
    /// Where a paragraph's text comes from.
    pub enum ParagraphSource {
        /// Drafted by the program from the records.
        Drafted = "drafted",
        /// Drafted, then edited by the clerk.
        Edited = "edited",
        /// The clerk's own; never drafted.
        Own = "own",
        /// Left out on purpose.
        LeftOut = "left_out",
    }
}

/// A paragraph of a document; figures stand in it as tokens.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// Identity.
    pub id: Id<Self>,
    /// Of which document.
    pub document: Id<DocumentOut>,
    /// Order.
    pub ordinal: u32,
    /// The code of its place in the form.
    pub section: String,
    /// Where it comes from.
    pub source: ParagraphSource,
    /// Its text.
    pub text: String,
}

/// A figure that the clerk typed over: what the paragraph says of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Identity.
    pub id: Id<Self>,
    /// In which paragraph.
    pub paragraph: Id<Paragraph>,
    /// The rule that the figure stands for.
    pub rule: String,
    /// What is claimed.
    pub value: String,
}

/// Bản ban hành: what was issued, frozen for ever.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// Identity.
    pub id: Id<Self>,
    /// Which document.
    pub document: Id<DocumentOut>,
    /// When.
    pub issued_at: DateTime<Utc>,
    /// The text, as JSON.
    pub text: String,
    /// The figures with their rules and rows, as JSON.
    pub figures: String,
    /// The PDF, by hash.
    pub pdf: String,
}

codes! {
    /// The sections of a year report that the clerk writes; the program never drafts them.
    pub enum OwnSection {
        /// IV.1 Ưu điểm.
        Strengths = "strengths",
        /// IV.2 Hạn chế, nguyên nhân.
        Weaknesses = "weaknesses",
        /// V Phương hướng, nhiệm vụ: with a suggestion to confirm.
        Direction = "direction",
        /// VI Kiến nghị, đề xuất: left out when "Không có" is ticked.
        Proposals = "proposals",
    }
}

impl DocumentOut {
    /// A document of a kind about a year, without number and date.
    #[must_use]
    pub fn draft(id: Id<Self>, kind: DocumentKind, about_year: i32, symbol: &str) -> Self {
        Self {
            id,
            kind,
            number: None,
            symbol: symbol.to_owned(),
            about_year,
            period: None,
            dated: None,
            subject: String::new(),
            status: DocumentStatus::Draft,
            of_congress: false,
            meeting: None,
            signer: None,
            signer_post: String::new(),
            signing_capacity: String::new(),
            format_profile: None,
            figures_to: None,
            addressee: String::new(),
            recipients: String::new(),
            body: String::new(),
            note: String::new(),
        }
    }

    /// A plan that has left the branch already, to be cited.
    #[must_use]
    pub fn issued_plan(id: Id<Self>, about_year: i32, symbol: &str) -> Self {
        Self { status: DocumentStatus::Issued, ..Self::draft(id, DocumentKind::Plan, about_year, symbol) }
    }

    /// A report of a period, which owns its paragraphs and is written where reports are.
    #[must_use]
    pub fn is_periodic_report(&self) -> bool {
        self.kind == DocumentKind::Report && self.period.is_some()
    }

    /// Whether the book holds what it says, so that its paper can be made; else it was written elsewhere.
    #[must_use]
    pub fn is_written_here(&self) -> bool {
        !self.body.trim().is_empty() || (self.kind == DocumentKind::Invitation && self.meeting.is_some())
    }

    /// "70-KH/CB2"; below ten with a zero; dots where there is no number yet.
    #[must_use]
    pub fn number_and_symbol(&self) -> String {
        let number = self.number.map_or_else(|| "…".to_owned(), |number| format!("{number:02}"));
        format!("{number}-{}/{}", crate::Code::code(self.kind), self.symbol)
    }
}
