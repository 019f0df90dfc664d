import type { Failure, FailureCode } from "../bridge";

const codes: FailureCode[] = ["book_damaged", "key_file_damaged", "key_file_missing"];

/** Whether a backup may help where a book could not be opened. */
export function isDamage(failure: Failure): boolean {
  return codes.includes(failure.code);
}
