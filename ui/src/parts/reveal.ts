import { tick } from "svelte";
import type { Attachment } from "svelte/attachments";
import { on } from "svelte/events";

const REVEAL = "reveal";

/** Asks whatever hides an element (a closed section, another tab) to show it. */
export async function reveal(element: Element): Promise<void> {
  element.dispatchEvent(new Event(REVEAL, { bubbles: true }));
  await tick();
}

/** For what can hide its content: called when something inside has to be seen. */
export function onReveal(show: () => void): Attachment {
  return (element) => on(element, REVEAL, show);
}
