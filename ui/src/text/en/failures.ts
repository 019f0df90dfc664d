import type { failures as inVietnamese } from "../vi/failures";
import { attachmentFailures } from "./attachments";
import { safetyFailures } from "./safety";

const at = (path: string | undefined) => (path ? ` (${path})` : "");

export const failures: typeof inVietnamese = {
  ...attachmentFailures,
  ...safetyFailures,
  wrong_passphrase: () => ({
    happened: "The passphrase is wrong.",
    safe: "The book is untouched and still locked.",
    next: "Check Caps Lock and the keyboard layout, then type it again. If it is forgotten, use the recovery code.",
  }),
  wrong_recovery_code: () => ({
    happened: "The recovery code is wrong.",
    safe: "The book is untouched; the code on paper is still valid.",
    next: "Compare each group of letters with the paper, then type it again.",
  }),
  key_file_missing: (f) => ({
    happened: `The key file is missing from the book's folder${at(f["path"])}.`,
    safe: "The data is still in the folder, but nobody can open it without the key file.",
    next: "Find the key file and copy it into the folder, or restore the latest backup.",
  }),
  key_file_damaged: (f) => ({
    happened: `The key file is damaged${at(f["path"])}.`,
    safe: "Nothing was written into the folder; the data is as it was.",
    next: "Restore the latest backup; this book is kept beside it.",
  }),
  book_missing: (f) => ({
    happened: `There is no book in this folder${at(f["path"])}.`,
    safe: "Nothing was changed.",
    next: "Check that the disk or USB stick is plugged in, or choose another folder.",
  }),
  book_damaged: (f) => ({
    happened: f["page"] ? `The book is damaged at data page ${f["page"]}.` : "The book's data file is damaged.",
    safe: "The program stopped and writes nothing more; the file stays as it is.",
    next: "Do not delete this folder. Restore the latest backup; the damaged book is kept beside it.",
  }),
  book_newer: (f) => ({
    happened: `A newer version wrote this book (${f["found"] ?? "?"}; this program knows ${f["known"] ?? "?"}).`,
    safe: "The book was not touched.",
    next: "Install the newer version of the program and open it again.",
  }),
  not_a_book: (f) => ({
    happened: `This folder is not a book${at(f["path"])}.`,
    safe: "Nothing was changed.",
    next: "Choose the folder that holds book.db and its key file.",
  }),
  folder_not_writable: (f) => ({
    happened: `This folder cannot be written to${at(f["path"])}.`,
    safe: "Nothing was created or changed.",
    next: "Choose another folder, or ask for the right to write there.",
  }),
  folder_not_empty: (f) => ({
    happened: `The folder already holds other files${at(f["path"])}.`,
    safe: "Those files were not touched.",
    next: "Choose an empty folder, or name one that does not exist yet.",
  }),
  already_there: (f) => ({
    happened: `A file or folder already has this name${at(f["path"])}.`,
    safe: "It was not touched.",
    next: "Choose another name, or remove or move the old file yourself and try again.",
  }),
  year_refused: (f) => ({
    happened: `The year's file has ${f["faults"] ?? ""} things that cannot be accepted.`,
    safe: "The book was not changed.",
    next: "Go through the list, correct the file, and import it again.",
  }),
  book_in_use: (f) => ({
    happened: `The book is open elsewhere${at(f["host"] ?? f["path"])}.`,
    safe: "Nothing was changed.",
    next: "Close the other window and open it again. One program at a time holds a book.",
  }),
  file_in_use: (f) => ({
    happened: `The file is open in another program${at(f["path"])}.`,
    safe: "The old file is whole; nothing was written over it.",
    next: "Close it in the other program and save again, or save under another name.",
  }),
  folder_gone: (f) => ({
    happened: `This folder is not there any more${at(f["path"])}.`,
    safe: "Nothing was written; the book is whole.",
    next: "See whether the disk or USB stick is plugged in, or choose another folder.",
  }),
  unprintable: (f) => ({
    happened: `The character “${f["character"] ?? ""}” (${f["code"] ?? ""})${f["owner"] ? ` in the record of ${f["owner"]}` : ""} cannot be printed: the typeface has no such letter.`,
    safe: "Nothing was printed or saved; the record is whole.",
    next: "Open that record, put another letter in its place and print again. The Word edition can still be made.",
  }),
  disk_full: (f) => ({
    happened: `The disk is full${at(f["path"])}; it was not saved.`,
    safe: "What was saved before is kept; what you typed is still on the screen.",
    next: "Free some space, then save again.",
  }),
  file_error: (f) => ({
    happened: `A file could not be used${at(f["path"])}${f["reason"] ? `: ${f["reason"]}` : ""}.`,
    safe: "What was saved before is kept.",
    next: "Check the disk and the access rights, then try again.",
  }),
  no_book_open: () => ({
    happened: "No book is open.",
    safe: "Nothing was changed.",
    next: "Open a book and try again.",
  }),
  not_found: () => ({
    happened: "This record is no longer in the book.",
    safe: "The other records are not affected.",
    next: "Go back to the list; it may have been deleted.",
  }),
  refused: () => ({
    happened: "Some fields are not right.",
    safe: "Nothing was saved; what you typed is still on the screen.",
    next: "Correct the marked fields and save again.",
  }),
  passphrase_too_short: (f) => ({
    happened: `The passphrase is too short: at least ${f["minimum"] ?? "8"} characters.`,
    safe: "Nothing was created or changed.",
    next: "Choose a longer sentence, four words or more.",
  }),
  no_viewer: (f) => ({
    happened: `This computer has no program that opens such a file${at(f["path"])}.`,
    safe: "The file was made and stays there until the book is closed; the book is whole.",
    next: "Have a program for such files installed and try again, or copy the file to another computer to see and print it.",
  }),
  blob_missing: () => ({
    happened: "A photo or attached file is missing from the book's folder.",
    safe: "The records and the other files are untouched.",
    next: "Copy that file back from the latest backup.",
  }),
  blob_damaged: () => ({
    happened: "A photo or attached file in the book's folder is damaged.",
    safe: "The records and the other files are untouched.",
    next: "Copy that file back from the latest backup.",
  }),
  database: (f) => ({
    happened: `The book could not be read or written${f["detail"] ? `: ${f["detail"]}` : ""}.`,
    safe: "What was saved before is kept; the last change was not made.",
    next: "Try again. If it happens again, close the book, copy its folder elsewhere and open it again.",
  }),
  in_use: (f) => ({
    happened: `It cannot be deleted: ${f["rows"] ?? "some"} other lines refer to it.`,
    safe: "Nothing was deleted.",
    next:
      f["what"] === "format_profile"
        ? "The branch or a document has chosen these layout rules. Choose others there first, or give them a last day."
        : "If the person left the branch, record that under Participation status. If the entry was a mistake, delete those lines first.",
  }),
  not_practice: () => ({
    happened: "This folder is not a practice book.",
    safe: "The book in it was not touched.",
    next: "Open it with its passphrase, or choose another folder for the practice book.",
  }),
  no_branch: () => ({
    happened: "The branch has no name on the report's date.",
    safe: "All records are untouched.",
    next: "Under System → Settings put “In force from” before the report's date.",
  }),
  already_issued: (f) => ({
    happened: `Document ${f["number"] ?? ""} is issued and cannot be changed any more.`,
    safe: "What was issued stands as it was signed.",
    next: "If something is wrong, cancel its number and make another one; the signed scan and a note can be added.",
  }),
  not_ready: () => ({
    happened: "The document is not ready to be issued.",
    safe: "The draft is kept as it is.",
    next: "See what is missing at the top of the page, fill it in, and issue it again.",
  }),
  claims_disagree: (f) => ({
    happened: `A figure was typed that differs from the book: ${f["claims"] ?? ""}.`,
    safe: "Nothing was issued; the text is kept as it is.",
    next: "Take the book's figure, or confirm the typed one, then issue it again.",
  }),
  report_failed: (f) => ({
    happened: `The report could not be made${f["detail"] ? `: ${f["detail"]}` : ""}.`,
    safe: "All records are untouched.",
    next: "Try again. If it happens again, write this message down.",
  }),
  internal: (f) => ({
    happened: `Something went wrong in the program${f["detail"] ? `: ${f["detail"]}` : ""}.`,
    safe: "What was saved before is kept; the last change was not made.",
    next: "Try again. If it happens again, close the program, start it again and write this message down.",
  }),
};
