import type { DocumentFile } from "../bridge";

/** Whether the book holds what it says, so that its paper can be made; else it was written elsewhere. */
export function isWrittenHere(document: DocumentFile): boolean {
  return document.body.trim() !== "" || (document.kind === "GM" && document.meetingId !== null);
}
