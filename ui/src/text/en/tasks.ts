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
  columns: { who: "Person, unit", content: "Task", given: "Given on", due: "Due", status: "State" },
  add: "Give a task",
  edit: "Change the task",
  empty: "No task here. Give one above, or write it down in the meeting itself.",
  person: "Given to",
  unit: "or to a unit",
  noUnit: "(none)",
  givenOn: "Given on",
  due: "Due",
  content: "What is to be done",
  status: "State",
  result: "Result",
  resultShown: (result) => `Result: ${result}`,
  removeTitle: (who) => `Delete the task of ${who}?`,
  removeBody: "A task that nobody does any more is better marked “Dropped”, so that it can still be followed.",
  storyColumns: {
    period: "Meeting",
    heldOn: "Day",
    person: "Teller",
    kind: "What",
    title: "Story or work",
    status: "State",
  },
  noStories: "Nobody has been assigned a story or a work in this year.",
  waiting: (count) => `Still without a turn (${count})`,
  waitingHint: "Members who take part and have been assigned neither a story nor a work in the year.",
};
