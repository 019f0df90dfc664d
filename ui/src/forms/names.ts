import type { FormSubjectFace } from "../bridge";
import { showDate } from "../parts/dates";
import { periodName, rowName } from "../reports/names";

/** What a form is of, in words: a period, or a record with its day. */
export function subjectName({ of, row }: FormSubjectFace): string {
  return row ? [rowName(row), showDate(row.day)].filter(Boolean).join(" · ") : periodName(of);
}
