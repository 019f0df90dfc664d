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
  "non-party": "List of non-party people",
  movement: "Members come and gone",
  person: "Sheet of a person",
  "register-out": "Register of documents out",
  "register-in": "Register of documents in",
  "file-index": "Index of the year's file",
  "year-book": "The year book",
};

const groups: Record<FormGroup, string> = {
  meetings: "Meetings",
  study: "Thematic study, campaigns",
  commendations: "Commendations",
  people: "Members, non-party people",
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

export const forms: typeof source = {
  names,
  groups,
  needs,
};
