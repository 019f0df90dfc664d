import type { Mark, Presence, SheetRow } from "../bridge";

const CYCLE: (Presence | null)[] = [null, "present", "late", "absent_excused", "absent_unexcused"];

/** The mark a key asks for; undefined for every other key. */
export function presenceFor(key: string, before: Presence | null): Presence | null | undefined {
  if (key === " ") return CYCLE[(CYCLE.indexOf(before) + 1) % CYCLE.length] ?? null;
  if (key === "Delete" || key === "Backspace") return null;
  return /^[0-4]$/.test(key) ? CYCLE[Number(key)] : undefined;
}

/** Sets or takes away one person's mark, in place. A reason belongs to an excused absence only. */
export function setMark(marks: Mark[], personId: string, presence: Presence | null): void {
  const at = marks.findIndex((mark) => mark.personId === personId);
  const mark = marks[at];
  if (presence === null) {
    if (mark) marks.splice(at, 1);
  } else if (mark) {
    mark.presence = presence;
    if (presence !== "absent_excused") mark.reason = "";
  } else marks.push({ personId, presence, reason: "" });
}

/** Everyone of the group who has no mark yet is present; the exceptions already made stay. */
export function markAllPresent(marks: Mark[], rows: SheetRow[], group: SheetRow["group"]): void {
  const marked = new Set(marks.map((mark) => mark.personId));
  for (const row of rows) if (row.group === group && !marked.has(row.personId)) setMark(marks, row.personId, "present");
}

export function setReason(marks: Mark[], personId: string, reason: string): void {
  const mark = marks.find((each) => each.personId === personId);
  if (mark) mark.reason = reason;
}
