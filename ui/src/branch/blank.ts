import type { Branch, BranchProfile, TermItem, Unit } from "../bridge";
import { t } from "../text";

export function blankProfile(): BranchProfile {
  return {
    id: null,
    from: "",
    name: "",
    parentName: "",
    upperName: "",
    place: "",
    symbol: "",
    signingCapacity: t.branch.signingCapacities[0] ?? "",
    reportTo: "",
    recipients: [...t.branch.recipientsDefault],
    formatProfile: null,
    numberingScheme: "per_type_per_term",
    unitsIntro: t.branch.unitsIntroDefault,
  };
}

export function blankUnit(): Unit {
  return { id: null, name: "", from: null, to: null };
}

export function blankTerm(): TermItem {
  return { id: null, name: "", from: "", to: null };
}

/** The recipients are typed one a line; empty lines are nobody. */
export function withoutBlankLines(branch: Branch): Branch {
  const profiles = branch.profiles.map((profile) => ({
    ...profile,
    recipients: profile.recipients.map((line) => line.trim()).filter(Boolean),
  }));
  return { ...branch, profiles };
}
