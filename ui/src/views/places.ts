import type { RowFace } from "../bridge";
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
};

/** Follows a row behind a figure to the record that shows it. */
export async function visitRow(row: RowFace): Promise<void> {
  const place = sections[row.ownerTable];
  const arrival: Arrival = { id: row.ownerId };
  if (place) await visit(place, arrival, row.year ?? desk.year);
}
