//! Meetings of every kind.

use chrono::{Days, NaiveDate, NaiveTime};
use domain::{
    Id, Period, Records, day,
    entry::{MeetingFile, SittingFile, speeches},
    figures::{Span, View},
    records::{
        AgendaItem, Commendation, Contribution, Happening, Meeting, MeetingKind, Post, Record, Reminder, Sitting,
        Story, StoryStatus, Task, Vote, find,
    },
    rules::{belonging::holder_on, sheet::Tally},
};
use store::Op;

use crate::{Book, Error, Result, attachments::drop_of, error::refuse, sittings};

/// A line of the year's list.
#[derive(Clone, Debug)]
pub struct MeetingRow {
    /// Which meeting.
    pub id: Id<Meeting>,
    /// Kind.
    pub kind: MeetingKind,
    /// The period by which it counts.
    pub period: Period,
    /// The day of its first sitting.
    pub held_on: Option<NaiveDate>,
    /// Whether it came about.
    pub status: Happening,
    /// Attendance; only of what was held.
    pub tally: Option<Tally>,
    /// Members due whom nobody marked.
    pub unmarked: u32,
    /// Stories and works told.
    pub stories: u32,
    /// Lượt ý kiến.
    pub speeches: Option<u32>,
    /// Lượt biểu dương of its month, for a regular meeting.
    pub commended: u32,
    /// The thematic session that it is combined with.
    pub combined_with: Option<String>,
}

impl Book {
    /// The meetings that belong to a year, by period and day.
    #[must_use]
    pub fn meetings(&self, year: i32) -> Vec<MeetingRow> {
        let view = View::new(self.records_in(year), Span::whole(Period::year(year)));
        let of_year = self.records_in(year).meetings.iter().filter(|meeting| meeting.period.year == year);
        let mut rows: Vec<_> = of_year.map(|meeting| row(view, meeting)).collect();
        rows.sort_by_key(|row| (row.period.first_day(), row.held_on, row.id));
        rows
    }

    /// The file of a meeting.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn meeting(&self, id: Id<Meeting>) -> Result<MeetingFile> {
        let records = self.records();
        let meeting = find(&records.meetings, id).ok_or(Error::NotFound { what: Meeting::TABLE })?.clone();
        let view = View::new(records, Span::whole(meeting.period));
        let mut agenda: Vec<AgendaItem> =
            records.agenda_items.iter().filter(|item| item.meeting == id).cloned().collect();
        agenda.sort_by_key(|item| item.ordinal);
        let mut stories: Vec<Story> = records.stories.iter().filter(|story| story.meeting == id).cloned().collect();
        stories.sort_by_key(|story| story.ordinal);
        let mut votes: Vec<Vote> = records.votes.iter().filter(|vote| vote.meeting == id).cloned().collect();
        votes.sort_by_key(|vote| vote.ordinal);
        let mut tasks: Vec<Task> = records.tasks.iter().filter(|task| task.meeting == Some(id)).cloned().collect();
        tasks.sort_by_key(|task| task.ordinal);
        Ok(MeetingFile {
            meeting,
            sittings: sittings::files(records, view.meeting_sittings(id)),
            agenda,
            stories,
            votes,
            tasks,
            contributions: records.contributions.iter().filter(|said| said.meeting == Some(id)).cloned().collect(),
            new_works: Vec::new(),
        })
    }

    /// A regular meeting to fill in: the first month of the year without one, at the time and place of the last.
    #[must_use]
    pub fn new_meeting(&self, year: i32) -> MeetingFile {
        self.new_meeting_of(year, MeetingKind::Regular)
    }

    /// A meeting of a kind to fill in, at the time and place of the last of its kind; one that is not regular, today.
    #[must_use]
    pub fn new_meeting_of(&self, year: i32, kind: MeetingKind) -> MeetingFile {
        let is_regular = kind == MeetingKind::Regular;
        let today = self.reference_day(year);
        let period = if is_regular { next_month(self.records(), year) } else { Period::month_of(today) };
        let of_kind = self.meetings(year).into_iter().rev().filter(|row| row.kind == kind);
        let last = of_kind.into_iter().find_map(|row| self.meeting(row.id).ok()?.sittings.into_iter().next());
        let usual_day = proposed_day(last.as_ref().map(|file| file.sitting.held_on), period);
        let held_on = if is_regular { usual_day } else { today };
        let id = Id::random();
        let usual = last.map(|file| file.sitting);
        let sitting = Sitting {
            id: Id::random(),
            meeting: Some(id),
            session: None,
            ordinal: 1,
            held_on,
            started_at: usual.as_ref().and_then(|s| s.started_at).or(NaiveTime::from_hms_opt(14, 0, 0)),
            ended_at: None,
            place: usual.map_or_else(String::new, |s| s.place),
        };
        let meeting = Meeting {
            id,
            kind,
            period,
            status: if held_on <= self.today() { Happening::Held } else { Happening::Planned },
            status_reason: String::new(),
            chair: holder_on(self.records(), Post::Secretary, held_on).map(|person| person.id),
            minutes_taker: None,
            speeches: None,
            conclusion: String::new(),
            note: String::new(),
        };
        let sittings = vec![SittingFile { sitting, marks: Vec::new(), guests: Vec::new() }];
        MeetingFile { sittings, ..MeetingFile::bare(meeting) }
    }

    /// Saves a meeting; where those who spoke are named, lượt ý kiến is their sum.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_meeting(&mut self, file: &MeetingFile) -> Result<Id<Meeting>> {
        refuse(file.problems(self.records()))?;
        let id = file.meeting.id;
        let records = self.records().clone();
        let speeches = speeches(&file.contributions, file.meeting.speeches);
        self.write(Op::MeetingSaved, label(file), |tx| {
            tx.put(&Meeting { speeches, ..file.meeting.clone() })?;
            file.new_works.iter().try_for_each(|work| tx.put(work))?;
            tx.replace(|item: &AgendaItem| item.meeting == id, &file.agenda)?;
            tx.replace(|story: &Story| story.meeting == id, &file.stories)?;
            tx.replace(|vote: &Vote| vote.meeting == id, &file.votes)?;
            tx.replace(|task: &Task| task.meeting == Some(id), &file.tasks)?;
            tx.replace(|said: &Contribution| said.meeting == Some(id), &file.contributions)?;
            sittings::replace(tx, &records, &file.sittings, |s| s.meeting == Some(id), |s| s.meeting = None)?;
            Ok(id)
        })
    }

    /// Deletes a meeting with all that hangs on it; commendations, reminders and tasks that it gave stay and
    /// lose the link.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::InUse`] while documents refer to it.
    pub fn delete_meeting(&mut self, id: Id<Meeting>) -> Result<()> {
        let file = self.meeting(id)?;
        let records = self.records().clone();
        self.write(Op::MeetingDeleted, label(&file), |tx| {
            tx.replace(|item: &AgendaItem| item.meeting == id, &[])?;
            tx.replace(|story: &Story| story.meeting == id, &[])?;
            tx.replace(|vote: &Vote| vote.meeting == id, &[])?;
            tx.replace(|said: &Contribution| said.meeting == Some(id), &[])?;
            sittings::replace(tx, &records, &[], |s| s.meeting == Some(id), |s| s.meeting = None)?;
            drop_of(tx, id)?;
            for commendation in records.commendations.iter().filter(|c| c.meeting == Some(id)) {
                tx.put(&Commendation { meeting: None, ..commendation.clone() })?;
            }
            for reminder in records.reminders.iter().filter(|reminder| reminder.meeting == Some(id)) {
                tx.put(&Reminder { meeting: None, ..reminder.clone() })?;
            }
            for task in records.tasks.iter().filter(|task| task.meeting == Some(id)) {
                tx.put(&Task { meeting: None, ..task.clone() })?;
            }
            let by = tx.referrers(id)?;
            if !by.is_empty() {
                return Err(Error::InUse { what: Meeting::TABLE, by });
            }
            tx.delete(id)?;
            Ok(())
        })
    }
}

