//! Words that the forms of meetings share, read from `assets/wording/forms/meetings.toml`.

use domain::{records::Post, rules::sheet::Circle};
use serde::Deserialize;

use crate::{
    PrintError,
    official::read,
    profile::FormatProfile,
    wording::{Sentence, Template},
};

const MEETINGS: &str = include_str!("../../../../../../assets/wording/forms/meetings.toml");

/// Declares the tables of the wording; each field is a key.
macro_rules! tables {
    ($($(#[$meta:meta])* struct $name:ident { $($field:ident: $type:ty,)+ })+) => {
        $($(#[$meta])* #[derive(Debug, Deserialize)] #[serde(deny_unknown_fields)]
        pub(in crate::forms) struct $name { $(pub(in crate::forms) $field: $type,)+ })+
    };
}

tables! {
    /// Words that the forms of meetings share.
    struct MeetingWords {
        hour: String,
        weekdays: [String; 7],
        put_off: Template,
        not_held: Template,
        titles: Titles,
        posts: Posts,
        sitting: SittingWords,
        course: CourseWords,
        votes: VoteWords,
        tasks: TaskWords,
    }
    /// What minutes are of, by the kind of meeting.
    struct Titles {
        regular: Template,
        thematic: Template,
        committee: Template,
        extraordinary: Template,
        extended: Template,
        review: Template,
        congress: Template,
    }
    /// Posts as minutes tell them.
    struct Posts {
        secretary: String,
        deputy_secretary: String,
        committee_member: String,
    }
    /// When, where and who.
    struct SittingWords {
        number: Template,
        starts: Sentence,
        place: Sentence,
        chair: Sentence,
        minutes_taker: Sentence,
        guests: Sentence,
        guest: Template,
        members: Sentence,
        present: Sentence,
        committee_present: Sentence,
        late: Sentence,
        excused: Sentence,
        unexcused: Sentence,
        excused_pen: String,
        unexcused_pen: String,
        absent: Template,
        exempt: Sentence,
        away: Sentence,
        non_party: Sentence,
        non_party_pen: String,
        ends: Sentence,
    }
    /// What was told and said.
    struct CourseWords {
        agenda_item: Template,
        agenda_separator: String,
        agenda_end: String,
        story: Sentence,
        presentation: Sentence,
        said: Sentence,
        counted: Sentence,
        said_by: Sentence,
        commended: Sentence,
        reminded: Sentence,
        named: Sentence,
    }
    /// Votes in words.
    struct VoteWords {
        vote: Sentence,
        vote_pen: Sentence,
        by_hand: String,
        secret: String,
        open: String,
    }
    /// Assignments in words.
    struct TaskWords {
        line: Sentence,
        comrade: Template,
    }
}

impl MeetingWords {
    pub(in crate::forms) fn read(profile: &FormatProfile) -> Result<Self, PrintError> {
        read(profile, MEETINGS)
    }
}

impl SittingWords {
    /// How those who came are told of: a committee is made of its own.
    pub(super) fn present(&self, circle: Circle) -> &Sentence {
        match circle {
            Circle::Committee => &self.committee_present,
            Circle::Branch | Circle::Members => &self.present,
        }
    }
}

impl Posts {
    pub(super) fn of(&self, post: Post) -> &str {
        match post {
            Post::Secretary => &self.secretary,
            Post::DeputySecretary => &self.deputy_secretary,
            Post::CommitteeMember => &self.committee_member,
        }
    }
}
