import type { ContributionItem, VoteItem } from "../bridge";

export const blankVote = (eligible: number | null): VoteItem => ({
  id: null,
  subject: "",
  inFavour: eligible,
  against: 0,
  abstained: 0,
  eligible,
  secret: false,
});
export const blankContribution = (): ContributionItem => ({ id: null, personId: null, times: 1, content: "" });
/** How often those who are named spoke; null when nobody is. */
export function speechesOf(contributions: ContributionItem[]): number | null {
  return contributions.length ? contributions.reduce((sum, said) => sum + (said.times ?? 0), 0) : null;
}
