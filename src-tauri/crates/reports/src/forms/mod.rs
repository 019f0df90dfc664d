//! The forms (biểu mẫu): papers made from the records alone, one file each, and the one list of them.
//!
//! A new form is a line in the list below, a file beside this one, its wording with its name in
//! `assets/wording/forms`, and its name in the two word lists of the window (`ui/src/text/{vi,en}/forms.ts`).

mod attendance_sheet;
mod attendance_table;
mod ballots;
mod campaign_plan;
mod campaign_report;
mod commendation_list;
mod extract;
mod file_index;
mod form;
mod grading;
mod grading_list;
mod grading_report;
mod grading_submission;
mod grading_vote_minutes;
mod half_year_sheet;
mod invitation;
mod ledger;
mod lists;
mod meeting;
mod members;
mod minutes;
mod monthly;
mod movement;
mod non_party;
mod people;
mod person;
mod register_in;
mod register_out;
mod resolution;
mod session_minutes;
mod study;
mod study_plan;
mod vote_minutes;
mod words;
mod year_book;
mod year_comparison;

use std::collections::BTreeMap;

use domain::{
    Id, Period, Records, codes,
    figures::Span,
    records::{Campaign, DocumentKind, DocumentOut, Meeting, Person, ThematicSession},
};

use serde::Deserialize;

use crate::{Drafted, Official, Orientation, Paper, PrintError, official::addressed};
use form::Form;

/// What a form is made from.
#[derive(Clone, Debug)]
pub struct FormOrder<'a> {
    /// What makes it an official paper. Its document is the one of the register that this form is, or a draft that
    /// stands for it.
    pub official: Official<'a>,
    /// What it is of.
    pub of: Subject,
    /// The days whose records it counts.
    pub span: Span,
    /// How many pages the papers have that this program issued, where that was kept.
    pub pages: &'a BTreeMap<Id<DocumentOut>, usize>,
    /// The papers that the year book binds, in order; no other form has any.
    pub bound: &'a [BoundPaper],
    /// The records of closed years as they were stored; only what compares years asks for them.
    pub closed: &'a BTreeMap<i32, &'a Records>,
}

codes! {
    /// The parts of the year book, in order.
    pub enum Chapter {
        /// Members, quần chúng, what changed among them.
        Organisation = "organisation",
        /// Plans of the year.
        Plans = "plans",
        /// Regular and other meetings, and what they resolved.
        Meetings = "meetings",
        /// Thematic sessions and campaigns.
        Study = "study",
        /// Commendations.
        Commendations = "commendations",
        /// Reports to the superior.
        Reports = "reports",
        /// Registers, and the index of the file.
        Registers = "registers",
    }
}

/// A paper that the year book binds.
#[derive(Clone, Debug, PartialEq)]
pub struct BoundPaper {
    /// The part that it belongs to.
    pub chapter: Chapter,
    /// The paper as the records have it.
    pub drafted: Drafted,
    /// It was issued once: what the file keeps of it may say something else, and the book tells so.
    pub was_issued: bool,
}

/// What a form is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A year, a half or a month.
    Period(Period),
    /// A meeting.
    Meeting(Id<Meeting>),
    /// A thematic session.
    Session(Id<ThematicSession>),
    /// A campaign.
    Campaign(Id<Campaign>),
    /// A person.
    Person(Id<Person>),
}

codes! {
    /// What a kind of form has to be told.
    pub enum Needs {
        /// A year.
        Year = "year",
        /// A half of a year.
        Half = "half",
        /// A month.
        Month = "month",
        /// A meeting.
        Meeting = "meeting",
        /// A thematic session.
        Session = "session",
        /// A campaign.
        Campaign = "campaign",
        /// A person.
        Person = "person",
    }
}

