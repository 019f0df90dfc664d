//! The figures that a report knows by rule and period, whether it says them or not: for tokens that a clerk sets.

use domain::{
    Period,
    figures::{Figure, Rule, View, study::AttendanceFigures},
};

/// The figure of a rule over the report's period, or over a part of it where the rule counts in parts. What counts
/// within one session has no figure of a period.
pub(super) fn known(view: View<'_>, rule: Rule, period: Period) -> Option<Figure> {
    if !view.span.period.covers(period) || !view.span.reaches(period) {
        return None;
    }
    let whole = |figure: Figure| (period == view.span.period).then_some(figure);
    match rule {
        Rule::PartyMembers => whole(view.party_members()),
        Rule::OfficialMembers => whole(view.official_members()),
        Rule::ProbationaryMembers => whole(view.probationary_members()),
        Rule::HereTemporarily => whole(view.here_temporarily()),
        Rule::NonParty => whole(view.non_party()),
        Rule::Units => whole(view.units()),
        Rule::Plans => whole(view.plans()),
        Rule::Sessions => Some(view.session_count_in(period)),
        Rule::SessionsWithCampaign => whole(view.sessions_with_campaign()),
        Rule::SessionsWithWork => whole(view.sessions_with_work()),
        Rule::Partners | Rule::ContestRounds => None,
        Rule::NewForms => whole(view.new_form_count()),
        Rule::SessionPresent => Some(attendance(view, period).present),
        Rule::SessionDue => Some(attendance(view, period).due),
        Rule::SessionShare => Some(attendance(view, period).share),
        Rule::SessionNonParty => Some(attendance(view, period).non_party),
        Rule::SessionSpeeches => Some(view.speeches_of(&view.sessions_in(period), period)),
        Rule::RegularMeetings => whole(view.regular_meeting_count()),
        Rule::Stories => whole(view.stories_told()),
        Rule::WorkPresentations => whole(view.works_presented()),
        Rule::MeetingSpeeches => whole(view.meeting_speeches()),
        Rule::CommendationTimes => Some(view.commendation_times(period)),
        Rule::CommendationPartyTimes => Some(view.commendation_party_times(period)),
        Rule::CommendationNonPartyTimes => Some(view.commendation_non_party_times(period)),
        Rule::CommendedPeople => Some(view.commended_people(period)),
        Rule::CommendationsPerMonth => whole(view.commendations_per_month()),
        Rule::Awards => whole(view.awards()),
        // These count within one meeting, campaign, person or register, or at the end of a year.
        Rule::MeetingPresent
        | Rule::MeetingDue
        | Rule::MeetingShare
        | Rule::MeetingNonParty
        | Rule::Excused
        | Rule::Unexcused
        | Rule::Late
        | Rule::ExemptAbsent
        | Rule::AwayAbsent
        | Rule::PartnerPeople
        | Rule::VotesFor
        | Rule::VotesAgainst
        | Rule::VotesAbstained
        | Rule::VotesEligible
        | Rule::VotersPresent
        | Rule::VoteShare
        | Rule::Tasks
        | Rule::TasksDone
        | Rule::Contributions
        | Rule::CampaignSessions
        | Rule::PapersDue
        | Rule::PapersHandedIn
        | Rule::PapersPresented
        | Rule::PlannedSessions
        | Rule::MembersBefore
        | Rule::Admitted
        | Rule::MovedIn
        | Rule::MovedOut
        | Rule::Died
        | Rule::LeftParty
        | Rule::Women
        | Rule::ExemptMembers
        | Rule::SittingsAttended
        | Rule::SittingsDue
        | Rule::SittingsShare
        | Rule::DocumentsRegistered
        | Rule::DocumentsOut
        | Rule::DocumentsIn
        | Rule::OtherGains
        | Rule::OtherLosses
        | Rule::Attachments
        | Rule::MembersAtYearEnd
        | Rule::MembersToGrade
        | Rule::NotGraded
        | Rule::WithoutGrade
        | Rule::Graded
        | Rule::GradedExcellent
        | Rule::GradedGood
        | Rule::GradedFulfilled
        | Rule::GradedNotFulfilled
        | Rule::ExcellentShare
        | Rule::GoodShare
        | Rule::FulfilledShare
        | Rule::NotFulfilledShare
        | Rule::AllGradesShare
        | Rule::AwaitingDecision
        | Rule::ProposedGrades
        | Rule::WithoutProposal
        | Rule::GradeVotesFor
        | Rule::GradeVotes
        | Rule::GradeVoteShare => None,
    }
}

fn attendance(view: View<'_>, period: Period) -> AttendanceFigures {
    view.attendance_of(&view.sessions_in(period), period)
}
