import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import {
  addsAUser,
  closesTheBook,
  entersAPerson,
  makesABook,
  opensTheBook,
  PASSPHRASE,
  turnsToBackups,
  typesTheCodeBack,
  unlocks,
} from "./harness/book.mjs";
import { aClerk } from "./harness/clerk.mjs";
import { textOf } from "./harness/paper.mjs";

const BEFORE = "Nguyễn Thị Hạnh";
const AFTER = "Trần Văn Tuệ";
const PAGE = 4096;
/** A page of the journal, which is read at every opening; the records stand on others. */
const DAMAGED_PAGE = 164;

const bookOf = (clerk) => clerk.desk.in("Documents", "Sổ Chi bộ");
const placeOf = (clerk) => clerk.desk.in("Documents", "Sổ Chi bộ – sao lưu");
const backupsIn = (dir) => (existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith(".sochibo")) : []);

// Making them

test("a backup is made at once when asked for, and the mark in the top bar says how old it is", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await entersAPerson(clerk, BEFORE);
  await turnsToBackups(clerk);
  await clerk.seesAt("backup-changed", "Sổ đã có thay đổi từ lúc ấy");
  await clerk.seesAt("second-none", "Chưa chọn nơi thứ hai");
  await clerk.looksThrough("backups");

  await clerk.clicks("backup-now");

  await clerk.sees("Đã sao lưu và kiểm tra xong");
  await clerk.seesAt("backup-changed", "Từ lúc ấy sổ không có thay đổi");
  await clerk.seesAt("backup-mark", "Sao lưu: vừa xong");
  assert.equal((await clerk.readsEach("backups-row")).length, backupsIn(placeOf(clerk)).length);
  await clerk.needsNoSidewaysScroll();
  await clerk.canBeReadByEveryone();
});

test("a book that changed is backed up when it is closed, and one that did not is not", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await clerk.seesAt("backup-mark", "vừa xong");
  const atFirst = backupsIn(placeOf(clerk)).length;
  await entersAPerson(clerk, BEFORE);
  await closesTheBook(clerk);
  const closed = backupsIn(placeOf(clerk)).length;
  assert(closed > atFirst, "what was entered is in a backup");

  await opensTheBook(clerk);
  await closesTheBook(clerk);
  assert.equal(backupsIn(placeOf(clerk)).length, closed);
});

test("a second place takes a copy, says when it is away, and is forgotten without losing anything", async (t) => {
  const clerk = aClerk(t);
  const stick = clerk.desk.in("usb");
  mkdirSync(stick);
  await makesABook(clerk);
  await turnsToBackups(clerk);
  clerk.willCancelTheDialog();
  await clerk.clicks("second-choose");
  await clerk.seesThePlace("second-none");
  clerk.willPick(stick);
  await clerk.clicks("second-choose");
  await clerk.seesAt("second-dir", stick);
  await clerk.seesAt("second-state", "Đang cắm");
  await clerk.seesThePlace("second-backups-row");
  assert.equal(backupsIn(stick).length, 1);
  await clerk.looksThrough("backups-second");

  renameSync(stick, `${stick}-away`);
  await clerk.clicks("settings-tab-look");
  await clerk.clicks("settings-tab-backups");
  await clerk.seesAt("second-state", "Chưa cắm");
  await clerk.looksThrough("backups-second-away");
  renameSync(`${stick}-away`, stick);

  await clerk.clicks("second-forget");
  await clerk.seesThePlace("ask");
  await clerk.looks("second-forget");
  await clerk.clicks("ask-forget");
  await clerk.seesThePlace("second-none");
  assert.equal(backupsIn(stick).length, 1);
});

test("a drill opens the newest backup and gives a line to be kept", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await entersAPerson(clerk, BEFORE);
  await turnsToBackups(clerk);
  await clerk.clicks("backup-now");
  await clerk.sees("Đã sao lưu và kiểm tra xong");

  await clerk.clicks("drill-run");

  await clerk.seesAt("drill-certificate", "– khớp");
  await clerk.seesAt("drill-file", ".sochibo");
  await clerk.looksThrough("drill");
  await clerk.clicks("menu-journal");
  await clerk.seesAt("journal-row", "Diễn tập khôi phục");
});

test("the sheet for handing the book over tells where it lies and who opens it, and no secret", async (t) => {
  const clerk = aClerk(t);
  const code = await makesABook(clerk);
  await addsAUser(clerk, "Trương Thị Hoa", "Ghi sổ", "mua thu nam ay");
  await turnsToBackups(clerk);

  await clerk.clicks("handover-print");

  const sheet = await clerk.seesAFileShown("phieu-ban-giao.pdf");
  const text = textOf(sheet);
  for (const words of ["Chi bộ 7", "Thư ký", "Trương Thị Hoa"]) assert(text.includes(words), `${words}\n${text}`);
  for (const secret of [code, PASSPHRASE, "mua thu nam ay"]) assert(!text.includes(secret), "a secret is on paper");
});

