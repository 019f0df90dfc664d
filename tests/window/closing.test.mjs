import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import test from "node:test";
import { addsAUser, makesABook } from "./harness/book.mjs";
import { aClerk } from "./harness/clerk.mjs";
import { closesTheYear, gradesEverybody, turnsToClosing } from "./harness/closing.mjs";
import { textOf } from "./harness/paper.mjs";
import { goesTo, opensThePracticeBook } from "./harness/screens.mjs";

const HOA = "Trương Thị Hoa";
const HOAS = "mua thu nam ay";
const REASON = "Ghi nhầm số phiếu trong biên bản kiểm phiếu";

// Checks, and the wall

test("what the checks find is listed, leads to where it is mended, and is passed over with a reason", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await gradesEverybody(clerk);
  await turnsToClosing(clerk);
  await clerk.seesAt("closing-standing", "Có thể khóa sổ");
  await clerk.seesAt("findings-warning", "Năm chưa hết");
  await clerk.looksThrough("closing");

  await clerk.clicks("finding-mend");
  await clerk.seesNoPlace("year-state-now");
  await turnsToClosing(clerk);
  await clerk.clicksWithin("finding-year_runs", "", "finding-pass");
  await clerk.seesThePlace("pass-dialog");
  await clerk.clicks("pass-save");
  await clerk.seesThePlace("pass-reason-wrong");
  await clerk.looks("finding-pass-wrong");
  await clerk.types("pass-reason", "Chi bộ sáp nhập từ ngày 31/12");
  await clerk.clicks("pass-save");
  await clerk.seesAt("findings-passed", "Chi bộ sáp nhập từ ngày 31/12");
  await clerk.looksThrough("closing-passed");
  await clerk.clicksWithin("finding-year_runs", "", "finding-count");
  await clerk.seesAt("findings-passed", "Chưa bỏ qua chỗ nào");
  await clerk.seesAt("findings-warning", "Năm chưa hết");
});

test("a year that is held takes papers and grades alone, and what it refuses it refuses in words", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await gradesEverybody(clerk);
  await turnsToClosing(clerk);
  assert(!(await clerk.canPress("year-close")), "it is not held");
  await clerk.clicks("year-hold");
  await clerk.seesAt("year-state-now", "Tạm dừng nhập");
  await clerk.looksThrough("closing-held");

  await clerk.clicks("menu-meetings");
  await clerk.seesAt("year-banner", "Năm 2023 đang tạm dừng nhập");
  await clerk.seesNoPlace("meeting-add");
  await clerk.clicks("meetings-row");
  await clerk.seesAt("meeting-locked", "tạm dừng nhập");
  await clerk.looksThrough("held-meeting");
  await clerk.canBeReadByEveryone();
  await clerk.needsNoSidewaysScroll();
  await clerk.clicks("menu-documents");
  await clerk.seesThePlace("document-add");
  await clerk.clicks("menu-grading");
  await clerk.clicks("gradings-row");
  await clerk.seesThePlace("grading-save");
  await refusesAnotherUnit(clerk, "đang tạm dừng nhập");

  await turnsToClosing(clerk);
  await clerk.clicks("year-release");
  await clerk.seesAt("year-state-now", "Đang nhập");
  await clerk.clicks("menu-meetings");
  await clerk.seesThePlace("meeting-add");
  await clerk.seesNoPlace("year-banner");
});

