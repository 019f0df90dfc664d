// Written from the Rust types by `make golden`; do not edit.
// Dates are ISO text, a partial date an ISO prefix, times "14:00", periods 2023, 2023-Q1, 2023-M02, ids UUIDs.

export type FailureCode = "wrong_passphrase" | "passphrase_too_short" | "wrong_recovery_code" | "key_file_missing" | "key_file_damaged" | "book_missing" | "book_damaged" | "book_newer" | "not_a_book" | "book_in_use" | "folder_not_writable" | "folder_not_empty" | "already_there" | "year_refused" | "file_in_use" | "folder_gone" | "disk_full" | "blob_missing" | "blob_damaged" | "file_error" | "database" | "refused" | "not_found" | "in_use" | "not_practice" | "no_branch" | "already_issued" | "not_ready" | "claims_disagree" | "unprintable" | "report_failed" | "locked" | "not_allowed" | "too_many_tries" | "last_administrator" | "name_taken" | "nothing_to_undo" | "undo_conflict" | "no_backup" | "not_a_backup" | "backup_damaged" | "backup_newer" | "other_book" | "no_book_open" | "file_empty" | "file_too_large" | "not_a_photo" | "photo_format" | "photo_too_large" | "already_attached" | "year_held" | "year_closed" | "year_not_held" | "year_not_closed" | "year_runs" | "findings_stand" | "second_is_you" | "second_is_needed" | "archive_refused" | "no_viewer" | "internal";

export type Op = "book.create" | "book.open" | "book.migrate" | "book.failed_opening" | "book.passphrase" | "book.recovery_code" | "book.rotate" | "book.backup" | "book.restored" | "book.drill" | "book.handover" | "book.undo" | "book.redo" | "bin.restore" | "user.add" | "user.save" | "user.remove" | "user.passphrase" | "settings.save" | "journal.export" | "person.erase" | "branch.save" | "person.save" | "person.delete" | "meeting.save" | "meeting.delete" | "study_frame.save" | "programme.save" | "session.save" | "session.delete" | "campaign.save" | "campaign.delete" | "commendation.save" | "commendation.delete" | "reminder.save" | "reminder.delete" | "award.save" | "award.delete" | "task.save" | "task.delete" | "document.save" | "document.issue" | "document.export" | "document.print" | "document.delete" | "incoming.save" | "incoming.delete" | "file.attach" | "attachment.save" | "attachment.move" | "attachment.remove" | "attachment.export" | "report.export" | "report.print" | "year.export" | "year.import" | "grading.save" | "grading.delete" | "finding.pass" | "finding.count" | "year.hold" | "year.release" | "year.close" | "year.reopen" | "year.seal" | "book.from_archive" | "practice.fill";

export type Role = "administrator" | "editor" | "viewer";

export type ChangeKind = "new" | "changed" | "deleted" | "erased";

export type PlaceAdvice = "sync" | "network";

export type Difference = "book" | "head";

export type ProblemCode = "required" | "too_long" | "too_short" | "not_a_date" | "date_out_of_range" | "before" | "overlaps" | "person_not_here" | "too_young" | "unknown_choice" | "mismatch" | "duplicate" | "too_many_votes" | "nobody_present" | "period_mismatch" | "out_of_range" | "unknown_token" | "token_not_here" | "open_bracket";

export type Standing = "non_party" | "probationary" | "official" | "left";

export type Activity = "active" | "exempt" | "away" | "here_temporarily" | "suspended" | "interrupted" | "transferred_out" | "died";

export type Gender = "male" | "female";

export type Post = "secretary" | "deputy_secretary" | "committee_member";

export type Happening = "planned" | "held" | "put_off" | "not_held";

export type MeetingKind = "regular" | "thematic" | "committee" | "extraordinary" | "extended" | "review" | "congress";

export type Presence = "present" | "late" | "absent_excused" | "absent_unexcused";

export type SheetGroup = "due" | "exempt" | "away" | "non_party";

export type StoryKind = "story" | "work_presentation";

export type StoryStatus = "assigned" | "done";

export type StudyForm = "talk" | "roundtable" | "field_visit" | "quiz_contest" | "film" | "performance" | "other";

export type StudyScope = "whole_text" | "part" | "none";

export type PaperStatus = "not_handed_in" | "handed_in" | "presented";

export type TaskStatus = "assigned" | "done" | "dropped";

export type ItemState = "held" | "not_yet_due" | "missed" | "put_off" | "not_held";

export type JointRole = "own" | "host" | "partner";

export type PlanRole = "year_programme" | "campaign" | "other";

export type OwnSection = "strengths" | "weaknesses" | "direction" | "proposals";

export type ParagraphSource = "drafted" | "edited" | "own" | "left_out";

