import type { Text } from "../vi";

export const paperStatuses: Text["paperStatuses"] = {
  not_handed_in: "Not handed in",
  handed_in: "Handed in",
  presented: "Presented",
};

export const campaigns: Text["campaigns"] = {
  title: "Political campaigns",
  columns: {
    title: "Theme",
    days: "Dates",
    plan: "Plan",
    sessions: "Linked sessions",
    papers: "Papers handed in / due",
  },
  days: (from, to) => (to ? `${from} – ${to}` : `from ${from}`),
  of: (handedIn, due) => `${handedIn}/${due}`,
  owed: (count) => `${count} not handed in yet`,
  emptyTitle: "No political campaign this year yet",
  emptyBody:
    "A campaign has a theme, dates and a plan; if every member writes a paper (a self-review, a pledge), this is where the papers handed in are recorded.",
  addFirst: "Record the first campaign",
  newTitle: "New political campaign",
  basics: "Theme and dates",
  name: "Theme",
  from: "From",
  to: "To",
  plan: "Under plan",
  needsPaper: "Every member hands in a paper",
  note: "Note",
  papers: "The members’ papers",
  papersHint:
    "The list holds the members due to take part on the last day of the campaign (today, while it runs). Those who are exempt, or who came or left in between, count only once they have handed in a paper.",
  groups: {
    due: "Members who owe a paper",
    others: "In the branch during the campaign, no paper due",
    gone: "Not in the branch during the campaign",
  },
  allHandedIn: "All handed in",
  keys: "Keys: ↑ ↓ choose · Space: change · 1 handed in · 2 presented · 0 not handed in",
  on: "Date",
  paperNote: "Note",
  removeTitle: "Delete this campaign?",
  removeBody: "The record of its papers is deleted too.",
};
