import type { DueItem, DueKind, FirstStep, Lacking } from "../bridge";
import type { Arrival } from "../parts/arrival";
import type { Place } from "../views/desk.svelte";

/** Where to go: a place, and there the record and the field. */
export interface Link {
  place: Place;
  arrival: Arrival | null;
}

export type Follow = (link: Link) => void;

const places: Record<DueKind, Place> = {
  meeting_missing: "meetings",
  meeting_unsettled: "meetings",
  meeting_unmarked: "meetings",
  meeting_uncounted: "meetings",
  story_untold: "meetings",
  session_missing: "study",
  session_unsettled: "study",
  session_unmarked: "study",
  session_uncounted: "study",
  programme_not_held: "study",
  papers_missing: "campaigns",
  commendation_missing: "commendations",
  task_overdue: "tasks",
  task_soon: "tasks",
  probation_over: "people",
  probation_ending: "people",
  signature_waiting: "documents",
  report_lacks: "reports",
  report_soon: "reports",
};

const fields: Partial<Record<DueKind, (item: DueItem) => string>> = {
  meeting_missing: () => "period",
  meeting_unsettled: () => "status",
  meeting_unmarked: marksOf,
  meeting_uncounted: () => "speeches",
  story_untold: (item) => `stories.${item.line ?? 0}.status`,
  session_missing: () => "period",
  session_unsettled: () => "status",
  session_unmarked: marksOf,
  session_uncounted: () => "speeches",
  papers_missing: (item) => `papers.${item.personId ?? ""}`,
  task_overdue: () => "status",
  task_soon: () => "status",
  probation_over: () => "standings",
  probation_ending: () => "standings",
  signature_waiting: () => "issue",
  report_lacks: fieldOfReport,
  report_soon: fieldOfReport,
};

/** Where it is not the row itself that is opened: what is not there yet is made anew, a report goes by its year. */
const ids: Partial<Record<DueKind, (item: DueItem) => string>> = {
  meeting_missing: () => "new",
  session_missing: () => "new",
  programme_not_held: () => "programme",
  report_lacks: yearOfItem,
  report_soon: yearOfItem,
};

function yearOfItem(item: DueItem): string {
  return item.on.slice(0, 4);
}

/** The clerk's own sections go by their place in the report. */
const reportFields: Partial<Record<Lacking, string>> = {
  signer: "signerId",
  number: "number",
  date: "dated",
  strengths: "sections.0.text",
  weaknesses: "sections.1.text",
  direction: "sections.2.text",
  proposals: "sections.3.text",
};

function fieldOfReport(item: DueItem): string {
  return reportFields[item.what as Lacking] ?? "number";
}

function marksOf(item: DueItem): string {
  return `sittings.${item.line ?? 0}.marks.${item.personId ?? ""}`;
}

/** The field that gives what is missing. */
export function linkOf(item: DueItem): Link {
  const id = ids[item.kind]?.(item) ?? item.row ?? item.period ?? "";
  return { place: places[item.kind], arrival: { id, field: fields[item.kind]?.(item) } };
}

export const stepLinks: Record<FirstStep, Link> = {
  units: { place: "settings", arrival: { id: "units" } },
  people: { place: "people", arrival: { id: "new" } },
  secretary: { place: "people", arrival: null },
  topic: { place: "study", arrival: { id: "frame" } },
  meeting: { place: "meetings", arrival: { id: "new" } },
};
