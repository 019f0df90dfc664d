//! What can stand in braces.

use domain::{Code, codes, figures::Rule};

codes! {
    /// A word that a report knows and that is no figure.
    pub enum Word {
        /// The branch.
        Branch = "chi_bo",
        /// The organisation above it.
        Parent = "cap_tren",
        /// To whom the report goes.
        Addressee = "noi_gui",
        /// The year.
        Year = "nam",
        /// The first of several years.
        FirstYear = "nam_dau",
        /// The last of them.
        LastYear = "nam_cuoi",
        /// The period.
        Period = "ky",
        /// What kind of period it is.
        PeriodKind = "loai_ky",
        /// The period after, as titles write it.
        NextPeriod = "ky_sau",
        /// Which of its kind a period is.
        Ordinal = "thu",
        /// The first day of the figures.
        From = "tu_ngay",
        /// The last day of the figures.
        To = "den_ngay",
        /// Number of the paper.
        Number = "so",
        /// Symbol of the organ.
        Symbol = "ky_hieu",
        /// Place of the paper.
        Place = "dia_danh",
        /// Date of the paper, in full.
        Dated = "ngay_thang",
        /// Year of the paper.
        PaperYear = "nam_ky",
        /// A month.
        Month = "thang",
        /// What units are.
        UnitsAre = "loai_phong",
        /// The units by name.
        Units = "ten_phong",
        /// Number and symbol of a plan.
        PlanNumber = "so_ke_hoach",
        /// Date of a plan.
        PlanDate = "ngay_ke_hoach",
        /// Subject of a plan.
        PlanSubject = "trich_yeu",
        /// What ends an item of a list.
        Mark = "dau_cau",
        /// Title of the annual topic.
        TopicTitle = "ten_chuyen_de",
        /// How the topic is called.
        Topic = "chuyen_de",
        /// Sessions quarter by quarter.
        Quarters = "cac_quy",
        /// A remark when no quarter is empty.
        EveryQuarter = "quy_nao_cung_co",
        /// Letter of an item.
        Letter = "chu_cai",
        /// Quarter in Roman numerals.
        Quarter = "quy",
        /// What a session was.
        Session = "mo_ta",
        /// Kinds of session with their numbers.
        Sessions = "cac_dot",
        /// The sentence about a contest.
        Contest = "cuoc_thi",
        /// Why nothing was held.
        Reason = "ly_do",
        /// What a session was about.
        Content = "noi_dung",
        /// For whom.
        Audience = "doi_tuong",
        /// Where a visit went.
        Site = "noi_den",
        /// Its address.
        SiteAddress = "dia_chi",
        /// Forms by name.
        Forms = "hinh_thuc",
        /// Works by title and author.
        Works = "tac_pham",
        /// Title of a work.
        WorkTitle = "ten_tac_pham",
        /// Author of a work.
        Author = "tac_gia",
        /// Whose works were presented.
        OfAuthor = "cua_tac_gia",
        /// Title of a campaign.
        Campaign = "dot_chinh_tri",
        /// The first day of something.
        FirstDay = "ngay_dau",
        /// The last day of something.
        LastDay = "ngay_cuoi",
        /// Who prepared something.
        Preparer = "nguoi_chuan_bi",
        /// Who presents something.
        PresentedBy = "nguoi_trinh_bay",
        /// Partners by name.
        Partners = "ten_don_vi",
        /// Rounds of a contest by name.
        Rounds = "ten_noi_dung",
        /// From which month to which.
        Months = "khoang_thang",
        /// The first month.
        FirstMonth = "thang_dau",
        /// The last month.
        LastMonth = "thang_cuoi",
        /// Months without any.
        EmptyMonths = "thang_khong_co",
        /// Number of a table.
        TableNumber = "so_bang",
        /// Number of a chart.
        ChartNumber = "so_bieu_do",
        /// The bars of a chart, in words.
        Bars = "cac_cot",
        /// Number of a photo.
        PhotoNumber = "so_anh",
        /// What a photo shows.
        PhotoCaption = "chu_thich",
        /// Number of an appendix.
        AppendixNumber = "so_phu_luc",
        /// Code of a kind of document, as numbers bear it.
        KindCode = "ma_loai",
        /// Name of a kind of document.
        KindName = "ten_loai",
        /// A document, as others cite it.
        Document = "van_ban",
        /// Who issued a document.
        Issuer = "co_quan",
        /// A meeting.
        Meeting = "cuoc_hop",
        /// Day of the week.
        Weekday = "thu_trong_tuan",
        /// Time of day.
        Time = "gio",
        /// Who chairs.
        Chair = "chu_tri",
        /// What post someone holds.
        Post = "chuc_vu",
        /// Someone by name.
        PersonName = "ho_ten",
        /// Some people or bodies by name.
        Names = "danh_sach",
        /// The body that someone comes from.
        Organisation = "to_chuc",
        /// When a sitting ended.
        EndTime = "gio_ket_thuc",
        /// By when something is due.
        Deadline = "thoi_han",
        /// What a rule of counting is called.
        RuleName = "ten_quy_tac",
        /// A grade.
        Grade = "muc_xep_loai",
    }
}

/// A token: a figure by its rule, or a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Token {
    Figure(Rule),
    Word(Word),
}

impl Token {
    pub(crate) fn of(code: &str) -> Option<Self> {
        Rule::from_code(code).map(Self::Figure).or_else(|| Word::from_code(code).map(Self::Word))
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Figure(rule) => rule.code(),
            Self::Word(word) => word.code(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_words_have_one_code() {
        let codes: BTreeSet<&str> = Word::ALL.iter().map(|word| word.code()).collect();
        assert_eq!(codes.len(), Word::ALL.len());
    }

    #[test]
    fn no_code_means_both_a_figure_and_a_word() {
        assert_eq!(Word::ALL.iter().filter(|word| Rule::from_code(word.code()).is_some()).count(), 0);
    }
}
