import type { ActivitySpan, HelperSpan, OfficeSpan, PersonFile, PlacementSpan, StandingSpan } from "../bridge";

export const blankStanding = (): StandingSpan => ({ id: null, standing: "official", from: "", note: "" });
export const blankActivity = (): ActivitySpan => ({
  id: null,
  activity: "exempt",
  from: "",
  to: null,
  place: "",
  note: "",
});
export const blankPlacement = (): PlacementSpan => ({ id: null, unitId: null, jobTitle: "", from: "", to: null });
export const blankOffice = (): OfficeSpan => ({ id: null, post: "committee_member", from: "", to: null });

export const blankHelper = (): HelperSpan => ({ id: null, helperId: "", from: "", to: null });

/** Someone new: one standing and one placement, for the common case needs no more. */
export function blankPerson(): PersonFile {
  return {
    id: null,
    fullName: "",
    givenName: null,
    birthName: "",
    gender: null,
    birth: null,
    ethnicity: "",
    religion: "",
    nativePlace: "",
    residence: "",
    generalEducation: "",
    qualification: "",
    politicalTheory: "",
    foreignLanguage: "",
    admissionDecisionOn: null,
    admissionCeremonyOn: null,
    officialOn: null,
    cardNo: "",
    identityNo: null,
    phone: "",
    note: "",
    standings: [blankStanding()],
    activities: [],
    placements: [blankPlacement()],
    offices: [],
    helpers: [],
  };
}

/** In the short form the standing gives the date; an unfilled placement is none. */
export function finished(person: PersonFile): PersonFile {
  const since = person.standings[0]?.from ?? "";
  const placements = person.placements
    .filter((each) => each.id !== null || each.unitId !== null || each.jobTitle.trim() !== "" || each.from !== "")
    .map((each) => ({ ...each, from: each.from || since }));
  return { ...person, placements };
}

/** The short form keeps room for a placement, after it was saved without one too. */
export function withPlacement(person: PersonFile): PersonFile {
  return person.placements.length ? person : { ...person, placements: [blankPlacement()] };
}
