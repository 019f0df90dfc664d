import type { Facts, FailureText } from "../shape";

const at = (path: string | undefined) => (path ? ` (${path})` : "");
const isWrongKey = (f: Facts) => f["code"] === "wrong_passphrase";

export const safetyFailures = {
  locked: () => ({
    happened: "The book is locked, so this was not done.",
    safe: "The book is untouched; what you typed is still on the screen.",
    next: "Unlock it with your passphrase and try again.",
  }),
  not_allowed: () => ({
    happened: "The user who opened the book has no right to do this.",
    safe: "Nothing was changed.",
    next: "Ask an administrator of the book to do it, or to give you the right under Settings → Users.",
  }),
  too_many_tries: (f) => ({
    happened: "Too many wrong passphrases.",
    safe: "The book is untouched and still locked.",
    next: `Wait ${f["seconds"] ?? "a few"} seconds, then type it again. Check Caps Lock and the keyboard layout.`,
  }),
  last_administrator: () => ({
    happened: "This is the last administrator of the book.",
    safe: "Nothing was changed; this person can open the book as before.",
    next: "Make somebody else an administrator first, then try again.",
  }),
  name_taken: (f) => ({
    happened: `There is a user called “${f["name"] ?? ""}” already.`,
    safe: "Nothing was changed.",
    next: "Choose another name, with an office in it say. The journal has to tell who did what.",
  }),
  no_backup: (f) => ({
    happened: `There is no backup yet${at(f["path"])}.`,
    safe: "The book is intact.",
    next: "Press “Back up now” first, then try again.",
  }),
  undo_conflict: (f) => ({
    happened: `It cannot be undone: something was changed there since${f["label"] ? ` (${f["label"]})` : ""}.`,
    safe: "Nothing was changed; the record is as you see it.",
    next: "See in the journal what stood there before, and correct it by hand.",
  }),
  nothing_to_undo: () => ({
    happened: "There is nothing to undo or redo.",
    safe: "Nothing was changed.",
    next: "To bring back something deleted earlier, open Journal → Bin.",
  }),
  backup_damaged: (f) => ({
    happened: `This backup is damaged${f["part"] ? ` in its part ${f["part"]}` : ""}${at(f["path"])}.`,
    safe: "The book in use was not touched; the backup file is as it was.",
    next: "Choose another backup. Do not delete this one: part of it may still be saved.",
  }),
  not_a_backup: (f) => ({
    happened: `This file is no backup of Sổ Chi bộ${at(f["path"])}.`,
    safe: "Nothing was changed.",
    next: "Choose a file ending in .sochibo where the backups are kept.",
  }),
  backup_newer: (f) => ({
    happened: `A newer version wrote this backup (${f["found"] ?? "?"}; this program knows ${f["known"] ?? "?"}).`,
    safe: "Nothing was changed.",
    next: "Install the newer version of the program and try again.",
  }),
  other_book: (f) => ({
    happened: `Another book is in this folder${at(f["path"])}.`,
    safe: "That book was not touched.",
    next: "Choose the folder of this very book, or an empty one.",
  }),
  year_held: (f) => ({
    happened: `What you changed belongs to the year ${f["year"] ?? "?"}, which is on hold, so it was not saved.`,
    safe: "The book is unchanged; what you typed is still on the screen.",
    next: "To enter more, have an administrator call the hold off under Closing, then save again.",
  }),
  year_closed: (f) => ({
    happened: `What you changed belongs to the year ${f["year"] ?? "?"}, which is closed and can no longer be changed.`,
    safe: "The year is as it was closed; what you typed is still on the screen.",
    next: "For a mistake that has to be mended, someone with the right opens the year again under Closing, with a reason and a second person.",
  }),
  year_not_held: () => ({
    happened: "The year was not closed, for it is not on hold.",
    safe: "Nothing was changed.",
    next: "Press “Put on hold” first, look everything over, then close it.",
  }),
  year_not_closed: () => ({
    happened: "The year is not closed, or not sealed, so this was not done.",
    safe: "Nothing was changed.",
    next: "Take the steps under Closing one after the other, from the top.",
  }),
  second_is_you: () => ({
    happened: "The second person has to be somebody else than the one who opened the book.",
    safe: "The year is still closed; nothing was changed.",
    next: "Have another user type their passphrase, or use the recovery code where there is no other user.",
  }),
  second_is_needed: () => ({
    happened: "The book has other users, so the recovery code does not stand for a second person.",
    safe: "The year is still closed; nothing was changed.",
    next: "Have another user type their passphrase.",
  }),
  archive_refused: (f) => ({
    happened: isWrongKey(f)
      ? "The passphrase of the archive is wrong."
      : "This archive does not open: the file is not as it was sealed.",
    safe: "The file was not changed; no book was touched.",
    next: isWrongKey(f)
      ? "Type the passphrase chosen at sealing again, with every letter and every dash."
      : "Take another copy of the archive (stick, disk, record office).",
  }),
  findings_stand: (f) => ({
    happened: `The year was not closed: ${f["count"] ?? "some"} things are to be mended.`,
    safe: "Nothing was changed.",
    next: "See the list of checks, mend each of them, then close it again.",
  }),
  year_runs: () => ({
    happened: "The year is not over, so it was not closed.",
    safe: "Nothing was changed.",
    next: "Wait for its end; if nothing more will come, tick “The year is not over, close it all the same”.",
  }),
} satisfies Record<string, (facts: Facts) => FailureText>;
