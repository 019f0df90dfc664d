import type { Text } from "../vi";

export const itemStates: Text["itemStates"] = {
  held: "Held",
  not_yet_due: "Not due yet",
  missed: "Not held yet",
  put_off: "Put off",
  not_held: "Not held",
};

export const programme: Text["programme"] = {
  title: "Planned sessions",
  items: "Items of the year’s plan",
  itemsHint:
    "From the year’s plan of thematic study. Each item is linked to the session that carried it out; if a session was put off, that session gives the reason.",
  columns: { quarter: "Quarter", planned: "Planned", held: "Held" },
  total: "The year",
  lacking: "No session in this quarter; the rule is at least one.",
  item: (number) => `Item ${number}`,
  add: "Add an item",
  quarter: "Quarter",
  itemTitle: "Content",
  form: "Form",
  preparer: "Prepared by",
  presenter: "Presented by",
  partners: "Partners",
  partnersHint: "Separate several with semicolons.",
  site: "Place",
  session: "Session that carried it out",
  noSession: "(none yet)",
  open: "Open the session",
  link: (session) => `Link to: ${session}`,
  make: "Make a session from this item",
  note: "Note",
};
