//! Figures of one sitting, of one vote, and of what came of one meeting.

use super::{Figure, RowRef, Rule, Value, View, sum_known};
use crate::{
    Id, Period,
    records::{
        AgendaItem, Attendance, Commendation, Contribution, Guest, Meeting, MeetingKind, Person, Presence, Reminder,
        Sitting, Story, Task, TaskStatus, ThematicSession, Vote, find,
    },
    rules::{
        sheet::{Circle, SheetGroup, SheetLine, Tally, person_tally, sheet_of, tally},
        voting::{electorate, voters_among},
    },
};

/// The figures of attendance at one sitting; each unknown while anyone due is unmarked, but for those of members who do
/// not have to come.
#[derive(Clone, Debug)]
pub struct SittingFigures {
    /// [`Rule::MeetingPresent`]: the marks of members who came.
    pub present: Figure,
    /// [`Rule::MeetingDue`]: the members who had to come, and exempt or away ones who came.
    pub due: Figure,
    /// [`Rule::MeetingShare`]: the one over the other; its rows are those due.
    pub share: Figure,
    /// [`Rule::MeetingNonParty`]: the marks of quần chúng who came.
    pub non_party: Figure,
    /// [`Rule::Excused`]: marks of members due.
    pub excused: Figure,
    /// [`Rule::Unexcused`]: marks of members due.
    pub unexcused: Figure,
    /// [`Rule::Late`]: the marks of all who came late.
    pub late: Figure,
    /// [`Rule::ExemptAbsent`]: the exempt members who did not come.
    pub exempt_absent: Figure,
    /// [`Rule::AwayAbsent`]: the members away who did not come.
    pub away_absent: Figure,
}

/// The figures of one vote; the rows of each are the vote, but for those who were present.
#[derive(Clone, Debug)]
pub struct VoteFigures {
    /// [`Rule::VotesFor`].
    pub in_favour: Figure,
    /// [`Rule::VotesAgainst`].
    pub against: Figure,
    /// [`Rule::VotesAbstained`].
    pub abstained: Figure,
    /// [`Rule::VotesEligible`].
    pub eligible: Figure,
    /// [`Rule::VotersPresent`]: the marks of those who could vote and came.
    pub present: Figure,
    /// [`Rule::VoteShare`]: in favour over those who could vote.
    pub share: Figure,
}

impl<'a> View<'a> {
    /// The lines of a sitting's sheet, each with its mark.
    #[must_use]
    pub fn marked_sheet(self, sitting: &Sitting) -> Vec<(SheetLine<'a>, Option<&'a Attendance>)> {
        let marks: Vec<&Attendance> =
            self.records.attendance.iter().filter(|mark| mark.sitting == sitting.id).collect();
        let mark_of = |line: &SheetLine<'_>| marks.iter().find(|mark| mark.person == line.person.id).copied();
        sheet_of(self.records, sitting).into_iter().map(|line| (line, mark_of(&line))).collect()
    }