export type Rule = "dang_vien" | "chinh_thuc" | "du_bi" | "sinh_hoat_tam_thoi" | "quan_chung" | "phong" | "ke_hoach" | "dot" | "dot_gan_sinh_hoat_chinh_tri" | "dot_long_ghep_tac_pham" | "don_vi_phoi_hop" | "noi_dung_thi" | "hinh_thuc_moi" | "luot_du" | "luot_phai_du" | "ty_le_du" | "luot_quan_chung_du" | "luot_y_kien" | "ky_sinh_hoat" | "luot_ke_chuyen" | "luot_gioi_thieu_tac_pham" | "luot_y_kien_dinh_ky" | "luot_bieu_duong" | "luot_bieu_duong_dang_vien" | "luot_bieu_duong_quan_chung" | "nguoi_bieu_duong" | "bieu_duong_moi_thang" | "khen_thuong" | "dang_vien_du" | "dang_vien_phai_du" | "ty_le_dang_vien_du" | "quan_chung_du" | "vang_co_ly_do" | "vang_khong_ly_do" | "den_muon" | "mien_khong_du" | "noi_khac_khong_du" | "nguoi_cua_don_vi" | "tan_thanh" | "khong_tan_thanh" | "khong_y_kien" | "duoc_bieu_quyet" | "duoc_bieu_quyet_co_mat" | "ty_le_tan_thanh" | "nhiem_vu" | "nhiem_vu_da_xong" | "y_kien_phat_bieu" | "dot_cua_dot_chinh_tri" | "bai_phai_nop" | "bai_da_nop" | "bai_da_trinh_bay" | "dot_du_kien" | "dang_so_dau_ky" | "ket_nap" | "chuyen_den" | "chuyen_di" | "tu_tran" | "ra_khoi_dang" | "dang_vien_nu" | "dang_vien_mien" | "buoi_da_du" | "buoi_phai_du" | "van_ban_vao_so" | "van_ban_di" | "van_ban_den" | "tang_khac" | "giam_khac" | "tep_dinh_kem" | "ty_le_buoi_da_du" | "dang_vien_cuoi_nam" | "phai_xep_loai" | "khong_xep_loai" | "chua_xep_loai" | "da_xep_loai" | "xep_loai_xuat_sac" | "xep_loai_tot" | "xep_loai_hoan_thanh" | "xep_loai_khong_hoan_thanh" | "ty_le_xuat_sac" | "ty_le_tot" | "ty_le_hoan_thanh" | "ty_le_khong_hoan_thanh" | "ty_le_bon_muc" | "cho_quyet_dinh" | "de_nghi_xep_loai" | "chua_de_nghi" | "phieu_tan_thanh" | "phieu_xep_loai" | "ty_le_phieu_tan_thanh";

export type DocumentStatus = "draft" | "waiting_for_signature" | "issued" | "number_cancelled";

export type PaperKind = "report" | "document" | "extract" | "form";

export type FormKind = "minutes" | "session-minutes" | "resolution" | "attendance-sheet" | "attendance-table" | "ballots" | "vote-minutes" | "invitation" | "extract" | "study-plan" | "campaign-plan" | "campaign-report" | "commendations" | "ledger" | "monthly" | "half-year-sheet" | "members" | "non-party" | "movement" | "person" | "grading-list" | "grading-report" | "grading-vote-minutes" | "grading-submission" | "register-out" | "register-in" | "file-index" | "year-comparison" | "year-book";

export type Needs = "year" | "half" | "month" | "meeting" | "session" | "campaign" | "person";

export type Edition = "pdf" | "check_sheet" | "word";

export type Lacking = "signer" | "number" | "date" | "figure" | "signature" | "strengths" | "weaknesses" | "direction" | "proposals";

export type NumberingScheme = "per_type_per_term" | "per_type_per_year" | "shared_per_term" | "shared_per_year";

export type AttachmentOwner = "session" | "meeting" | "document" | "incoming" | "campaign" | "commendation" | "person";

export type AttachmentRole = "photo" | "signed_scan" | "final_word" | "other";

export type DocumentKind = "NQ" | "QĐ" | "KL" | "QC" | "TB" | "BC" | "KH" | "CTr" | "ĐA" | "PA" | "TTr" | "CV" | "BB" | "GM" | "GGT";

export type DoubtCode = "gap" | "duplicate" | "out_of_order" | "not_a_branchs";

export type Measure = "margins.top" | "margins.bottom" | "margins.left" | "margins.right" | "margins.back_left" | "margins.back_right" | "page_number.from_top" | "page_number.first_page" | "page_number.size" | "spacing.line" | "spacing.paragraph" | "spacing.first_line_indent" | "spacing.table_line" | "spacing.register_line" | "sizes.national_title" | "sizes.parent" | "sizes.branch" | "sizes.number" | "sizes.place_and_date" | "sizes.type_name" | "sizes.subject" | "sizes.letter_subject" | "sizes.addressees" | "sizes.body" | "sizes.table" | "sizes.register" | "sizes.authority" | "sizes.position" | "sizes.signer" | "sizes.recipients_head" | "sizes.recipients";

export type Lettering = "national_title" | "parent" | "branch" | "number" | "place_and_date" | "type_name" | "subject" | "letter_subject" | "addressed" | "heading" | "table_head" | "authority" | "position" | "signer" | "recipients_head" | "recipients";

export type LetterWeight = "regular" | "bold" | "italic" | "bold_italic";

export type MeasureUnit = "mm" | "pt" | "page";

export type NumberEdge = "top" | "bottom";

export type NumberSide = "center" | "right" | "outer";

export type AppendixCount = "continue" | "restart";

export type WordedAs = "plain" | "text" | "template" | "ways";

export type Course = "held" | "planned" | "put_off" | "not_held" | "missing" | "open";

export type DueKind = "meeting_missing" | "meeting_unsettled" | "meeting_unmarked" | "meeting_uncounted" | "story_untold" | "session_missing" | "session_unsettled" | "session_unmarked" | "session_uncounted" | "programme_not_held" | "papers_missing" | "commendation_missing" | "task_overdue" | "task_soon" | "probation_over" | "probation_ending" | "signature_waiting" | "report_lacks" | "report_soon";

