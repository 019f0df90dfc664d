import type { JournalQuery } from "../bridge";

/** What of the journal is in sight. */
export type Filter = Omit<JournalQuery, "before">;

export const everything = (): Filter => ({ text: "", user: null, op: null, from: null, to: null });
