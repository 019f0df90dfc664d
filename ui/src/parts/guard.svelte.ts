import { t } from "../text";
import { ask } from "./ask.svelte";

/** What a form lets the guard know about it. */
export interface Guarded {
  readonly dirty: boolean;
  save(): Promise<boolean>;
  /** Waits for a save that is under way: what is being written is not unsaved. */
  finished(): Promise<void>;
  /** Takes over what stands in the fields but was not read yet. */
  settle(): Promise<boolean>;
}

const forms = $state<Guarded[]>([]);

/** Puts a form under guard for as long as it is on the screen. */
export function guard(form: Guarded): () => void {
  forms.push(form);
  return () => {
    const at = forms.indexOf(form);
    if (at >= 0) forms.splice(at, 1);
  };
}

export function anythingUnsaved(): boolean {
  return forms.some((form) => form.dirty);
}

/** Asks Save / Do not save / Stay when something typed would be lost; true when one may go. */
export async function mayLeave(): Promise<boolean> {
  const all = [...forms];
  for (const form of all) {
    await form.finished();
    await form.settle();
  }
  const dirty = all.filter((form) => form.dirty);
  if (dirty.length === 0) return true;
  const answer = await ask({
    title: t.leave.title,
    body: t.leave.body,
    choices: [
      { id: "save", label: t.leave.save, kind: "primary" },
      { id: "drop", label: t.leave.drop, kind: "danger" },
      { id: "stay", label: t.leave.stay },
    ],
  });
  if (answer === "drop") return true;
  if (answer !== "save") return false;
  for (const form of dirty) if (!(await form.save())) return false;
  return true;
}
