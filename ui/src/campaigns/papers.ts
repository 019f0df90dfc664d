import type { Paper, PaperRow, PaperStatus } from "../bridge";

/** What the papers add up to: those who owe one, and others who handed one in; of them how many did. */
export interface PaperTally {
  due: number;
  handedIn: number;
  presented: number;
}

export function tallyOf(rows: PaperRow[], papers: Paper[]): PaperTally {
  const byPerson = new Map(papers.map((paper) => [paper.personId, paper.status]));
  const tally: PaperTally = { due: 0, handedIn: 0, presented: 0 };
  for (const row of rows) {
    const status = byPerson.get(row.personId) ?? "not_handed_in";
    if (row.isDue || status !== "not_handed_in") tally.due += 1;
    if (status !== "not_handed_in") tally.handedIn += 1;
    if (status === "presented") tally.presented += 1;
  }
  return tally;
}

/** Sets one person's paper, in place; without a paper there is no row. The day is kept from one state to the next. */
export function setPaper(papers: Paper[], personId: string, status: PaperStatus | null, on: string | null): void {
  const at = papers.findIndex((paper) => paper.personId === personId);
  const paper = papers[at];
  if (status === null) {
    if (paper) papers.splice(at, 1);
  } else if (paper) paper.status = status;
  else papers.push({ personId, status, on, note: "" });
}

/** Everyone who owes a paper and has none yet handed one in. */
export function handInAll(papers: Paper[], rows: PaperRow[], on: string | null): void {
  const known = new Set(papers.map((paper) => paper.personId));
  for (const row of rows) if (row.isDue && !known.has(row.personId)) setPaper(papers, row.personId, "handed_in", on);
}
