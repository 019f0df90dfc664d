import type { Check, YearState, YearStep } from "../../bridge";
import type { closing as source, walls as wallSource } from "../vi/closing";

const numbers = (count: number | null, of: number | null, what: string) => `${count ?? "?"}/${of ?? "?"} ${what}`;

const checks: Record<Check, (typeof source.checks)[Check]> = {
  session_missing: {
    title: "A quarter without a thematic session and without a reason",
    mend: "Enter the session that was held; if there was none, enter one “Not held” with the reason.",
  },
  meeting_missing: {
    title: "A month without a regular meeting and without a reason",
    mend: "Enter the meeting that was held; if there was none, enter one “Not held” with the reason.",
  },
  attendance_missing: {
    title: "Attendance not complete",
    mend: "Open the attendance sheet and mark everyone.",
    counted: (count, of) => (count === null ? "no sitting entered" : numbers(count, of, "not marked")),
  },
  attendance_outside: {
    title: "Someone marked who was not in the branch that day",
    mend: "Take the mark away, or correct the days of coming and leaving in the person's file.",
  },
  minutes_missing: {
    title: "A meeting without minutes",
    mend: "Write the conclusion or what was said, or attach the minutes.",
  },
  commendation_outside: {
    title: "Someone commended who was not in the branch that day",
    mend: "Correct the day, the person, or the person's file.",
  },
  commendation_without_month: { title: "A commendation that counts in no month", mend: "Choose its month." },
  commendation_without_person: { title: "A commendation of nobody", mend: "Name the person, or delete it." },
  commendation_without_reason: { title: "A commendation without a reason", mend: "Write what it was for." },
  figure_disagrees: {
    title: "A number in a document differs from the book",
    mend: "Open the document and use the book's number, or change the sentence.",
  },
  file_missing: {
    title: "A photo or attached file is missing",
    mend: "Copy it back from a backup; if it is lost, remove it from the record and attach it anew.",
  },
  file_changed: {
    title: "A photo or attached file is not as it was kept",
    mend: "Copy it back from a backup; if it is lost, remove it from the record and attach it anew.",
  },
  doubled_number: {
    title: "Several documents with one number",
    mend: "Correct the number; if it has gone out and cannot be mended, pass it over with a reason.",
    counted: (count) => `${count ?? "?"} documents`,
  },
  far_from_period: {
    title: "A day far from the period that it counts in",
    mend: "Correct the day or the period.",
    counted: (count) => `${count ?? "?"} days away`,
  },
  grade_missing: {
    title: "A member without a grade and without a reason",
    mend: "Enter the proposed grade, or why there is none.",
  },
  grade_of_non_member: {
    title: "A grade of someone who was no member at the end of the year",
    mend: "“Mend” deletes that grade; if they were a member, correct the standing in their file.",
  },
  ballots_exceed: {
    title: "More ballots in favour than ballots",
    mend: "Look at the minutes of the count and correct it.",
    counted: (count, of) => `${count ?? "?"} in favour of ${of ?? "?"}`,
  },
  grades_do_not_add_up: {
    title: "Grades do not add up to the members",
    mend: "Give every member a grade or a reason, and only one of the two.",
    counted: (count, of) => `${count ?? "?"} entered, ${of ?? "?"} members`,
  },
  year_runs: { title: "The year is not over", mend: "Better wait. To close it all the same, tick the box in step 3." },
  meeting_unsettled: {
    title: "A meeting whose day went by without an outcome",
    mend: "Enter “Held” or “Not held”.",
  },
  session_unsettled: {
    title: "A thematic session whose day went by without an outcome",
    mend: "Enter “Held” or “Not held”.",
  },
  attendance_low: {
    title: "Few came to a regular meeting",
    mend: "Look at the attendance again; if it is right, pass it over with a reason.",
    counted: (count, of) => numbers(count, of, "present"),
  },
  absent_unexcused: {
    title: "Absent without a reason",
    mend: "Look at the attendance again; if it is right, pass it over with a reason.",
  },
  meeting_short: {
    title: "A meeting shorter than the rules want",
    mend: "Look at when it began and ended.",
    counted: (count, of) => `${count ?? "?"} minutes, the rules want ${of ?? "?"}`,
  },
  storyteller_again: { title: "The same storyteller two months running", mend: "Look at who told the story." },
  commended_off_habit: {
    title: "Fewer or more commended in a month than usual",
    mend: "Look at the commendations of the month.",
    counted: (count, of) =>
      `${count ?? "?"} people, usually at ${(count ?? 0) < (of ?? 0) ? "least" : "most"} ${of ?? "?"}`,
  },
  commended_twice: {
    title: "Someone commended more than once in a month",
    mend: "Look again; if it is right, pass it over with a reason.",
    counted: (count) => `${count ?? "?"} times`,
  },
  unit_never_commended: {
    title: "A unit of which nobody was commended all year",
    mend: "Look at the units of those who were commended.",
  },
  topic_without_plan: {
    title: "The year has a topic, but no plan",
    mend: "Enter the year's plan of thematic study.",
  },
  papers_missing: {
    title: "Papers of a campaign not handed in",
    mend: "Enter the papers handed in; for those who handed in none, pass it over with a reason.",
    counted: (count, of) => numbers(count, of, "people have not"),
  },
  photo_without_caption: {
    title: "Photos without a caption",
    mend: "Write the caption under the photo.",
    counted: (count, of) => numbers(count, of, "photos"),
  },
  document_unfinished: {
    title: "A document is a draft or waits to be signed",
    mend: "Issue it, or cancel its number.",
  },
  probation_over: {
    title: "Probation over, not entered as a full member",
    mend: "Enter the day of full membership in the person's file.",
  },
  branch_ungraded: { title: "The branch itself has no grade", mend: "Enter the grade of the branch." },
  awaiting_decision: {
    title: "Grades wait for the decision of the superior",
    mend: "Enter the decision when it comes; the year can be closed before.",
    counted: (count, of) => numbers(count, of, "not decided"),
  },
  backup_old: {
    title: "The last verified backup is old",
    mend: "Press “Back up now” under Backups.",
    counted: (count) => (count === null ? "there is none" : `${count} days ago`),
  },
};

