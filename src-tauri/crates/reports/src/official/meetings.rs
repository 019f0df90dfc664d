//! What a meeting is called: "sinh hoạt định kỳ tháng 5 năm 2023".

use domain::{
    Period,
    day::paper_month,
    period::Part,
    records::{Meeting, MeetingKind},
};

use super::{Writer, said};
use crate::wording::{Facts, Word};

impl Writer<'_> {
    pub(crate) fn meeting_name(&self, meeting: &Meeting) -> String {
        let words = &self.words.meetings;
        let template = match meeting.kind {
            MeetingKind::Regular => &words.regular,
            MeetingKind::Thematic => &words.thematic,
            MeetingKind::Committee => &words.committee,
            MeetingKind::Extraordinary => &words.extraordinary,
            MeetingKind::Extended => &words.extended,
            MeetingKind::Review => &words.review,
            MeetingKind::Congress => &words.congress,
        };
        said(template, &self.with_period(self.branch_facts(), meeting.period))
    }

    /// Year, and month or quarter, of a period.
    pub(crate) fn period_facts(&self, period: Period) -> Facts {
        self.with_period(Facts::default(), period)
    }

    fn with_period(&self, facts: Facts, period: Period) -> Facts {
        let facts = facts.word(Word::Year, period.year.to_string());
        match period.part {
            Part::Month(month) => facts.word(Word::Month, paper_month(month.into())),
            Part::Quarter(quarter) => {
                let numeral = usize::from(quarter).checked_sub(1).and_then(|at| self.words.meetings.quarters.get(at));
                facts.word(Word::Quarter, numeral.map_or("", String::as_str))
            }
            Part::Half(_) | Part::Year => facts,
        }
    }
}
