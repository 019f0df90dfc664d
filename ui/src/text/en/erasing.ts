import type { erasing as source } from "../vi/erasing";

export const erasing: typeof source = {
  title: "Erase for good, as the law asks",
  sectionHint:
    "Only when personal data has to be erased by law. For a mistaken entry use “Delete”; whoever moved away or died is recorded under Participation status.",
  open: "Erase for good…",
  dialogTitle: (name) => `Erase ${name} for good?`,
  goes: "What goes:",
  goesLines: [
    "Name and every detail of this person in the tables of the book.",
    "The same in the journal; it still says that somebody was erased, by whom and why.",
    "Photos and files of this person.",
  ],
  stays: "What stays:",
  staysLines: [
    "What was counted: attendance and times stay, without the name.",
    "Sealed archives and old backups. Afterwards the program names each file, to be dealt with by hand.",
    "Papers that were printed and files that were saved outside the book.",
  ],
  noWayBack: "This cannot be undone, and nothing goes to the bin.",
  reason: "Reason",
  reasonHint: "For example: request of the person, 12/03/2027. The reason is written into the journal.",
  name: (name) => `Type the full name: ${name}`,
  confirm: "Erase for good",
  running: "Erasing…",
  done: "Erased for good",
  rows: (rows) => `${rows} ${rows === 1 ? "row" : "rows"} erased or made nameless`,
  images: (images) => `${images} ${images === 1 ? "place" : "places"} in the journal emptied`,
  remains: "These still hold the person and have to be dealt with by hand:",
  remainsNone: "No sealed archive or backup still holds the person.",
};
