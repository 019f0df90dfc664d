import { asFailure } from "../bridge";
import { failureText, type FailureText } from "../text";

interface Toast {
  id: number;
  text: string;
  failure: FailureText | null;
}

const LIFE_MS = 4000;

export const toasts = $state<Toast[]>([]);
let next = 0;

/** A short good message; it goes by itself. */
export function say(text: string): void {
  const id = next++;
  toasts.push({ id, text, failure: null });
  setTimeout(() => dismiss(id), LIFE_MS);
}

/** A failure in words; it stays until it is closed. A locked book says so by its cover. */
export function tell(thrown: unknown): void {
  const told = asFailure(thrown);
  if (told.code === "locked") return;
  const failure = failureText(told);
  if (toasts.some((toast) => toast.failure?.happened === failure.happened)) return;
  toasts.push({ id: next++, text: failure.happened, failure });
}

/** Does something, and tells when it fails. */
export async function trying(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    tell(thrown);
  }
}

export function dismiss(id: number): void {
  const at = toasts.findIndex((toast) => toast.id === id);
  if (at >= 0) toasts.splice(at, 1);
}
