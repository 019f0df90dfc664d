import { listPeople, type PersonRow } from "../bridge";
import type { Option } from "../parts/Combo.svelte";

/** The people of a year for the fields that name one: who they are, and how to find them by a few letters. */
export interface Directory {
  nameOf: (id: string | null) => string;
  search: (text: string) => Promise<Option[]>;
}

export async function openDirectory(year: number): Promise<Directory> {
  const { people } = await listPeople(year, null, "");
  const names = new Map(people.map((person) => [person.id, person.fullName]));
  return {
    nameOf: (id) => (id && names.get(id)) ?? "",
    search: async (text) => (await listPeople(year, null, text)).people.map(asOption),
  };
}

function asOption(person: PersonRow): Option {
  return { id: person.id, label: person.fullName, ...(person.unit ? { detail: person.unit } : {}) };
}
