import type { Unit } from "../bridge";
import { t } from "../text";

/** The units that a task can be given to, and none. */
export function unitChoices(units: Unit[]): { id: string | null; label: string }[] {
  return [{ id: null, label: t.tasks.noUnit }, ...units.flatMap(({ id, name }) => (id ? [{ id, label: name }] : []))];
}
