// The shapes that cross the bridge, as the Rust side has them.
// Dates are ISO strings ("2023-02-14"), partial dates "1975" or "1975-05", times "14:00", ids UUIDs. Absent is null, never undefined.

// ---- errors: every rejected command rejects with this
export interface Failure { code: string; facts: Record<string, string>; problems: Problem[] }   // problems non-empty only when code === "refused" (bad input)
export interface Problem { field: string; code: string; facts: Record<string, string> }          // field: "fullName", "standings.0.from", "sittings.0.attendance.<personId>" ...
/* failure codes: wrong_passphrase, wrong_recovery_code, key_file_missing, key_file_damaged, book_missing, book_damaged {page?}, book_newer {found, known}, not_a_book,
   folder_not_writable {path}, folder_not_empty {path}, book_in_use {path}, disk_full {path}, file_error {path, verb, reason}, no_book_open, not_found {what}, refused, locked, internal {detail}
   problem codes: required, too_long {max}, not_a_date, date_out_of_range {from,to}, before {other}, overlaps {other}, person_not_here {name,date}, too_young {years}, unknown_choice, too_short {min}, mismatch, duplicate {other}, period_mismatch */

// ---- starting
export interface StartState { version: string; defaultDir: string; practiceDir: string; recent: RecentBook[]; open: OpenBook | null }
export interface RecentBook { dir: string; name: string | null; openedOn: string | null; missing: boolean }
export interface OpenBook { dir: string; user: string; practice: boolean; branchName: string | null; years: number[]; year: number }   // year: the proposed working year
export interface BookFace { dir: string; users: { id: string; label: string }[] }                  // what can be told of a closed book (its unlock slots)
export interface NewBook { dir: string; userLabel: string; passphrase: string }
export interface CreatedBook { recoveryCode: string; open: OpenBook }                               // the window asks to type the code back: confirm_recovery_code

// ---- branch (first-run needs the minimum: one dated profile, units, secretary)
export interface BranchProfile { id: string | null; from: string; name: string; parentName: string; upperName: string; place: string; symbol: string;
  signingCapacity: string /* "T/M CHI BỘ" | "T/M CHI ỦY" */; reportTo: string /* "Đảng ủy Sở Công Thương" */; recipients: string[]; formatProfile: string | null /* "hd36"|"hd05"|null = by date */; numberingScheme: string; unitsIntro: string /* "phòng chuyên môn" */ }
export interface Unit { id: string | null; name: string; from: string | null; to: string | null }
export interface Branch { profiles: BranchProfile[]; units: Unit[] }

// ---- people
export type Standing = "non_party" | "probationary" | "official" | "left";
export type Activity = "active" | "exempt" | "away" | "here_temporarily" | "suspended" | "interrupted" | "transferred_out" | "died";
export type Post = "secretary" | "deputy_secretary" | "committee_member";
export interface PersonRow { id: string; fullName: string; standing: Standing | null; activity: Activity; birth: string | null; gender: "male" | "female" | null; unit: string | null; jobTitle: string | null; post: Post | null; commendations: number }
export interface PeopleList { on: string; people: PersonRow[]; counts: { partyMembers: number; official: number; probationary: number; nonParty: number; hereTemporarily: number; gone: number } }
export interface StandingSpan { id: string | null; standing: Standing; from: string; note: string }          // each lasts to the next one
export interface ActivitySpan { id: string | null; activity: Activity; from: string; to: string | null; place: string; note: string }
export interface PlacementSpan { id: string | null; unitId: string | null; jobTitle: string; from: string; to: string | null }
export interface OfficeSpan { id: string | null; post: Post; from: string; to: string | null }
export interface PersonFile { id: string | null; fullName: string; givenName: string | null /* corrected "tên" part */; birthName: string; gender: "male" | "female" | null; birth: string | null;
  ethnicity: string; religion: string; nativePlace: string; residence: string; generalEducation: string; qualification: string; politicalTheory: string; foreignLanguage: string;
  admissionDecisionOn: string | null; admissionCeremonyOn: string | null; officialOn: string | null; cardNo: string; phone: string; note: string;
  standings: StandingSpan[]; activities: ActivitySpan[]; placements: PlacementSpan[]; offices: OfficeSpan[] }

// ---- meetings
export type Happening = "planned" | "held" | "put_off" | "not_held";
export type MeetingKind = "regular" | "thematic" | "committee" | "extraordinary" | "extended" | "review" | "congress";
export type Presence = "present" | "late" | "absent_excused" | "absent_unexcused";
export interface MeetingRow { id: string; kind: MeetingKind; period: string /* "2023-M02" */; heldOn: string | null; status: Happening; present: number | null; due: number | null; nonPartyPresent: number | null; unmarked: number; stories: number; speeches: number | null; commended: number; combinedWith: string | null }
export interface MeetingFile { id: string | null; kind: MeetingKind; period: string; status: Happening; statusReason: string; chairId: string | null; minutesTakerId: string | null; speeches: number | null; conclusion: string; note: string;
  sittings: SittingFile[]; agenda: AgendaItem[]; stories: StoryItem[] }
