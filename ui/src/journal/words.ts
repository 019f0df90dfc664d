import type { Op } from "../bridge";
import { showDate } from "../parts/dates";
import { t } from "../text";

/** What was done, and to what. */
export function stepWords({ op, label }: { op: Op; label: string }): string {
  return [t.ops[op] ?? op, labelWords(label)].filter(Boolean).join(" ");
}

/** The same at the head of a line. */
export function stepSentence(step: { op: Op; label: string }): string {
  return capital(stepWords(step));
}

/** What alone was done, as a choice names it: nothing follows. */
export function opSentence(op: Op): string {
  return capital(t.ops[op].replace(/:$/, ""));
}

/** A thing that was deleted, by its kind and its label. */
export function thingWords({ op, label }: { op: Op; label: string }): string {
  const thing = t.bin.things[op];
  return thing ? [thing, labelWords(label)].filter(Boolean).join(" ") : stepWords({ op, label });
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
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
