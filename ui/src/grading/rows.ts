import type { Grade, GradingFile, GradingRow, GradingYear } from "../bridge";
import { t } from "../text";

/** The steps that can be filled in for everybody at once. */
export type FillStep = "own" | "proposed";

/** By what a row is known: its person, or the branch. */
export const keyOf = ({ grading }: GradingRow) => grading.personId ?? "branch";

/** The branch as a row among the others. */
export function branchRow({ branch }: GradingYear): GradingRow {
  return { grading: branch, fullName: t.grading.branch, position: "", unit: "", suggested: null };
}

/** The row that a link leads to: by its grading or by its person. */
export function rowAt(rows: GradingRow[], id: string | null): GradingRow | null {
  return rows.find((row) => id !== null && (row.grading.id === id || row.grading.personId === id)) ?? null;
}

/** Proposed, and the superior has not decided. */
export const isAwaiting = ({ decided, proposed, notGraded }: GradingFile) =>
  notGraded === null && decided === null && proposed !== null;

/** Who has no grade at a step, and nothing that speaks against giving one. */
export function lacking(rows: GradingRow[], step: FillStep): GradingRow[] {
  return rows.filter(({ grading, suggested }) => {
    const settled = grading.notGraded !== null || (suggested !== null && grading.proposed === null);
    return grading[step] === null && !settled;
  });
}

/** Their gradings with a grade filled in. */
export function filled(rows: GradingRow[], step: FillStep, grade: Grade): GradingFile[] {
  return lacking(rows, step).map(({ grading }) => ({ ...grading, [step]: grade }));
}

/** Whether anything is on record of someone. */
export const isBlank = ({
  own,
  proposed,
  inFavour,
  voters,
  decided,
  decision,
  decidedOn,
  notGraded,
  note,
}: GradingFile) =>
  [own, proposed, inFavour, voters, decided, decidedOn, notGraded].every((each) => each === null) && !decision && !note;

/** Without a grade there is nothing to vote on or to decide. */
export function withoutGrade(grading: GradingFile): void {
  Object.assign(grading, {
    own: null,
    proposed: null,
    inFavour: null,
    voters: null,
    decided: null,
    decision: "",
    decidedOn: null,
  });
}
