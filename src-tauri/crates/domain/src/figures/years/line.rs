//! The lines of the comparison and the rule of each.

use super::unknown;
use crate::{
    Period, codes,
    figures::{Figure, View, movement::MovementKind},
    records::StudyForm,
};

codes! {
    /// A line of the comparison, in the order of the table.
    pub enum Line {
        /// Đảng số at the end of the year.
        Members = "members",
        /// Of them, official ones.
        Official = "official",
        /// Of them, probationary ones.
        Probationary = "probationary",
        /// Quần chúng at the end of the year.
        NonParty = "non_party",
        /// Kết nạp.
        Admitted = "admitted",
        /// Chuyển đến.
        MovedIn = "moved_in",
        /// Gained in another way.
        OtherGains = "other_gains",
        /// Chuyển đi.
        MovedOut = "moved_out",
        /// Từ trần.
        Died = "died",
        /// Ra khỏi Đảng.
        Left = "left",
        /// Lost in another way.
        OtherLosses = "other_losses",
        /// Đợt sinh hoạt chuyên đề.
        Sessions = "sessions",
        /// Those of quarter I.
        SessionsFirst = "sessions_q1",
        /// Those of quarter II.
        SessionsSecond = "sessions_q2",
        /// Those of quarter III.
        SessionsThird = "sessions_q3",
        /// Those of quarter IV.
        SessionsFourth = "sessions_q4",
        /// Those with a talk; a session of several forms stands in the line of each.
        SessionsTalk = "sessions_talk",
        /// Those with a roundtable.
        SessionsRoundtable = "sessions_roundtable",
        /// Those with a field visit.
        SessionsFieldVisit = "sessions_field_visit",
        /// Those with a contest.
        SessionsContest = "sessions_contest",
        /// Those with a film.
        SessionsFilm = "sessions_film",
        /// Those with a performance.
        SessionsPerformance = "sessions_performance",
        /// Those with another form.
        SessionsOther = "sessions_other",
        /// Those whose form nobody noted.
        SessionsWithoutForm = "sessions_without_form",
        /// Kỳ sinh hoạt định kỳ.
        Meetings = "meetings",
        /// The share of members present there.
        Attendance = "attendance",
        /// Lượt ý kiến there.
        Contributions = "contributions",
        /// Lượt biểu dương.
        Commendations = "commendations",
        /// Of them, those of one unit: a line for each, matched over the years by its name.
        CommendationsOfUnit = "commendations_of_unit",
        /// Of them, those of people who were in no unit on the day.
        CommendationsWithoutUnit = "commendations_without_unit",
        /// People commended, each once a year.
        CommendedPeople = "commended_people",
        /// Khen thưởng.
        Awards = "awards",
    }
}

impl Line {
    /// Whether it counts who belonged to the branch: those lines stand first.
    pub(super) fn is_of_people(self) -> bool {
        self <= Self::OtherLosses
    }

    /// Its figure of the year; none for a line that stands once for each unit.
    pub(super) fn figure(self, view: View<'_>) -> Option<Figure> {
        let year = view.span.period;
        Some(match self {
            Self::Members => view.party_members(),
            Self::Official => view.official_members(),
            Self::Probationary => view.probationary_members(),
            Self::NonParty => view.non_party(),
            Self::Admitted => view.moved(MovementKind::Admitted),
            Self::MovedIn => view.moved(MovementKind::MovedIn),
            Self::OtherGains => view.moved(MovementKind::OtherGain),
            Self::MovedOut => view.moved(MovementKind::MovedOut),
            Self::Died => view.moved(MovementKind::Died),
            Self::Left => view.moved(MovementKind::LeftParty),
            Self::OtherLosses => view.moved(MovementKind::OtherLoss),
            Self::Sessions => view.session_count(),
            Self::SessionsFirst => of_quarter(view, 1)?,
            Self::SessionsSecond => of_quarter(view, 2)?,
            Self::SessionsThird => of_quarter(view, 3)?,
            Self::SessionsFourth => of_quarter(view, 4)?,
            Self::SessionsTalk => with_form(view, StudyForm::Talk),
            Self::SessionsRoundtable => with_form(view, StudyForm::Roundtable),
            Self::SessionsFieldVisit => with_form(view, StudyForm::FieldVisit),
            Self::SessionsContest => with_form(view, StudyForm::QuizContest),
            Self::SessionsFilm => with_form(view, StudyForm::Film),
            Self::SessionsPerformance => with_form(view, StudyForm::Performance),
            Self::SessionsOther => with_form(view, StudyForm::Other),
            Self::SessionsWithoutForm => with_forms(view, <[_]>::is_empty),
            Self::Meetings => view.regular_meeting_count(),
            Self::Attendance => view.regular_share(),
            Self::Contributions => view.meeting_speeches(),
            Self::Commendations => view.commendation_times(year),
            Self::CommendationsOfUnit => return None,
            Self::CommendationsWithoutUnit => super::units::without_unit(view),
            Self::CommendedPeople => view.commended_people(year),
            Self::Awards => view.awards(),
        })
    }
}

/// The sessions of a quarter; unknown before it begins.
fn of_quarter(view: View<'_>, number: u8) -> Option<Figure> {
    let quarter = Period::quarter(view.span.period.year, number)?;
    let figure = view.session_count_in(quarter);
    Some(if view.span.reaches(quarter) { figure } else { unknown(figure) })
}

fn with_form(view: View<'_>, wanted: StudyForm) -> Figure {
    with_forms(view, |forms| forms.contains(&wanted))
}

/// The sessions of whose forms something holds.
fn with_forms(view: View<'_>, is_wanted: impl Fn(&[StudyForm]) -> bool) -> Figure {
    let mut sessions = view.sessions();
    sessions.retain(|session| {
        let forms: Vec<StudyForm> = view.forms_of(session.id).into_iter().map(|form| form.form).collect();
        is_wanted(&forms)
    });
    view.session_group(view.span.period, &sessions)
}