test("the practice year is closed after the tick for a year that runs, and all of it is then only read", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await gradesEverybody(clerk);
  await turnsToClosing(clerk);
  await clerk.clicks("year-hold");
  await clerk.seesAt("year-state-now", "Tạm dừng nhập");
  await clerk.seesThePlace("closing-running");
  assert(!(await clerk.canPress("year-close")), "the year still runs");
  await clerk.clicks("closing-even-though");
  await clerk.clicks("year-close");
  await clerk.seesThePlace("ask");
  await clerk.looks("closing-ask");
  await clerk.clicks("ask-close");
  await clerk.seesInTheEndAt("year-state-now", "Đã khóa sổ");
  await clerk.looksThrough("closed");
  await clerk.canBeReadByEveryone();
  await clerk.needsNoSidewaysScroll();

  for (const [place, row, locked] of [
    ["meetings", "meetings-row", "meeting-locked"],
    ["study", "sessions-row", "session-locked"],
    ["campaigns", "campaigns-row", "campaign-locked"],
    ["documents", "documents-row", "document-locked"],
    ["incoming", "incoming-row", "incoming-locked"],
  ]) {
    await goesTo(clerk, place, row);
    await clerk.seesAt("year-banner", "Năm 2023 đã khóa sổ ngày 20/12/2023: chỉ xem");
    await clerk.clicks(row);
    await clerk.seesAt(locked, "đã khóa sổ");
    await clerk.looksThrough(`closed-${place}`);
  }
  for (const [place, content, offer] of [
    ["commendations", "commendations-row", "commendation-edit"],
    ["tasks", "tasks-all", "task-edit"],
    ["grading", "gradings-row", "gradings-fill"],
    ["reports", "preview-canvas", "report-save"],
  ]) {
    await goesTo(clerk, place, content);
    await clerk.seesThePlace("year-banner");
    await clerk.seesNoPlace(offer);
  }
  await clerk.seesNoPlace("report-send");
  await refusesAnotherUnit(clerk, "thuộc năm 2023, đã khóa sổ, nên không sửa được nữa");
  await keepsTheNameOfThen(clerk);
});

// Seals and archives

test("a closed year is sealed, the seal verified, and a single changed byte named", async (t) => {
  const clerk = aClerk(t);
  const file = clerk.desk.in("Documents", "so-chi-bo-cb2-2023.zip");
  await opensThePracticeBook(clerk);
  await gradesEverybody(clerk);
  await closesTheYear(clerk, { running: true });
  clerk.willCancelTheDialog();
  await clerk.clicks("year-seal");
  await clerk.seesThePlace("seal-dialog");
  await clerk.looks("seal");
  await clerk.clicks("seal-start");
  await clerk.seesThePlace("seal-start");
  clerk.willPick(file);
  await clerk.clicks("seal-start");
  await clerk.seesInTheEndAt("seal-path", file);
  await clerk.looksThrough("sealed");
  await clerk.canBeReadByEveryone();
  assert.equal(plain(await clerk.reads("seal-fileHash")), sha256(file));
  const fingerprint = plain(await clerk.reads("seal-fingerprint"));

  await clerk.clicks("seal-print");
  const sheet = textOf(await clerk.seesAFileShown("phieu-niem-phong.pdf"));
  assert(plain(sheet).includes(fingerprint), sheet);

  clerk.willPick(file);
  await clerk.clicks("archive-pick");
  await clerk.seesInTheEndAt("archive-verdict", "Niêm phong còn nguyên");
  await clerk.seesAt("archive-known", "Đúng là bản niêm phong");
  assert.equal(plain(await clerk.reads("archive-fingerprint")), fingerprint);
  await clerk.looksThrough("verified");

  const broken = clerk.desk.in("Documents", "hong.zip");
  const bytes = readFileSync(file);
  bytes[Math.floor(bytes.length / 2)] ^= 1;
  writeFileSync(broken, bytes);
  clerk.willPick(broken);
  await clerk.clicks("archive-pick");
  await clerk.seesInTheEndAt("archive-verdict", "Niêm phong không còn nguyên");
  const [fault] = await clerk.readsEach("archive-fault");
  assert.match(fault, /^\S.*: \S/u);
  await clerk.seesNoPlace("archive-open");
  await clerk.looksThrough("verified-broken");
  await clerk.canBeReadByEveryone();

  clerk.willPick(file);
  await clerk.clicks("archive-pick");
  await clerk.clicks("archive-open");
  await clerk.seesInTheEndAt("archive-banner", "Hồ sơ lưu năm 2023: chỉ xem");
  await clerk.seesThePlace("overview-partyMembers");
  await clerk.looksThrough("archive-overview");
  await goesTo(clerk, "meetings", "meetings-row");
  await clerk.seesNoPlace("meeting-add");
  await clerk.clicks("meetings-row");
  await clerk.seesAt("meeting-locked", "Hồ sơ lưu năm 2023");
  await clerk.canBeReadByEveryone();
  await readsTheArchive(clerk);
  await clerk.clicks("archive-leave");
  await clerk.seesThePlace("start-new");
  await clerk.clicks("start-practice");
  await clerk.seesThePlace("practice-mark");
  await clerk.seesNoPlace("archive-banner");
  await clerk.clicks("book-close");

  await clerk.clicks("start-archive");
  clerk.willPick(file);
  await clerk.clicks("archive-pick");
  await clerk.seesInTheEndAt("archive-verdict", "Niêm phong còn nguyên");
  await clerk.looksThrough("start-archive");
  await clerk.clicks("archive-open");
  await clerk.seesInTheEndAt("archive-banner", "Hồ sơ lưu năm 2023: chỉ xem");
});

