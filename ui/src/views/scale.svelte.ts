/** The size of everything, chosen by the clerk and kept on this machine. */
const STEPS = [90, 100, 110, 125, 150, 175] as const;
const KEPT = "scale";

export const scale = $state({ percent: 100 });

export function recallScale(): void {
  const kept = Number(localStorage.getItem(KEPT));
  put(STEPS.find((step) => step === kept) ?? 100);
}

/** One step smaller (-1) or larger (+1). */
export function changeScale(by: -1 | 1): void {
  const at = STEPS.findIndex((step) => step === scale.percent);
  const next = STEPS[at + by];
  if (next) put(next);
}

export function canScale(by: -1 | 1): boolean {
  return STEPS[STEPS.findIndex((step) => step === scale.percent) + by] !== undefined;
}

function put(percent: number): void {
  scale.percent = percent;
  document.documentElement.style.setProperty("--scale", String(percent / 100));
  localStorage.setItem(KEPT, String(percent));
}
