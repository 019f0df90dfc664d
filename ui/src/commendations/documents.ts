import type { DocumentChoice } from "../bridge";
import { showDate } from "../parts/dates";
import { t } from "../text";

/** How a resolution or a decision is called where a commendation names it. */
export function documentLabel({ numberSymbol, dated }: DocumentChoice): string {
  return t.commendations.documentShown(numberSymbol, showDate(dated));
}
