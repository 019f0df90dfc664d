/** Something of the book may lie in the clipboard of the system. */
let filled = false;

/** Puts a line on the clipboard; false where the system does not let us. */
export async function copyLine(line: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(line);
    filled = true;
    return true;
  } catch {
    return false;
  }
}

/** Notices what is copied by key or menu; hands back how to stop. */
export function watchCopies(): () => void {
  const notice = () => (filled = true);
  for (const kind of ["copy", "cut"]) document.addEventListener(kind, notice);
  return () => {
    for (const kind of ["copy", "cut"]) document.removeEventListener(kind, notice);
  };
}

/** Takes back what was copied here, where the system lets a page do that. */
export async function emptyClipboard(): Promise<void> {
  if (!filled) return;
  filled = false;
  try {
    await navigator.clipboard.writeText("");
  } catch {
    // The window has no focus, or pages may not touch the clipboard.
  }
}
