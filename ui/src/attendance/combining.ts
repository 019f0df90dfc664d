import type { SittingFile } from "../bridge";

/**
 * Takes over the sitting that the other side has on this day, or its only one: the two share one sheet from here on.
 * Marks made here stay.
 */
export function share(sitting: SittingFile, others: SittingFile[], combined: "session" | "meeting"): void {
  const theirs = others.find((each) => each.heldOn === sitting.heldOn) ?? (others.length === 1 ? others[0] : undefined);
  const isFree = combined === "session" ? theirs?.combinedMeeting === null : theirs?.combinedSession === null;
  if (!theirs || !isFree) return;
  const marked = new Set(sitting.marks.map((mark) => mark.personId));
  sitting.id = theirs.id;
  sitting.heldOn = theirs.heldOn;
  sitting.startedAt = theirs.startedAt ?? sitting.startedAt;
  sitting.endedAt = theirs.endedAt ?? sitting.endedAt;
  sitting.place = theirs.place || sitting.place;
  sitting.marks.push(...theirs.marks.filter((mark) => !marked.has(mark.personId)));
  sitting.guests.push(...theirs.guests);
}
