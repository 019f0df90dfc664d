import type { FormChoice, FormKind } from "../bridge";

/** Which forms stand together in the list, in the order of a year's work; a kind that is named nowhere stands last. */
const GROUPS = {
  meetings: [
    "attendance-sheet",
    "invitation",
    "minutes",
    "resolution",
    "extract",
    "ballots",
    "vote-minutes",
    "attendance-table",
  ],
  study: ["study-plan", "session-minutes", "campaign-plan", "campaign-report"],
  commendations: ["commendations", "ledger"],
  people: ["members", "non-party", "movement", "person"],
  grading: ["grading-list", "grading-vote-minutes", "grading-submission", "grading-report"],
  documents: ["register-out", "register-in", "file-index"],
  year: ["monthly", "half-year-sheet", "year-comparison", "year-book"],
} as const satisfies Record<string, readonly string[]>;

type Named = keyof typeof GROUPS;
export type FormGroup = Named | "others";

const named = Object.entries(GROUPS) as [Named, readonly string[]][];

/** The forms by group; a group without any is left out. */
export function grouped(choices: FormChoice[]): { group: FormGroup; choices: FormChoice[] }[] {
  const groups = [...named.map(([group]) => group), "others" as const];
  return groups
    .map((group) => ({ group, choices: choices.filter(({ form }) => groupOf(form) === group).sort(inOrder) }))
    .filter((each) => each.choices.length > 0);
}

function groupOf(form: FormKind): FormGroup {
  return named.find(([, kinds]) => kinds.includes(form))?.[0] ?? "others";
}

function inOrder(one: FormChoice, other: FormChoice): number {
  const kinds: readonly string[] = named.flatMap(([, each]) => each);
  return kinds.indexOf(one.form) - kinds.indexOf(other.form);
}

/** The form that the list begins with. */
export function firstOf(choices: FormChoice[]): FormChoice | undefined {
  return grouped(choices)[0]?.choices[0];
}
