import type { TaskFile, TaskRow } from "../bridge";

export type TaskFilter = "all" | "open" | "overdue" | "done";

/** Dropped tasks are in the whole list alone: nobody has to do them, and nobody did. */
export function passes(row: TaskRow, filter: TaskFilter): boolean {
  if (filter === "open") return row.task.status === "assigned";
  if (filter === "overdue") return row.isOverdue;
  if (filter === "done") return row.task.status === "done";
  return true;
}

export const blankTask = (): TaskFile => ({
  id: null,
  meetingId: null,
  personId: null,
  unitId: null,
  content: "",
  givenOn: null,
  due: null,
  status: "assigned",
  result: "",
});
