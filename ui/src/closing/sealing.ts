/** How the archive is locked: not at all, with a passphrase of the program, or with one's own. */
export type Lock = "none" | "made" | "own";

export interface SealChoice {
  lock: Lock;
  made: string;
  /** It stands on paper. */
  kept: boolean;
  passphrase: string;
  again: string;
}

export const unlocked = (): SealChoice => ({ lock: "none", made: "", kept: false, passphrase: "", again: "" });

/** The shortest passphrase that an archive outside the book is locked with. */
export const LEAST = 20;

/** Only such letters can be typed on every computer, for as long as the archive is kept. */
export const isPlain = (passphrase: string) => /^[\x20-\x7e]*$/.test(passphrase);

export function passphraseOf({ lock, made, passphrase }: SealChoice): string | null {
  return { none: null, made, own: passphrase }[lock];
}
