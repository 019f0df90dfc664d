import type { Check, Finding } from "../bridge";
import type { Link } from "../overview/links";
import { visit } from "./desk.svelte";
import { hasPlace, visitRecord } from "./places";

/** The field that mends it, in the record of its first row. */
const fields: Partial<Record<Check, string>> = {
  meeting_missing: "status",
  session_missing: "status",
  meeting_unsettled: "status",
  session_unsettled: "status",
  minutes_missing: "conclusion",
  probation_over: "standings",
  document_unfinished: "issue",
  doubled_number: "number",
};

/** Where it is mended, when there is no row for it yet. */
const places: Partial<Record<Check, Link>> = {
  session_missing: { place: "study", arrival: { id: "new", field: "period" } },
  meeting_missing: { place: "meetings", arrival: { id: "new", field: "period" } },
  grade_missing: { place: "grading", arrival: null },
  grade_of_non_member: { place: "grading", arrival: null },
  ballots_exceed: { place: "grading", arrival: null },
  grades_do_not_add_up: { place: "grading", arrival: null },
  branch_ungraded: { place: "grading", arrival: null },
  awaiting_decision: { place: "grading", arrival: null },
  topic_without_plan: { place: "study", arrival: { id: "frame" } },
  backup_old: { place: "settings", arrival: { id: "backups" } },
};
const fallbacks: Partial<Record<Check, Link>> = {
  commended_off_habit: { place: "commendations", arrival: null },
  unit_never_commended: { place: "commendations", arrival: null },
  papers_missing: { place: "campaigns", arrival: null },
  figure_disagrees: { place: "reports", arrival: null },
};

/** Grades are written in their list, whatever row was found. */
const IN_LISTS: Check[] = ["unit_never_commended", "topic_without_plan", "awaiting_decision"];

function rowOf({ check, rows }: Finding) {
  return IN_LISTS.includes(check) ? undefined : rows.find((row) => hasPlace(row.ownerTable));
}

function linkOf({ check, period }: Finding): Link | undefined {
  const link = places[check] ?? fallbacks[check];
  return check === "commended_off_habit" && period ? { place: "commendations", arrival: { id: period } } : link;
}

/** Whether there is anywhere to go to mend it. */
export const leadsAnywhere = (finding: Finding) => rowOf(finding) !== undefined || linkOf(finding) !== undefined;

/** Goes to the record, or to the screen, where a finding is mended. */
export async function followFinding(finding: Finding, year: number): Promise<void> {
  const row = rowOf(finding);
  if (finding.check === "grade_missing" && row) return visit("grading", { id: row.ownerId }, year);
  if (row) return visitRecord(row.ownerTable, { id: row.ownerId, field: fields[finding.check] }, row.year ?? year);
  const link = linkOf(finding);
  if (link) await visit(link.place, link.arrival, year);
}