export type FirstStep = "units" | "people" | "secretary" | "topic" | "meeting";

export type Reckoned = "decision" | "ceremony" | "record";

export type CourseKind = "standing" | "activity" | "placement" | "office" | "helped_by" | "helper_of";

export type Grade = "excellent" | "good" | "fulfilled" | "not_fulfilled";

export type NotGraded = "exempt" | "suspended" | "newly_admitted" | "here_temporarily" | "other";

export type CapReading = "exactly_good" | "good_and_above";

export type YearState = "open" | "held" | "closed";

export type YearStep = "held" | "released" | "closed" | "reopened" | "sealed";

export type Check = "session_missing" | "meeting_missing" | "attendance_missing" | "attendance_outside" | "minutes_missing" | "commendation_outside" | "commendation_without_month" | "commendation_without_person" | "commendation_without_reason" | "figure_disagrees" | "file_missing" | "file_changed" | "doubled_number" | "far_from_period" | "grade_missing" | "grade_of_non_member" | "ballots_exceed" | "grades_do_not_add_up" | "year_runs" | "meeting_unsettled" | "session_unsettled" | "attendance_low" | "absent_unexcused" | "meeting_short" | "storyteller_again" | "commended_off_habit" | "commended_twice" | "unit_never_commended" | "topic_without_plan" | "papers_missing" | "photo_without_caption" | "document_unfinished" | "probation_over" | "branch_ungraded" | "awaiting_decision" | "backup_old";

export type ArchiveFaultCode = "unreadable" | "not_an_archive" | "truncated" | "bad_directory" | "too_many_files" | "unsafe_name" | "link" | "not_a_file" | "doubled_name" | "overlapping" | "too_large" | "bomb" | "encrypted" | "unknown_compression" | "missing_tag_file" | "other_bagit" | "bad_info" | "bad_manifest" | "newer_version" | "listed_but_missing" | "changed" | "missing" | "added" | "renamed" | "swapped" | "container" | "stopped" | "wrong_passphrase" | "passphrase_length" | "passphrase_letters" | "not_locked" | "damaged";

export type Known = "same" | "other" | "unknown";

export type ComparedLine = "members" | "official" | "probationary" | "non_party" | "admitted" | "moved_in" | "other_gains" | "moved_out" | "died" | "left" | "other_losses" | "sessions" | "sessions_q1" | "sessions_q2" | "sessions_q3" | "sessions_q4" | "sessions_talk" | "sessions_roundtable" | "sessions_field_visit" | "sessions_contest" | "sessions_film" | "sessions_performance" | "sessions_other" | "sessions_without_form" | "meetings" | "attendance" | "contributions" | "commendations" | "commendations_of_unit" | "commendations_without_unit" | "commended_people" | "awards" | "graded_excellent" | "graded_good" | "graded_fulfilled" | "graded_not_fulfilled";

export type PersonLineKind = "commendation" | "reminder" | "award" | "story" | "work" | "presented" | "contribution" | "paper" | "task";

export type WordingPlace = "subject" | "opening" | "closing" | "situation.title" | "situation.branch" | "situation.guests" | "leadership.title" | "leadership.plans" | "leadership.no_plans" | "leadership.plan" | "leadership.topic" | "results.title" | "study.title" | "study.total" | "study.of_quarter" | "study.in_every_quarter" | "study.attendance" | "quarter.held" | "quarter.group" | "quarter.none" | "session.talk_whole" | "session.talk_part" | "session.talk" | "session.field_visit" | "session.quiz_contest" | "session.form" | "session.with_whole" | "session.with_part" | "session.with_works_and_topic" | "session.with_works" | "session.with_campaign" | "session.with_plan" | "session.with_partners" | "session.rounds" | "session.work" | "session.members" | "session.members_and_others" | "forms.talk" | "forms.roundtable" | "forms.field_visit" | "forms.quiz_contest" | "forms.film" | "forms.performance" | "forms.other" | "session_table.caption" | "session_table.content" | "session_table.total" | "session_table.sessions" | "renewal.title" | "renewal.forms" | "renewal.combined" | "meetings.title" | "meetings.told" | "meetings.of_author" | "meetings.of_several" | "commendations.title" | "commendations.times" | "commendations.none" | "commendations.months" | "commendations.one_month" | "commendations.month" | "month_table.caption" | "month_table.total" | "month_table.note" | "month_chart.caption" | "month_chart.told_bar" | "month_chart.told" | "assessment.title" | "assessment.strengths" | "assessment.weaknesses" | "direction.title" | "direction.suggestion" | "proposals.title" | "appendix.title" | "appendix.subject" | "appendix.party" | "appendix.non_party" | "photos.subject" | "photos.caption";

export type Problem = { 
/**
 * The path of the field.
 */
field: string, 
/**
 * What is wrong.
 */
code: ProblemCode, 
/**
 * What the sentence needs.
 */
facts: { [key in string]: string }, };

export type Failure = { 
/**
 * The stable code; the words stand in the interface.
 */
code: FailureCode, 
/**
 * What the sentence needs.
 */
facts: { [key in string]: string }, 
/**
 * Bad input; filled only when the code is `refused`.
 */
problems: Array<Problem>, };

export type Saved = { 
/**
 * The identity of what was saved.
 */
id: string, 
/**
 * When, RFC 3339.
 */
savedAt: string, };

