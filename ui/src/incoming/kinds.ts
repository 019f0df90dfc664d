import { t } from "../text";
import { documents } from "../text/vi/documents";
import type { DocumentKind } from "../bridge";

/** Types as they are written in the record, which is Vietnamese whatever the language of the screen. */
export const KIND_NAMES = Object.values(documents.kinds);

/** A known type in the language of the screen; another one as it was written. */
export function kindShown(name: string): string {
  const [kind] = Object.entries(documents.kinds).find(([, written]) => written === name) ?? [];
  return kind ? t.documents.kinds[kind as DocumentKind] : name;
}
