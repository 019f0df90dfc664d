import type { Text } from "../vi";

export const reminders: Text["reminders"] = {
  title: "Reminders",
  hint: "Sensitive: shown here alone, and printed in no list and no report.",
  columns: { month: "Month", person: "Name", dated: "Day", content: "What for" },
  add: "Enter a reminder",
  edit: "Change the reminder",
  empty: "Nobody was reminded in this year.",
  person: "Name",
  meeting: "In the meeting",
  noMeeting: "(in no meeting)",
  month: "Counted in",
  dated: "Day",
  content: "Reminded or criticised for",
  removeTitle: (name) => `Delete the reminder of ${name}?`,
  removeBody: "This line will be in the book no more.",
};
