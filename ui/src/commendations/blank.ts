import type { CommendationFile, CommendationRow, MeetingRow } from "../bridge";
import { monthPeriod } from "../parts/periods";

/** The next commendation of a month: at its regular meeting, on that day. */
export function blankCommendation(year: number, month: number, meetings: MeetingRow[]): CommendationFile {
  const period = monthPeriod(year, month);
  const meeting = meetings.find((each) => each.kind === "regular" && each.period === period);
  return {
    id: null,
    personId: "",
    period,
    dated: meeting?.heldOn ?? "",
    meetingId: meeting?.id ?? null,
    documentId: null,
    reason: "",
    note: "",
  };
}

export function asFile(row: CommendationRow): CommendationFile {
  const { id, personId, period, dated, meetingId, documentId, reason, note } = row;
  return { id, personId, period, dated, meetingId, documentId, reason, note };
}
