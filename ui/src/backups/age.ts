import type { BackupState } from "../bridge";

export type AgeUnit = "now" | "minutes" | "hours" | "days";
export interface Age {
  unit: AgeUnit;
  count: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A backup older than this wants attention. */
const OLD_DAYS = 7;

/** How long ago a moment was, in the largest unit that is full; a clock that was set back makes it now. */
export function ageOf(at: string, now: number): Age {
  const past = now - Date.parse(at);
  if (past >= DAY) return { unit: "days", count: Math.floor(past / DAY) };
  if (past >= HOUR) return { unit: "hours", count: Math.floor(past / HOUR) };
  if (past >= MINUTE) return { unit: "minutes", count: Math.floor(past / MINUTE) };
  return { unit: "now", count: 0 };
}

/** Why the backups want attention; null when they do not. */
export type Care = "failed" | "never" | "old" | "second";

export function careOf(state: BackupState, now: number): Care | null {
  if (state.failure !== null) return "failed";
  if (state.last === null) return "never";
  if (now - Date.parse(state.last) > OLD_DAYS * DAY) return "old";
  return state.second?.stale ? "second" : null;
}
