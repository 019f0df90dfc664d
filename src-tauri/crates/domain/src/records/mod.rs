//! The records of a branch, one plain type for each table of the book, and [`Records`]: all of them in memory.
//!
//! A branch writes a few hundred rows a year, so that decades fit in memory and every rule is a plain function.

mod branch;
mod closing;
mod commendation;
mod document;
mod file;
mod meeting;
mod person;
mod sitting;
mod study;

pub use branch::{BranchProfile, NumberingScheme, Office, Post, Role, Setting, Term, Unit, User};
pub use closing::{ClosedFile, Grade, Grading, NotGraded, Waiver, YearEvent, YearState, YearStep, state_of};
pub use commendation::{Award, Commendation, Reminder};
pub use document::{
    Basis, Claim, DocumentKind, DocumentOut, DocumentStatus, IncomingDocument, Issue, OwnSection, Paragraph,
    ParagraphSource,
};
pub use file::{Attachment, AttachmentOwner, AttachmentRole, StoredFile};
pub use meeting::{
    AgendaItem, Contribution, Meeting, MeetingKind, Story, StoryKind, StoryStatus, Task, TaskStatus, Vote,
};
pub use person::{Activity, ActivitySpan, Gender, Helper, Person, Placement, Standing, StandingChange};
pub use sitting::{Attendance, Guest, Presence, Sitting};
pub use study::{
    AnnualTopic, Campaign, CampaignPaper, ContestRound, ContestScore, JointRole, PaperStatus, Presenter, Programme,
    ProgrammeItem, SessionForm, SessionPartner, SessionWork, StudyForm, StudyScope, ThematicSession, Work,
};

use crate::{Id, codes};

codes! {
    /// Whether a planned thing came about. Only what was held counts.
    pub enum Happening {
        /// Dự kiến.
        Planned = "planned",
        /// Đã tổ chức.
        Held = "held",
        /// Hoãn.
        PutOff = "put_off",
        /// Không tổ chức, with a reason.
        NotHeld = "not_held",
    }
}

/// A record: something with an identity of its own.
pub trait Record: Sized {
    /// The name of its table, by which rows are named in figures, in the journal and in exports.
    const TABLE: &'static str;

    /// Its identity.
    fn id(&self) -> Id<Self>;
}

/// Declares [`Records`] and [`Record`] for each of its types: the one list of all that a book holds.
macro_rules! records {
    ($($(#[$meta:meta])* $field:ident: $type:ident in $table:literal,)+) => {
        /// All that a book holds, in the order of the book.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Records { $($(#[$meta])* pub $field: Vec<$type>,)+ }

        impl Records {
            /// The names of all tables, in the order of the book.
            pub const TABLES: &'static [&'static str] = &[$($table,)+];

            /// How many rows each table has.
            #[must_use]
            pub fn counts(&self) -> Vec<(&'static str, usize)> {
                vec![$(($table, self.$field.len()),)+]
            }
        }

        $(impl Record for $type {
            const TABLE: &'static str = $table;

            fn id(&self) -> Id<Self> {
                self.id
            }
        })+
    };
}

records! {
    /// Settings of the book.
    settings: Setting in "setting",
    /// Who may open the book.
    users: User in "user",
    /// What the branch was called, from which day.
    profiles: BranchProfile in "branch_profile",
    /// Nhiệm kỳ.
    terms: Term in "term",
    /// Phòng, đơn vị.
    units: Unit in "unit",
    /// Đảng viên and quần chúng.
    people: Person in "person",
    /// What people were, from which day.
    standings: StandingChange in "standing",
    /// How they took part, from which day to which.
    activities: ActivitySpan in "activity",
    /// In which unit they worked.
    placements: Placement in "placement",
    /// Chức vụ đảng.
    offices: Office in "office",
    /// Who guided a probationary member.
    helpers: Helper in "helper",
    /// Văn bản đến.
    incoming: IncomingDocument in "incoming_document",
    /// Văn bản đi.
    documents: DocumentOut in "document",
    /// Căn cứ.
    bases: Basis in "basis",
    /// The text of drafted documents.
    paragraphs: Paragraph in "paragraph",
    /// Figures typed over.
    claims: Claim in "claim",
    /// Bản ban hành.
    issues: Issue in "issue",
    /// Chuyên đề năm.
    topics: AnnualTopic in "annual_topic",
    /// Tác phẩm.
    works: Work in "work",
    /// Đợt sinh hoạt chính trị.
    campaigns: Campaign in "campaign",
    /// One paper per member of a campaign.
    campaign_papers: CampaignPaper in "campaign_paper",
    /// The year's programme of study.
    programmes: Programme in "programme",
    /// What it plans.
    programme_items: ProgrammeItem in "programme_item",
    /// Đợt sinh hoạt chuyên đề.
    sessions: ThematicSession in "thematic_session",
    /// Forms of a session.
    session_forms: SessionForm in "session_form",
    /// Works studied in a session.
    session_works: SessionWork in "session_work",
    /// Đơn vị phối hợp.
    session_partners: SessionPartner in "session_partner",
    /// Nội dung thi, in order.
    contest_rounds: ContestRound in "contest_round",
    /// Points of the rounds.
    contest_scores: ContestScore in "contest_score",
    /// Who presented.
    presenters: Presenter in "presenter",
    /// Meetings of every kind.
    meetings: Meeting in "meeting",
    /// Chương trình.
    agenda_items: AgendaItem in "agenda_item",
    /// Biểu quyết.
    votes: Vote in "vote",
    /// Phân công.
    tasks: Task in "task",
    /// Mẩu chuyện kể về Bác, and presentations of works.
    stories: Story in "story",
    /// Ý kiến, by person.
    contributions: Contribution in "contribution",
    /// Buổi.
    sittings: Sitting in "sitting",
    /// Điểm danh.
    attendance: Attendance in "attendance",
    /// Khách mời.
    guests: Guest in "guest",
    /// Biểu dương.
    commendations: Commendation in "commendation",
    /// Nhắc nhở.
    reminders: Reminder in "reminder",
    /// Khen thưởng.
    awards: Award in "award",
    /// Files kept in the book.
    files: StoredFile in "file",
    /// What the files belong to.
    attachments: Attachment in "attachment",
    /// Xếp loại.
    gradings: Grading in "grading",
    /// Findings of the checks that were passed over.
    waivers: Waiver in "waiver",
    /// Holding, closing, reopening, sealing of years.
    year_events: YearEvent in "year_event",
    /// What was stored at closing.
    closed_files: ClosedFile in "closed_file",
}

/// The record of an identity, in a list of them.
#[must_use]
pub fn find<T: Record>(list: &[T], id: Id<T>) -> Option<&T> {
    list.iter().find(|record| record.id() == id)
}
