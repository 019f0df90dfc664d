//! What is checked, and how much it weighs.

use crate::codes;

codes! {
    /// How much a finding weighs.
    pub enum Severity {
        /// The year cannot be closed.
        Blocking = "blocking",
        /// The clerk is told, and may close it all the same.
        Warning = "warning",
    }
}

codes! {
    /// What is checked, in the order of the screen: first what blocks.
    pub enum Check {
        /// A quarter has no thematic session, and no reason why there was none.
        SessionMissing = "session_missing",
        /// A month has no regular meeting, and no reason why there was none.
        MeetingMissing = "meeting_missing",
        /// Somebody due at a sitting is not marked; or what was held has no sitting at all.
        AttendanceMissing = "attendance_missing",
        /// Someone is marked at a sitting who did not belong to the branch on its day.
        AttendanceOutside = "attendance_outside",
        /// A meeting that was held has no minutes.
        MinutesMissing = "minutes_missing",
        /// Someone was commended who did not belong to the branch on that day.
        CommendationOutside = "commendation_outside",
        /// A commendation is counted in no month.
        CommendationWithoutMonth = "commendation_without_month",
        /// A commendation is of nobody in the book.
        CommendationWithoutPerson = "commendation_without_person",
        /// A commendation does not say what for.
        CommendationWithoutReason = "commendation_without_reason",
        /// A figure that the clerk typed is not what the book counts.
        FigureDisagrees = "figure_disagrees",
        /// A file of the year is gone.
        FileMissing = "file_missing",
        /// A file of the year is not what was kept.
        FileChanged = "file_changed",
        /// Several documents of one sequence have the same number. It cannot be mended once they went out.
        DoubledNumber = "doubled_number",
        /// A day lies more than a month outside the period that it is counted in.
        FarFromPeriod = "far_from_period",
        /// A member has neither a grade nor a reason why not.
        GradeMissing = "grade_missing",
        /// Someone is graded who was no member at the end of the year.
        GradeOfNonMember = "grade_of_non_member",
        /// A grade has more ballots in favour than ballots.
        BallotsExceed = "ballots_exceed",
        /// Those graded and those not graded are not as many as the members.
        GradesDoNotAddUp = "grades_do_not_add_up",
        /// The year is not over.
        YearRuns = "year_runs",
        /// The day of a planned or put off meeting went by.
        MeetingUnsettled = "meeting_unsettled",
        /// The day of a planned or put off session went by.
        SessionUnsettled = "session_unsettled",
        /// Too few of those due came to a regular meeting.
        AttendanceLow = "attendance_low",
        /// Someone was absent from a regular meeting without a reason.
        AbsentUnexcused = "absent_unexcused",
        /// A regular meeting was shorter than the rules want.
        MeetingShort = "meeting_short",
        /// The same person told the story two months running.
        StorytellerAgain = "storyteller_again",
        /// Fewer or more were commended in a month than the branch is used to.
        CommendedOffHabit = "commended_off_habit",
        /// Someone was commended more than once in a month.
        CommendedTwice = "commended_twice",
        /// Nobody of a unit was commended in the year.
        UnitNeverCommended = "unit_never_commended",
        /// The year has a topic, and no programme with its plan.
        TopicWithoutPlan = "topic_without_plan",
        /// Papers of a campaign were not handed in.
        PapersMissing = "papers_missing",
        /// Photos have no caption.
        PhotoWithoutCaption = "photo_without_caption",
        /// A document about the year is a draft, or waits for its signature.
        DocumentUnfinished = "document_unfinished",
        /// A probation is over, and the person still probationary.
        ProbationOver = "probation_over",
        /// The branch itself has no grade.
        BranchUngraded = "branch_ungraded",
        /// Chờ cấp trên quyết định: grades were proposed and not decided.
        AwaitingDecision = "awaiting_decision",
        /// No backup was read back for long.
        BackupOld = "backup_old",
    }
}

impl Check {
    /// How much its findings weigh.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::SessionMissing
            | Self::MeetingMissing
            | Self::AttendanceMissing
            | Self::AttendanceOutside
            | Self::MinutesMissing
            | Self::CommendationOutside
            | Self::CommendationWithoutMonth
            | Self::CommendationWithoutPerson
            | Self::CommendationWithoutReason
            | Self::FigureDisagrees
            | Self::FileMissing
            | Self::FileChanged
            | Self::DoubledNumber
            | Self::FarFromPeriod
            | Self::GradeMissing
            | Self::GradeOfNonMember
            | Self::BallotsExceed
            | Self::GradesDoNotAddUp => Severity::Blocking,
            Self::YearRuns
            | Self::MeetingUnsettled
            | Self::SessionUnsettled
            | Self::AttendanceLow
            | Self::AbsentUnexcused
            | Self::MeetingShort
            | Self::StorytellerAgain
            | Self::CommendedOffHabit
            | Self::CommendedTwice
            | Self::UnitNeverCommended
            | Self::TopicWithoutPlan
            | Self::PapersMissing
            | Self::PhotoWithoutCaption
            | Self::DocumentUnfinished
            | Self::ProbationOver
            | Self::BranchUngraded
            | Self::AwaitingDecision
            | Self::BackupOld => Severity::Warning,
        }
    }

    /// Whether its findings may be passed over with a reason: warnings, and of what blocks only the one that nobody can
    /// mend, for numbers of documents that went out stay as they are.
    #[must_use]
    pub fn may_be_passed(self) -> bool {
        self.severity() == Severity::Warning || self == Self::DoubledNumber
    }
}
