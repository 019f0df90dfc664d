//! Figures: what is counted, by which rule, from which rows. Nothing is shown or printed that is not one of these.

pub mod campaigns;
pub mod commendations;
pub mod grading;
pub mod meetings;
pub mod movement;
pub mod people;
pub mod person;
pub mod registers;
pub mod sittings;
pub mod strip;
pub mod study;
mod view;
pub mod written;
pub mod years;

pub use view::{Span, View};

use crate::{Id, Period, codes, records::Record};

codes! {
    /// The rules of counting; the code is the token that stands in a wording.
    pub enum Rule {
        /// Đảng số: official and probationary members on the last day, exempt and away among them.
        PartyMembers = "dang_vien",
        /// Official members on the last day.
        OfficialMembers = "chinh_thuc",
        /// Probationary members on the last day.
        ProbationaryMembers = "du_bi",
        /// Members of other branches here temporarily on the last day.
        HereTemporarily = "sinh_hoat_tam_thoi",
        /// Quần chúng on the last day.
        NonParty = "quan_chung",
        /// Units on the last day.
        Units = "phong",
        /// Plans issued about the year.
        Plans = "ke_hoach",
        /// Thematic sessions held and ticked "tính là một đợt".
        Sessions = "dot",
        /// Those combined with a campaign.
        SessionsWithCampaign = "dot_gan_sinh_hoat_chinh_tri",
        /// Those combined with a work.
        SessionsWithWork = "dot_long_ghep_tac_pham",
        /// Partners of a session.
        Partners = "don_vi_phoi_hop",
        /// Rounds of a contest.
        ContestRounds = "noi_dung_thi",
        /// Forms ticked "mới" in the year, each once.
        NewForms = "hinh_thuc_moi",
        /// Lượt of members present at thematic sessions, sitting by sitting.
        SessionPresent = "luot_du",
        /// Lượt of members due there.
        SessionDue = "luot_phai_du",
        /// The one over the other; only when everyone was marked.
        SessionShare = "ty_le_du",
        /// Lượt of quần chúng present there.
        SessionNonParty = "luot_quan_chung_du",
        /// Lượt of contributions there; unknown when one session was not counted.
        SessionSpeeches = "luot_y_kien",
        /// Regular meetings held.
        RegularMeetings = "ky_sinh_hoat",
        /// Stories told there (not: assigned).
        Stories = "luot_ke_chuyen",
        /// Works presented there.
        WorkPresentations = "luot_gioi_thieu_tac_pham",
        /// Lượt of contributions there; unknown when one meeting was not counted.
        MeetingSpeeches = "luot_y_kien_dinh_ky",
        /// Lượt of commendations.
        CommendationTimes = "luot_bieu_duong",
        /// Those of party members, by standing on the day.
        CommendationPartyTimes = "luot_bieu_duong_dang_vien",
        /// Those of quần chúng, by standing on the day.
        CommendationNonPartyTimes = "luot_bieu_duong_quan_chung",
        /// People commended, each once.
        CommendedPeople = "nguoi_bieu_duong",
        /// Fewest and most in the months that have any.
        CommendationsPerMonth = "bieu_duong_moi_thang",
        /// Awards decided within the period, of people and of the branch itself.
        Awards = "khen_thuong",
        /// Members present at a sitting or at several, late ones among them.
        MeetingPresent = "dang_vien_du",
        /// Members due there.
        MeetingDue = "dang_vien_phai_du",
        /// The one over the other; only when everyone was marked.
        MeetingShare = "ty_le_dang_vien_du",
        /// Quần chúng present there.
        MeetingNonParty = "quan_chung_du",
        /// Members due who were absent with a reason.
        Excused = "vang_co_ly_do",
        /// Members due who were absent without a reason.
        Unexcused = "vang_khong_ly_do",
        /// People of the branch who came late to a sitting.
        Late = "den_muon",
        /// Exempt members who did not come to it.
        ExemptAbsent = "mien_khong_du",
        /// Members who took part elsewhere on its day and did not come.
        AwayAbsent = "noi_khac_khong_du",
        /// People whom a partner of a session sent, as noted of it.
        PartnerPeople = "nguoi_cua_don_vi",
        /// In favour, as counted in a vote.
        VotesFor = "tan_thanh",
        /// Against, as counted in a vote.
        VotesAgainst = "khong_tan_thanh",
        /// Without an opinion, as counted in a vote.
        VotesAbstained = "khong_y_kien",
        /// How many could vote.
        VotesEligible = "duoc_bieu_quyet",
        /// Of those who could vote, the ones who came; only where the sheet of the meeting bears the vote out.
        VotersPresent = "duoc_bieu_quyet_co_mat",
        /// In favour over those who could vote.
        VoteShare = "ty_le_tan_thanh",
        /// Assignments given.
        Tasks = "nhiem_vu",
        /// Of them, those done.
        TasksDone = "nhiem_vu_da_xong",
        /// Contributions noted by person in a meeting or session; where nobody is named, as many as were counted there.
        Contributions = "y_kien_phat_bieu",
        /// Sessions held within a campaign.
        CampaignSessions = "dot_cua_dot_chinh_tri",
        /// Papers that a campaign asks of its members.
        PapersDue = "bai_phai_nop",
        /// Of them, those handed in or presented.
        PapersHandedIn = "bai_da_nop",
        /// Of them, those presented.
        PapersPresented = "bai_da_trinh_bay",
        /// Sessions that the year's programme plans.
        PlannedSessions = "dot_du_kien",
        /// Đảng số on the day before the period begins.
        MembersBefore = "dang_so_dau_ky",
        /// People admitted to the Party within the period.
        Admitted = "ket_nap",
        /// Members who came from another branch within the period.
        MovedIn = "chuyen_den",
        /// Members who went to another branch within the period.
        MovedOut = "chuyen_di",
        /// Members who died within the period.
        Died = "tu_tran",
        /// Members who left the Party within the period.
        LeftParty = "ra_khoi_dang",
        /// Women among the members on the last day.
        Women = "dang_vien_nu",
        /// Exempt ones among the members on the last day.
        ExemptMembers = "dang_vien_mien",
        /// Sittings that one person attended of those at which they were due; of quần chúng, all that they attended.
        SittingsAttended = "buoi_da_du",
        /// Sittings at which one person was due.
        SittingsDue = "buoi_phai_du",
        /// Documents out about the year that took a number or were issued, cancelled numbers included.
        DocumentsRegistered = "van_ban_vao_so",
        /// Documents that went out about the year, cancelled numbers aside.
        DocumentsOut = "van_ban_di",
        /// Documents that arrived in the year; of an unknown day, those about it.
        DocumentsIn = "van_ban_den",
        /// Members gained within the period in no other way that the table of movement has.
        OtherGains = "tang_khac",
        /// Members lost within the period in no other way that the table of movement has.
        OtherLosses = "giam_khac",
        /// Files attached to a record.
        Attachments = "tep_dinh_kem",
        /// The sittings that one person attended over those at which they were due.
        SittingsShare = "ty_le_buoi_da_du",
        /// Members on the last day of the year: those on its list of grading.
        MembersAtYearEnd = "dang_vien_cuoi_nam",
        /// Of them, those who are to be graded.
        MembersToGrade = "phai_xep_loai",
        /// Of them, those who are not graded, with the reason on record.
        NotGraded = "khong_xep_loai",
        /// Of those to be graded, the ones without any grade yet.
        WithoutGrade = "chua_xep_loai",
        /// Of those to be graded, the ones with a grade: decided, else proposed, else their own.
        Graded = "da_xep_loai",
        /// Those graded "hoàn thành xuất sắc nhiệm vụ".
        GradedExcellent = "xep_loai_xuat_sac",
        /// Those graded "hoàn thành tốt nhiệm vụ".
        GradedGood = "xep_loai_tot",
        /// Those graded "hoàn thành nhiệm vụ".
        GradedFulfilled = "xep_loai_hoan_thanh",
        /// Those graded "không hoàn thành nhiệm vụ".
        GradedNotFulfilled = "xep_loai_khong_hoan_thanh",
        /// Excellent ones over all those graded.
        ExcellentShare = "ty_le_xuat_sac",
        /// Good ones over all those graded.
        GoodShare = "ty_le_tot",
        /// Those who fulfilled their tasks over all those graded.
        FulfilledShare = "ty_le_hoan_thanh",
        /// Those who did not over all those graded.
        NotFulfilledShare = "ty_le_khong_hoan_thanh",
        /// The four grades added up over all those graded.
        AllGradesShare = "ty_le_bon_muc",
        /// Those with a grade that the superior has not decided yet.
        AwaitingDecision = "cho_quyet_dinh",
        /// Those proposed for one grade.
        ProposedGrades = "de_nghi_xep_loai",
        /// Of those to be graded, the ones whom nobody proposed for a grade.
        WithoutProposal = "chua_de_nghi",
        /// Ballots for a proposed grade.
        GradeVotesFor = "phieu_tan_thanh",
        /// Ballots that were given on it.
        GradeVotes = "phieu_xep_loai",
        /// The one over the other.
        GradeVoteShare = "ty_le_phieu_tan_thanh",
    }
}

