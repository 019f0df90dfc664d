import type { DueItem, Lacking, OverviewForm } from "../bridge";
import { showDate } from "../parts/dates";
import { monthIn, quarterIn, yearOf } from "../parts/periods";
import { t } from "../text";

/** "Tháng 3", "Quý I"; "" for no period. */
export function periodWords(period: string | null): string {
  if (!period) return "";
  const month = monthIn(period);
  return month ? t.month(month) : t.overview.quarter(quarterIn(period));
}

/** "03/02": the year stands over the whole page; a day of another year has its own. */
export function shortDate(iso: string | null, period: string): [day: string, year: string] {
  const shown = showDate(iso);
  return [shown.slice(0, 5), iso && yearOf(iso) !== yearOf(period) ? shown.slice(5) : ""];
}

/** A month as short as it is understood. */
export const shortPeriod = (period: string) => t.overview.months[monthIn(period) - 1] ?? periodWords(period);

export function formWords(form: OverviewForm): string {
  return form.form === "other" && form.otherName ? form.otherName : t.studyForms[form.form];
}

/** What one missing thing is called, beside the words of its kind. */
export function itemWords(item: DueItem): string {
  if (item.kind === "report_lacks" || item.kind === "report_soon") return t.reports.missing[item.what as Lacking];
  const name = item.what || periodWords(item.period);
  if (item.count) return t.overview.people(name, item.count);
  return dated.includes(item.kind) ? t.overview.by(name, showDate(item.on)) : name;
}

const dated: DueItem["kind"][] = [
  "task_overdue",
  "task_soon",
  "probation_over",
  "probation_ending",
  "signature_waiting",
  "papers_missing",
];