export interface SittingFile { id: string | null; heldOn: string; startedAt: string | null; endedAt: string | null; place: string; marks: Mark[]; guests: Guest[]; combinedSession: string | null; combinedMeeting: string | null }
export interface Mark { personId: string; presence: Presence; reason: string }                         // exempt and away people have no mark unless they came
export interface Guest { id: string | null; name: string; organisation: string }
export interface AgendaItem { id: string | null; title: string; note: string }
export interface StoryItem { id: string | null; kind: "story" | "work_presentation"; personId: string | null; title: string; workId: string | null; workTitle: string; excerpt: string; status: "assigned" | "done" }
/** Who stands on the attendance sheet of a day, in the screen's order; asked again when the date changes. */
export interface SheetRow { personId: string; fullName: string; unit: string | null; group: "due" | "exempt" | "away" | "non_party"; standing: Standing }

// ---- thematic study
export type StudyForm = "talk" | "full_text" | "roundtable" | "field_visit" | "quiz_contest" | "film" | "performance" | "other";   // full_text is the SCOPE, not a form: see scope
export type StudyScope = "whole_text" | "part" | "none";
export interface SessionRow { id: string; period: string /* "2023-Q1" */; heldOn: string | null; lastDay: string | null; title: string; forms: { form: StudyForm; otherName: string; isNew: boolean }[]; partners: string[]; status: Happening; counts: boolean; present: number | null; due: number | null; nonPartyPresent: number | null; speeches: number | null; unmarked: number }
export interface SessionFile { id: string | null; period: string; status: Happening; statusReason: string; title: string; scope: StudyScope; topicId: string | null; campaignId: string | null; planId: string | null; counts: boolean; role: "own" | "host" | "partner";
  siteName: string; siteAddress: string; chairId: string | null; speeches: number | null; conclusion: string; note: string; sittings: SittingFile[];
  forms: { id: string | null; form: StudyForm; otherName: string; isNew: boolean }[];
  works: { id: string | null; workId: string | null; title: string; author: string; excerpt: string }[];
  partners: { id: string | null; name: string; people: number | null }[];
  rounds: { id: string | null; name: string; scores: { id: string | null; partner: number | null /* index in partners; null = our team */; score: number }[] }[];
  presenters: { id: string | null; personId: string | null; guestName: string; topic: string }[] }
/** What the year's study stands on: the topic, the plans, the campaigns. */
export interface StudyFrame { year: number; topics: { id: string | null; title: string; issuedBy: string; shortName: string /* "Chuyên đề năm 2023" */ }[];
  plans: Plan[]; campaigns: { id: string | null; title: string; from: string; to: string | null; planId: string | null; needsPaper: boolean }[]; works: { id: string; title: string; author: string }[] }
export interface Plan { id: string | null; number: number | null; dated: string | null; subject: string; role: "year_programme" | "campaign" | "other"; symbol: string /* "KH/CB2" shown */ }

// ---- commendations
export interface CommendationMonth { month: number; times: number; people: number; partyTimes: number; nonPartyTimes: number; rows: CommendationRow[] }
export interface CommendationRow { id: string; personId: string; fullName: string; standing: Standing | null; unit: string | null; period: string; dated: string; reason: string; meetingId: string | null }
export interface CommendationYear { year: number; times: number; people: number; partyTimes: number; nonPartyTimes: number; months: CommendationMonth[] }
export interface CommendationFile { id: string | null; personId: string; period: string; dated: string; meetingId: string | null; reason: string; note: string }

// ---- reports
export interface ReportSettings { year: number; number: number | null; dated: string | null; asOf: string | null; profile: string | null; signerId: string | null; sections: ReportSection[]; nothingToPropose: boolean }
export interface ReportSection { code: string /* "strengths" | "weaknesses" | "direction" | "proposals" */; text: string; suggestion: string | null }
export interface ReportFace { pages: number; links: { page: number; x: number; y: number; width: number; height: number; rule: string; value: string; rows: number }[]; profile: string; asOf: string; dated: string; missing: string[] /* codes of what the clerk still has to write or settle */ }

// ---- saving
export interface Saved { id: string; savedAt: string }

export interface ReadDate { iso: string; shown: string /* 14/02/2023 */; weekday: number | null /* 1 = Monday … 7 */ }   // rejects with refused/not_a_date
