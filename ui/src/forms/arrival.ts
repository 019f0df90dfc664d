import type { Arrival } from "../parts/arrival";

/** A form, and what it is of: a period, or the identity of a record. */
export interface FormPlace {
  form: string;
  of: string;
}

const MARK = "form";

/** How a link leads to a form among the papers. */
export function formArrival({ form, of }: FormPlace): Arrival {
  return { id: [MARK, form, of].join("/") };
}

/** The form that a link leads to; null when it leads elsewhere. */
export function readFormPlace(arrived: string | null): FormPlace | null {
  const [mark, form, of] = arrived?.split("/") ?? [];
  return mark === MARK && form && of ? { form, of } : null;
}
