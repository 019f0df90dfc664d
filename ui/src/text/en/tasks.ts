import type { Text } from "../vi";

export const taskStatuses: Text["taskStatuses"] = {
  assigned: "Under way",
  done: "Done",
  dropped: "Dropped",
};

export const tasks: Text["tasks"] = {
  title: "Assignments",
  tab: "Tasks",
  stories: "Stories and works",
  overdue: "overdue",
  overdueCount: (count) => (count === 1 ? "1 task is overdue" : `${count} tasks are overdue`),
  filter: "Filter the tasks",
  filters: { all: "All", open: "To do", overdue: "Overdue", done: "Done" },
  columns: { who: "Person, unit", content: "Task", given: "Given on", due: "Due", status: "Status" },
  add: "Record a task",
  finish: "Done",
  edit: "Edit the task",
  empty: "No task here. Record one above, or write it down in the meeting itself.",
  person: "Given to",
  unit: "or to a unit",
  noUnit: "(none)",
  givenOn: "Given on",
  due: "Due",
  content: "What is to be done",
  status: "Status",
  result: "Result",
  resultShown: (result) => `Result: ${result}`,
  removeTitle: (who) => `Delete the task of ${who}?`,
  removeBody: "A task that was given up is better marked “Dropped”, so that it stays on record.",
  storyColumns: {
    period: "Meeting",
    heldOn: "Date",
    person: "Presented by",
    kind: "Kind",
    title: "Story or work",
    status: "Status",
  },
  noStories: "Nobody has been assigned a story or a work this year.",
  waiting: (count) => `Not assigned yet (${count})`,
  waitingHint: "Members who have been assigned neither a story nor a work this year.",
};
