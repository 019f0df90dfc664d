import { call, callWithBytes, channel } from "./call";
import type {
  AboutFace,
  AttachedFiles,
  AttachedTo,
  AttachmentItem,
  AttachmentPlace,
  AttachmentWords,
  AwardFile,
  AwardRow,
  BookFace,
  Branch,
  CheckFace,
  CampaignFile,
  CampaignRow,
  CommendationFile,
  CommendationYear,
  CreatedBook,
  FigureChange,
  DocumentFile,
  DocumentRegister,
  IncomingFile,
  IncomingRow,
  Electorate,
  ImportFace,
  MeetingFile,
  MeetingKind,
  MeetingRow,
  NewBook,
  NextNumber,
  OpenBook,
  Overview,
  PaperRow,
  Edition,
  FormatFile,
  Formats,
  FormChoice,
  FormKind,
  PaperFace,
  PaperRef,
  PapersSaved,
  PeopleList,
  PersonFile,
  PersonPage,
  ProgrammeFile,
  ProgrammeYear,
  ReadDate,
  ReminderFile,
  ReminderRow,
  ReportFace,
  ReportSettings,
  ReportState,
  Saved,
  SessionFile,
  SessionRow,
  SettingsFace,
  SheetRow,
  StartState,
  StoryYear,
  StudyFrame,
  TaskFile,
  TaskRow,
  TracedFigure,
  WordedPlace,
  WordingFile,
  YearExported,
  BackupFace,
  BackupState,
  BinItem,
  DamagedFace,
  DrillReport,
  ErasedPerson,
  JournalDetail,
  JournalPage,
  JournalQuery,
  NewUser,
  Progress,
  Salvaged,
  UndoState,
  UserRights,
  UserRow,
  CapReading,
  ClosingFace,
  ComparedYears,
  GradingFile,
  GradingYear,
  NewYearFace,
  Sealed,
  Verdict,
} from "./types";

// One function for each command of the Rust side, with its arguments in the same order and under the same names.

export const startState = () => call<StartState>("start_state");
/** The system's own folder dialog; null when it was cancelled. */
export const pickFolder = (purpose: "new" | "open") => call<string | null>("pick_folder", { purpose });
export const bookFace = (dir: string) => call<BookFace>("book_face", { dir });
export const createBook = (book: NewBook) => call<CreatedBook>("create_book", { book });
/** Rejects with `wrong_recovery_code` when the code typed back is another. */
export const printRecoverySheet = (code: string) => call<void>("print_recovery_sheet", { code });
export const confirmRecoveryCode = (code: string) => call<void>("confirm_recovery_code", { code });
export const openBook = (dir: string, userId: string | null, passphrase: string) =>
  call<OpenBook>("open_book", { dir, userId, passphrase });
export const openWithRecoveryCode = (dir: string, code: string, newPassphrase: string) =>
  call<CreatedBook>("open_with_recovery_code", { dir, code, newPassphrase });
/** Makes the practice book if it is not there. */
export const openPractice = () => call<OpenBook>("open_practice");
export const closeBook = () => call<void>("close_book");
export const changePassphrase = (oldPassphrase: string, newPassphrase: string) =>
  call<void>("change_passphrase", { old: oldPassphrase, new: newPassphrase });

export const getBranch = () => call<Branch>("get_branch");
export const saveBranch = (branch: Branch) => call<Saved>("save_branch", { branch });

/** Writes a year to a zip; null when the dialog was cancelled. */
export const exportYear = (year: number) => call<YearExported | null>("export_year", { year });
/** What an import of a chosen file would do; writes nothing; null when the dialog was cancelled. */
export const lookAtYear = () => call<ImportFace | null>("look_at_year");
/** All of it or nothing. */
export const importYear = (path: string) => call<ImportFace>("import_year", { path });

