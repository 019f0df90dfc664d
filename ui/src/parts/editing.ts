import { tick } from "svelte";
import { t } from "../text";
import { ask } from "./ask.svelte";
import type { FormState } from "./form.svelte";
import { markSaved } from "./saved.svelte";
import { say, tell } from "./toast.svelte";

/**
 * Saves and stays. The record is read again, for its new rows have their ids only now:
 * saved twice with the ids missing, they would be there twice. The focus stays in its field. True when it is saved.
 */
export async function keep<T>(form: FormState<T>, reread: () => Promise<T> | null): Promise<boolean> {
  if (!(await form.save())) return false;
  try {
    const record = await reread();
    if (record === null || form.dirty) return true;
    const focused = document.activeElement?.id;
    form.load(record);
    await tick();
    if (focused) document.getElementById(focused)?.focus();
  } catch (thrown) {
    tell(thrown);
  }
  return true;
}

/** Asks, deletes, says so; true when it is gone. */
export async function removeAfterAsking(
  question: { title: string; body: string },
  remove: () => Promise<void>,
): Promise<boolean> {
  const choices = [
    { id: "keep", label: t.actions.cancel },
    { id: "remove", label: t.actions.remove, kind: "danger" as const },
  ];
  if ((await ask({ ...question, choices })) !== "remove") return false;
  try {
    await remove();
    markSaved();
    say(t.saved.removed);
    return true;
  } catch (thrown) {
    tell(thrown);
    return false;
  }
}