test("an archive is locked with a passphrase of the program, and one's own is refused when it is short", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await gradesEverybody(clerk);
  await closesTheYear(clerk, { running: true });
  await clerk.clicks("year-seal");
  await clerk.clicks("seal-lock-own");
  await clerk.types("seal-passphrase", "hoa sen");
  await clerk.types("seal-again", "hoa sen");
  await clerk.clicks("seal-start");
  await clerk.seesAt("seal-passphrase-wrong", "ít nhất 20 ký tự");
  await clerk.looks("seal-own");
  await clerk.clicks("seal-lock-made");
  await clerk.seesThePlace("seal-made");
  const passphrase = await clerk.reads("seal-made");
  assert(!(await clerk.canPress("seal-start")), "nobody has written it down");
  await clerk.clicks("seal-kept");
  await clerk.looks("seal-made");
  clerk.willPick(clerk.desk.in("Documents", "so-chi-bo-cb2-2023.zip"));
  await clerk.clicks("seal-start");
  await clerk.seesInTheEndAt("seal-locked", ".zip");
  const locked = await clerk.reads("seal-locked");
  assert(!(await clerk.screenText()).includes(passphrase), "it is shown once");

  clerk.willPick(locked);
  await clerk.clicks("archive-pick");
  await clerk.seesThePlace("archive-unlock");
  await clerk.types("archive-passphrase", `${passphrase}x`);
  await clerk.clicks("archive-unlock");
  await clerk.seesAt("failure-happened", "Mật khẩu của hồ sơ lưu không đúng");
  await clerk.looks("archive-wrong-passphrase");
  await clerk.types("archive-passphrase", passphrase);
  await clerk.clicks("archive-unlock");
  await clerk.seesInTheEndAt("archive-verdict", "Niêm phong còn nguyên");
});

// Opening again

test("a second user stands beside when a closed year is opened again", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await addsAUser(clerk, HOA, "Ghi sổ", HOAS);
  await gradesEverybody(clerk);
  await closesTheYear(clerk, { running: true });
  await clerk.clicks("year-reopen");
  await clerk.types("reopen-reason", REASON);
  await clerk.chooses("reopen-secondId", HOA);
  await clerk.types("reopen-secret", "mua thu nam nay");
  await clerk.clicks("reopen-save");
  await clerk.seesAt("failure-happened", "Mật khẩu sổ không đúng");
  await clerk.looks("reopen-wrong");
  await clerk.types("reopen-secret", HOAS);
  await clerk.clicks("reopen-save");

  await clerk.seesAt("year-state-now", "Đang nhập");
  await clerk.seesAt("year-steps-list", REASON);
  await clerk.seesAt("year-steps-list", HOA);
  await clerk.looksThrough("reopened");
  await goesTo(clerk, "meetings", "meetings-row");
  await clerk.seesThePlace("meeting-add");
});

test("where there is one user alone, the recovery code opens a closed year again", async (t) => {
  const clerk = aClerk(t);
  const code = await makesABook(clerk);
  for (let year = Number(await clerk.reads("year")) - 1; year >= 2023; year -= 1) {
    await clerk.clicks("year-before");
    await clerk.seesAt("year", String(year));
  }
  await closesTheYear(clerk);
  await clerk.clicks("year-reopen");
  await clerk.clicks("reopen-save");
  await clerk.seesThePlace("reopen-reason-wrong");
  await clerk.types("reopen-reason", REASON);
  await clerk.types("reopen-secret", "AAAA");
  await clerk.clicks("reopen-save");
  await clerk.seesAt("failure-happened", "Mã khôi phục không đúng");
  await clerk.types("reopen-secret", code);
  await clerk.clicks("reopen-save");

  await clerk.seesAt("year-state-now", "Đang nhập");
  await clerk.seesAt("year-steps-list", REASON);
  await clerk.clicks("menu-journal");
  await clerk.seesAt("journal-row", "Mở lại sổ năm 2023");
});

