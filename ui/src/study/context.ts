import { getStudyFrame, listMeetings, listSessions, type StudyFrame } from "../bridge";
import { showDate } from "../parts/dates";
import { openDirectory, type Directory } from "../people/directory";
import { t } from "../text";
import { monthIn, yearOf } from "../parts/periods";

/** What a session refers to: people, the year's topic, plans and campaigns, the meetings it may be combined with. */
export interface StudyContext {
  directory: Directory;
  frame: StudyFrame;
  meetings: { id: string; label: string }[];
}

export async function studyContext(year: number): Promise<StudyContext> {
  const [directory, frame, meetings] = await Promise.all([
    openDirectory(year),
    getStudyFrame(year),
    listMeetings(year),
  ]);
  return {
    directory,
    frame,
    meetings: meetings.map(({ id, kind, period, heldOn }) => ({
      id,
      label: `${t.meetingKinds[kind]} ${t.monthOf(monthIn(period), yearOf(period))} ${showDate(heldOn)}`.trim(),
    })),
  };
}

/** What the programme refers to: people, and the sessions that came of it. */
export interface ProgrammeContext {
  directory: Directory;
  sessions: { id: string; label: string }[];
}

export async function programmeContext(year: number): Promise<ProgrammeContext> {
  const [directory, sessions] = await Promise.all([openDirectory(year), listSessions(year)]);
  return {
    directory,
    sessions: sessions.map(({ id, title, heldOn }) => ({ id, label: `${showDate(heldOn)} ${title}`.trim() })),
  };
}

type Choice = { id: string | null; label: string };

export function topicChoices(frame: StudyFrame): Choice[] {
  return [
    { id: null, label: t.study.noTopic },
    ...frame.topics.map(({ id, shortName, title }) => ({ id, label: shortName || title })),
  ];
}

export function campaignChoices(frame: StudyFrame): Choice[] {
  return [{ id: null, label: t.study.noCampaign }, ...frame.campaigns.map(({ id, title }) => ({ id, label: title }))];
}

export function planChoices(frame: StudyFrame): Choice[] {
  const kept = frame.plans.filter((plan) => plan.id !== null);
  return [
    { id: null, label: t.study.noPlan },
    ...kept.map(({ id, number, symbol, dated }) => ({
      id,
      label: `${t.study.planShown(number === null ? "…" : String(number), symbol)} ${showDate(dated)}`.trim(),
    })),
  ];
}