// Restoring them

test("a backup is restored in the settings, and from there the book before it comes back", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await entersAPerson(clerk, BEFORE);
  await turnsToBackups(clerk);
  await clerk.clicks("backup-now");
  await clerk.sees("Đã sao lưu và kiểm tra xong");
  await entersAPerson(clerk, AFTER);

  await turnsToBackups(clerk);
  await clerk.clicks("backups-restore");
  await clerk.seesAt("backup-face-branch", "Chi bộ 7");
  await clerk.seesAt("restore-steps", "Sau đó");
  await clerk.looks("restore");
  await clerk.types("restore-passphrase", "hoa sen thang bay");
  await clerk.clicks("restore-start");
  await clerk.seesAt("failure-happened", "Mật khẩu sổ không đúng");
  await clerk.looks("restore-wrong");
  await clerk.types("restore-passphrase", PASSPHRASE);
  await clerk.clicks("restore-start");
  await clerk.seesAt("kept-dir", "trước khi khôi phục");
  const kept = await clerk.reads("kept-dir");
  assert(existsSync(clerk.desk.in("Documents", kept)), "the book before lies where it says");
  await clerk.looksThrough("restored");
  await clerk.clicks("menu-people");
  await clerk.sees(BEFORE);
  await clerk.seesNoMore(AFTER);

  await turnsToBackups(clerk);
  await clerk.clicks("kept-back");
  await clerk.seesThePlace("ask");
  await clerk.looks("restore-back");
  await clerk.clicks("ask-back");
  await unlocks(clerk, PASSPHRASE);
  await clerk.clicks("menu-people");
  await clerk.sees(AFTER);
  await turnsToBackups(clerk);
  await clerk.seesNoPlace("kept-back");
});

test("a backup from a stick opens on another computer, with the passphrase of its day", async (t) => {
  const clerk = aClerk(t);
  const stick = clerk.desk.in("usb");
  mkdirSync(stick);
  await makesABook(clerk);
  await entersAPerson(clerk, BEFORE);
  await turnsToBackups(clerk);
  clerk.willPick(stick);
  await clerk.clicks("second-choose");
  await clerk.seesThePlace("second-backups-row");
  await clerk.endsTheProgram();
  const [file] = backupsIn(stick);

  const other = aClerk(t);
  await other.opensTheProgram();
  other.willCancelTheDialog();
  await other.clicks("start-restore");
  await other.seesThePlace("start-new");
  other.willPick(path.join(stick, file));
  await other.clicks("start-restore");
  await other.seesAt("backup-face-users", "Thư ký");
  await other.seesAt("backup-face-branch", "Mở ra mới biết");
  await other.looksThrough("restore-first");
  await other.canBeReadByEveryone();
  await other.types("restore-passphrase", "hoa sen thang bay");
  await other.clicks("restore-start");
  await other.seesAt("failure-happened", "Mật khẩu sổ không đúng");
  await other.types("restore-passphrase", PASSPHRASE);
  await other.clicks("restore-start");
  await other.seesAt("branch-shown", "Chi bộ 7");
  await other.clicks("menu-people");
  await other.sees(BEFORE);
  assert(existsSync(path.join(bookOf(other), "book.db")));
});

test("what is no backup, and a backup that is damaged, are refused in words, and nothing is lost", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await closesTheBook(clerk);
  const place = placeOf(clerk);
  const [file] = backupsIn(place);
  const letter = clerk.desk.in("Documents", "thư.sochibo");
  writeFileSync(letter, "Kính gửi Chi ủy");
  clerk.willPick(letter);
  await clerk.clicks("start-restore");
  await clerk.seesAt("failure-happened", "không phải bản sao lưu");
  await clerk.looks("restore-no-backup");
  await clerk.clicks("failure-close");

  const damaged = path.join(place, file);
  scratch(damaged, 0.5);
  clerk.willPick(damaged);
  await clerk.clicks("start-restore");
  await clerk.types("restore-passphrase", PASSPHRASE);
  await clerk.clicks("restore-start");
  await clerk.seesAt("failure-happened", "Bản sao lưu này bị hỏng");
  await clerk.looks("restore-damaged");
  await clerk.clicks("start-back");
  await opensTheBook(clerk);
});

// A book that does not open

