/** True while an input method (Unikey, IBus) is still composing: such keys belong to it. */
export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

const STOPS = "input, select, textarea, [data-stop]";

/** The places Enter goes through, in the order of the screen. */
function stops(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(STOPS)].filter(
    (each) => each.tabIndex >= 0 && !each.hasAttribute("disabled") && each.checkVisibility(),
  );
}

/** Moves to the next stop after `from`; false when it was the last. */
export function goOn(form: HTMLElement, from: HTMLElement): boolean {
  const next = stops(form).find((each) => from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (!next) return false;
  next.focus();
  if (next instanceof HTMLInputElement && next.type !== "checkbox") next.select();
  return true;
}

/** Takes the focus to the first place to type in. */
export function focusFirst(form: HTMLElement): void {
  stops(form)[0]?.focus();
}
