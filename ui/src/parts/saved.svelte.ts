/** When the book was last written, for the mark in the top bar. */
export const lastSave = $state<{ at: string | null }>({ at: null });

/** `savedAt` is the moment Rust wrote, as an ISO date and time. */
export function markSaved(savedAt: string): void {
  const moment = new Date(savedAt);
  const when = Number.isNaN(moment.getTime()) ? new Date() : moment;
  const two = (n: number) => String(n).padStart(2, "0");
  lastSave.at = `${two(when.getHours())}:${two(when.getMinutes())}`;
}

export function forgetSave(): void {
  lastSave.at = null;
}
