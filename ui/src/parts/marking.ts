/** What a line can be marked with; its place in the list, from 1, is its key. */
export interface MarkKind<Mark extends string> {
  id: Mark;
  word: string;
  tone: "good" | "caution" | "wrong";
  /** Wants more to be said: who chooses it goes on into the line's own field. */
  asks?: true;
}

export interface MarkLine {
  id: string;
  name: string;
  detail: string | null;
}

export interface MarkGroup {
  id: string;
  title: string;
  lines: MarkLine[];
}

/** The mark that a key asks for: Space goes through them all; undefined for every other key. */
export function markFor<Mark extends string>(
  kinds: MarkKind<Mark>[],
  key: string,
  before: Mark | null,
): Mark | null | undefined {
  const cycle = [null, ...kinds.map((kind) => kind.id)];
  if (key === " ") return cycle[(cycle.indexOf(before) + 1) % cycle.length] ?? null;
  if (key === "Delete" || key === "Backspace") return null;
  return /^\d$/.test(key) ? cycle[Number(key)] : undefined;
}
