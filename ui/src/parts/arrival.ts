import { tick } from "svelte";
import { focusInSight } from "./reveal";

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
  const control = await shown(`${noun}-${path}`);
  if (control) await focusInSight(control);
}

/** Fields that are read from the book, a sheet of people say, appear a moment after their form. */
const PATIENCE_MS = 3000;

function shown(id: string): Promise<HTMLElement | null> {
  const find = () => document.getElementById(id) ?? document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  const there = find();
  if (there) return Promise.resolve(there);
  return new Promise((resolve) => {
    const settle = (found: HTMLElement | null) => {
      watching.disconnect();
      clearTimeout(giveUp);
      resolve(found);
    };
    const watching = new MutationObserver(() => {
      const found = find();
      if (found) settle(found);
    });
    const giveUp = setTimeout(() => settle(null), PATIENCE_MS);
    watching.observe(document.body, { childList: true, subtree: true });
  });
}
