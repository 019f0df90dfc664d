//! People: one row for life, and two dated axes beside it, what someone is and how they take part.

use chrono::NaiveDate;

use super::Unit;
use crate::{Id, codes, day::PartialDate};

codes! {
    /// What someone is, towards the Party.
    pub enum Standing {
        /// Quần chúng.
        NonParty = "non_party",
        /// Đảng viên dự bị.
        Probationary = "probationary",
        /// Đảng viên chính thức.
        Official = "official",
        /// Has left the Party (ra khỏi Đảng).
        Left = "left",
    }
}

impl Standing {
    /// Whether this is a party member, official or probationary.
    #[must_use]
    pub fn is_party(self) -> bool {
        matches!(self, Self::Probationary | Self::Official)
    }
}

codes! {
    /// How someone takes part (the words of the national member database).
    pub enum Activity {
        /// Đang sinh hoạt.
        Active = "active",
        /// Miễn công tác và sinh hoạt đảng.
        Exempt = "exempt",
        /// Sinh hoạt tạm thời nơi khác.
        Away = "away",
        /// Sinh hoạt tạm thời tại đây.
        HereTemporarily = "here_temporarily",
        /// Đình chỉ sinh hoạt.
        Suspended = "suspended",
        /// Gián đoạn sinh hoạt.
        Interrupted = "interrupted",
        /// Chuyển đi.
        TransferredOut = "transferred_out",
        /// Từ trần.
        Died = "died",
    }
}

impl Activity {
    /// Whether someone with this activity does not belong to the branch any more.
    #[must_use]
    pub fn is_gone(self) -> bool {
        matches!(self, Self::TransferredOut | Self::Died)
    }
}

codes! {
    /// Giới tính.
    pub enum Gender {
        /// Nam.
        Male = "male",
        /// Nữ.
        Female = "female",
    }
}

/// A person, party member or not: the columns of Mẫu 7-HSĐV that do not change with a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Identity.
    pub id: Id<Self>,
    /// Họ và tên.
    pub full_name: String,
    /// The clerk's correction of which part is the given name; `None` takes the last word.
    pub given_name: Option<String>,
    /// Họ tên khai sinh, where it differs.
    pub birth_name: String,
    /// Tên gọi khác.
    pub other_name: String,
    /// Giới tính.
    pub gender: Option<Gender>,
    /// Ngày sinh.
    pub birth: Option<PartialDate>,
    /// Dân tộc.
    pub ethnicity: String,
    /// Tôn giáo.
    pub religion: String,
    /// Quê quán.
    pub native_place: String,
    /// Nơi cư trú.
    pub residence: String,
    /// Chi bộ nơi cư trú.
    pub residence_branch: String,
    /// Giáo dục phổ thông.
    pub general_education: String,
    /// Chuyên môn nghiệp vụ.
    pub qualification: String,
    /// Lý luận chính trị.
    pub political_theory: String,
    /// Ngoại ngữ.
    pub foreign_language: String,
    /// Tin học.
    pub computer_skills: String,
    /// Nghề nghiệp trước khi vào Đảng.
    pub occupation_before: String,
    /// Nghề nghiệp hiện nay.
    pub occupation_now: String,
    /// Ngày quyết định kết nạp: Party age runs from it.
    pub admission_decision: Option<PartialDate>,
    /// Ngày tổ chức lễ kết nạp: the twelve months of probation run from it.
    pub admission_ceremony: Option<PartialDate>,
    /// Ngày chính thức.
    pub official_on: Option<PartialDate>,
    /// Months to take off the Party age.
    pub party_age_deduction_months: u32,
    /// Người giới thiệu, one a line.
    pub introducers: String,
    /// Số thẻ đảng viên, as text: leading zeros count.
    pub card_no: String,
    /// Ngày cấp thẻ.
    pub card_issued_on: Option<PartialDate>,
    /// Nơi cấp thẻ.
    pub card_issued_by: String,
    /// Số lý lịch.
    pub dossier_no: String,
    /// Số Huy hiệu Đảng.
    pub badge_no: String,
    /// Số định danh cá nhân; masked, off by default.
    pub identity_no: String,
    /// Bộ đội, công an, hưu trí.
    pub service: String,
    /// Giấy chứng nhận lớp nhận thức về Đảng: number and date, for quần chúng ưu tú.
    pub awareness_certificate: String,
    /// Điện thoại.
    pub phone: String,
    /// Place in lists that go by rank; 0 follows the name.
    pub list_order: u32,
    /// Ghi chú.
    pub note: String,
}

/// From a day on, someone is this; it lasts until the next change.
#[derive(Clone, Debug, PartialEq)]
pub struct StandingChange {
    /// Identity.
    pub id: Id<Self>,
    /// Who.
    pub person: Id<Person>,
    /// What they are.
    pub standing: Standing,
    /// First day.
    pub from: NaiveDate,
    /// Decision, reason.
    pub note: String,
}

/// From a day to another, someone takes part like this; a day in no span is an active one.
#[derive(Clone, Debug, PartialEq)]
pub struct ActivitySpan {
    /// Identity.
    pub id: Id<Self>,
    /// Who.
    pub person: Id<Person>,
    /// How they take part.
    pub activity: Activity,
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while it lasts.
    pub to: Option<NaiveDate>,
    /// Where to, where from.
    pub place: String,
    /// Reason, decision.
    pub note: String,
}

/// From a day to another, someone works in this unit, as this.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    /// Identity.
    pub id: Id<Self>,
    /// Who.
    pub person: Id<Person>,
    /// Where; `None` for someone of no unit.
    pub unit: Option<Id<Unit>>,
    /// Chức vụ chính quyền.
    pub job_title: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while it lasts.
    pub to: Option<NaiveDate>,
}

/// The member who guides a probationary one (đảng viên giúp đỡ).
#[derive(Clone, Debug, PartialEq)]
pub struct Helper {
    /// Identity.
    pub id: Id<Self>,
    /// The probationary member.
    pub person: Id<Person>,
    /// Who guides.
    pub helper: Id<Person>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
}

impl Person {
    /// Someone of whom nothing but the name is known yet.
    #[must_use]
    pub fn named(id: Id<Self>, full_name: &str) -> Self {
        Self {
            id,
            full_name: full_name.to_owned(),
            given_name: None,
            birth_name: String::new(),
            other_name: String::new(),
            gender: None,
            birth: None,
            ethnicity: String::new(),
            religion: String::new(),
            native_place: String::new(),
            residence: String::new(),
            residence_branch: String::new(),
            general_education: String::new(),
            qualification: String::new(),
            political_theory: String::new(),
            foreign_language: String::new(),
            computer_skills: String::new(),
            occupation_before: String::new(),
            occupation_now: String::new(),
            admission_decision: None,
            admission_ceremony: None,
            official_on: None,
            party_age_deduction_months: 0,
            introducers: String::new(),
            card_no: String::new(),
            card_issued_on: None,
            card_issued_by: String::new(),
            dossier_no: String::new(),
            badge_no: String::new(),
            identity_no: String::new(),
            service: String::new(),
            awareness_certificate: String::new(),
            phone: String::new(),
            list_order: 0,
            note: String::new(),
        }
    }
}
