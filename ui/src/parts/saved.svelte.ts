/** When the book was last written, for the mark in the top bar. */
export const lastSave = $state<{ at: string | null }>({ at: null });

/** `savedAt` is the moment Rust wrote, RFC 3339; the mark shows it by this computer's clock. */
export function markSaved(savedAt = new Date().toISOString()): void {
  const when = new Date(savedAt);
  const two = (n: number) => String(n).padStart(2, "0");
  lastSave.at = `${two(when.getHours())}:${two(when.getMinutes())}`;
}

export function forgetSave(): void {
  lastSave.at = null;
}
