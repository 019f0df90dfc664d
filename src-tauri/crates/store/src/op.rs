//! What can be done to a book: the word that stands in the journal.

use domain::{Code, codes};

codes! {
    /// An operation; the interface has the words for it.
    pub enum Op {
        /// The book was made.
        BookCreated = "book.create",
        /// Someone opened it.
        BookOpened = "book.open",
        /// Its tables were brought to a newer version.
        BookMigrated = "book.migrate",
        /// Someone tried to open it and failed, before it was opened.
        OpeningFailed = "book.failed_opening",
        /// A passphrase was changed by its owner.
        PassphraseChanged = "book.passphrase",
        /// A new recovery code was made.
        RecoveryCodeRenewed = "book.recovery_code",
        /// The data key was changed.
        DataKeyChanged = "book.rotate",
        /// A backup was made.
        BackedUp = "book.backup",
        /// The book was restored from a backup.
        Restored = "book.restored",
        /// A backup was restored for practice.
        Drilled = "book.drill",
        /// The sheet for handing the book over was printed.
        HandOverPrinted = "book.handover",
        /// Something was taken back.
        Undone = "book.undo",
        /// Something that was taken back was done again.
        Redone = "book.redo",
        /// A deleted thing was put back.
        BinRestored = "bin.restore",
        /// A user was added.
        UserAdded = "user.add",
        /// A user's rights were saved.
        UserSaved = "user.save",
        /// A user's way in was taken.
        UserRemoved = "user.remove",
        /// A user was given another passphrase.
        UserPassphraseSet = "user.passphrase",
        /// A setting was saved.
        SettingsSaved = "settings.save",
        /// The journal left the book as a file.
        JournalExported = "journal.export",
        /// What is known of a person was erased, as the law asks.
        PersonErased = "person.erase",
        /// Names, units, terms were saved.
        BranchSaved = "branch.save",
        /// A person was saved.
        PersonSaved = "person.save",
        /// A person was deleted.
        PersonDeleted = "person.delete",
        /// A meeting was saved.
        MeetingSaved = "meeting.save",
        /// A meeting was deleted.
        MeetingDeleted = "meeting.delete",
        /// Topic, plans, campaigns of a year were saved.
        StudyFrameSaved = "study_frame.save",
        /// The year's programme was saved.
        ProgrammeSaved = "programme.save",
        /// A thematic session was saved.
        SessionSaved = "session.save",
        /// A thematic session was deleted.
        SessionDeleted = "session.delete",
        /// A campaign was saved, with its papers.
        CampaignSaved = "campaign.save",
        /// A campaign was deleted.
        CampaignDeleted = "campaign.delete",
        /// A commendation was saved.
        CommendationSaved = "commendation.save",
        /// A commendation was deleted.
        CommendationDeleted = "commendation.delete",
        /// A reminder was saved.
        ReminderSaved = "reminder.save",
        /// A reminder was deleted.
        ReminderDeleted = "reminder.delete",
        /// An award was saved.
        AwardSaved = "award.save",
        /// An award was deleted.
        AwardDeleted = "award.delete",
        /// A task was saved.
        TaskSaved = "task.save",
        /// A task was deleted.
        TaskDeleted = "task.delete",
        /// A document was saved.
        DocumentSaved = "document.save",
        /// A document was issued: what it says is frozen.
        DocumentIssued = "document.issue",
        /// The paper of a document left the book as a file.
        DocumentExported = "document.export",
        /// The paper of a document was handed to the printer.
        DocumentPrinted = "document.print",
        /// A document was deleted.
        DocumentDeleted = "document.delete",
        /// An incoming document was saved.
        IncomingSaved = "incoming.save",
        /// An incoming document was deleted.
        IncomingDeleted = "incoming.delete",
        /// A file was attached.
        FileAttached = "file.attach",
        /// The caption or the day of an attachment was saved.
        AttachmentSaved = "attachment.save",
        /// An attachment got another place among the others of its record.
        AttachmentMoved = "attachment.move",
        /// An attachment was taken off its record.
        AttachmentRemoved = "attachment.remove",
        /// An attachment left the book as a file.
        AttachmentExported = "attachment.export",
        /// A report left the book as a file.
        ReportExported = "report.export",
        /// A report was handed to the printer.
        ReportPrinted = "report.print",
        /// A year left the book as a file.
        YearExported = "year.export",
        /// A year came into the book.
        YearImported = "year.import",
        /// How someone was graded was saved.
        GradingSaved = "grading.save",
        /// A grading was taken back.
        GradingDeleted = "grading.delete",
        /// A finding of the checks was passed over, with a reason.
        FindingPassed = "finding.pass",
        /// A finding that was passed over counts again.
        FindingCounted = "finding.count",
        /// Entry into a year was stopped.
        YearHeld = "year.hold",
        /// It goes on.
        YearReleased = "year.release",
        /// A year was closed.
        YearClosed = "year.close",
        /// A closed year was opened again.
        YearReopened = "year.reopen",
        /// The archive of a closed year was written.
        YearSealed = "year.seal",
        /// The book was made from archives.
        BookFromArchive = "book.from_archive",
        /// The practice book was filled.
        PracticeFilled = "practice.fill",
    }
}

/// How an operation stands in the line of undoing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoing {
    /// It can be taken back.
    Step,
    /// It stands beside the line: those before it can be taken back, and it stays.
    Beside,
    /// Nothing before it can be taken back any more.
    Wall,
}

impl Op {
    /// How it stands in the line of undoing. What leaves the book or lets someone in is never taken back; a paper that
    /// was issued stays issued, and what the law had erased stays erased.
    #[must_use]
    pub fn undoing(self) -> Undoing {
        if self.is_wall() {
            Undoing::Wall
        } else if self.is_beside() {
            Undoing::Beside
        } else {
            Undoing::Step
        }
    }

    fn is_wall(self) -> bool {
        matches!(
            self,
            Self::BookCreated
                | Self::BookMigrated
                | Self::BookFromArchive
                | Self::PracticeFilled
                | Self::DocumentIssued
                | Self::PersonErased
                | Self::YearClosed
        )
    }

    fn is_beside(self) -> bool {
        matches!(
            self,
            Self::UserAdded
                | Self::UserSaved
                | Self::UserRemoved
                | Self::UserPassphraseSet
                | Self::SettingsSaved
                | Self::YearHeld
                | Self::YearReleased
                | Self::YearReopened
                | Self::YearSealed
                | Self::Undone
                | Self::Redone
        )
    }

    /// Whether it puts something into the recycle bin.
    #[must_use]
    pub fn deletes(self) -> bool {
        self.code().ends_with(".delete") || self == Self::AttachmentRemoved
    }
}

/// What the journal says of a transaction, beside its changes.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When, in UTC.
    pub at: chrono::DateTime<chrono::Utc>,
    /// Who: the identity of the user.
    pub user: String,
    /// What was done.
    pub op: Op,
    /// To what: a name, a date; never a sentence.
    pub label: String,
    /// The entry that it takes back or does again.
    pub undoes: Option<i64>,
}
