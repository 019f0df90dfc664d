import type { Check, Finding } from "../bridge";
import { showDate } from "../parts/dates";
import { periodName, rowName } from "../reports/names";
import { t } from "../text";

/** Where a finding is: its period or meeting, whose, which day, how many. */
export function whereWords({ check, period, on, what, name, count, of, rows }: Finding): string {
  const meeting = rows[0]?.table === "meeting" ? rowName(rows[0]) : "";
  const ofPart = period && /-/.test(period) ? periodName(period) : "";
  const words = t.closing.checks[check];
  const parts = [meeting || ofPart, what || name, showDate(on), words.counted?.(count, of)];
  return parts.filter(Boolean).join(" · ") || words.title;
}

/** Findings check by check, in the order in which they are told. */
export function byCheck(findings: Finding[]): { check: Check; findings: Finding[] }[] {
  const checks = [...new Set(findings.map((finding) => finding.check))];
  return checks.map((check) => ({ check, findings: findings.filter((finding) => finding.check === check) }));
}
