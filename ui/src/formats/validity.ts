import type { FormatFile } from "../bridge";
import { showDate } from "../parts/dates";
import { t } from "../text";

/** From when to when a layout applies by itself. */
export function validity(format: FormatFile): string {
  if (!format.validFrom) return t.settings.onlyChosen;
  const from = showDate(format.validFrom);
  return format.validTo ? t.person.fromTo(from, showDate(format.validTo)) : t.person.since(from);
}
