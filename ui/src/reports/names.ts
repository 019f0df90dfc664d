import type { MeetingKind, RowFace, Rule, StudyForm } from "../bridge";
import { monthIn, quarterIn, yearOf } from "../parts/periods";
import { t } from "../text";
import { ruleOf } from "./typed";

/** "Quý I", "6 tháng đầu năm", "Năm 2023". */
export function periodName(period: string): string {
  const quarter = quarterIn(period);
  if (quarter) return t.overview.quarter(quarter);
  const half = /-H([12])$/.exec(period)?.[1];
  if (half) return t.reports.periods.halves[Number(half) - 1] ?? period;
  const month = monthIn(period);
  return month ? t.monthOf(month, yearOf(period)) : t.reports.periods.year(yearOf(period));
}

export function ruleName(token: string): string {
  return t.reports.rules[ruleOf(token) as Rule]?.name ?? token;
}

/** What a row is called: by its own name, or by its kind where it has none. */
export function rowName(row: RowFace): string {
  if (row.table === "meeting" || (row.table === "sitting" && row.name in t.meetingKinds)) {
    const kind = t.meetingKinds[row.name as MeetingKind] ?? row.name;
    return row.period ? `${kind} · ${periodName(row.period)}` : kind;
  }
  if (row.table === "session_form") return t.studyForms[row.name as StudyForm] ?? row.name;
  return row.name;
}

/** What is told of a row besides. */
export function rowDetail(row: RowFace): string {
  return row.table === "sitting" && row.detail ? t.reports.attendanceOf(row.detail) : row.detail;
}
