import type { DocumentFile } from "../bridge";

/** Without a typed text these are made of the records of their meeting, once one is chosen. */
const FROM_RECORDS: DocumentFile["kind"][] = ["GM", "NQ", "BB"];

/** Whether the book holds what it says, so that its paper can be made; else it was written elsewhere. */
export function isWrittenHere(document: DocumentFile): boolean {
  return (
    document.body.trim() !== "" ||
    document.fromRecords ||
    (FROM_RECORDS.includes(document.kind) && document.meetingId !== null)
  );
}
