import type { Guest, SittingFile } from "../bridge";

/** A further sitting is mostly at the same place and time. */
export function blankSitting(last?: SittingFile): SittingFile {
  return {
    id: null,
    heldOn: "",
    startedAt: last?.startedAt ?? null,
    endedAt: last?.endedAt ?? null,
    place: last?.place ?? "",
    marks: [],
    guests: [],
    combinedSession: null,
    combinedMeeting: null,
  };
}

export const blankGuest = (): Guest => ({ id: null, name: "", organisation: "" });