/// The list of forms: the code by which commands name it, the name that its file begins with, what it is of, the kind
/// of document that it is where it has a number, and the module that writes it.
macro_rules! forms {
    ($($(#[$meta:meta])* $name:ident = $code:literal, $stem:literal, of $needs:ident, $kind:expr, by $module:ident;)+) => {
        codes! {
            /// Kinds of form.
            pub enum FormKind { $($(#[$meta])* $name = $code,)+ }
        }

        impl FormKind {
            /// What the name of its file begins with.
            #[must_use]
            pub fn stem(self) -> &'static str {
                match self { $(Self::$name => $stem,)+ }
            }

            /// What it has to be told.
            #[must_use]
            pub fn needs(self) -> Needs {
                match self { $(Self::$name => Needs::$needs,)+ }
            }

            /// The kind of document that it is, for one that takes a number; the others are lists and sheets.
            #[must_use]
            pub fn document(self) -> Option<DocumentKind> {
                match self { $(Self::$name => $kind,)+ }
            }
        }

        fn wording(kind: FormKind) -> &'static str {
            match kind { $(FormKind::$name => $module::WORDS,)+ }
        }

        fn write(kind: FormKind, form: &mut Form<'_>) -> Result<Paper, PrintError> {
            match kind { $(FormKind::$name => $module::write(form),)+ }
        }
    };
}

forms! {
    /// Biên bản of a meeting.
    Minutes = "minutes", "bien-ban", of Meeting, Some(DocumentKind::Minutes), by minutes;
    /// Biên bản of a thematic session.
    SessionMinutes = "session-minutes", "bien-ban-chuyen-de", of Session, Some(DocumentKind::Minutes),
        by session_minutes;
    /// Nghị quyết of a meeting.
    Resolution = "resolution", "nghi-quyet", of Meeting, Some(DocumentKind::Resolution), by resolution;
    /// Danh sách điểm danh để ký.
    AttendanceSheet = "attendance-sheet", "danh-sach-diem-danh", of Meeting, None, by attendance_sheet;
    /// Bảng theo dõi tham dự of a year.
    AttendanceTable = "attendance-table", "bang-theo-doi-tham-du", of Year, None, by attendance_table;
    /// Phiếu biểu quyết.
    Ballots = "ballots", "phieu-bieu-quyet", of Meeting, None, by ballots;
    /// Biên bản kiểm phiếu.
    VoteMinutes = "vote-minutes", "bien-ban-kiem-phieu", of Meeting, None, by vote_minutes;
    /// Giấy mời to a meeting.
    Invitation = "invitation", "giay-moi", of Meeting, Some(DocumentKind::Invitation), by invitation;
    /// Trích nghị quyết on the commendations of a meeting.
    Extract = "extract", "trich-nghi-quyet", of Meeting, Some(DocumentKind::Resolution), by extract;
    /// Kế hoạch sinh hoạt chuyên đề of a year.
    StudyPlan = "study-plan", "ke-hoach-chuyen-de", of Year, Some(DocumentKind::Plan), by study_plan;
    /// Kế hoạch of a campaign.
    CampaignPlan = "campaign-plan", "ke-hoach-dot-sinh-hoat-chinh-tri", of Campaign, Some(DocumentKind::Plan), by campaign_plan;
    /// Báo cáo kết quả of a campaign.
    CampaignReport = "campaign-report", "bao-cao-dot-sinh-hoat-chinh-tri", of Campaign, Some(DocumentKind::Report), by campaign_report;
    /// Danh sách biểu dương of a month.
    CommendationList = "commendations", "danh-sach-bieu-duong", of Month, None, by commendation_list;
    /// Sổ theo dõi biểu dương of a year.
    Ledger = "ledger", "so-bieu-duong", of Year, None, by ledger;
    /// What the superior collects each month.
    Monthly = "monthly", "bieu-thang", of Month, None, by monthly;
    /// What the superior collects each half-year.
    HalfYearSheet = "half-year-sheet", "bieu-6-thang", of Half, None, by half_year_sheet;
    /// Danh sách đảng viên, Mẫu 7-HSĐV.
    Members = "members", "danh-sach-dang-vien", of Year, None, by members;
    /// Danh sách quần chúng.
    NonParty = "non-party", "danh-sach-quan-chung", of Year, None, by non_party;
    /// Biểu tăng, giảm đảng viên.
    Movement = "movement", "bieu-tang-giam", of Year, None, by movement;
    /// Phiếu cá nhân.
    Person = "person", "phieu-ca-nhan", of Person, None, by person;
    /// Danh sách xếp loại đảng viên of a year.
    GradingList = "grading-list", "danh-sach-xep-loai", of Year, None, by grading_list;
    /// Báo cáo kết quả xếp loại of a year.
    GradingReport = "grading-report", "bao-cao-xep-loai", of Year, Some(DocumentKind::Report), by grading_report;
    /// Biên bản kiểm phiếu xếp loại of a year.
    GradingBallots = "grading-vote-minutes", "bien-ban-kiem-phieu-xep-loai", of Year, None, by grading_vote_minutes;
    /// Tờ trình: the superior is asked to recognise the grades of a year.
    GradingSubmission = "grading-submission", "to-trinh-xep-loai", of Year, Some(DocumentKind::Submission),
        by grading_submission;
    /// Sổ đăng ký văn bản đi.
    RegisterOut = "register-out", "so-van-ban-di", of Year, None, by register_out;
    /// Sổ đăng ký văn bản đến.
    RegisterIn = "register-in", "so-van-ban-den", of Year, None, by register_in;
    /// Mục lục hồ sơ lưu of a year.
    FileIndex = "file-index", "muc-luc-ho-so", of Year, None, by file_index;
    /// So sánh các năm, up to a year.
    YearComparison = "year-comparison", "so-sanh-cac-nam", of Year, None, by year_comparison;
    /// Sổ Chi bộ of a year: all its papers bound as one.
    YearBook = "year-book", "so-chi-bo", of Year, None, by year_book;
}

/// What a kind of form is called: "Danh sách biểu dương tháng".
///
/// # Errors
/// [`PrintError::Wording`].
pub fn form_name(kind: FormKind) -> Result<String, PrintError> {
    let Named { name } = toml::from_str(wording(kind)).map_err(|error| PrintError::Wording(Box::new(error)))?;
    Ok(name)
}

/// The one key that every wording of a form has: the name of the form, for lists of forms.
#[derive(Deserialize)]
struct Named {
    name: String,
}

/// Drafts a form.
///
/// # Errors
/// [`PrintError::NoSubject`] where the records do not hold what it is of; [`PrintError::Wording`].
pub fn draft_form(kind: FormKind, order: &FormOrder<'_>) -> Result<Drafted, PrintError> {
    let profile = order.official.profile.turned(orientation(kind, order));
    let document = addressed(&order.official);
    let official = Official { profile: &profile, document: &document, ..order.official.clone() };
    let order = FormOrder { official, ..order.clone() };
    let mut form = Form::new(kind, &order)?;
    let paper = write(kind, &mut form)?;
    Ok(Drafted { paper, figures: form.shown.into_figures() })
}

/// Which way the sheets of a form lie: lists of many columns lie across.
fn orientation(kind: FormKind, order: &FormOrder<'_>) -> Orientation {
    let is_wide = matches!(
        kind,
        FormKind::AttendanceTable
            | FormKind::GradingList
            | FormKind::HalfYearSheet
            | FormKind::Members
            | FormKind::Movement
            | FormKind::RegisterOut
            | FormKind::RegisterIn
    ) || (kind == FormKind::YearComparison && year_comparison::is_wide(order));
    if is_wide { Orientation::Landscape } else { Orientation::Portrait }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::Code;

    use super::*;

    #[test]
    fn every_form_has_a_name_and_a_file_name_of_its_own() {
        let names: BTreeSet<String> = FormKind::ALL.iter().map(|kind| form_name(*kind).unwrap()).collect();
        let stems: BTreeSet<&str> = FormKind::ALL.iter().map(|kind| kind.stem()).collect();
        assert_eq!([names.len(), stems.len()], [FormKind::ALL.len(); 2]);
    }
}
