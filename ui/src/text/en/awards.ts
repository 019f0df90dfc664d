import type { Text } from "../vi";

export const awards: Text["awards"] = {
  tab: "Awards",
  hint: "Awards given by decision of a competent authority; they do not count as commendations.",
  columns: { person: "Person or branch", form: "Form", title: "For", decision: "Decision" },
  branch: "The branch",
  add: "Record an award",
  edit: "Edit the award",
  empty: "No award has been recorded for this year.",
  person: "Name",
  personHint: "Left empty: the branch as a whole.",
  form: "Form",
  forms: ["Giấy khen", "Bằng khen", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Kỷ niệm chương"],
  decision: "Number of the decision",
  dated: "Date of the decision",
  authority: "Decided by",
  title: "For",
  removeTitle: (name) => `Delete the award of ${name}?`,
  removeBody: "This line will be removed from the book.",
};