/// What a rule yields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number of things.
    Count(u32),
    /// A part of a whole, shown as a percentage.
    Share {
        /// The part.
        part: u32,
        /// The whole.
        whole: u32,
    },
    /// From the least to the most.
    Between {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Nobody counted: never zero, never printed.
    Unknown,
}

/// A row that a figure was counted from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowRef {
    /// Its table.
    pub table: &'static str,
    /// Its identity.
    pub id: String,
}

impl RowRef {
    /// The row of a record.
    pub fn to<T: Record>(record: &T) -> Self {
        Self::of(record.id())
    }

    /// A row told by name, as a frozen paper tells it; `None` for a table that this version does not know.
    #[must_use]
    pub fn named(table: &str, id: &str) -> Option<Self> {
        let table = crate::Records::TABLES.iter().copied().find(|known| *known == table)?;
        Some(Self { table, id: id.to_owned() })
    }

    /// The row of an identity.
    #[must_use]
    pub fn of<T: Record>(id: Id<T>) -> Self {
        Self { table: T::TABLE, id: id.to_string() }
    }
}

/// A figure with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// By which rule.
    pub rule: Rule,
    /// Of which period; a rule over part of the span says which part.
    pub period: Period,
    /// What came out.
    pub value: Value,
    /// The rows that were counted, in the order of the record.
    pub rows: Vec<RowRef>,
}

impl Figure {
    /// A figure that counts its rows.
    #[must_use]
    pub fn counting<'a, T: Record + 'a>(rule: Rule, period: Period, rows: impl IntoIterator<Item = &'a T>) -> Self {
        let rows: Vec<RowRef> = rows.into_iter().map(RowRef::to).collect();
        Self { rule, period, value: Value::Count(u32::try_from(rows.len()).unwrap_or(u32::MAX)), rows }
    }

    /// The number, for a count.
    #[must_use]
    pub fn count(&self) -> Option<u32> {
        if let Value::Count(n) = self.value { Some(n) } else { None }
    }
}

/// Adds up numbers of which some may never have been counted: then the sum is unknown, and of nothing it is too.
fn sum_known(numbers: impl IntoIterator<Item = Option<u32>>) -> Value {
    let numbers: Option<Vec<u32>> = numbers.into_iter().collect();
    match numbers.as_deref() {
        None | Some([]) => Value::Unknown,
        Some(known) => Value::Count(known.iter().sum()),
    }
}