// Years

test("years stand side by side, as a table and as a paper", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await goesTo(clerk, "years", "years-row");
  const rows = await clerk.readsEach("years-row");
  assert(
    rows.some((row) => /^Lượt biểu dương.*\D34$/su.test(row)),
    rows.join("\n"),
  );
  await clerk.looksThrough("years");
  await clerk.clicks("print-year-comparison");
  await clerk.seesAt("form-name", "So sánh các năm");
});

test("a new year says what it takes over, and begins with the programme of the year before", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.clicks("year-after");
  await clerk.seesAt("new-year", "Lấy chương trình năm 2023");
  await clerk.looksThrough("new-year");
  await clerk.needsNoSidewaysScroll();
  await clerk.canBeReadByEveryone();
  await clerk.clicks("new-year-start");

  await clerk.seesThePlace("programme-items.0.title");
  await clerk.looksThrough("new-year-programme");
  await goesTo(clerk, "overview", "overview-missing");
  await clerk.seesNoPlace("new-year");
});

/** Every section of a year that lies in an archive opens, and offers nothing that would change it. */
async function readsTheArchive(clerk) {
  await goesTo(clerk, "people", "people-row");
  await clerk.seesNoPlace("person-add");
  await clerk.clicks("people-row");
  await clerk.seesAt("person-locked", "Hồ sơ lưu năm 2023");
  await clerk.looksThrough("archive-person");
  await clerk.canBeReadByEveryone();
  await goesTo(clerk, "documents", "documents-row");
  await clerk.seesNoPlace("document-add");
  await clerk.clicks("documents-row");
  await clerk.seesAt("document-locked", "Hồ sơ lưu năm 2023");
  await clerk.looks("archive-document");
  await goesTo(clerk, "reports", "preview-canvas");
  await clerk.seesNoPlace("report-save");
  await clerk.looks("archive-report");
  await clerk.canBeReadByEveryone();
  await clerk.clicks("papers-tab-forms");
  await clerk.clicks("form-commendations");
  await clerk.seesAt("preview-page", "Trang 1/");
  await goesTo(clerk, "grading", "gradings-row");
  await clerk.seesNoPlace("gradings-fill");
  await goesTo(clerk, "closing", "year-state-now");
  await clerk.seesAt("year-state-now", "Đã khóa sổ");
  await clerk.seesNoPlace("year-reopen");
  await clerk.looksThrough("archive-closing");
  await goesTo(clerk, "years", "years-row");
  await goesTo(clerk, "journal", "journal-row");
  await clerk.looks("archive-journal");
}

/** The unit that somebody was in during the year belongs to the year, whoever's file it stands in. */
async function refusesAnotherUnit(clerk, words) {
  await goesTo(clerk, "people", "people-row");
  await clerk.clicksAmong("people-row", "Phạm Nghĩa Ước");
  await clerk.chooses("person-placements.0.unitId", "(không thuộc đơn vị nào)");
  await clerk.clicks("person-save");
  await clerk.seesAt("failure-happened", words);
  await clerk.looks("walled-person");
  await clerk.clicks("person-cancel");
  await clerk.clicks("ask-drop");
  await clerk.seesThePlace("people-row");
}

/** Who is called otherwise from now on is still called on the screens of the closed year as they were. */
async function keepsTheNameOfThen(clerk) {
  await clerk.seesAt("year-banner", "Các danh sách năm 2023 vẫn ghi họ tên như khi khóa sổ");
  await clerk.looks("closed-people");
  await clerk.clicksAmong("people-row", "Phạm Nghĩa Ước");
  await clerk.types("person-fullName", "Phạm Nghĩa Tân");
  await clerk.clicks("person-save");
  await clerk.clicksAmong("people-row", "Phạm Nghĩa Ước");
  await clerk.seesAt("person-fullName", "Phạm Nghĩa Tân");
  await clerk.clicks("person-cancel");
}

const plain = (mark) => mark.replace(/\s+/gu, "");
const sha256 = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
