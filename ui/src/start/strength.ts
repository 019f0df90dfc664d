export type Strength = "empty" | "short" | "weak" | "fair" | "strong";

const LEAST = 8;

/**
 * How hard a passphrase is to guess, roughly: the number of different letters and words counts for more than odd signs.
 * Rust has the last word on what is too short.
 */
export function strengthOf(passphrase: string): Strength {
  const length = [...passphrase].length;
  if (length === 0) return "empty";
  if (length < LEAST) return "short";
  const letters = new Set(passphrase.toLowerCase()).size;
  const words = new Set(passphrase.trim().toLowerCase().split(/\s+/)).size;
  const score = letters + length / 2 + words * 2;
  if (letters < 5 || /^\d+$/.test(passphrase) || score < 14) return "weak";
  return score < 24 ? "fair" : "strong";
}
