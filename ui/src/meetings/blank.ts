import type { AgendaItem, StoryItem } from "../bridge";

export const blankAgenda = (): AgendaItem => ({ id: null, title: "", note: "" });
export const blankStory = (): StoryItem => ({
  id: null,
  kind: "story",
  personId: null,
  title: "",
  workId: null,
  workTitle: "",
  excerpt: "",
  status: "done",
});