fn row(view: View<'_>, meeting: &Meeting) -> MeetingRow {
    let records = view.records;
    let sittings = view.meeting_sittings(meeting.id);
    let tally = (meeting.status == Happening::Held).then(|| sittings::tally_of(records, &sittings));
    let told = |story: &&Story| story.meeting == meeting.id && story.status == StoryStatus::Done;
    let is_regular = meeting.kind == MeetingKind::Regular;
    let combined = sittings.iter().find_map(|sitting| sitting.session).and_then(|id| find(&records.sessions, id));
    MeetingRow {
        id: meeting.id,
        kind: meeting.kind,
        period: meeting.period,
        held_on: sittings.first().map(|sitting| sitting.held_on),
        status: meeting.status,
        unmarked: tally.as_ref().map_or(0, |tally| tally.unmarked),
        tally,
        stories: u32::try_from(records.stories.iter().filter(told).count()).unwrap_or(u32::MAX),
        speeches: meeting.speeches,
        commended: if is_regular { view.commendation_times(meeting.period).count().unwrap_or_default() } else { 0 },
        combined_with: combined.map(|session| session.title.clone()),
    }
}

fn next_month(records: &Records, year: i32) -> Period {
    let is_taken = |month: &Period| {
        let regular = |m: &&Meeting| {
            m.kind == MeetingKind::Regular && !matches!(m.status, Happening::PutOff | Happening::NotHeld)
        };
        records.meetings.iter().filter(regular).any(|m| m.period == *month)
    };
    let months: Vec<Period> = (1..=12).filter_map(|month| Period::month(year, month)).collect();
    let free = months.iter().find(|month| !is_taken(month)).or(months.last());
    free.copied().unwrap_or(Period::year(year))
}

/// A month after the last one, as far as the month goes; without a last one, its first day.
fn proposed_day(last: Option<NaiveDate>, period: Period) -> NaiveDate {
    use chrono::Datelike;
    let Some(last) = last else { return period.first_day() };
    let day = period.first_day() + Days::new(u64::from(last.day0()));
    day.min(period.last_day())
}

/// What the journal says: the day.
fn label(file: &MeetingFile) -> String {
    let held_on = file.sittings.first().map(|file| file.sitting.held_on);
    held_on.map_or_else(|| file.meeting.period.to_string(), day::on_screen)
}
