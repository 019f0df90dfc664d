import type { FormKind, Needs } from "../../bridge";
import type { FormGroup } from "../../forms/groups";
import type { forms as source } from "../vi/forms";

const names: Record<FormKind, string> & Record<string, string> = {
  minutes: "Minutes of a meeting",
  "session-minutes": "Minutes of a thematic session",
  resolution: "Resolution of a meeting",
  "attendance-sheet": "Attendance sheet to sign",
  "attendance-table": "Attendance of the year",
  ballots: "Ballot papers",
  "vote-minutes": "Minutes of the vote count",
  invitation: "Invitation",
  extract: "Extract of a resolution",
  "study-plan": "Plan of thematic study",
  "campaign-plan": "Plan of a campaign",
  "campaign-report": "Report on a campaign",
  commendations: "Commendations of a month",
  ledger: "Ledger of commendations",
  monthly: "Monthly sheet",
  "half-year-sheet": "Half-yearly sheet",
  members: "List of Party members (Form 7-HSĐV)",
  "non-party": "List of non-party staff",
  movement: "Members come and gone",
  person: "Sheet of a person",
  "grading-list": "List of the members’ grades",
  "grading-report": "Report on the grades",
  "grading-vote-minutes": "Minutes of the ballots on grades",
  "grading-submission": "Submission of the grades to the superior",
  "register-out": "Register of documents out",
  "register-in": "Register of documents in",
  "file-index": "Index of the year's file",
  "year-comparison": "Years side by side",
  "year-book": "The year book",
};

const groups: Record<FormGroup, string> = {
  meetings: "Meetings",
  study: "Thematic study, campaigns",
  commendations: "Commendations",
  people: "Members, non-party staff",
  grading: "Grading at the end of the year",
  documents: "Documents, files",
  year: "The whole year",
  others: "Other forms",
};

const needs: Record<Needs, string> = {
  year: "Year",
  half: "Half-year",
  month: "Month",
  meeting: "Meeting",
  session: "Thematic session",
  campaign: "Campaign",
  person: "Person",
};

const counted: Record<Needs, string> = {
  year: "years",
  half: "half-years",
  month: "months",
  meeting: "meetings",
  session: "sessions",
  campaign: "campaigns",
  person: "people",
};

const nothing: (typeof source)["nothing"] = {
  meeting: {
    title: "This year has no meeting yet",
    body: "This form is printed from a meeting. Enter it, even if only planned, and come back.",
    enter: "Go to meetings",
  },
  session: {
    title: "This year has no thematic session yet",
    body: "This form is printed from a thematic session. Enter it and come back.",
    enter: "Go to thematic study",
  },
  campaign: {
    title: "This year has no campaign yet",
    body: "This form is printed from a campaign. Enter it and come back.",
    enter: "Go to campaigns",
  },
  person: {
    title: "This year has nobody in the branch yet",
    body: "This form is printed for one person. Enter members and non-party staff and come back.",
    enter: "Go to members",
  },
};

const nothingOf: (typeof source)["nothingOf"] = {
  ballots: {
    title: "Nothing is voted on in secret this year",
    body: "A show of hands needs no ballots. Mark what is voted on in secret among the votes of its meeting.",
    enter: "Go to meetings",
  },
  "vote-minutes": {
    title: "Nothing is voted on in secret this year",
    body: "A show of hands has no count of ballots. Mark what is voted on in secret among the votes of its meeting.",
    enter: "Go to meetings",
  },
  extract: {
    title: "Nobody is commended this year",
    body: "An extract names those whom a meeting commended. Enter commendations and come back.",
    enter: "Go to meetings",
  },
};

export const forms: typeof source = {
  title: "Forms",
  reports: "Reports",
  lead: "Documents, lists and ledgers printed from what was entered",
  which: "Choose a form",
  nothing,
  nothingOf,
  saveAll: (name, papers, counted) => `Save “${name}” of all ${papers} ${counted}…`,
  counted,
  saving: (done, papers, next) => `${done}/${papers} · saving ${next}`,
  stop: "Stop",
  savedAll: (saved, papers, folder) =>
    saved === papers
      ? `${saved} saved in ${folder}`
      : `Stopped: ${saved} of ${papers} are in ${folder}, none of them half written`,
  print: "Print a form",
  noFigures: "This form has no figures counted by the book.",
  names,
  groups,
  needs,
};
