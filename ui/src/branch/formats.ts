import { t } from "../text";

/** The layout rules that a branch, a report or a document may choose; none follows the date of the paper. */
export function formatChoices(): { id: string | null; label: string }[] {
  const { byDate, hd36, hd05, khoi } = t.branch.formatProfiles;
  return [
    { id: null, label: byDate },
    { id: "hd36", label: hd36 },
    { id: "hd05", label: hd05 },
    { id: "khoi-binh-thuan", label: khoi },
  ];
}
