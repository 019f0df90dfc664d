//! Assignments of the year, and whose turn it was to tell a story.

use chrono::NaiveDate;
use domain::{
    Id, Period,
    entry::check_task,
    figures::{Span, View},
    name::sort_key,
    records::{Happening, Meeting, Person, Record, Story, Task, Unit, find},
    rules::{
        sheet::{SheetGroup, sheet_on},
        tasks::{concerns_year, is_overdue},
    },
};
use store::Op;

use crate::{Book, Error, Result, error::refuse, rows::name};

/// A task with what the screen shows of it.
#[derive(Clone, Debug)]
pub struct TaskRow {
    /// The task.
    pub task: Task,
    /// The person or the unit that has it.
    pub who: String,
    /// Its day has passed, and it is still to be done.
    pub is_overdue: bool,
    /// The meeting that gave it.
    pub meeting: Option<Meeting>,
}

/// Stories and presentations of a year.
#[derive(Clone, Debug)]
pub struct StoryYear {
    /// All that were assigned or told, by meeting.
    pub rows: Vec<StoryRow>,
    /// Members who have to come and have had no turn in the year, by name.
    pub waiting: Vec<(Id<Person>, String)>,
}

/// A story with the meeting in which it is told.
#[derive(Clone, Debug)]
pub struct StoryRow {
    /// The story.
    pub story: Story,
    /// Who tells it.
    pub full_name: String,
    /// The work, for a presentation.
    pub work: Option<String>,
    /// The period of the meeting.
    pub period: Period,
    /// The day of the meeting.
    pub held_on: Option<NaiveDate>,
    /// Whether the meeting came about.
    pub happening: Happening,
}

impl Book {
    /// The tasks of which a year has to know: by the day on which they fall due, those without one last.
    #[must_use]
    pub fn tasks(&self, year: i32) -> Vec<TaskRow> {
        let (records, today) = (self.records(), self.today());
        let mut tasks: Vec<&Task> =
            records.tasks.iter().filter(|task| concerns_year(records, task, year, today)).collect();
        tasks.sort_by_key(|task| (task.due.is_none(), task.due, task.given_on, task.ordinal, task.id));
        tasks
            .into_iter()
            .map(|task| TaskRow {
                who: self.holder_of(task),
                is_overdue: is_overdue(task, today),
                meeting: task.meeting.and_then(|id| find(&records.meetings, id)).cloned(),
                task: task.clone(),
            })
            .collect()
    }

    /// Saves a task.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_task(&mut self, task: &Task) -> Result<Id<Task>> {
        refuse(check_task(task, self.records()))?;
        self.write(Op::TaskSaved, self.holder_of(task), |tx| {
            tx.put(task)?;
            Ok(task.id)
        })
    }

    /// Deletes a task.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_task(&mut self, id: Id<Task>) -> Result<()> {
        let task = find(&self.records().tasks, id).ok_or(Error::NotFound { what: Task::TABLE })?.clone();
        self.write(Op::TaskDeleted, self.holder_of(&task), |tx| {
            tx.delete(id)?;
            Ok(())
        })
    }

    /// The stories and presentations of a year, and who has had no turn.
    #[must_use]
    pub fn stories(&self, year: i32) -> StoryYear {
        let records = self.records_in(year);
        let view = View::new(records, Span::whole(Period::year(year)));
        let of_year =
            |story: &Story| find(&records.meetings, story.meeting).filter(|meeting| meeting.period.year == year);
        let mut rows: Vec<StoryRow> = records
            .stories
            .iter()
            .filter_map(|story| Some((story, of_year(story)?)))
            .map(|(story, meeting)| StoryRow {
                full_name: name(records, story.person),
                work: story.work.and_then(|id| find(&records.works, id)).map(|work| work.title.clone()),
                period: meeting.period,
                held_on: view.meeting_sittings(meeting.id).first().map(|sitting| sitting.held_on),
                happening: meeting.status,
                story: story.clone(),
            })
            .collect();
        rows.sort_by_key(|row| (row.period, row.held_on, row.story.ordinal, row.story.id));
        let had_a_turn = |person: Id<Person>| rows.iter().any(|row| row.story.person == Some(person));
        let sheet = sheet_on(records, self.reference_day(year)).into_iter();
        let due = sheet.filter(|line| line.group == SheetGroup::Due && !had_a_turn(line.person.id));
        let mut waiting: Vec<&Person> = due.map(|line| line.person).collect();
        waiting.sort_by_cached_key(|person| sort_key(&person.full_name, person.given_name.as_deref()));
        let waiting = waiting.into_iter().map(|person| (person.id, person.full_name.clone())).collect();
        StoryYear { rows, waiting }
    }

    fn holder_of(&self, task: &Task) -> String {
        let unit: Option<&Unit> = task.unit.and_then(|id| find(&self.records().units, id));
        unit.map_or_else(|| self.name_of(task.person), |unit| unit.name.clone())
    }
}
