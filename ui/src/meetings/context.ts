import {
  getBranch,
  getStudyFrame,
  listMeetings,
  listSessions,
  type MeetingRow,
  type StudyFrame,
  type Unit,
} from "../bridge";
import { showDate } from "../parts/dates";
import { openDirectory, type Directory } from "../people/directory";

/** What a meeting refers to: people, units, the sessions it may be combined with, the works presented. */
export interface MeetingContext {
  directory: Directory;
  units: Unit[];
  /** The other meetings of the year. */
  meetings: MeetingRow[];
  sessions: { id: string; label: string }[];
  works: StudyFrame["works"];
}

export async function meetingContext(year: number): Promise<MeetingContext> {
  const [directory, branch, meetings, sessions, frame] = await Promise.all([
    openDirectory(year),
    getBranch(),
    listMeetings(year),
    listSessions(year),
    getStudyFrame(year),
  ]);
  return {
    directory,
    units: branch.units,
    meetings,
    sessions: sessions.map(({ id, title, heldOn }) => ({ id, label: `${showDate(heldOn)} ${title}` })),
    works: frame.works,
  };
}
