import type { DocumentKind, DocumentRow, DocumentStatus } from "../bridge";

/** What of the register is in sight. */
export interface Filter {
  query: string;
  kind: DocumentKind | null;
  status: DocumentStatus | null;
  allYears: boolean;
}

export const everything = (): Filter => ({ query: "", kind: null, status: null, allYears: false });

export function isNarrowed(filter: Filter): boolean {
  return filter.query.trim() !== "" || filter.kind !== null || filter.status !== null || filter.allYears;
}

export function shows(filter: Filter, row: DocumentRow): boolean {
  return (filter.kind === null || row.kind === filter.kind) && (filter.status === null || row.status === filter.status);
}
