import type { CapReading, Grade, NotGraded } from "../../bridge";
import type { grading as source } from "../vi/grading";

const grades: Record<Grade, string> = {
  excellent: "Tasks fulfilled excellently",
  good: "Tasks fulfilled well",
  fulfilled: "Tasks fulfilled",
  not_fulfilled: "Tasks not fulfilled",
};

const short: Record<Grade, string> = {
  excellent: "Excellent",
  good: "Good",
  fulfilled: "Fulfilled",
  not_fulfilled: "Not fulfilled",
};

const notGraded: Record<NotGraded, string> = {
  exempt: "Exempt from work and meetings",
  suspended: "Suspended from meetings",
  newly_admitted: "Newly admitted, not long enough",
  here_temporarily: "Here temporarily, graded elsewhere",
  other: "Another reason",
};

const readings: Record<CapReading, string> = {
  exactly_good: "20 % of those graded “good”",
  good_and_above: "20 % of those graded “good” or better",
};

export const grading: typeof source = {
  title: (year) => `Grading of ${year}`,
  lead: (day) => `Members of the branch on ${day}`,
  rules: (rules) => `By ${rules}`,
  grades,
  short,
  notGradedReasons: notGraded,
  columns: { name: "Name", own: "Own", proposed: "Proposed", ballots: "Ballots", decided: "Decided" },
  members: (count) => `Members (${count})`,
  branch: "The branch",
  branchGroup: "Grade of the branch",
  ballots: (inFavour, voters) => `${inFavour}/${voters}`,
  awaiting: "waits for the superior's decision",
  notGradedBecause: (reason) => `Not graded: ${reason}`,
  ownAlone: "own grade alone, waits for the proposal",
  missing: "no grade yet",
  suggestion: (reason) => `Suggested: not graded, ${reason}`,
  takeSuggestion: "Take the suggestion",
  takeNamed: (name) => `Take the suggestion for ${name}`,
  open: "Enter on a row to write in it; saving goes on to the next person.",
  emptyTitle: "The book has no member at the end of this year",
  emptyBody: "The list takes the members of the branch on 31 December. Enter members, then come back here.",

  edit: (name) => `Grade: ${name}`,
  save: "Save, next person",
  saveLast: "Save",
  own: "Own grade",
  proposed: "Proposed by the branch",
  inFavour: "Ballots in favour",
  voters: "Of ballots",
  decided: "Decided by the superior",
  decision: "Number of the decision",
  decidedOn: "Day of the decision",
  notGraded: "Not graded, why",
  isGraded: "(graded)",
  note: "Note, other reason",
  none: "(none yet)",
  remove: "Delete this grade",
  removeTitle: (name) => `Delete the grade of ${name}?`,
  removeBody: "Every grade, ballot and decision entered for them in the year will be gone.",

  fill: "Fill in for all who have none",
  fillStep: "Step",
  fillGrade: "Grade",
  fillNow: (count) => `Fill in for ${count} people`,
  fillNobody: "Nobody left to fill in for",
  fillHint: "Whoever has a grade, is not graded, or is suggested not to be graded stays as they are.",
  filled: (count) => `Filled in for ${count} people`,

  sums: "Sums",
  sum: (members, graded, notGradedCount, missing) =>
    `${members} members = ${graded} graded + ${notGradedCount} not graded + ${missing} missing`,
  sumWrong: (members, sum) => `It does not add up: ${members} members, the sum is ${sum}`,
  each: (name, count) => `${name}: ${count}`,
  awaitingCount: (count) => `Waiting for the superior's decision: ${count}`,

  cap: "Cap on “excellent”",
  capHint:
    "No more than 20 % are to be excellent. That is read in two ways; choose the one of your superior. The book only reminds.",
  capReading: "Read as",
  readings,
  capOver: (given, allowed) =>
    `${given} are excellent; by the chosen reading at most ${allowed} may be. It is kept all the same; ask your superior.`,
  capWithin: "The excellent ones are within the cap.",
};
