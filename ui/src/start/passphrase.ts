import { refused } from "../parts/refused";

/** Refuses two passphrases that differ, as Rust would refuse a wrong field. */
export function refuseUnlike(passphrase: string, again: string): void {
  if (passphrase !== again) throw refused({ field: "again", code: "mismatch" });
}
