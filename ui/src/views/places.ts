import { getBranch, type RowFace } from "../bridge";
import { formArrival, type FormPlace } from "../forms/arrival";
import type { Arrival } from "../parts/arrival";
import { desk, visit, type Place } from "./desk.svelte";

/** The section whose screens show the records of a table. */
const sections: Record<string, Place> = {
  person: "people",
  unit: "settings",
  document: "documents",
  meeting: "meetings",
  thematic_session: "study",
  commendation: "commendations",
  reminder: "commendations",
  award: "commendations",
  task: "tasks",
  campaign: "campaigns",
  incoming_document: "incoming",
  programme: "study",
  programme_item: "study",
  annual_topic: "study",
  grading: "grading",
};

/** The lists that hold what has no page of its own. */
const lists: Record<string, string> = { programme: "programme", programme_item: "programme", annual_topic: "frame" };

/** Follows a row behind a figure to the record that shows it. */
export async function visitRow(row: RowFace): Promise<void> {
  await visitRecord(row.ownerTable, { id: row.ownerId }, row.year ?? desk.year);
}

/** Follows a link to a record of a table, or to the very field of it. */
export async function visitRecord(table: string, arrival: Arrival, year: number): Promise<void> {
  const place = sections[table];
  if (place) await visit(place, await arrivalOf(table, arrival), year);
}

/** Whether a link to a record of this table leads anywhere. */
export const hasPlace = (table: string) => table in sections;

/** What has no page of its own is part of a list. */
async function arrivalOf(table: string, arrival: Arrival): Promise<Arrival> {
  if (table === "unit") return lineOfUnit(arrival.id);
  return { ...arrival, id: lists[table] ?? arrival.id };
}

/** Goes to a form of what is in sight. */
export async function visitForm(place: FormPlace): Promise<void> {
  await visit("reports", formArrival(place));
}

/** Units have no page of their own: they are lines of one of the settings. */
async function lineOfUnit(unit: string): Promise<Arrival> {
  const { units } = await getBranch();
  return { id: "units", field: `units.${units.findIndex(({ id }) => id === unit)}.name` };
}
