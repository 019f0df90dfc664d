import type { ChangedField, Op } from "../bridge";
import { showDate } from "../parts/dates";
import { t } from "../text";

/** "xóa cuộc họp 12/05/2023": what was done, and to what. */
export function stepWords({ op, label }: { op: Op; label: string }): string {
  return [t.ops[op] ?? op, labelWords(label)].filter(Boolean).join(" ");
}

/** A label is a name, a day or a period, as the book writes them. */
export function labelWords(label: string): string {
  return label
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => showDate(day))
    .replace(/\b(\d{4})-M(\d{2})\b/g, (_, year, month) => t.monthOf(Number(month), Number(year)).toLowerCase())
    .replace(/\b(\d{4})-Q([1-4])\b/g, (_, year, quarter) => lowered(t.quarterOf(Number(quarter), Number(year))));
}

/** A quarter keeps its Roman number. */
function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export function columnWords(column: string): string {
  return t.columns[column] ?? column;
}

/** What stood in a field: days as the screen shows them, the rest as it is kept. */
export function valueWords(value: ChangedField["before"]): string {
  return value === null || value === "" ? t.journal.empty : labelWords(value);
}
