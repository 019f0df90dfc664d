import type { Activity, PersonFile, Post, Standing, Unit } from "../bridge";
import { named } from "../parts/choices";
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