/** Where the book lies, offices and topics. */
export const getSettings = () => call<SettingsFace>("get_settings");
/** Every layout that a paper can take, shipped and own, with the ranges of their measures. */
export const listFormats = () => call<Formats>("list_formats");
/** A copy that is not kept yet. */
export const copyFormat = (code: string) => call<FormatFile>("copy_format", { code });
/** Answers its code as its id. */
export const saveFormat = (format: FormatFile) => call<Saved>("save_format", { format });
/** Refused with `in_use` while the branch or a document has chosen it. */
export const deleteFormat = (code: string) => call<void>("delete_format", { code });
/** The sample paper as a layout sets it that is being written; refused for measures out of their ranges. */
export const formatSample = (format: FormatFile) => call<ArrayBuffer>("format_sample", { format });
/** Every sentence that the branch can say in its own words. */
export const getWording = () => call<WordedPlace[]>("get_wording");
/** Shipped words, or none, take back what was kept for a place. */
export const saveWording = (wording: WordingFile) => call<Saved>("save_wording", { wording });
export const checkBook = () => call<CheckFace>("check_book");

/** A year in one sight: its months and quarters, what it lacks, what comes due. */
export const yearOverview = (year: number) => call<Overview>("year_overview", { year });

/** `query` finds names without diacritics and by initials; `on` null means the day the year stands at. */
export const listPeople = (year: number, on: string | null, query: string) =>
  call<PeopleList>("list_people", { year, on, query });
export const getPerson = (id: string) => call<PersonFile>("get_person", { id });
export const savePerson = (person: PersonFile) => call<Saved>("save_person", { person });
export const deletePerson = (id: string) => call<void>("delete_person", { id });

export const listMeetings = (year: number) => call<MeetingRow[]>("list_meetings", { year });
export const getMeeting = (id: string) => call<MeetingFile>("get_meeting", { id });
/** A draft: for a regular one the next month without a meeting, at the usual time and place. */
export const newMeeting = (year: number, kind: MeetingKind) => call<MeetingFile>("new_meeting", { year, kind });
/** Who stands on the sheet of a day: of a meeting of this kind, or of the whole branch. */
export const attendanceSheet = (on: string, kind: MeetingKind | null) =>
  call<SheetRow[]>("attendance_sheet", { on, kind });
/** How many could vote, when these people came. */
export const electorate = (on: string, kind: MeetingKind | null, came: string[]) =>
  call<Electorate>("electorate", { on, kind, came });
export const saveMeeting = (meeting: MeetingFile) => call<Saved>("save_meeting", { meeting });
export const deleteMeeting = (id: string) => call<void>("delete_meeting", { id });

export const getStudyFrame = (year: number) => call<StudyFrame>("get_study_frame", { year });
export const saveStudyFrame = (frame: StudyFrame) => call<Saved>("save_study_frame", { frame });
export const listSessions = (year: number) => call<SessionRow[]>("list_sessions", { year });
export const getSession = (id: string) => call<SessionFile>("get_session", { id });
export const newSession = (year: number) => call<SessionFile>("new_session", { year });
export const saveSession = (session: SessionFile) => call<Saved>("save_session", { session });
export const deleteSession = (id: string) => call<void>("delete_session", { id });

export const getProgramme = (year: number) => call<ProgrammeYear>("get_programme", { year });
export const saveProgramme = (programme: ProgrammeFile) => call<Saved>("save_programme", { programme });
/** A draft of the session that an item plans. */
export const sessionFromItem = (item: string) => call<SessionFile>("session_from_item", { item });
export const fulfilItem = (item: string, session: string) => call<Saved>("fulfil_item", { item, session });

export const listCampaigns = (year: number) => call<CampaignRow[]>("list_campaigns", { year });
export const getCampaign = (id: string) => call<CampaignFile>("get_campaign", { id });
export const newCampaign = (year: number) => call<CampaignFile>("new_campaign", { year });
/** Who owes a paper in a campaign of these days. */
export const paperSheet = (from: string, to: string | null) => call<PaperRow[]>("paper_sheet", { from, to });
export const saveCampaign = (campaign: CampaignFile) => call<Saved>("save_campaign", { campaign });
export const deleteCampaign = (id: string) => call<void>("delete_campaign", { id });

export const listCommendations = (year: number) => call<CommendationYear>("list_commendations", { year });
export const saveCommendation = (commendation: CommendationFile) => call<Saved>("save_commendation", { commendation });
export const deleteCommendation = (id: string) => call<void>("delete_commendation", { id });

export const listReminders = (year: number) => call<ReminderRow[]>("list_reminders", { year });
export const saveReminder = (reminder: ReminderFile) => call<Saved>("save_reminder", { reminder });
export const deleteReminder = (id: string) => call<void>("delete_reminder", { id });

