import type { Attachment } from "svelte/attachments";
import { on } from "svelte/events";

/** Space left below, in rem. */
const MARGIN = 1;

/**
 * For what stands beside a longer column and sticks there: it always reaches down to the foot of the window. Where it
 * stands below that column, its own style says how high it is.
 */
export function toTheFoot(): Attachment<HTMLElement> {
  return (element) => {
    function fit(): void {
      const column = element.previousElementSibling;
      const beside = column !== null && element.getBoundingClientRect().left > column.getBoundingClientRect().left;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const room = window.innerHeight - element.getBoundingClientRect().top - MARGIN * rem;
      element.style.height = beside ? `${room}px` : "";
    }
    const watched = new ResizeObserver(fit);
    watched.observe(document.documentElement);
    if (element.parentElement) watched.observe(element.parentElement);
    const stop = [on(window, "scroll", fit, { capture: true, passive: true }), on(window, "resize", fit)];
    fit();
    return () => {
      watched.disconnect();
      for (const each of stop) each();
    };
  };
}
