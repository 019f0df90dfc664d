import type { ItemFile, Plan, SessionFile, StudyFrame } from "../bridge";
import { quarterPeriod } from "../parts/periods";

type Form = SessionFile["forms"][number];
type Work = SessionFile["works"][number];
type Partner = SessionFile["partners"][number];
type Presenter = SessionFile["presenters"][number];
export type Round = SessionFile["rounds"][number];

export const blankForm = (): Form => ({ id: null, form: "talk", otherName: "", isNew: false });
export const blankWork = (): Work => ({ id: null, workId: null, title: "", author: "", excerpt: "" });
export const blankPartner = (): Partner => ({ id: null, name: "", people: null });
export const blankRound = (): Round => ({ id: null, name: "", scores: [] });
export const blankPresenter = (): Presenter => ({ id: null, personId: null, guestName: "", topic: "" });

export const blankTopic = (shortName: string): StudyFrame["topics"][number] => ({
  id: null,
  title: "",
  issuedBy: "",
  shortName,
});
export const blankPlan = (): Plan => ({
  id: null,
  number: null,
  dated: null,
  subject: "",
  role: "year_programme",
  symbol: "",
});
export const blankCampaign = (): StudyFrame["campaigns"][number] => ({
  id: null,
  title: "",
  from: "",
  to: null,
  planId: null,
  needsPaper: false,
});

export const blankItem = (year: number): ItemFile => ({
  id: null,
  period: quarterPeriod(year, 1),
  title: "",
  form: null,
  preparerId: null,
  presenterId: null,
  partners: "",
  site: "",
  sessionId: null,
});
