/** The size of everything, chosen by the clerk and kept on this machine. */
export const SIZES = [90, 100, 110, 125, 150, 175] as const;
const KEPT = "scale";

export const scale = $state({ percent: 100 });

export function recallScale(): void {
  setScale(Number(localStorage.getItem(KEPT)));
}

/** One of the sizes; anything else is 100 %. */
export function setScale(percent: number): void {
  put(SIZES.find((step) => step === percent) ?? 100);
}

/** One step smaller (-1) or larger (+1). */
export function changeScale(by: -1 | 1): void {
  const at = SIZES.findIndex((step) => step === scale.percent);
  const next = SIZES[at + by];
  if (next) put(next);
}

export function canScale(by: -1 | 1): boolean {
  return SIZES[SIZES.findIndex((step) => step === scale.percent) + by] !== undefined;
}

function put(percent: number): void {
  scale.percent = percent;
  document.documentElement.style.setProperty("--scale", String(percent / 100));
  localStorage.setItem(KEPT, String(percent));
}