export type ReadDate = { 
/**
 * ISO, or an ISO prefix for a date known in part.
 */
iso: string, 
/**
 * As the screen shows it.
 */
shown: string, 
/**
 * 1 = Monday … 7; none for a date known in part.
 */
weekday: number | null, };

export type StartState = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * Where a new book is proposed.
 */
defaultDir: string, 
/**
 * Where the practice book lies.
 */
practiceDir: string, 
/**
 * Books opened before, newest first.
 */
recent: Array<RecentBook>, 
/**
 * The open book.
 */
open: OpenBook | null, };

export type RecentBook = { 
/**
 * Its folder.
 */
dir: string, 
/**
 * The branch's name, as it was.
 */
name: string | null, 
/**
 * The day it was last opened, ISO.
 */
openedOn: string | null, 
/**
 * Whether its folder is not there at present.
 */
missing: boolean, };

export type OpenBook = { 
/**
 * Its folder.
 */
dir: string, 
/**
 * Who opened it.
 */
user: string, 
/**
 * What they may do.
 */
role: Role, 
/**
 * Whether they see identity numbers of people.
 */
seesIdentity: boolean, 
/**
 * Whether they may have a closed year opened again.
 */
mayReopen: boolean, 
/**
 * Whether the window is locked.
 */
locked: boolean, 
/**
 * Whether it is a practice book.
 */
practice: boolean, 
/**
 * The branch's name.
 */
branchName: string | null, 
/**
 * The years that have records, and the current one.
 */
years: Array<number>, 
/**
 * The year to work in.
 */
year: number, 
/**
 * The years that are held or closed.
 */
yearStates: Array<YearStateFace>, 
/**
 * The year of the sealed archive that is open in the place of a book.
 */
archive: number | null, };

export type BookFace = { 
/**
 * Its folder.
 */
dir: string, 
/**
 * Who may open it.
 */
users: Array<UserFace>, };

export type UserFace = { 
/**
 * Identity of the key slot.
 */
id: string, 
/**
 * The label shown at unlocking.
 */
label: string, };

export type NewBook = { 
/**
 * Its folder.
 */
dir: string, 
/**
 * Who makes it.
 */
userLabel: string, 
/**
 * Their passphrase.
 */
passphrase: string, };

export type CreatedBook = { 
/**
 * Shown once.
 */
recoveryCode: string, 
/**
 * The book, open.
 */
open: OpenBook, };

export type BranchProfile = { id: string | null, from: string, name: string, parentName: string, upperName: string, place: string, symbol: string, signingCapacity: string, reportTo: string, recipients: Array<string>, formatProfile: string | null, numberingScheme: NumberingScheme, unitsIntro: string, };

export type Unit = { id: string | null, name: string, from: string | null, to: string | null, };

export type TermItem = { id: string | null, name: string, from: string, to: string | null, };

export type TermGap = { first: string, last: string, };

export type Branch = { profiles: Array<BranchProfile>, units: Array<Unit>, terms: Array<TermItem>, 
/**
 * To be shown; what comes back is not read.
 */
termGaps: Array<TermGap>, };

export type YearExported = { path: string, records: number, files: number, };

export type ImportFace = { path: string, year: number | null, sound: boolean, changesNothing: boolean, lists: Array<ListFace>, faults: Array<FaultFace>, };

export type ListFace = { list: string, added: NamedFace, changed: NamedFace, deleted: NamedFace, same: number, };

export type NamedFace = { count: number, first: Array<string>, };

export type FaultFace = { list: string, id: string, field: string, value: string, code: string, facts: { [key in string]: string }, };

export type SettingsFace = { dir: string, offices: Array<OfficeHeld>, topics: Array<TopicOfYear>, idleMinutes: number, };

export type OfficeHeld = { post: Post, personId: string, name: string, from: string, to: string | null, };

export type TopicOfYear = { year: number, title: string, };

export type Formats = { 
/**
 * Those shipped, then the branch's own.
 */
formats: Array<FormatFile>, 
/**
 * The code of the one that a paper of today takes by its date.
 */
today: string | null, measures: Array<MeasureRange>, };

export type FormatFile = { 
/**
 * None of one that is not kept yet.
 */
code: string | null, 
/**
 * The code of the one that it was copied from; its own once it is kept.
 */
basedOn: string, 
/**
 * The branch wrote it.
 */
own: boolean, name: string, source: string, validFrom: string | null, validTo: string | null, measures: Record<Measure, number | null>, weights: Record<Lettering, LetterWeight>, twoSided: boolean, numberAt: NumberEdge, numberAlign: NumberSide, numberPrefix: string, separator: string, end: string, contentEnd: string, committee: string, addressed: string, submitted: string, appendixPages: AppendixCount, };

export type MeasureRange = { measure: Measure, min: number, max: number, unit: MeasureUnit, };

export type WordedPlace = { 
/**
 * Its path; sections go by what stands before the first point.
 */
path: WordingPlace, form: WordedAs, shipped: string, own: string | null, 
/**
 * What may stand in braces there.
 */
tokens: Array<string>, };

export type WordingFile = { words: Record<WordingPlace, string>, };

export type CheckFace = { sound: boolean, findings: Array<FindingFace>, journalBrokenAt: number | null, };

export type FindingFace = { kind: "damaged_page" | "inconsistent" | "broken_reference" | "blob_missing" | "blob_damaged" | "unclaimed_file", detail: string, };

