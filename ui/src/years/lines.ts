import type { ComparedLine, ComparedLineFace, ComparedYears } from "../bridge";
import { t } from "../text";

/** What is told apart beneath another line. */
const PARTS: ComparedLine[] = [
  "official",
  "probationary",
  "sessions_q1",
  "sessions_q2",
  "sessions_q3",
  "sessions_q4",
  "sessions_talk",
  "sessions_roundtable",
  "sessions_field_visit",
  "sessions_contest",
  "sessions_film",
  "sessions_performance",
  "sessions_other",
  "sessions_without_form",
  "commendations_of_unit",
  "commendations_without_unit",
];
export const isPart = ({ line }: ComparedLineFace) => PARTS.includes(line);

export const lineName = ({ line, label }: ComparedLineFace) => label ?? t.years.lines[line] ?? line;

export const keyOf = ({ line, label }: ComparedLineFace) => `${line} ${label ?? ""}`;

/** What is worth drawing: a whole that is known for two years at least and not always nothing. */
export function drawn({ lines }: ComparedYears): ComparedLineFace[] {
  const known = ({ numbers }: ComparedLineFace) => numbers.filter((number) => number !== null);
  return lines.filter((line) => !isPart(line) && known(line).length > 1 && known(line).some((number) => number > 0));
}

/** As many years as stand beside each other on a sheet. */
export const MOST = 10;
const USUAL = 3;

/** The last years up to one, as far as the book reaches. */
export function usualSpan(year: number, years: number[]): { from: number; to: number } {
  const first = Math.min(...years, year - 1);
  return { from: Math.max(first, year - USUAL + 1), to: year };
}
