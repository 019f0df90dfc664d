import type { Failure } from "../bridge";

/** Refuses two passphrases that differ, as Rust would refuse a wrong field. */
export function refuseUnlike(passphrase: string, again: string): void {
  if (passphrase === again) return;
  const failure: Failure = { code: "refused", facts: {}, problems: [{ field: "again", code: "mismatch", facts: {} }] };
  throw failure;
}