export type AboutFace = { version: string, 
/**
 * The version of what shows the window.
 */
webView: string | null, 
/**
 * Whether everything lies beside the program.
 */
portable: boolean, 
/**
 * Where its logs lie.
 */
logs: string, 
/**
 * Whether the licences of its parts were brought along.
 */
licences: boolean, };

export type Overview = { year: number, today: string, peopleOn: string, partyMembers: number, nonParty: number, regularMeetings: number, sessions: number, commendationTimes: number, commendedPeople: number, quarters: Array<OverviewQuarter>, missing: Array<DueItem>, ahead: Array<DueItem>, firstSteps: Array<FirstStepItem>, };

export type OverviewQuarter = { period: string, course: Course, held: number | null, sessions: Array<OverviewSession>, months: Array<OverviewMonth>, };

export type OverviewSession = { id: string, title: string, course: Course, on: string | null, forms: Array<OverviewForm>, };

export type OverviewForm = { form: StudyForm, otherName: string, };

export type OverviewMonth = { period: string, course: Course, meetingId: string | null, on: string | null, stories: number | null, commendations: number | null, };

export type DueItem = { kind: DueKind, on: string, period: string | null, row: string | null, line: number | null, personId: string | null, what: string, count: number | null, };

export type FirstStepItem = { step: FirstStep, done: boolean, };

export type PersonRow = { id: string, fullName: string, standing: Standing | null, activity: Activity, birth: string | null, gender: Gender | null, unit: string | null, jobTitle: string | null, post: Post | null, commendations: number, };

export type PeopleList = { on: string, people: Array<PersonRow>, counts: PeopleCounts, };

export type PeopleCounts = { partyMembers: number, official: number, probationary: number, nonParty: number, hereTemporarily: number, gone: number, };

export type StandingSpan = { id: string | null, standing: Standing, from: string, note: string, };

export type ActivitySpan = { id: string | null, activity: Activity, from: string, to: string | null, place: string, note: string, };

export type PlacementSpan = { id: string | null, unitId: string | null, jobTitle: string, from: string, to: string | null, };

export type OfficeSpan = { id: string | null, post: Post, from: string, to: string | null, };

export type HelperSpan = { id: string | null, helperId: string, from: string, to: string | null, };

export type PersonFile = { id: string | null, fullName: string, givenName: string | null, birthName: string, gender: Gender | null, birth: string | null, ethnicity: string, religion: string, nativePlace: string, residence: string, generalEducation: string, qualification: string, politicalTheory: string, foreignLanguage: string, admissionDecisionOn: string | null, admissionCeremonyOn: string | null, officialOn: string | null, cardNo: string, 
/**
 * None for who may not see it: saving leaves it as it is.
 */
identityNo: string | null, phone: string, note: string, standings: Array<StandingSpan>, activities: Array<ActivitySpan>, placements: Array<PlacementSpan>, offices: Array<OfficeSpan>, helpers: Array<HelperSpan>, };

export type PersonPage = { id: string, fullName: string, today: string, partyAge: number | null, 
/**
 * The date that the Party age runs from, as the screen shows it.
 */
partySince: string | null, reckoned: Reckoned | null, probationEnds: string | null, course: Array<CourseLine>, years: Array<PersonYear>, };

export type CourseLine = { kind: CourseKind, 
/**
 * A standing, an activity or a post; empty for the others.
 */
code: string, text: string, personId: string | null, from: string, to: string | null, };

export type PersonYear = { year: number, meetings: PersonAttendance, sessions: PersonAttendance, lines: Array<PersonLine>, };

export type PersonAttendance = { due: number, present: number, nonParty: number, unmarked: number, };

export type PersonLine = { kind: PersonLineKind, on: string, text: string, 
/**
 * The code of its state: of a story, a task, a paper.
 */
status: string | null, times: number | null, 
/**
 * The record that a screen opens for it.
 */
table: string, row: string, };

export type SittingFile = { id: string | null, heldOn: string, startedAt: string | null, endedAt: string | null, place: string, marks: Array<Mark>, guests: Array<Guest>, combinedSession: string | null, combinedMeeting: string | null, };

export type Mark = { personId: string, presence: Presence, reason: string, };

export type Guest = { id: string | null, name: string, organisation: string, };

export type SheetRow = { personId: string, fullName: string, unit: string | null, group: SheetGroup, standing: Standing, };

export type MeetingRow = { id: string, kind: MeetingKind, period: string, heldOn: string | null, status: Happening, present: number | null, due: number | null, nonPartyPresent: number | null, unmarked: number, stories: number, speeches: number | null, commended: number, combinedWith: string | null, };

export type MeetingFile = { id: string | null, kind: MeetingKind, period: string, status: Happening, statusReason: string, chairId: string | null, minutesTakerId: string | null, speeches: number | null, conclusion: string, note: string, sittings: Array<SittingFile>, agenda: Array<AgendaItem>, stories: Array<StoryItem>, votes: Array<VoteItem>, tasks: Array<TaskFile>, contributions: Array<ContributionItem>, };

export type AgendaItem = { id: string | null, title: string, note: string, };

export type StoryItem = { id: string | null, kind: StoryKind, personId: string | null, title: string, workId: string | null, workTitle: string, excerpt: string, status: StoryStatus, };

export type VoteItem = { id: string | null, subject: string, 
/**
 * None while nobody has counted: then it does not read.
 */
inFavour: number | null, against: number | null, abstained: number | null, eligible: number | null, secret: boolean, };