const states: Record<YearState, string> = { open: "Open", held: "On hold", closed: "Closed" };

const steps: Record<YearStep, string> = {
  held: "Put on hold",
  released: "Hold called off",
  closed: "Closed",
  reopened: "Opened again",
  sealed: "Sealed",
};

export const walls: typeof wallSource = {
  held: (year) => `${year} is on hold: only grades and documents are entered.`,
  closed: (year, day) =>
    day ? `${year} was closed on ${day}: to be read only.` : `${year} is closed: to be read only.`,
  people: (year) => `Personal details can still be changed; standing, status, unit and office of ${year} cannot.`,
  names: (year) => `The lists of ${year} keep the names of the day it was closed.`,
  archive: (year) => `Sealed archive of ${year}: to be read only.`,
};

export const closing: typeof source = {
  title: (year) => `Closing ${year}`,
  lead: "Check, close, seal: step by step from the top",
  stateOf: "State of the year",
  states,
  now: "now",
  onlyAdministrators: "Only an administrator of the book can take this step.",

  check: "1. Check before closing",
  checkHint: "Each line says what is not in order. “Mend” leads to the record; come back here afterwards.",
  checkClosed: "What the checks still find",
  checkClosedHint:
    "The year is closed, so this is only to be known. To mend any of it, the year has to be opened again.",
  nothingClosed: "Nothing.",
  groups: {
    blocking: "To be mended before closing",
    warning: "Worth a look, does not stand against closing",
    passed: "Passed over, with a reason",
  },
  nothing: {
    blocking: "Nothing stands against closing.",
    warning: "Nothing worth a look.",
    passed: "Nothing was passed over.",
  },
  standing: (count) => (count ? `${count} to be mended before closing` : "Ready to be closed"),
  checks,
  mend: "Mend",
  mendNamed: (what) => `Mend: ${what}`,
  look: "Look",
  lookNamed: (what) => `Look: ${what}`,
  pass: "Pass over",
  passNamed: (what) => `Pass over: ${what}`,
  passTitle: "Pass this over",
  passHint: "The reason stays in the book and is printed in the archive of the year.",
  passReason: "Reason",
  passed: "Passed over",
  reason: (reason) => `Reason: ${reason}`,
  count: "Count again",
  countNamed: (what) => `Count again: ${what}`,
  counted: "It counts again",

  hold: "2. Put on hold",
  holdHint:
    "Nothing more can be entered in this year but grades and documents. For when the records are done and signatures or decisions are waited for. It can be called off at any time.",
  holdNow: "Put on hold",
  release: "Call the hold off",
  heldDone: "The year is on hold",
  releasedDone: "Entries can be made again",

  close: "3. Close the year",
  closeMeaning: [
    "Once closed, nothing of this year can be changed, added or deleted, neither by undoing nor by an import.",
    "The forms and reports of the year are kept just as they are now; printed later, they are the same.",
    "It can be opened again, with a reason and a second person; that stays on record for good.",
  ],
  papers: (count) => `${count} files of the year will be kept.`,
  notHeld: "Put the year on hold first, then close it.",
  running: (year) =>
    `${year} is not over. What happens from now to its end cannot be entered. Close it only when nothing more will come.`,
  evenThough: "The year is not over, close it all the same",
  closeNow: (year) => `Close ${year}`,
  closeTitle: (year) => `Close ${year}?`,
  closeBody:
    "Once closed, the year is only to be read. Mend first what is still wrong. The forms and reports are kept right after this, which may take some seconds.",
  closing: (done, of) => (of ? `Keeping the forms and reports: ${done}/${of}` : "Closing…"),
  closedDone: (year) => `${year} is closed`,

  reopen: "Open the year again",
  reopenHint:
    "Only for a mistake that has to be mended. It takes a reason and a second person, or the recovery code. It stands on the seal sheet and in the index of every later seal.",
  reopenNot: "The user who opened the book has no right to open a closed year again.",
  reopenTitle: (year) => `Open ${year} again`,
  reopenReason: "Reason",
  second: "Second person",
  byCode: "(nobody: with the recovery code)",
  secondPassphrase: "Passphrase of the second person",
  secondHint: "They type it themselves.",
  code: "Recovery code",
  reopenNow: "Open again",
  reopenedDone: (year) => `${year} is open again`,

  history: "Steps taken",
  historyEmpty: "No step was taken with this year.",
  steps,
  columns: { step: "Step", at: "When", by: "Who", note: "Details" },
  secondWas: (name) => `second person: ${name}`,
};