    /// The attendance at one sitting, told of a period.
    #[must_use]
    pub fn sitting_attendance(self, sitting: &Sitting, period: Period) -> SittingFigures {
        let (sheet, sum) = (self.marked_sheet(sitting), tally(self.records, sitting));
        let came = |mark: &Option<&Attendance>| mark.is_some_and(|mark| mark.presence.is_present());
        let is_due = |line: &SheetLine<'_>, mark: &Option<&Attendance>| match line.group {
            SheetGroup::Due => true,
            SheetGroup::Exempt | SheetGroup::Away => came(mark),
            SheetGroup::NonParty => false,
        };
        let marks = |rule, is_wanted: &dyn Fn(&SheetLine<'_>, &Attendance) -> bool| {
            let wanted = sheet.iter().filter_map(|(line, mark)| mark.filter(|mark| is_wanted(line, mark)));
            known(Figure::counting(rule, period, wanted), &sum)
        };
        let absent = |presence| {
            move |line: &SheetLine<'_>, mark: &Attendance| line.group == SheetGroup::Due && mark.presence == presence
        };
        let people = |rule, is_wanted: &dyn Fn(&SheetLine<'_>, &Option<&Attendance>) -> bool| {
            let wanted = sheet.iter().filter(|(line, mark)| is_wanted(line, mark));
            Figure::counting(rule, period, wanted.map(|(line, _)| line.person))
        };
        let did_not_come =
            |group| move |line: &SheetLine<'_>, mark: &Option<&Attendance>| line.group == group && !came(mark);
        let due = known(people(Rule::MeetingDue, &is_due), &sum);
        let share = Value::Share { part: sum.present, whole: sum.due };
        let share = Figure { rule: Rule::MeetingShare, period, value: share, rows: due.rows.clone() };
        SittingFigures {
            present: marks(Rule::MeetingPresent, &|line, mark| {
                line.group != SheetGroup::NonParty && mark.presence.is_present()
            }),
            due,
            share: known(share, &sum),
            non_party: marks(Rule::MeetingNonParty, &|line, mark| {
                line.group == SheetGroup::NonParty && mark.presence.is_present()
            }),
            excused: marks(Rule::Excused, &absent(Presence::AbsentExcused)),
            unexcused: marks(Rule::Unexcused, &absent(Presence::AbsentUnexcused)),
            late: marks(Rule::Late, &|_, mark| mark.presence == Presence::Late),
            exempt_absent: people(Rule::ExemptAbsent, &did_not_come(SheetGroup::Exempt)),
            away_absent: people(Rule::AwayAbsent, &did_not_come(SheetGroup::Away)),
        }
    }

    /// [`Rule::SittingsShare`] of one person: of the sittings at which they were due, those that they attended; unknown
    /// while one of these is unmarked.
    #[must_use]
    pub fn sittings_share(self, person: Id<Person>) -> Figure {
        let due = self.sittings_due(person);
        let sheets = self.sittings_that_count().into_iter();
        let sum = sheets
            .filter_map(|sitting| person_tally(self.records, sitting, person))
            .fold(Tally::default(), |sum, one| sum.plus(&one));
        // Whoever came as quần chúng, before they were due, adds nothing to either.
        let share = if sum.is_complete() { Value::Share { part: sum.present, whole: sum.due } } else { Value::Unknown };
        Figure { rule: Rule::SittingsShare, value: share, ..due }
    }

    /// The guests noted at a sitting.
    #[must_use]
    pub fn guests_at(self, sitting: Id<Sitting>) -> Vec<&'a Guest> {
        self.records.guests.iter().filter(|guest| guest.sitting == sitting).collect()
    }

    /// The agenda of a meeting, in order.
    #[must_use]
    pub fn agenda_of(self, meeting: Id<Meeting>) -> Vec<&'a AgendaItem> {
        let mut items: Vec<_> = self.records.agenda_items.iter().filter(|item| item.meeting == meeting).collect();
        items.sort_by_key(|item| item.ordinal);
        items
    }

    /// What was assigned to be told in a meeting, in order.
    #[must_use]
    pub fn stories_in(self, meeting: Id<Meeting>) -> Vec<&'a Story> {
        let mut stories: Vec<_> = self.records.stories.iter().filter(|story| story.meeting == meeting).collect();
        stories.sort_by_key(|story| story.ordinal);
        stories
    }

    /// The votes of a meeting, in order.
    #[must_use]
    pub fn votes_in(self, meeting: Id<Meeting>) -> Vec<&'a Vote> {
        let mut votes: Vec<_> = self.records.votes.iter().filter(|vote| vote.meeting == meeting).collect();
        votes.sort_by_key(|vote| vote.ordinal);
        votes
    }

    /// The figures of one vote, told of a period.
    #[must_use]
    pub fn vote_figures(self, vote: &Vote, period: Period) -> VoteFigures {
        let figure = |rule, value| Figure { rule, period, value, rows: vec![RowRef::to(vote)] };
        let share = Value::Share { part: vote.in_favour, whole: vote.eligible };
        VoteFigures {
            in_favour: figure(Rule::VotesFor, Value::Count(vote.in_favour)),
            against: figure(Rule::VotesAgainst, Value::Count(vote.against)),
            abstained: figure(Rule::VotesAbstained, Value::Count(vote.abstained)),
            eligible: figure(Rule::VotesEligible, Value::Count(vote.eligible)),
            present: self.voters_present(vote, period),
            share: figure(Rule::VoteShare, share),
        }
    }

    fn voters_present(self, vote: &Vote, period: Period) -> Figure {
        let rule = Rule::VotersPresent;
        match self.voters_who_came(vote) {
            Some(marks) => Figure::counting(rule, period, marks),
            None => Figure { rule, period, value: Value::Unknown, rows: Vec::new() },
        }
    }

    /// The marks of those who could vote and came: known only where the one sitting is marked whole, and the sheet has as
    /// many voters as the vote was recorded with.
    fn voters_who_came(self, vote: &Vote) -> Option<Vec<&'a Attendance>> {
        let meeting = find(&self.records.meetings, vote.meeting)?;
        let [sitting] = self.meeting_sittings(meeting.id)[..] else { return None };
        if !tally(self.records, sitting).is_complete() {
            return None;
        }
        let (circle, on) = (Circle::called_to(meeting.kind), sitting.held_on);
        let marks = self.records.attendance.iter().filter(|mark| mark.sitting == sitting.id);
        let mut came: Vec<&Attendance> = marks.filter(|mark| mark.presence.is_present()).collect();
        let people: Vec<Id<Person>> = came.iter().map(|mark| mark.person).collect();
        let voters = voters_among(self.records, circle, on, &people);
        came.retain(|mark| voters.contains(&mark.person));
        let counted = usize::try_from(vote.in_favour + vote.against + vote.abstained).ok()?;
        let is_borne_out = electorate(self.records, circle, on, &people).eligible() == vote.eligible;
        (is_borne_out && came.len() >= counted).then_some(came)
    }

    /// The assignments that a meeting gave, in order.
    #[must_use]
    pub fn tasks_of(self, meeting: Id<Meeting>) -> Vec<&'a Task> {
        let mut tasks: Vec<_> = self.records.tasks.iter().filter(|task| task.meeting == Some(meeting)).collect();
        tasks.sort_by_key(|task| task.ordinal);
        tasks
    }

    /// [`Rule::Tasks`] of one meeting.
    #[must_use]
    pub fn tasks_given(self, meeting: &Meeting) -> Figure {
        Figure::counting(Rule::Tasks, meeting.period, self.tasks_of(meeting.id))
    }

    /// [`Rule::TasksDone`] of those that one meeting gave, as they stand in the record.
    #[must_use]
    pub fn tasks_done(self, meeting: &Meeting) -> Figure {
        let done = self.tasks_of(meeting.id).into_iter().filter(|task| task.status == TaskStatus::Done);
        Figure::counting(Rule::TasksDone, meeting.period, done)
    }

    /// What people contributed to a meeting, in the order of the record.
    #[must_use]
    pub fn said_in_meeting(self, meeting: Id<Meeting>) -> Vec<&'a Contribution> {
        self.records.contributions.iter().filter(|said| said.meeting == Some(meeting)).collect()
    }

    /// What people contributed to a session, in the order of the record.
    #[must_use]
    pub fn said_in_session(self, session: Id<ThematicSession>) -> Vec<&'a Contribution> {
        self.records.contributions.iter().filter(|said| said.session == Some(session)).collect()
    }

    /// [`Rule::Contributions`]: the times noted by person, added up; unknown where nobody is named.
    #[must_use]
    pub fn contribution_count(self, said: &[&Contribution], period: Period) -> Figure {
        let value = sum_known(said.iter().map(|said| Some(said.times)));
        Figure { rule: Rule::Contributions, period, value, rows: said.iter().copied().map(RowRef::to).collect() }
    }

    /// [`Rule::Contributions`] as they were counted in a meeting, without names.
    #[must_use]
    pub fn counted_in_meeting(self, meeting: &Meeting) -> Figure {
        let value = sum_known([meeting.speeches]);
        Figure { rule: Rule::Contributions, period: meeting.period, value, rows: vec![RowRef::to(meeting)] }
    }

    /// The commendations given in a meeting, whatever month they are counted in; a regular one has all of its month.
    #[must_use]
    pub fn commended_in(self, meeting: &Meeting) -> Vec<&'a Commendation> {
        match meeting.kind {
            MeetingKind::Regular => self.commendations_in(meeting.period),
            MeetingKind::Thematic
            | MeetingKind::Committee
            | MeetingKind::Extraordinary
            | MeetingKind::Extended
            | MeetingKind::Review
            | MeetingKind::Congress => self.by_month_and_name(|given| given.meeting == Some(meeting.id)),
        }
    }

    /// The reminders given in a meeting; a regular one has all of its month.
    #[must_use]
    pub fn reminded_in(self, meeting: &Meeting) -> Vec<&'a Reminder> {
        let is_regular = meeting.kind == MeetingKind::Regular;
        let belongs =
            |given: &&Reminder| given.meeting == Some(meeting.id) || (is_regular && given.period == meeting.period);
        let mut reminders: Vec<_> = self.records.reminders.iter().filter(belongs).collect();
        reminders.sort_by_key(|given| (given.dated, given.id));
        reminders
    }

    /// The regular meeting before: the last that was held of an earlier month, with the assignments it gave.
    #[must_use]
    pub fn regular_meeting_before(self, meeting: &Meeting) -> Option<&'a Meeting> {
        let is_earlier = |other: &&Meeting| {
            other.kind == MeetingKind::Regular
                && other.status == crate::records::Happening::Held
                && other.period.first_day() < meeting.period.first_day()
        };
        self.records.meetings.iter().filter(is_earlier).max_by_key(|other| (other.period.first_day(), other.id))
    }
}

/// The figure, while everyone due was marked.
fn known(figure: Figure, sheet: &Tally) -> Figure {
    if sheet.is_complete() { figure } else { Figure { value: Value::Unknown, ..figure } }
}

#[cfg(test)]
#[path = "sittings_tests.rs"]
mod tests;
