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
    days: "Days",
    plan: "Plan",
    sessions: "Sessions combined with it",
    papers: "Papers handed in / due",
  },
  days: (from, to) => (to ? `${from} – ${to}` : `from ${from}`),
  of: (handedIn, due) => `${handedIn}/${due}`,
  owed: (count) => `${count} still to come`,
  emptyTitle: "No political campaign in this year yet",
  emptyBody:
    "A campaign has a theme, its days and a plan; where every member writes a paper (a self-review, a pledge), who has handed it in is kept here.",
  addFirst: "Enter the first one",
  newTitle: "New political campaign",
  basics: "Theme and days",
  name: "Theme",
  from: "From",
  to: "To",
  plan: "By plan",
  needsPaper: "Every member hands in a paper",
  note: "Note",
  papers: "The members’ papers",
  papersHint:
    "Listed are the members who take part on the last day of the campaign (today, while it runs). Who is exempt, or came or left in between, counts only once a paper is handed in.",
  groups: {
    due: "Members who owe a paper",
    others: "Members on some day, without owing one",
    gone: "Not in the branch during the campaign",
  },
  allHandedIn: "All handed in",
  keys: "Keys: ↑ ↓ choose · Space: change · 1 handed in · 2 presented · 0 not handed in",
  on: "Day",
  paperNote: "Note",
  removeTitle: "Delete this campaign?",
  removeBody: "What is kept of its papers is deleted too.",
};