export type ContributionItem = { id: string | null, personId: string | null, times: number | null, content: string, };

export type Electorate = { eligible: number, official: number, away: number, exemptAbsent: number, };

export type SessionRow = { id: string, period: string, heldOn: string | null, lastDay: string | null, title: string, forms: Array<FormItem>, partners: Array<string>, status: Happening, counts: boolean, present: number | null, due: number | null, nonPartyPresent: number | null, speeches: number | null, unmarked: number, };

export type FormItem = { id: string | null, form: StudyForm, otherName: string, isNew: boolean, };

export type SessionWorkItem = { id: string | null, workId: string | null, title: string, author: string, excerpt: string, };

export type PartnerItem = { id: string | null, name: string, people: number | null, };

export type RoundItem = { id: string | null, name: string, scores: Array<ScoreItem>, };

export type ScoreItem = { id: string | null, 
/**
 * Which partner, by its place in the list; none is our own team.
 */
partner: number | null, score: number, };

export type PresenterItem = { id: string | null, personId: string | null, guestName: string, topic: string, };

export type SessionFile = { id: string | null, period: string, status: Happening, statusReason: string, title: string, scope: StudyScope, topicId: string | null, campaignId: string | null, planId: string | null, counts: boolean, role: JointRole, siteName: string, siteAddress: string, chairId: string | null, speeches: number | null, conclusion: string, note: string, sittings: Array<SittingFile>, forms: Array<FormItem>, works: Array<SessionWorkItem>, partners: Array<PartnerItem>, rounds: Array<RoundItem>, presenters: Array<PresenterItem>, contributions: Array<ContributionItem>, };

export type TopicItem = { id: string | null, title: string, issuedBy: string, shortName: string, };

export type Plan = { id: string | null, number: number | null, dated: string | null, subject: string, role: PlanRole, symbol: string, };

export type CampaignItem = { id: string | null, title: string, from: string, to: string | null, planId: string | null, needsPaper: boolean, };

export type WorkItem = { id: string, title: string, author: string, };

export type StudyFrame = { year: number, topics: Array<TopicItem>, plans: Array<Plan>, campaigns: Array<CampaignItem>, works: Array<WorkItem>, };

export type ProgrammeYear = { programme: ProgrammeFile, 
/**
 * What became of each item, in their order.
 */
courses: Array<ItemCourse>, quarters: Array<QuarterPlan>, };

export type ProgrammeFile = { year: number, note: string, items: Array<ItemFile>, };

export type ItemFile = { id: string | null, period: string, title: string, form: StudyForm | null, preparerId: string | null, presenterId: string | null, partners: string, site: string, sessionId: string | null, };

export type ItemCourse = { state: ItemState, heldOn: string | null, reason: string, probableId: string | null, };

export type QuarterPlan = { quarter: string, planned: number, held: number, isLacking: boolean, };

export type CampaignRow = { id: string, title: string, from: string, to: string | null, plan: string | null, sessions: number, 
/**
 * None where no papers are handed in.
 */
due: number | null, handedIn: number | null, presented: number | null, };

export type CampaignFile = { id: string | null, title: string, from: string, to: string | null, planId: string | null, needsPaper: boolean, note: string, papers: Array<Paper>, };

export type Paper = { personId: string, status: PaperStatus, on: string | null, note: string, };

export type PaperRow = { personId: string, fullName: string, unit: string | null, standing: Standing, isDue: boolean, };

export type CommendationRow = { id: string, personId: string, fullName: string, standing: Standing | null, unit: string | null, period: string, dated: string, reason: string, meetingId: string | null, documentId: string | null, note: string, };

export type CommendationMonth = { month: number, times: number, people: number, partyTimes: number, nonPartyTimes: number, rows: Array<CommendationRow>, };

export type CommendationYear = { year: number, times: number, people: number, partyTimes: number, nonPartyTimes: number, months: Array<CommendationMonth>, 
/**
 * Resolutions and decisions that may record one.
 */
documents: Array<DocumentChoice>, };

export type CommendationFile = { id: string | null, personId: string, period: string, dated: string, meetingId: string | null, documentId: string | null, reason: string, note: string, };

export type DocumentChoice = { id: string, numberSymbol: string, dated: string | null, subject: string, };

export type ReminderRow = { reminder: ReminderFile, fullName: string, };

export type ReminderFile = { id: string | null, personId: string, period: string, dated: string, meetingId: string | null, content: string, };

export type AwardRow = { award: AwardFile, 
/**
 * Empty for the branch itself.
 */
fullName: string, };

export type AwardFile = { id: string | null, 
/**
 * None for the branch itself.
 */
personId: string | null, dated: string, form: string, title: string, decision: string, authority: string, };

export type TaskRow = { task: TaskFile, 
/**
 * The person or the unit that has it.
 */
who: string, isOverdue: boolean, 
/**
 * Kind and period of the meeting that gave it.
 */
meetingKind: MeetingKind | null, meetingPeriod: string | null, };

export type TaskFile = { id: string | null, meetingId: string | null, personId: string | null, unitId: string | null, content: string, givenOn: string | null, due: string | null, status: TaskStatus, result: string, };

export type StoryYear = { rows: Array<StoryRow>, waiting: Array<Waiting>, };

export type StoryRow = { id: string, meetingId: string, period: string, heldOn: string | null, happening: Happening, kind: StoryKind, fullName: string, 
/**
 * Title of the story, or of the work.
 */
title: string, excerpt: string, status: StoryStatus, };

