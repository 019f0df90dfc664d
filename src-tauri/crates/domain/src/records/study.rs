//! The study programme: topics, works, campaigns, the year's programme and the thematic sessions.

use chrono::NaiveDate;

use super::{DocumentOut, Happening, IncomingDocument, Person};
use crate::{Id, Period, codes};

/// Chuyên đề năm: set by the province each year.
#[derive(Clone, Debug, PartialEq)]
pub struct AnnualTopic {
    /// Identity.
    pub id: Id<Self>,
    /// Of which year.
    pub year: i32,
    /// In full, without quotation marks.
    pub title: String,
    /// How papers call it after the first time: "Chuyên đề năm 2023".
    pub short_name: String,
    /// Who set it.
    pub issued_by: String,
    /// By which document.
    pub incoming: Option<Id<IncomingDocument>>,
}

/// A work that is studied (tác phẩm); the author's title is kept as of the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Identity.
    pub id: Id<Self>,
    /// Title without quotation marks.
    pub title: String,
    /// With title of the time: "đồng chí Tổng Bí thư Nguyễn Phú Trọng".
    pub author: String,
}

/// Đợt sinh hoạt chính trị.
#[derive(Clone, Debug, PartialEq)]
pub struct Campaign {
    /// Identity.
    pub id: Id<Self>,
    /// Title without quotation marks.
    pub title: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// The plan by which it is held.
    pub plan: Option<Id<DocumentOut>>,
    /// Whether each member hands in a paper.
    pub needs_paper: bool,
    /// Ghi chú.
    pub note: String,
}

codes! {
    /// State of a member's paper.
    pub enum PaperStatus {
        /// Chưa nộp.
        NotHandedIn = "not_handed_in",
        /// Đã nộp.
        HandedIn = "handed_in",
        /// Đã trình bày.
        Presented = "presented",
    }
}

/// A member's paper in a campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct CampaignPaper {
    /// Identity.
    pub id: Id<Self>,
    /// Which campaign.
    pub campaign: Id<Campaign>,
    /// Whose.
    pub person: Id<Person>,
    /// State.
    pub status: PaperStatus,
    /// Day of the state.
    pub on: Option<NaiveDate>,
    /// Ghi chú.
    pub note: String,
}

/// The year's programme of thematic study.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// Identity.
    pub id: Id<Self>,
    /// Of which year.
    pub year: i32,
    /// The plan that it stands in.
    pub plan: Option<Id<DocumentOut>>,
    /// Ghi chú.
    pub note: String,
}

/// One planned session.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeItem {
    /// Identity.
    pub id: Id<Self>,
    /// Of which programme.
    pub programme: Id<Programme>,
    /// Order.
    pub ordinal: u32,
    /// Quarter or month.
    pub period: Period,
    /// Nội dung.
    pub title: String,
    /// Hình thức.
    pub form: Option<StudyForm>,
    /// Người chuẩn bị.
    pub preparer: Option<Id<Person>>,
    /// Người trình bày.
    pub presenter: Option<Id<Person>>,
    /// Đơn vị phối hợp.
    pub partners: String,
    /// Địa điểm.
    pub site: String,
    /// The session that came of it.
    pub session: Option<Id<ThematicSession>>,
}

codes! {
    /// Hình thức of a thematic session; one session can have several.
    pub enum StudyForm {
        /// Báo cáo chuyên đề, thuyết trình.
        Talk = "talk",
        /// Tọa đàm.
        Roundtable = "roundtable",
        /// Nghiên cứu thực tế, tham quan, về nguồn.
        FieldVisit = "field_visit",
        /// Cuộc thi tìm hiểu.
        QuizContest = "quiz_contest",
        /// Xem phim tư liệu.
        Film = "film",
        /// Văn nghệ, sân khấu hóa.
        Performance = "performance",
        /// Another, named.
        Other = "other",
    }
}