export const listAwards = (year: number) => call<AwardRow[]>("list_awards", { year });
export const saveAward = (award: AwardFile) => call<Saved>("save_award", { award });
export const deleteAward = (id: string) => call<void>("delete_award", { id });

export const listTasks = (year: number) => call<TaskRow[]>("list_tasks", { year });
export const saveTask = (task: TaskFile) => call<Saved>("save_task", { task });
export const deleteTask = (id: string) => call<void>("delete_task", { id });
/** Stories and presentations of a year, and who has had no turn. */
export const listStories = (year: number) => call<StoryYear>("list_stories", { year });

/** The very file that is saved and printed. */
export const paperPdf = (paper: PaperRef) => call<ArrayBuffer>("paper_pdf", { paper });
/** How many pages a paper has, and where its figures stand. */
export const paperFace = (paper: PaperRef) => call<PaperFace>("paper_face", { paper });
/** Every figure of a paper with the rows that it was counted from. */
export const paperRows = (paper: PaperRef) => call<TracedFigure[]>("paper_rows", { paper });
/** The forms, each with what it can be of in a year. */
export const listForms = (year: number) => call<FormChoice[]>("list_forms", { year });
/** The path chosen in the system's dialog; null when it was cancelled. */
export const savePaper = (paper: PaperRef, edition: Edition = "pdf") =>
  call<string | null>("save_paper", { paper, edition });
/** Hands the file to the system's viewer. */
export const printPaper = (paper: PaperRef, edition: Edition = "pdf") => call<void>("print_paper", { paper, edition });
/** Tells how many are done; null when the dialog was cancelled, fewer than all when it was stopped. */
export const saveAllPapers = (form: FormKind, year: number, done: (papers: number) => void) =>
  call<PapersSaved | null>("save_all_papers", { form, year, on: channel(done) });
export const stopSaving = () => call<void>("stop_saving");

export const listReports = (year: number) => call<ReportState[]>("list_reports", { year });
/** Photos and files of a record, in order. */
export const listAttachments = (owner: AttachedTo) => call<AttachmentItem[]>("list_attachments", { owner });
/** The system's own dialog; each file comes in or is refused by itself. */
export const pickAndAttach = (place: AttachmentPlace) => call<AttachedFiles>("pick_and_attach", { place });
/** A file that was dropped on the page: its bytes, and beside them what is to be known of it. */
export const attachDropped = (place: AttachmentPlace, fileName: string, bytes: ArrayBuffer) =>
  callWithBytes<void>("attach_dropped", bytes, { place, fileName });
export const updateAttachment = (id: string, words: AttachmentWords) => call<Saved>("update_attachment", { id, words });
/** By some places among its like; towards the front when negative. */
export const moveAttachment = (id: string, by: number) => call<void>("move_attachment", { id, by });
export const removeAttachment = (id: string) => call<void>("remove_attachment", { id });
/** A small JPEG. */
export const attachmentThumbnail = (id: string) => call<ArrayBuffer>("attachment_thumbnail", { id });
export const attachmentContent = (id: string) => call<ArrayBuffer>("attachment_content", { id });
/** The path chosen in the system's dialog; null when it was cancelled. */
export const saveAttachmentAs = (id: string) => call<string | null>("save_attachment_as", { id });

/** `year` null means the documents of all years. */
export const listDocuments = (year: number | null, query: string) =>
  call<DocumentRegister>("list_documents", { year, query });
export const getDocument = (id: string) => call<DocumentFile>("get_document", { id });
export const newDocument = (year: number) => call<DocumentFile>("new_document", { year });
/** The number that a document would take as it is being written, and in which sequence. */
export const nextDocumentNumber = (document: DocumentFile) => call<NextNumber>("next_document_number", { document });
/** What becomes issued and was written here is frozen with its paper. */
export const saveDocument = (document: DocumentFile) => call<Saved>("save_document", { document });
export const deleteDocument = (id: string) => call<void>("delete_document", { id });
/** The one that there is, or a new draft; answers its id. */
export const meetingInvitation = (meeting: string) => call<string>("meeting_invitation", { meeting });

/** `year` null means what ever came in. */
export const listIncoming = (year: number | null, query: string) =>
  call<IncomingRow[]>("list_incoming", { year, query });
