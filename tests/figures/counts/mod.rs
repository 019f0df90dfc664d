//! The same figures in SQL. Nothing here knows the rules of `domain::figures`: each statement says anew what is counted.

mod asked;
mod commendations;
mod grading;
mod meetings;
mod movement;
mod people;
mod registers;
mod said;
mod sheets;
mod study;
mod told;
mod years;

use std::collections::BTreeSet;

use book::{papers::Paper, reports::FigureFace};
use chrono::NaiveDate;
use domain::{Period, figures::Rule};

pub(crate) use asked::Asked;
use people::PARTY;
use said::{Expected, UNKNOWN, agree, is_one_of, plain, rows_are, rows_of};

/// A paper as it was printed, and the closed book that it was printed from.
pub(crate) struct Counts<'a> {
    asked: &'a Asked<'a>,
    paper: Paper,
    period: Period,
    as_of: NaiveDate,
}

impl Counts<'_> {
    /// Checks value and rows of a figure.
    pub(crate) fn check(&self, figure: &FigureFace) -> Result<(), String> {
        self.of_its_period(figure).recount(figure)
    }

    fn recount(&self, figure: &FigureFace) -> Result<(), String> {
        if self.is_unknown_of_year(figure) {
            return is_one_of(figure, [Expected { rows: BTreeSet::new(), value: UNKNOWN.to_owned() }]);
        }
        let of = figure.period;
        match figure.rule {
            Rule::PartyMembers => self.people(figure, PARTY, "<> 'here_temporarily'"),
            Rule::OfficialMembers => self.people(figure, "= 'official'", "<> 'here_temporarily'"),
            Rule::ProbationaryMembers => self.people(figure, "= 'probationary'", "<> 'here_temporarily'"),
            Rule::HereTemporarily => self.people(figure, PARTY, "= 'here_temporarily'"),
            Rule::NonParty => self.people(figure, "= 'non_party'", "IS NOT NULL"),
            Rule::Women => self.members(figure, "p.gender = 'female'"),
            Rule::ExemptMembers => self.exempt(figure),
            Rule::MembersBefore => self.members_before(figure),
            Rule::Admitted => self.moved(figure, "admitted"),
            Rule::MovedIn => self.moved(figure, "moved_in"),
            Rule::OtherGains => self.moved(figure, "other_gain"),
            Rule::MovedOut => self.moved(figure, "moved_out"),
            Rule::Died => self.moved(figure, "died"),
            Rule::LeftParty => self.moved(figure, "left_party"),
            Rule::OtherLosses => self.moved(figure, "other_loss"),
            Rule::Units => self.same(figure, &self.units()),
            Rule::Plans => self.same(figure, &self.plans()),
            Rule::DocumentsRegistered => self.same(figure, &self.documents_registered()),
            Rule::DocumentsOut => self.same(figure, &self.documents_out()),
            Rule::DocumentsIn => self.same(figure, &self.documents_in()),
            Rule::Attachments => self.attachments(figure),
            Rule::Sessions => self.session_count(figure),
            Rule::SessionsWithCampaign => self.same(figure, &self.sessions(of, "t.campaign IS NOT NULL")),
            Rule::SessionsWithWork => {
                self.same(figure, &self.sessions(of, "EXISTS (SELECT 1 FROM session_work w WHERE w.session = t.id)"))
            }
            Rule::Partners => self.parts_of_one(figure, "session_partner"),
            Rule::ContestRounds => self.parts_of_one(figure, "contest_round"),
            Rule::NewForms => self.new_forms(figure),
            Rule::SessionPresent | Rule::SessionDue | Rule::SessionShare | Rule::SessionNonParty => {
                self.of_sessions(figure)
            }
            Rule::SessionSpeeches => self.session_speeches(figure),
            Rule::PlannedSessions => self.same(figure, &self.planned_sessions()),
            Rule::CampaignSessions => self.same(figure, &self.campaign_sessions()),
            Rule::PapersDue => self.same(figure, &self.papers_due()),
            Rule::PapersHandedIn => self.same(figure, &self.papers("('handed_in', 'presented')")),
            Rule::PapersPresented => self.same(figure, &self.papers("('presented')")),
            Rule::RegularMeetings => self.same(figure, &self.meetings()),
            Rule::Stories => self.same(figure, &self.stories("story")),
            Rule::WorkPresentations => self.same(figure, &self.stories("work_presentation")),
            Rule::MeetingSpeeches => {
                rows_are(figure, &self.asked.ids(&self.meetings()))?;
                self.speeches(figure, "meeting")
            }
            Rule::MeetingPresent
            | Rule::MeetingDue
            | Rule::MeetingShare
            | Rule::MeetingNonParty
            | Rule::Excused
            | Rule::Unexcused
            | Rule::Late
            | Rule::ExemptAbsent
            | Rule::AwayAbsent => self.of_sittings(figure),
            Rule::SittingsAttended | Rule::SittingsDue | Rule::SittingsShare => self.of_person(figure),
            Rule::VotesFor | Rule::VotesAgainst | Rule::VotesAbstained | Rule::VotesEligible | Rule::VoteShare => {
                self.vote(figure)
            }
            Rule::PartnerPeople => self.partner_people(figure),
            Rule::VotersPresent => self.voters_present(figure),
            Rule::Tasks => self.tasks(figure, "1"),
            Rule::TasksDone => self.tasks(figure, "status = 'done'"),
            Rule::Contributions => self.contributions(figure),
            Rule::CommendationTimes => self.commendation_times(figure),
            Rule::CommendationPartyTimes => self.commendations_of(figure, PARTY),
            Rule::CommendationNonPartyTimes => self.commendations_of(figure, "= 'non_party'"),
            Rule::CommendedPeople => self.commended_people(figure),
            Rule::CommendationsPerMonth => self.per_month(figure),
            Rule::Awards => self.same(figure, &self.awards()),
            Rule::MembersAtYearEnd
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
            | Rule::GradeVotesFor
            | Rule::GradeVotes
            | Rule::GradeVoteShare
            | Rule::WithoutProposal => self.of_grading(figure),
        }
    }

    /// The figure counts exactly these rows.
    fn same(&self, figure: &FigureFace, sql: &str) -> Result<(), String> {
        is_one_of(figure, [Expected::counting(self.asked.ids(sql))])
    }

    /// The figure counts some of these rows, those that a sentence tells of together.
    fn some_of(&self, figure: &FigureFace, sql: &str) -> Result<(), String> {
        self.subset(figure, sql)?;
        agree(figure, &plain(&figure.value), &figure.rows.len().to_string())
    }

    fn subset(&self, figure: &FigureFace, sql: &str) -> Result<(), String> {
        let (rows, ids) = (rows_of(figure), self.asked.ids(sql));
        if rows.is_subset(&ids) { Ok(()) } else { Err(format!("SQL counts {ids:?}")) }
    }
}
