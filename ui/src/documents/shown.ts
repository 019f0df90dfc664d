import type { DocumentFile } from "../bridge";

/** As it prints: "07-CV/CB2", dots where there is no number yet. */
export function numberAndSymbol({ number, kind, symbol }: DocumentFile): string {
  const shown = number === null ? "…" : String(number).padStart(2, "0");
  return `${shown}-${kind}/${symbol}`;
}
