import { closeBook, startState, type OpenBook } from "../bridge";
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
  | "settings";

/** What lies on the clerk's desk: the open book, the year that holds everywhere, the section in sight. */
export const desk = $state<{ book: OpenBook | null; year: number; place: Place; visits: number }>({
  book: null,
  year: new Date().getFullYear(),
  place: "overview",
  visits: 0,
});

export function enter(book: OpenBook): void {
  desk.book = book;
  desk.year = book.year;
  desk.place = "overview";
  forgetSave();
}

/** Goes to a section; from inside it, back to its beginning. */
export async function go(place: Place): Promise<void> {
  await visit(place);
}

/** Follows a link to a record, or to the very field of it, in whatever section and year it stands. */
export async function visit(place: Place, arrival: Arrival | null = null, year = desk.year): Promise<void> {
  if (!(await mayLeave())) return;
  arriveAt(arrival);
  desk.place = place;
  desk.year = year;
  desk.visits += 1;
}

export async function chooseYear(year: number): Promise<void> {
  if (year !== desk.year && (await mayLeave())) desk.year = year;
}

export async function leaveBook(): Promise<void> {
  if (!(await mayLeave())) return;
  try {
    await closeBook();
    desk.book = null;
  } catch (thrown) {
    tell(thrown);
  }
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