test("a damaged book offers its newest backup, and is kept beside the restored one", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await entersAPerson(clerk, BEFORE);
  await closesTheBook(clerk);
  damageTheBook(clerk);

  await clerk.clicks("start-recent");
  await unlocks(clerk, PASSPHRASE);
  await clerk.seesThePlace("damaged-restore");
  await clerk.looksThrough("damaged");
  await clerk.canBeReadByEveryone();
  await clerk.clicks("damaged-restore");
  await clerk.seesThePlace("backup-face-at");
  await clerk.looksThrough("damaged-restore");
  await clerk.types("restore-passphrase", PASSPHRASE);
  await clerk.clicks("restore-start");

  await clerk.seesThePlace("menu-people");
  await clerk.clicks("menu-people");
  await clerk.sees(BEFORE);
  const kept = readdirSync(clerk.desk.documents).filter((name) => name.includes("trước khi khôi phục"));
  assert.equal(kept.length, 1);
});

test("what can be read of a damaged book is saved elsewhere, and the book is then set aside", async (t) => {
  const clerk = aClerk(t);
  const into = clerk.desk.in("Documents", "cứu");
  mkdirSync(into);
  await makesABook(clerk);
  await entersAPerson(clerk, BEFORE);
  await closesTheBook(clerk);
  damageTheBook(clerk);
  await clerk.clicks("start-recent");
  await unlocks(clerk, PASSPHRASE);

  await clerk.clicks("damaged-salvage");
  await clerk.seesAt("salvage-open", "không còn mã hóa");
  await clerk.types("salvage-passphrase", PASSPHRASE);
  await clerk.looks("salvage");
  clerk.willPick(into);
  await clerk.clicks("salvage-start");
  await clerk.seesAt("salvage-dir", into);
  await clerk.looks("salvaged");
  assert(existsSync(await clerk.reads("salvage-dir")));
  await clerk.clicks("salvage-close");

  await clerk.clicks("damaged-aside");
  await clerk.seesThePlace("ask");
  await clerk.looks("aside-ask");
  await clerk.clicks("ask-aside");
  await clerk.seesAt("damaged-aside-dir", "hỏng");
  await clerk.looksThrough("aside");
  assert(existsSync(await clerk.reads("damaged-aside-dir")));
  assert(!existsSync(bookOf(clerk)));
});

test("a book whose keys are missing is restored from its backup", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await entersAPerson(clerk, BEFORE);
  await closesTheBook(clerk);
  rmSync(path.join(bookOf(clerk), "book.key"));

  await clerk.clicks("start-recent");
  await clerk.seesThePlace("damaged-restore");
  await clerk.seesNoPlace("damaged-salvage");
  await clerk.looksThrough("damaged-keys");
  await clerk.clicks("damaged-restore");
  await clerk.types("restore-passphrase", PASSPHRASE);
  await clerk.clicks("restore-start");
  await clerk.clicks("menu-people");
  await clerk.sees(BEFORE);
});

test("a recovery code opens the book once: a new one takes its place and is typed back", async (t) => {
  const clerk = aClerk(t);
  const old = await makesABook(clerk);
  await closesTheBook(clerk);
  await clerk.clicks("start-recent");
  await clerk.clicks("unlock-forgot");
  await clerk.types("recover-code", old);
  await clerk.types("recover-newPassphrase", "mua thu nam ay");
  await clerk.types("recover-again", "mua thu nam ay");
  await clerk.looks("recover");
  await clerk.clicks("recover-open");
  await clerk.seesThePlace("recovery-renewed");
  await clerk.seesNoPlace("start-back");
  await clerk.looksThrough("recover-code");
  await clerk.canBeReadByEveryone();
  const code = await typesTheCodeBack(clerk);
  assert.notEqual(code, old);
  await clerk.seesThePlace("menu-people");
  await closesTheBook(clerk);

  await clerk.clicks("start-recent");
  await unlocks(clerk, PASSPHRASE);
  await clerk.seesAt("failure-happened", "Mật khẩu sổ không đúng");
  await unlocks(clerk, "mua thu nam ay");
  await clerk.seesThePlace("menu-people");
});

/** A scratch on one page of the book. */
function damageTheBook(clerk) {
  const file = path.join(bookOf(clerk), "book.db");
  const bytes = readFileSync(file);
  bytes.fill(0x5a, DAMAGED_PAGE * PAGE + 100, DAMAGED_PAGE * PAGE + 200);
  writeFileSync(file, bytes);
}

function scratch(file, where) {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length * where);
  bytes.fill(0x5a, at, at + 64);
  writeFileSync(file, bytes);
}
