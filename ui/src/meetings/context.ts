import { getStudyFrame, listSessions, type StudyFrame } from "../bridge";
import { showDate } from "../parts/dates";
import { openDirectory, type Directory } from "../people/directory";

/** What a meeting refers to: people, the sessions it may be combined with, the works presented. */
export interface MeetingContext {
  directory: Directory;
  sessions: { id: string; label: string }[];
  works: StudyFrame["works"];
}

export async function meetingContext(year: number): Promise<MeetingContext> {
  const [directory, sessions, frame] = await Promise.all([
    openDirectory(year),
    listSessions(year),
    getStudyFrame(year),
  ]);
  return {
    directory,
    sessions: sessions.map(({ id, title, heldOn }) => ({ id, label: `${showDate(heldOn)} ${title}` })),
    works: frame.works,
  };
}
