import { closeBook, startState, type BookFace, type OpenBook } from "../bridge";
import { arriveAt, type Arrival } from "../parts/arrival";
import { mayLeave } from "../parts/guard.svelte";
import { forgetSave } from "../parts/saved.svelte";
import { tell } from "../parts/toast.svelte";

export type Place =
  | "overview"
  | "people"
  | "meetings"
  | "study"
  | "campaigns"
  | "commendations"
  | "tasks"
  | "documents"
  | "incoming"
  | "reports"
  | "grading"
  | "closing"
  | "years"
  | "journal"
  | "settings";

/** What lies on the clerk's desk: the open book, the year that holds everywhere, the section in sight. */
export const desk = $state<{ book: OpenBook | null; year: number; place: Place; visits: number }>({
  book: null,
  year: new Date().getFullYear(),
  place: "overview",
  visits: 0,
});

/** The panel in sight, where a section can be entered at one of its panels. */
let panel: string | null = null;

export function enter(book: OpenBook): void {
  desk.book = book;
  desk.year = book.archive ?? book.year;
  desk.place = "overview";
  forgetSave();
}

/** A book that has been closed for another in its place, which waits to be unlocked. */
let waiting: BookFace | null = null;

export function leaveFor(face: BookFace): void {
  waiting = face;
  desk.book = null;
}

/** Which book the start screen shall ask for first; told once. */
export function takeShut(): BookFace | null {
  const face = waiting;
  waiting = null;
  return face;
}

/** Goes to a section; from inside it, back to its beginning. */
export async function go(place: Place): Promise<void> {
  await visit(place);
}

/** Follows a link to a record, or to the very field of it, in whatever section and year it stands. */
export async function visit(place: Place, arrival: Arrival | null = null, year = desk.year): Promise<void> {
  if (!(await mayLeave())) return;
  arriveAt(arrival);
  panel = null;
  desk.place = place;
  desk.year = year;
  desk.visits += 1;
}

/** Told by a section that can be entered at this panel. */
export function atPanel(id: string): void {
  panel = id;
}

/** Reads again what is in sight: the book has changed beneath it. */
export function showAnew(): void {
  arriveAt(panel === null ? null : { id: panel });
  desk.visits += 1;
}

export async function chooseYear(year: number): Promise<void> {
  if (year !== desk.year && (await mayLeave())) desk.year = year;
}

export async function leaveBook(): Promise<void> {
  if (await mayLeave()) await shut();
}

/** What its last backup says does not keep a book open. */
export async function shut(): Promise<void> {
  try {
    await closeBook();
    desk.book = null;
  } catch (thrown) {
    tell(thrown);
    await leaveIfShut();
  }
}

/** Rust has the last word on whether a book is open: a restoring that fails late leaves none. */
export async function leaveIfShut(): Promise<void> {
  const { open } = await startState();
  if (open === null) desk.book = null;
}

/** Asks again how the book is called and which years it holds. */
export async function refreshBook(): Promise<void> {
  try {
    const { open } = await startState();
    if (open) desk.book = open;
  } catch (thrown) {
    tell(thrown);
  }
}
