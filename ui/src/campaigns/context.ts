import { getStudyFrame } from "../bridge";
import { openDirectory, type Directory } from "../people/directory";
import { planChoices } from "../study/context";

/** What a campaign refers to: the plans of the year, and people who left its sheet. */
export interface CampaignContext {
  directory: Directory;
  plans: { id: string | null; label: string }[];
}

export async function campaignContext(year: number): Promise<CampaignContext> {
  const [frame, directory] = await Promise.all([getStudyFrame(year), openDirectory(year)]);
  return { directory, plans: planChoices(frame) };
}
