//! To which years a record belongs, and of what it is a part.

use chrono::Datelike;
use domain::{
    Id,
    figures::RowRef,
    records::{self as r, AttachmentOwner, Record},
};

/// Where a record belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Belongs {
    /// To the years from…to: it is counted or dated there.
    ToYears(i32, i32),
    /// To the records that it is a part of, with each of them.
    PartOf(Vec<RowRef>),
    /// To the branch, throughout its years.
    ToBranch,
    /// To no year: a task that nobody gave a date.
    ToNone,
}

/// A record that knows where it belongs.
pub(crate) trait Scope {
    /// Where.
    fn belongs(&self) -> Belongs;
}

macro_rules! scopes {
    ($($type:ident: |$record:tt| $belongs:expr;)+) => {
        $(impl Scope for r::$type {
            fn belongs(&self) -> Belongs {
                let $record = self;
                $belongs
            }
        })+
    };
}

scopes! {
    Setting: |_| Belongs::ToBranch;
    BranchProfile: |_| Belongs::ToBranch;
    Term: |_| Belongs::ToBranch;
    Unit: |_| Belongs::ToBranch;
    Person: |_| Belongs::ToBranch;
    Work: |_| Belongs::ToBranch;
    StoredFile: |_| Belongs::ToBranch;
    StandingChange: |part| part_of(part.person);
    ActivitySpan: |part| part_of(part.person);
    Placement: |part| part_of(part.person);
    Office: |part| part_of(part.person);
    Helper: |part| part_of(part.person);
    IncomingDocument: |it| in_year(it.about_year);
    DocumentOut: |it| in_year(it.about_year);
    Basis: |part| part_of(part.document);
    Paragraph: |part| part_of(part.document);
    Issue: |part| part_of(part.document);
    Claim: |part| part_of(part.paragraph);
    AnnualTopic: |it| in_year(it.year);
    Campaign: |it| Belongs::ToYears(it.from.year(), it.to.map_or(i32::MAX, |to| to.year()));
    CampaignPaper: |part| part_of(part.campaign);
    Programme: |it| in_year(it.year);
    ProgrammeItem: |part| part_of(part.programme);
    ThematicSession: |it| in_year(it.period.year);
    SessionForm: |part| part_of(part.session);
    SessionWork: |part| part_of(part.session);
    SessionPartner: |part| part_of(part.session);
    ContestRound: |part| part_of(part.session);
    ContestScore: |part| part_of(part.round);
    Presenter: |part| part_of(part.session);
    Meeting: |it| in_year(it.period.year);
    AgendaItem: |part| part_of(part.meeting);
    Vote: |part| part_of(part.meeting);
    Story: |part| part_of(part.meeting);
    Task: |it| task(it);
    Contribution: |part| part_of_both(part.meeting, part.session);
    Sitting: |part| part_of_both(part.meeting, part.session);
    Attendance: |part| part_of(part.sitting);
    Guest: |part| part_of(part.sitting);
    Commendation: |it| in_year(it.period.year);
    Reminder: |it| in_year(it.period.year);
    Award: |it| in_year(it.dated.year());
    Attachment: |part| Belongs::PartOf(vec![owner(part)]);
    Grading: |it| in_year(it.year);
    Waiver: |it| in_year(it.year);
}

fn in_year(year: i32) -> Belongs {
    Belongs::ToYears(year, year)
}

fn part_of<T: Record>(whole: Id<T>) -> Belongs {
    Belongs::PartOf(vec![RowRef::of(whole)])
}

fn part_of_both<A: Record, B: Record>(one: Option<Id<A>>, other: Option<Id<B>>) -> Belongs {
    Belongs::PartOf(one.map(RowRef::of).into_iter().chain(other.map(RowRef::of)).collect())
}

/// A task belongs to the meeting that gave it, or to the year in which it was given or falls due.
fn task(task: &r::Task) -> Belongs {
    match (task.meeting, task.given_on.or(task.due)) {
        (Some(meeting), _) => part_of(meeting),
        (None, Some(day)) => in_year(day.year()),
        (None, None) => Belongs::ToNone,
    }
}

fn owner(attachment: &r::Attachment) -> RowRef {
    let table = match attachment.owner_kind {
        AttachmentOwner::Session => r::ThematicSession::TABLE,
        AttachmentOwner::Meeting => r::Meeting::TABLE,
        AttachmentOwner::Document => r::DocumentOut::TABLE,
        AttachmentOwner::Incoming => r::IncomingDocument::TABLE,
        AttachmentOwner::Campaign => r::Campaign::TABLE,
        AttachmentOwner::Commendation => r::Commendation::TABLE,
        AttachmentOwner::Person => r::Person::TABLE,
    };
    RowRef { table, id: attachment.owner.clone() }
}
