import { hear, lockBook, onLocked, stayAwake, unlockBook } from "../bridge";
import { ask, asking } from "../parts/ask.svelte";
import { emptyClipboard, watchCopies } from "../parts/clipboard";
import { composing } from "../parts/keys";
import { anythingUnsaved } from "../parts/guard.svelte";
import { tell } from "../parts/toast.svelte";
import { t } from "../text";
import { desk, leaveIfShut, refreshBook, shut } from "./desk.svelte";
import { refreshUndo } from "./undoing.svelte";

const AWAKE_EVERY_MS = 15_000;
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

let told = 0;

/** Starts to listen; hands back how to stop. */
export function watchLock(): () => void {
  hear({ locked: cover, shut: () => void leaveIfShut().catch(() => {}), written: () => void refreshUndo() });
  const stopHearing = onLocked(cover);
  const stopWatching = watchCopies();
  for (const sign of SIGNS) addEventListener(sign, awake, { passive: true, capture: true });
  return () => {
    stopHearing();
    for (const sign of SIGNS) removeEventListener(sign, awake, { capture: true });
    stopWatching();
  };
}

function awake(): void {
  if (!desk.book || desk.book.locked || Date.now() - told < AWAKE_EVERY_MS) return;
  told = Date.now();
  void stayAwake().catch(() => {});
}

/** Draws the cover over whatever is on the screen; what was typed beneath stays. */
export function cover(): void {
  if (!desk.book || desk.book.locked) return;
  // A question would stand before the cover, and names what it is about.
  asking.question?.answer(null);
  desk.book.locked = true;
  void emptyClipboard();
}

/** The practice book has no passphrase that anybody knows, and an archive none that unlocks a window. */
export const mayLock = () =>
  desk.book !== null && !desk.book.practice && desk.book.archive === null && !desk.book.locked;

export async function lockNow(): Promise<void> {
  if (!mayLock()) return;
  try {
    await lockBook();
    cover();
  } catch (thrown) {
    tell(thrown);
  }
}

export function lockByKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== "l" || !event.ctrlKey || event.altKey || event.shiftKey || composing(event)) return;
  event.preventDefault();
  void lockNow();
}

/** Rejects with the failure when the passphrase is not the one. */
export async function unlock(passphrase: string): Promise<void> {
  await unlockBook(passphrase);
  await refreshBook();
  if (desk.book) desk.book.locked = false;
  void refreshUndo();
}

/** Nothing can be saved while the book is locked, so the question is another one than elsewhere. */
export async function mayDrop(): Promise<boolean> {
  if (!anythingUnsaved()) return true;
  const answer = await ask({
    title: t.lock.closeTitle,
    body: t.lock.closeBody,
    choices: [
      { id: "stay", label: t.lock.stay },
      { id: "drop", label: t.lock.closeDrop, kind: "danger" },
    ],
  });
  return answer === "drop";
}

export async function closeLocked(): Promise<void> {
  if (await mayDrop()) await shut();
}
