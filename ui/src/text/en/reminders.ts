import type { Text } from "../vi";

export const reminders: Text["reminders"] = {
  title: "Reminders",
  hint: "Sensitive: shown here alone, and printed in no list and no report.",
  columns: { month: "Month", person: "Name", dated: "Date", content: "What for" },
  add: "Record a reminder",
  edit: "Edit the reminder",
  empty: "No reminders this year.",
  person: "Name",
  meeting: "At the meeting",
  noMeeting: "(no meeting)",
  month: "Counts for",
  dated: "Date",
  content: "Reminded or criticised for",
  removeTitle: (name) => `Delete the reminder of ${name}?`,
  removeBody: "This line will be removed from the book.",
};
