//! What can be done to a book: the word that stands in the journal.

use domain::codes;

codes! {
    /// An operation; the interface has the words for it.
    pub enum Op {
        /// The book was made.
        BookCreated = "book.create",
        /// Someone opened it.
        BookOpened = "book.open",
        /// A passphrase was changed.
        PassphraseChanged = "book.passphrase",
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
        /// The practice book was filled.
        PracticeFilled = "practice.fill",
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
}
