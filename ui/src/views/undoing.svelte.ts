import { redo, undo, undoState, type UndoState, type UndoStep } from "../bridge";
import { stepWords } from "../journal/words";
import { anythingUnsaved } from "../parts/guard.svelte";
import { composing } from "../parts/keys";
import { markSaved } from "../parts/saved.svelte";
import { say, tell } from "../parts/toast.svelte";
import { t } from "../text";
import { desk, refreshBook, showAnew } from "./desk.svelte";
import { mayWrite } from "./walls";

/** What could be undone and done again; one line of steps for the whole book. */
export const steps = $state<UndoState>({ undo: null, redo: null });
let running = false;

export async function refreshUndo(): Promise<void> {
  if (!desk.book || desk.book.locked) return;
  try {
    Object.assign(steps, await undoState());
  } catch {
    // The buttons stay as they were; pressing one says what is wrong.
  }
}

export const undoLast = () => turn(steps.undo, undo, t.undoing.undone);
export const redoLast = () => turn(steps.redo, redo, t.undoing.redone);

async function turn(
  step: UndoStep | null,
  command: (seq: number) => Promise<UndoState>,
  words: (what: string) => string,
): Promise<void> {
  if (!step || running || anythingUnsaved()) return;
  running = true;
  try {
    Object.assign(steps, await command(step.seq));
    markSaved();
    say(words(stepWords(step)));
    await refreshBook();
    showAnew();
  } catch (thrown) {
    tell(thrown);
    await refreshUndo();
  } finally {
    running = false;
  }
}

/** In a field these keys belong to the field. */
export function undoByKey(event: KeyboardEvent): void {
  if (!event.ctrlKey || event.altKey || composing(event) || !desk.book || !mayWrite(desk.book)) return;
  const key = event.key.toLowerCase();
  const back = key === "z" && !event.shiftKey;
  const forth = key === "y" || (key === "z" && event.shiftKey);
  if (!back && !forth) return;
  const target = event.target as Element;
  if (target.closest("input, textarea, select, [contenteditable]") || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  void (back ? undoLast() : redoLast());
}
