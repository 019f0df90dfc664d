import type { Difference } from "../../bridge";
import type { AgeUnit } from "../../backups/age";
import type { backups as backupsSource, damage as damageSource, restoring as restoringSource } from "../vi/backups";

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

const units: Record<AgeUnit, (count: number) => string> = {
  now: () => "just now",
  minutes: (count) => `${many(count, "minute")} ago`,
  hours: (count) => `${many(count, "hour")} ago`,
  days: (count) => `${many(count, "day")} ago`,
};

const figure = (number: number) => number.toLocaleString("en-GB");

const difference: Record<Difference, string> = {
  book: "the backup is of another book",
  head: "the journal of the book does not hold the last entry of the backup",
};

export const backups: typeof backupsSource = {
  mark: "Backup:",
  markNever: "No backup yet",
  markHints: {
    failed: "The last backup did not succeed.",
    never: "This book has never been backed up.",
    old: "The newest backup is more than 7 days old.",
    second: "The second place has had no new backup for a long time.",
  },
  markOpen: "Open Backups.",
  ago: (age) => units[age.unit](age.count),
  last: (ago, moment) => `Newest verified backup: ${ago}, ${moment}`,
  never: "There is no backup of this book yet",
  changed: "The book has changed since.",
  unchanged: "The book has not changed since.",
  verified: "Every backup is opened and compared before it counts as one.",
  now: "Back up now",
  running: "Backing up and verifying…",
  done: "Backed up and verified",
  failed: (happened, next) => `The last backup failed. ${happened} ${next}`,
  old: "The newest backup is more than 7 days old. Press “Back up now”.",
  advice: {
    sync: "The book lies in a folder of a program that synchronises (OneDrive, Google Drive, Dropbox…). It may send the book to the internet, or replace a file while the book is open. Better close the book and move its whole folder to an ordinary folder of this computer.",
    network:
      "The book lies on a network drive. A network that fails while the book is written can damage it, and other machines can see its files. Better close the book and move its whole folder to a disk of this computer.",
  },

  here: "On this computer",
  hereHint: "The program backs up into this folder by itself when the book has changed, and thins out old backups.",
  columns: { day: "Date", time: "Time", size: "Size" },
  none: "There is no backup here yet.",
  all: (count) => `Show all ${count}`,
  restore: "Restore this one…",
  onlyAdministrators: "Only an administrator of the book can restore.",

  second: "Second place: a USB stick or another disk",
  secondHint:
    "If this computer breaks or is lost, the backups on it are lost too. Choose a USB stick or another disk as well; whenever it is plugged in, the program copies the newest backup there. Backups are encrypted: nobody reads them without the passphrase.",
  secondNone: "No second place is chosen.",
  chooseSecond: "Choose a second place…",
  chooseOther: "Choose another place…",
  forget: "Stop using it",
  forgetTitle: "Stop using the second place?",
  forgetBody: "No new backups will be copied there. Those that are there stay.",
  present: "Plugged in",
  absent: "Not plugged in, or the folder is not found",
  secondLast: (ago, moment) => `Newest backup there: ${ago}, ${moment}.`,
  secondNever: "There is no backup there yet.",
  secondStale: "The second place has had no new backup for a long time. Plug it in and press “Back up now”.",

  drill: "Restore drill",
  drillHint:
    "Opens the newest backup in a temporary place, counts every row and file and compares them with the journal. The open book is not touched. Best done once a quarter; keep the line that comes out.",
  drillNow: "Run the drill",
  drilling: "Running the drill, this may take a while…",
  certificate: (f) =>
    `Restore drill ${f.at}: the backup of ${f.backupAt} opens, ${figure(f.rows)} rows, ${figure(f.files)} files, head of the journal ${f.head} – ${f.ok ? "agrees" : "DOES NOT AGREE"}`,
  difference,
  differences: "What does not agree:",
  drillBad: "This backup does not agree. Press “Back up now” and run the drill again.",
  copy: "Copy this line",
  copied: "The line is copied",
  notCopied: "It could not be copied; select the line and press Ctrl+C.",

  handOver: "Handing the book over",
  handOverHint:
    "The hand-over sheet says where the book lies, how many rows and files it has, the check code of its journal, the newest backup and who can open it; both sides sign it when the book goes to somebody else. It holds no passphrase and no recovery code.",
  handOverPrint: "Print the hand-over sheet",

  kept: "Back to before the restore",
  keptLine: (moment) =>
    `This book was restored at ${moment}. The book before it is kept as it was beside it, in the folder:`,
  keptBack: "Back to that book…",
  keptTitle: "Go back to the book before the restore?",
  keptBody:
    "The open book is closed and kept beside; the book from before the restore takes its place again and needs its passphrase. What was recorded since the restore is not in it. Nothing is deleted.",
  keptConfirm: "Go back",
};