codes! {
    /// How much of the annual topic a session covers.
    pub enum StudyScope {
        /// Toàn văn chuyên đề.
        WholeText = "whole_text",
        /// A part of it.
        Part = "part",
        /// None of it.
        None = "none",
    }
}

codes! {
    /// Whose session it is.
    pub enum JointRole {
        /// The branch's own.
        Own = "own",
        /// Joint, the branch as host.
        Host = "host",
        /// Joint, the branch as partner of another.
        Partner = "partner",
    }
}

/// Đợt sinh hoạt chuyên đề; its days and attendance are its sittings.
#[derive(Clone, Debug, PartialEq)]
pub struct ThematicSession {
    /// Identity.
    pub id: Id<Self>,
    /// The quarter by which it is counted.
    pub period: Period,
    /// Whether it came about.
    pub status: Happening,
    /// Why put off or not held.
    pub status_reason: String,
    /// Nội dung.
    pub title: String,
    /// How much of the topic.
    pub scope: StudyScope,
    /// The annual topic.
    pub topic: Option<Id<AnnualTopic>>,
    /// The campaign that it is combined with.
    pub campaign: Option<Id<Campaign>>,
    /// The plan by which it is held.
    pub plan: Option<Id<DocumentOut>>,
    /// The tick "tính là một đợt".
    pub counts: bool,
    /// Whose session.
    pub role: JointRole,
    /// Where a field visit went: "Khu Di tích …".
    pub site_name: String,
    /// Its address.
    pub site_address: String,
    /// Chủ trì.
    pub chair: Option<Id<Person>>,
    /// Lượt ý kiến; `None` when nobody counted.
    pub speeches: Option<u32>,
    /// Kết luận.
    pub conclusion: String,
    /// Ghi chú.
    pub note: String,
}

/// A form of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionForm {
    /// Identity.
    pub id: Id<Self>,
    /// Which session.
    pub session: Id<ThematicSession>,
    /// Order.
    pub ordinal: u32,
    /// The form.
    pub form: StudyForm,
    /// Its name, for another form.
    pub other_name: String,
    /// The tick "mới".
    pub is_new: bool,
}

/// A work studied in a session (lồng ghép).
#[derive(Clone, Debug, PartialEq)]
pub struct SessionWork {
    /// Identity.
    pub id: Id<Self>,
    /// Which session.
    pub session: Id<ThematicSession>,
    /// Order.
    pub ordinal: u32,
    /// The work.
    pub work: Id<Work>,
    /// Which part.
    pub excerpt: String,
}

/// Đơn vị phối hợp.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionPartner {
    /// Identity.
    pub id: Id<Self>,
    /// Which session.
    pub session: Id<ThematicSession>,
    /// Order.
    pub ordinal: u32,
    /// "Chi bộ 1 thuộc Đảng bộ Sở Công Thương".
    pub name: String,
    /// How many came from there, when it was counted.
    pub people: Option<u32>,
}

/// A round of a contest (nội dung thi).
#[derive(Clone, Debug, PartialEq)]
pub struct ContestRound {
    /// Identity.
    pub id: Id<Self>,
    /// Which session.
    pub session: Id<ThematicSession>,
    /// Order.
    pub ordinal: u32,
    /// "khởi động".
    pub name: String,
}

/// The points of a team in a round.
#[derive(Clone, Debug, PartialEq)]
pub struct ContestScore {
    /// Identity.
    pub id: Id<Self>,
    /// Which round.
    pub round: Id<ContestRound>,
    /// Which team; `None` is our own.
    pub partner: Option<Id<SessionPartner>>,
    /// Points, in hundredths.
    pub points_hundredths: i64,
}

/// Who presented in a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Presenter {
    /// Identity.
    pub id: Id<Self>,
    /// Which session.
    pub session: Id<ThematicSession>,
    /// Order.
    pub ordinal: u32,
    /// One of ours.
    pub person: Option<Id<Person>>,
    /// Or a guest.
    pub guest_name: String,
    /// What was presented.
    pub topic: String,
}
