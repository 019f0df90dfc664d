/** What the page wants to know of every command, whoever called it. */
interface Ears {
  /** A command was refused because the book is locked. */
  locked: () => void;
  /** A command was refused because no book is open. */
  shut: () => void;
  /** A command has changed the book. */
  written: () => void;
}

const ears: Partial<Ears> = {};

const WRITING =
  /^(add|attach|change|delete|edit|erase|fulfil|import|issue|meeting_invitation|move|pick_and_attach|remove|restore_from|save|send|set_user|take_back|update)/;

export function hear(what: Ears): void {
  Object.assign(ears, what);
}

export function heardRefusal(code: string): void {
  if (code === "locked") ears.locked?.();
  if (code === "no_book_open") ears.shut?.();
}

export function heardSuccess(command: string): void {
  if (WRITING.test(command)) ears.written?.();
}
