import type { Text } from "../vi";

export const itemStates: Text["itemStates"] = {
  held: "Held",
  not_yet_due: "Not due yet",
  missed: "Not held yet",
  put_off: "Put off",
  not_held: "Not held",
};

export const programme: Text["programme"] = {
  title: "The year’s programme",
  items: "Planned sessions",
  itemsHint:
    "From the year’s plan of thematic study. Each line is linked to the session that came of it; why one was put off is said in that session.",
  columns: { quarter: "Quarter", planned: "Planned", held: "Held" },
  total: "The year",
  lacking: "No session in this quarter; the rule is at least one.",
  add: "Add a line",
  quarter: "Quarter",
  itemTitle: "Content",
  form: "Form",
  preparer: "Prepared by",
  presenter: "Presented by",
  partners: "Partners",
  partnersHint: "Several are separated by a semicolon.",
  site: "Place",
  session: "The session that came of it",
  noSession: "(none yet)",
  open: "Open the session",
  link: (session) => `Link to: ${session}`,
  make: "Make a session of it",
  note: "Note",
};
