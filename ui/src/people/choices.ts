import type { Activity, PersonFile, Post, Standing, Unit } from "../bridge";
import { t } from "../text";

export function genderChoices(): { id: PersonFile["gender"]; label: string }[] {
  return [
    { id: null, label: t.notChosen },
    { id: "male", label: t.genders.male },
    { id: "female", label: t.genders.female },
  ];
}

export const standingChoices = () => named<Standing>(t.standings);
export const activityChoices = () => named<Activity>(t.activities).filter((choice) => choice.id !== "active");
export const postChoices = () => named<Post>(t.posts);

export function unitChoices(units: Unit[]): { id: string | null; label: string }[] {
  return [{ id: null, label: t.people.noUnit }, ...units.map(({ id, name }) => ({ id, label: name }))];
}

/** The choices of an enumeration, in the order its words are written. */
export function named<V extends string>(words: Record<V, string>): { id: V; label: string }[] {
  return (Object.keys(words) as V[]).map((id) => ({ id, label: words[id] }));
}
