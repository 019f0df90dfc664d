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
  /^(add|attach|change|close_year|count_finding|delete|edit|erase|fulfil|hold|import|issue|meeting_invitation|move|pass|pick_and_attach|release|remove|reopen|restore_from|save|seal|send|set_user|start_year|take_back|update)/;

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
