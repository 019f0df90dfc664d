import type { OpenBook, YearState } from "../bridge";
import { showMoment } from "../parts/dates";
import { t } from "../text";
import type { Place } from "./desk.svelte";

/** Where nothing of a single year is written, or where the state of the year is told by itself. */
const OUTSIDE: Place[] = ["overview", "people", "closing", "years", "journal", "settings"];
/** What is still written while a year is held: grades and papers. */
const WHILE_HELD: Place[] = ["grading", "documents", "reports"];
/** Where a clerk is told of it. */
const TOLD: Place[] = ["overview", "people"];

export function stateOf(book: OpenBook, year: number): YearState {
  return book.yearStates.find((each) => each.year === year)?.state ?? "open";
}

/** Whoever opened the book may change it, as far as no year stands in the way. */
export function mayWrite(book: OpenBook): boolean {
  return book.role !== "viewer" && book.archive === null;
}

/** Whether what a section shows of a year can no longer be changed. */
function isWalled(book: OpenBook, place: Place, year: number): boolean {
  if (OUTSIDE.includes(place)) return false;
  const state = stateOf(book, year);
  return state === "closed" || (state === "held" && !WHILE_HELD.includes(place));
}

/** Whether records can be changed in a section, and why not. */
export function writingIn(
  book: OpenBook,
  place: Place,
  year: number,
): { allowed: boolean; why: (() => string) | null } {
  if (book.archive !== null) return { allowed: false, why: () => t.walls.archive(book.archive ?? year) };
  if (!mayWrite(book)) return { allowed: false, why: null };
  if (isWalled(book, place, year)) return { allowed: false, why: () => wallWords(book, place, year) ?? "" };
  return { allowed: true, why: null };
}

/** What is said of a year above the sections that show it; null where there is nothing to say. */
export function wallWords(book: OpenBook, place: Place, year: number): string | null {
  const state = stateOf(book, year);
  if (state === "open" || (OUTSIDE.includes(place) && !TOLD.includes(place))) return null;
  const since = book.yearStates.find((each) => each.year === year)?.since ?? "";
  const words = state === "held" ? t.walls.held(year) : t.walls.closed(year, showMoment(since).split(" ")[0] ?? "");
  if (place !== "people") return words;
  const names = state === "closed" ? [t.walls.names(year)] : [];
  return [words, t.walls.people(year), ...names].join(" ");
}