export const restoring: typeof restoringSource = {
  way: "Restore from a backup…",
  wayLine: "Choose a backup file (.sochibo) on this computer or a USB stick.",
  title: "Restore from a backup",
  face: {
    at: "Made at",
    branch: "Branch",
    users: "Users",
    content: "Content",
    head: "Head of the journal",
    file: "File",
  },
  unknown: "Known once it is open",
  content: (rows, files) => `${figure(rows)} rows, ${figure(files)} files`,
  folder: "Restore into the folder",
  folderHint: "If there is a book already, it is kept right beside under another name.",
  who: "Who opened it then",
  passphrase: "Passphrase of that time",
  passphraseHint: "The one in use on the day of the backup, even if it was changed since.",
  start: "Restore and open",
  running: "Restoring, this may take a while…",
  whatHappens: "What happens:",
  steps: (moment, dir) => [
    `The open book is closed and becomes what it was at ${moment}. What was recorded after that is not in it.`,
    `The present book (${dir}) is not deleted: it is kept as it is in a folder beside, with today's date and time in its name.`,
    "The name of that folder then stands under “Back to before the restore”, from where one can go back.",
  ],
  aside: "The damaged book is not deleted: it is kept in a folder beside, with today's date and time in its name.",
  done: "The book is restored",
};

export const damage: typeof damageSource = {
  title: "The book does not open",
  ways: "What can be done",
  looking: "Looking for backups of this book…",
  restoreNewest: (moment) => `Restore from the newest backup (${moment})`,
  restoreLine: "The book becomes what it was then. The damaged one is kept beside it.",
  noBackup:
    "There is no backup of this book on this computer. If there is one on a USB stick, plug it in and choose it.",
  restoreOther: "Choose another backup…",
  restoreOtherLine: "Find a backup file (.sochibo) on a USB stick or another disk.",
  salvage: "Save what can be read…",
  salvageLine: "Copies the rows and files that can still be read into another folder. The damaged book is not touched.",
  salvageTitle: "Save what can be read",
  salvageOpen:
    "What is saved so is not encrypted: whoever opens that folder can read it. Choose a safe place, and delete it when it is not needed any more.",
  salvageStart: "Choose a folder and save",
  salvaging: "Reading page by page, this may take a while…",
  salvaged: (rows, files) => `Saved ${figure(rows)} rows and ${figure(files)} files.`,
  salvagedInto: "Written into the folder:",
  lost: "Tables with damaged pages; what lay on them is taken from the journal, as far as the journal has it:",
  lostNone: "Every table could be read.",
  asideWay: "Set the damaged book aside",
  asideLine: "Gives the folder another name with today's date, so that nobody opens it by mistake. Deletes nothing.",
  asideTitle: "Set the damaged book aside?",
  asideBody: (dir) => `The folder ${dir} gets today's date at the end of its name. Nothing is deleted.`,
  asideConfirm: "Set aside",
  asideDone: "The damaged book is set aside; nothing was deleted. Its folder is now:",
};