export type Waiting = { personId: string, fullName: string, };

export type AttachmentItem = { id: string, role: AttachmentRole, fileName: string, mediaType: string, 
/**
 * In bytes.
 */
size: number, width: number | null, height: number | null, caption: string, takenOn: string | null, };

export type AttachmentWords = { caption: string, takenOn: string | null, };

export type AttachedTo = { kind: AttachmentOwner, id: string, };

export type AttachmentPlace = { owner: AttachedTo, role: AttachmentRole, };

export type DroppedFile = { 
/**
 * Where it goes.
 */
place: AttachmentPlace, 
/**
 * Its name.
 */
fileName: string, };

export type AttachedFiles = { 
/**
 * How many came in.
 */
attached: number, 
/**
 * Why the others did not.
 */
refused: Array<Failure>, };

export type DocumentRegister = { rows: Array<DocumentRow>, doubts: Array<DocumentDoubt>, };

export type DocumentRow = { id: string, kind: DocumentKind, number: number | null, numberAndSymbol: string, dated: string | null, aboutYear: number, subject: string, status: DocumentStatus, signer: string, attachments: number, 
/**
 * The period of a report that is written where reports are.
 */
reportPeriod: string | null, };

export type DocumentDoubt = { code: DoubtCode, 
/**
 * The document to look at first.
 */
documentId: string | null, 
/**
 * What the sentence needs.
 */
facts: { [key in string]: string }, };

export type BasisItem = { id: string | null, incomingId: string | null, text: string, };

export type DocumentFile = { id: string | null, kind: DocumentKind, number: number | null, symbol: string, aboutYear: number | null, dated: string | null, subject: string, status: DocumentStatus, ofCongress: boolean, meetingId: string | null, addressee: string, bases: Array<BasisItem>, body: string, signerId: string | null, signerPost: string, signingCapacity: string, recipients: string, formatProfile: string | null, note: string, 
/**
 * Issued by this program: only the note may change.
 */
frozen: boolean, 
/**
 * Without a typed text it is made of the records that it is linked with.
 */
fromRecords: boolean, };

export type NextNumber = { number: number, 
/**
 * None when the types share the sequence.
 */
kind: DocumentKind | null, ofCongress: boolean, 
/**
 * The year of a sequence of a year.
 */
year: number | null, 
/**
 * The term of a sequence of a term that the book knows.
 */
term: string | null, };

export type IncomingRow = { id: string, arrivalNo: number | null, receivedOn: string | null, issuer: string, numberSymbol: string, dated: string | null, kindName: string, subject: string, 
/**
 * Another one of the year has the same số đến.
 */
repeats: boolean, cited: number, attachments: number, };

export type IncomingFile = { id: string | null, arrivalNo: number | null, receivedOn: string | null, issuer: string, numberSymbol: string, dated: string | null, kindName: string, subject: string, aboutYear: number | null, note: string, };

export type PaperRef = { kind: PaperKind, 
/**
 * Which form, for one.
 */
form?: FormKind, 
/**
 * A period, or the identity of a record.
 */
of: string, };

export type PaperFace = { pages: number, figures: Array<ReportFigure>, links: Array<FigureLink>, };

export type FormChoice = { form: FormKind, needs: Needs, subjects: Array<FormSubjectFace>, 
/**
 * The one that a clerk most likely wants; none when there is none at all.
 */
usual: string | null, };

export type FormSubjectFace = { 
/**
 * A period, or the identity of a record.
 */
of: string, 
/**
 * The record; none for a period.
 */
row: RowFace | null, };

export type PapersSaved = { 
/**
 * Where they are.
 */
folder: string, 
/**
 * How many were written; fewer than there are when it was called off.
 */
saved: number, of: number, };

export type ReportSettings = { period: string, number: number | null, dated: string | null, asOf: string | null, profile: string | null, signerId: string | null, sections: Array<ReportSection>, nothingToPropose: boolean, };

export type ReportSection = { code: OwnSection, text: string, suggestion: string | null, };

export type ReportState = { period: string, status: DocumentStatus, 
/**
 * The document of it, once anything is saved of it.
 */
documentId: string | null, number: string | null, dated: string | null, };

export type ReportFace = { status: DocumentStatus, issuedAt: string | null, pages: number, figures: Array<ReportFigure>, links: Array<FigureLink>, profile: string, asOf: string, dated: string | null, missing: Lacking[], paragraphs: Array<DraftedParagraph>, unused: Array<UnusedEdit>, };

export type FigureLink = { page: number, x: number, y: number, width: number, height: number, figure: number, };

export type ReportFigure = { rule: Rule, period: string, value: string, rows: number, };

export type DraftedParagraph = { key: string, heading: string, draft: string, text: string, source: ParagraphSource, tokens: Array<TokenFace>, unresolved: Array<string>, claims: Array<ClaimFace>, };

export type UnusedEdit = { key: string, text: string, };

export type TokenFace = { token: string, value: string, figure: number, };

export type ClaimFace = { token: string, said: string, counted: string, agrees: boolean, };

export type UserRow = { id: string, name: string, role: Role, mayReopen: boolean, seesIdentity: boolean, from: string, to: string | null, opens: boolean, you: boolean, };

export type NewUser = { name: string, role: Role, mayReopen: boolean, seesIdentity: boolean, passphrase: string, };

