/** Dates and times as text. Reading a typed date is Rust's; this only shows what is kept. */

/** "2023-02-14" → "14/02/2023", "1975-05" → "05/1975", "1975" → "1975". */
export function showDate(iso: string | null): string {
  return iso ? iso.split("-").reverse().join("/") : "";
}

/** 1 = Monday … 7 = Sunday; null for a partial date. */
export function weekdayOf(iso: string | null): number | null {
  const [year, month, day] = (iso ?? "").split("-").map(Number);
  if (!year || !month || !day) return null;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** "14", "14h", "14h30", "14:30", "1430", "7.5" is no time. Null when it cannot be read. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:\s*[h:.]?\s*(\d{2})?)$/i.exec(text.trim());
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** A moment by the clock of this machine: "20/12/2023 14:05". */
export function showMoment(iso: string): string {
  const at = new Date(iso);
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
