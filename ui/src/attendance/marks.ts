import type { Mark, Presence, SheetRow } from "../bridge";

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
