import { tick } from "svelte";
import type { Attachment } from "svelte/attachments";
import { on } from "svelte/events";

const REVEAL = "reveal";

/** Asks whatever hides an element (a closed section, another tab) to show it. */
export async function reveal(element: Element): Promise<void> {
  element.dispatchEvent(new Event(REVEAL, { bubbles: true }));
  await tick();
}

/** Leads to a control: out of whatever hides it and from under the bars that stay in sight. */
export async function focusInSight(control: HTMLElement): Promise<void> {
  await reveal(control);
  control.scrollIntoView({ block: "center" });
  control.focus();
}

/** For what can hide its content: called when something inside has to be seen. */
export function onReveal(show: () => void): Attachment {
  return (element) => on(element, REVEAL, show);
}
