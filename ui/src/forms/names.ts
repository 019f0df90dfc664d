import type { FormSubjectFace } from "../bridge";
import { showDate } from "../parts/dates";
import { periodName, rowName } from "../reports/names";

/** What a form is of, in words: a period, or a record after its day. */
export function subjectName({ of, row }: FormSubjectFace): string {
  return row ? [showDate(row.day), rowName(row)].filter(Boolean).join(" · ") : periodName(of);
}