export const getIncoming = (id: string) => call<IncomingFile>("get_incoming", { id });
/** A draft: received today, under the next number of the year. */
export const newIncoming = (year: number) => call<IncomingFile>("new_incoming", { year });
export const saveIncoming = (incoming: IncomingFile) => call<Saved>("save_incoming", { incoming });
/** Refused with `in_use` while it is cited. */
export const deleteIncoming = (id: string) => call<void>("delete_incoming", { id });

export const getReportSettings = (period: string) => call<ReportSettings>("get_report_settings", { period });
export const saveReportSettings = (settings: ReportSettings) => call<Saved>("save_report_settings", { settings });
export const reportFace = (period: string) => call<ReportFace>("report_face", { period });
export const paperChanges = (paper: PaperRef) => call<FigureChange[]>("paper_changes", { paper });
/** With neither text nor `leftOut` the program's words stand again. */
export const editParagraph = (period: string, key: string, text: string | null, leftOut = false) =>
  call<Saved>("edit_paragraph", { period, key, text, leftOut });
export const sendReportForSignature = (period: string) => call<void>("send_report_for_signature", { period });
export const takeBackReport = (period: string) => call<void>("take_back_report", { period });
/** Cancels the number of an issued report; the period has room for another. */
export const cancelReport = (period: string, reason: string) => call<void>("cancel_report", { period, reason });
export const issueReport = (period: string, confirmed: boolean) => call<void>("issue_report", { period, confirmed });
/** What a person was and did, year by year, newest first. */
export const personPage = (id: string) => call<PersonPage>("person_page", { id });
/** The past days on which this file would take its person off a sheet where they are marked. */
export const sheetsLeft = (person: PersonFile) => call<string[]>("sheets_left", { person });
/** The one reader of dates: 14/2/23, 14-2-2023, 14022023. Rejects with `refused`. */
export const readDate = (text: string, partial: boolean) => call<ReadDate>("read_date", { text, partial });

/** Tells the window whether closing it would lose something typed. */
export const setUnsaved = (unsaved: boolean) => call<void>("set_unsaved", { unsaved });
/** Ends the program without asking. */
export const quit = () => call<void>("quit");
/** The program itself. */
export const about = () => call<AboutFace>("about");
/** Opens the licences of all parts in the system's viewer. */
export const showLicences = () => call<void>("show_licences");
/** Writes what helps to find a fault, without personal data; null when the clerk thinks better of it. */
export const exportDiagnosis = () => call<string | null>("export_diagnosis");

/** The page is covered until the same user gives the passphrase again. */
export const lockBook = () => call<void>("lock_book");
export const unlockBook = (passphrase: string) => call<void>("unlock_book", { passphrase });
/** Somebody is there: the time until the book locks by itself begins anew. */
export const stayAwake = () => call<void>("stay_awake");
export const saveIdleMinutes = (minutes: number) => call<void>("save_idle_minutes", { minutes });

export const listUsers = () => call<UserRow[]>("list_users");
export const addUser = (user: NewUser) => call<void>("add_user", { user });
export const saveUser = (user: UserRights) => call<void>("save_user", { user });
/** Takes the way in; the name stays in the list. */
export const removeUser = (id: string) => call<void>("remove_user", { id });
export const setUserPassphrase = (id: string, passphrase: string) =>
  call<void>("set_user_passphrase", { id, passphrase });
/** The old code is void from here on; the new one is shown once. */
export const newRecoveryCode = (passphrase: string) => call<string>("new_recovery_code", { passphrase });
/** Interrupted, it goes on when the book is opened again. */
export const rotateKey = (heard: (progress: Progress) => void) =>
  call<void>("rotate_key", { onProgress: channel(heard) });

/** Newest first, 100 at a time. */
export const listJournal = (query: JournalQuery) => call<JournalPage>("list_journal", { query });
export const journalEntry = (seq: number) => call<JournalDetail>("journal_entry", { seq });
/** The path chosen in the system's dialog; null when it was cancelled. */
export const exportJournal = (query: JournalQuery) => call<string | null>("export_journal", { query });

export const undoState = () => call<UndoState>("undo_state");
export const undo = (seq: number) => call<UndoState>("undo", { seq });
export const redo = (seq: number) => call<UndoState>("redo", { seq });
/** What was deleted in the last year and can come back. */
export const listBin = () => call<BinItem[]>("list_bin");
export const restoreFromBin = (seq: number) => call<void>("restore_from_bin", { seq });

