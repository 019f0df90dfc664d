import type { DocumentFile } from "../bridge";

/** Without a typed text these are made from the records of their meeting. */
const FROM_RECORDS: DocumentFile["kind"][] = ["GM", "NQ", "BB"];

/** Whether the book holds what it says, so that its paper can be made; else it was written elsewhere. */
export function isWrittenHere(document: DocumentFile): boolean {
  return document.body.trim() !== "" || (FROM_RECORDS.includes(document.kind) && document.meetingId !== null);
}
