import type { Text } from "../vi";

export const awards: Text["awards"] = {
  tab: "Awards",
  hint: "Awards are decided by an authority; they never count among the commendations.",
  columns: { person: "Person or branch", form: "Form", title: "For", decision: "Decision" },
  branch: "The branch",
  add: "Enter an award",
  edit: "Change the award",
  empty: "No award has been entered for this year.",
  person: "Name",
  personHint: "Left empty: the branch as a whole.",
  form: "Form",
  forms: ["Giấy khen", "Bằng khen", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Kỷ niệm chương"],
  decision: "Number of the decision",
  dated: "Day of the decision",
  authority: "Decided by",
  title: "For",
  removeTitle: (name) => `Delete the award of ${name}?`,
  removeBody: "This line will be in the book no more.",
};
