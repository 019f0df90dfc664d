import { listIncoming, listMeetings } from "../bridge";
import { showDate } from "../parts/dates";
import { monthIn, yearOf } from "../parts/periods";
import { openDirectory, type Directory } from "../people/directory";
import { t } from "../text";

type Choice = { id: string | null; label: string };

/** What a document refers to: who signs, the meeting that it records, what came in before it. */
export interface DocumentContext {
  directory: Directory;
  meetings: Choice[];
  incoming: Choice[];
}

export async function documentContext(year: number): Promise<DocumentContext> {
  const [directory, meetings, incoming] = await Promise.all([
    openDirectory(year),
    listMeetings(year),
    listIncoming(null, ""),
  ]);
  return {
    directory,
    meetings: [
      { id: null, label: t.documents.noMeeting },
      ...meetings.map(({ id, kind, period, heldOn }) => ({
        id,
        label: `${t.meetingKinds[kind]} ${t.monthOf(monthIn(period), yearOf(period))} ${showDate(heldOn)}`.trim(),
      })),
    ],
    incoming: [
      { id: null, label: t.documents.noIncoming },
      ...incoming.map((each) => ({
        id: each.id,
        label: t.incoming.shown(each.kindName, each.numberSymbol, showDate(each.dated), each.issuer),
      })),
    ],
  };
}