export type UserRights = { id: string, role: Role, mayReopen: boolean, seesIdentity: boolean, };

export type Progress = { 
/**
 * So much is done,
 */
done: number, 
/**
 * of so much.
 */
of: number, };

export type JournalQuery = { text: string, user: string | null, op: Op | null, from: string | null, to: string | null, before: number | null, };

export type JournalLine = { seq: number, at: string, user: string, op: Op, label: string, changes: number, undoes: number | null, };

export type JournalPage = { lines: Array<JournalLine>, more: boolean, users: Array<UserFace>, ops: Op[], };

export type ChangedField = { column: string, before: string | null, after: string | null, };

export type ChangedRow = { table: string, row: string, kind: ChangeKind, name: string, fields: Array<ChangedField>, };

export type JournalDetail = { line: JournalLine, prevHash: string, hash: string, rows: Array<ChangedRow>, };

export type UndoStep = { seq: number, op: Op, label: string, };

export type UndoState = { undo: UndoStep | null, redo: UndoStep | null, };

export type BinItem = { seq: number, at: string, user: string, op: Op, label: string, };

export type BackupRow = { file: string, at: string, size: number, };

export type BackupPlace = { dir: string, backups: Array<BackupRow>, };

export type SecondPlace = { dir: string, present: boolean, last: string | null, stale: boolean, backups: Array<BackupRow>, };

export type KeptBook = { dir: string, at: string, };

export type BackupState = { last: string | null, changedSince: boolean, here: BackupPlace, second: SecondPlace | null, advice: PlaceAdvice | null, kept: KeptBook | null, failure: Failure | null, };

export type BackupFace = { file: string, at: string, branchName: string | null, users: Array<UserFace>, rows: number, files: number, head: string, };

export type DrillReport = { ok: boolean, at: string, backupAt: string, file: string, rows: number, files: number, head: string, differences: Difference[], };

export type DamagedFace = { dir: string, newest: BackupFace | null, };

export type Salvaged = { dir: string, rows: number, files: number, lostTables: Array<string>, };

export type ErasedPerson = { rows: number, images: number, remains: Array<string>, };

export type RowFace = { 
/**
 * Its table.
 */
table: string, id: string, 
/**
 * The table of the record that shows it.
 */
ownerTable: string, ownerId: string, year: number | null, day: string | null, period: string | null, name: string, detail: string, };

export type TracedFigure = { rule: Rule, period: string, value: string, rows: Array<RowFace>, };

export type FigureChange = { rule: Rule, period: string, then: string | null, now: string | null, added: Array<RowFace>, gone: number, };

export type YearStateFace = { year: number, state: YearState, 
/**
 * When it came into this state, RFC 3339.
 */
since: string, };

export type GradingFile = { id: string | null, year: number, 
/**
 * None for the branch itself.
 */
personId: string | null, own: Grade | null, proposed: Grade | null, inFavour: number | null, voters: number | null, decided: Grade | null, decision: string, decidedOn: string | null, notGraded: NotGraded | null, note: string, };

export type GradingRow = { grading: GradingFile, fullName: string, position: string, unit: string, suggested: NotGraded | null, };

export type GradingCounts = { members: number, excellent: number, good: number, fulfilled: number, notFulfilled: number, notGraded: number, 
/**
 * Of the graded, those whose decision is waited for.
 */
awaiting: number, missing: number, };

export type GradingCap = { allowed: number, given: number, };

export type GradingYear = { year: number, state: YearState, rows: Array<GradingRow>, branch: GradingFile, counts: GradingCounts, capReading: CapReading, cap: GradingCap | null, rules: string, };

export type Finding = { key: string, check: Check, blocking: boolean, mayBePassed: boolean, what: string, period: string | null, on: string | null, name: string, count: number | null, of: number | null, rows: Array<RowFace>, 
/**
 * The reason for which it was passed over, if it was.
 */
passed: string | null, };

export type YearStepRow = { step: YearStep, at: string, by: string, second: string, reason: string, fingerprint: string, fileName: string, fileHash: string, };

export type SecondUser = { id: string, name: string, };

export type ClosingFace = { year: number, state: YearState, running: boolean, findings: Array<Finding>, 
/**
 * How many stand against closing.
 */
standing: number, steps: Array<YearStepRow>, mayClose: boolean, mayReopen: boolean, 
/**
 * Who could stand beside a reopening.
 */
seconds: Array<SecondUser>, papers: number, archiveName: string, };

export type Sealed = { path: string, fileHash: string, fingerprint: string, size: number, lockedPath: string | null, };

export type ArchiveFault = { code: ArchiveFaultCode, name: string, facts: { [key in string]: string }, };

export type Verdict = { sound: boolean, locked: boolean, year: number | null, branch: string, fileHash: string, fingerprint: string, files: number, faults: Array<ArchiveFault>, known: Known, };

export type ComparedLineFace = { line: ComparedLine, label: string | null, 
/**
 * None where it is not known.
 */
values: Array<string | null>, numbers: Array<number | null>, };

export type ComparedYears = { years: Array<number>, firstYear: number, lastYear: number, lines: Array<ComparedLineFace>, };

export type NextOfKind = { kind: DocumentKind, next: number, };

export type NewYearFace = { year: number, members: number, nonParty: number, units: number, branch: string, numbers: Array<NextOfKind>, 
/**
 * Items of the programme of the year before.
 */
programmeBefore: number, hasProgramme: boolean, topicBefore: string, };