export const backupState = () => call<BackupState>("backup_state");
export const backUpNow = () => call<BackupState>("back_up_now");
/** Null when the dialog was cancelled. */
export const chooseSecondPlace = () => call<BackupState | null>("choose_second_place");
export const forgetSecondPlace = () => call<BackupState>("forget_second_place");
/** Null when the dialog was cancelled. */
export const pickBackup = () => call<BackupFace | null>("pick_backup");
export const lookAtBackup = (file: string) => call<BackupFace>("look_at_backup", { file });
/** An open book is closed; what stood in the folder is kept beside it. */
export const restoreBackup = (file: string, dir: string, userId: string | null, passphrase: string) =>
  call<OpenBook>("restore_backup", { file, dir, userId, passphrase });
/** The book as it was before the restoring stands again, closed. */
export const undoRestore = () => call<BookFace>("undo_restore");
/** Tries whether the newest backup gives the book back. */
export const drill = () => call<DrillReport>("drill");
export const printHandOverSheet = () => call<void>("print_hand_over_sheet");

export const damagedBook = (dir: string) => call<DamagedFace>("damaged_book", { dir });
/** Gives the folder another name; deletes nothing. */
export const setAside = (dir: string) => call<string>("set_aside", { dir });
/** Null when the dialog was cancelled. */
export const salvage = (dir: string, userId: string | null, passphrase: string) =>
  call<Salvaged | null>("salvage", { dir, userId, passphrase });

/** Nothing brings the person back, neither undo nor the bin. */
export const erasePerson = (id: string, reason: string) => call<ErasedPerson>("erase_person", { id, reason });

/** Who is graded for a year, on its last day, and how far each has come. */
export const getGradings = (year: number) => call<GradingYear>("get_gradings", { year });
export const saveGrading = (grading: GradingFile) => call<Saved>("save_grading", { grading });
/** All of them or none. */
export const saveGradings = (gradings: GradingFile[]) => call<void>("save_gradings", { gradings });
export const deleteGrading = (id: string) => call<void>("delete_grading", { id });
export const saveCapReading = (reading: CapReading) => call<void>("save_cap_reading", { reading });

/** What stands against closing a year, and what was done with it. */
export const yearClosing = (year: number) => call<ClosingFace>("year_closing", { year });
export const passFinding = (year: number, key: string, reason: string) =>
  call<void>("pass_finding", { year, key, reason });
/** It counts again. */
export const countFinding = (year: number, key: string) => call<void>("count_finding", { year, key });
export const holdYear = (year: number) => call<void>("hold_year", { year });
export const releaseYear = (year: number) => call<void>("release_year", { year });
/** Rejects with `year_not_held`, `findings_stand` or `year_runs`. */
export const closeYear = (year: number, evenThoughRunning: boolean, heard: (progress: Progress) => void) =>
  call<void>("close_year", { year, evenThoughRunning, onProgress: channel(heard) });
/** Without a second user the secret is the recovery code. */
export const reopenYear = (year: number, reason: string, secondId: string | null, secret: string) =>
  call<void>("reopen_year", { year, reason, secondId, secret });
export const makeArchivePassphrase = () => call<string>("make_archive_passphrase");
/** Null when the dialog was cancelled or the sealing called off. */
export const sealYear = (year: number, passphrase: string | null, heard: (progress: Progress) => void) =>
  call<Sealed | null>("seal_year", { year, passphrase, onProgress: channel(heard) });
export const printSealSheet = (year: number) => call<void>("print_seal_sheet", { year });

/** Null when the dialog was cancelled. */
export const pickArchive = () => call<string | null>("pick_archive");
export const verifyArchive = (path: string, passphrase: string | null, heard: (progress: Progress) => void) =>
  call<Verdict>("verify_archive", { path, passphrase, onProgress: channel(heard) });
/** An open book is closed; the sealed year stands in its place, to be read. */
export const openArchive = (path: string, passphrase: string | null) =>
  call<OpenBook>("open_archive", { path, passphrase });

/** Years side by side, line by line. */
export const compareYears = (from: number, to: number) => call<ComparedYears>("compare_years", { from, to });

/** What a year takes over from the one before. */
export const newYearFace = (year: number) => call<NewYearFace>("new_year_face", { year });
/** The programme comes as a draft, its items a year later. */
export const startYear = (year: number, takeProgramme: boolean) => call<void>("start_year", { year, takeProgramme });
