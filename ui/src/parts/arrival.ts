import { tick } from "svelte";
import { reveal } from "./reveal";

/** Where a link leads: a record, and perhaps the very field of it. */
export interface Arrival {
  id: string;
  field?: string | undefined;
}

let waiting: Arrival | null = null;
let field: string | undefined;

export function arriveAt(arrival: Arrival | null): void {
  waiting = arrival;
  field = undefined;
}

/** The record that a view shall open when it appears; told once. */
export function takeArrival(): string | null {
  const id = waiting?.id ?? null;
  field = waiting?.field;
  waiting = null;
  return id;
}

/** Brings the focus to the field that the link named, if it named one; told once. */
export async function focusArrival(noun: string): Promise<void> {
  const path = field;
  field = undefined;
  if (!path) return;
  await tick();
  const control = document.getElementById(`${noun}-${path}`);
  if (!control) return;
  await reveal(control);
  control.scrollIntoView({ block: "center" });
  control.focus();
}
