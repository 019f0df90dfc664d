import type { Mark, Presence, SheetRow } from "../bridge";

/** The figures of one sheet. Exempt and away members who came count above and below the line; non-party in neither. */
export interface Tally {
  due: number;
  present: number;
  late: number;
  excused: number;
  unexcused: number;
  unmarked: number;
  nonParty: number;
}

export function tallyOf(rows: SheetRow[], marks: Mark[]): Tally {
  const byPerson = new Map(marks.map((mark) => [mark.personId, mark.presence]));
  const tally: Tally = { due: 0, present: 0, late: 0, excused: 0, unexcused: 0, unmarked: 0, nonParty: 0 };
  for (const row of rows) add(tally, row.group, byPerson.get(row.personId));
  return tally;
}

function add(tally: Tally, group: SheetRow["group"], presence: Presence | undefined): void {
  const came = presence === "present" || presence === "late";
  if (group === "non_party") {
    if (came) tally.nonParty += 1;
    return;
  }
  if (group !== "due" && !came) return;
  tally.due += 1;
  if (came) tally.present += 1;
  if (presence === "late") tally.late += 1;
  if (presence === "absent_excused") tally.excused += 1;
  if (presence === "absent_unexcused") tally.unexcused += 1;
  if (presence === undefined) tally.unmarked += 1;
}
