import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { opensThePracticeBook } from "./harness/screens.mjs";

test("the journal tells what was done, narrows, opens a line, and is saved as a file", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.clicks("menu-people");
  await clerk.clicksAmong("people-row", "Phạm Nghĩa Ước");
  await clerk.types("person-placements.0.jobTitle", "Chuyên viên cao cấp");
  await clerk.clicks("person-save");
  await clerk.seesAt("save-state", "Đã lưu lúc");

  await clerk.clicks("menu-journal");
  await clerk.seesThePlace("journal-row");
  await clerk.looksThrough("journal");
  await clerk.types("journal-search", "Phạm Nghĩa Ước");
  await clerk.chooses("journal-op", "Lưu hồ sơ");
  await clerk.types("journal-from", "20/12/2023");
  await clerk.presses("Tab");
  await clerk.seesNoMore("26-NQ/CB2");
  await clerk.looks("journal-narrowed");
  await clerk.clicksAmong("journal-row", "Lưu hồ sơ Phạm Nghĩa Ước");

  await clerk.seesAt("entry-what", "Lưu hồ sơ Phạm Nghĩa Ước");
  await clerk.seesAt("entry-change", "Chuyên viên cao cấp");
  await clerk.looksThrough("journal-entry");
  await clerk.clicks("page-back");
  await clerk.seesAt("journal-search", "Phạm Nghĩa Ước");

  await clerk.types("journal-from", "21/12/2023");
  await clerk.presses("Tab");
  await clerk.sees("Không có dòng nào như vậy.");
  await clerk.looks("journal-none");
  await clerk.types("journal-from", "");
  await clerk.presses("Tab");
  await clerk.seesThePlace("journal-row");
  const file = clerk.desk.in("Documents", "nhật ký.csv");
  clerk.willPick(file);
  await clerk.clicks("journal-export");
  await clerk.sees(`Đã lưu nhật ký vào ${file}`);
  assert.match(readFileSync(file, "utf8"), /Phạm Nghĩa Ước/u);
});

test("what was done is taken back and done again, by button and by key, everywhere at once", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.clicks("menu-commendations");
  await clerk.seesAt("commendation-year-times", "34");
  await clerk.clicks("commendation-remove");
  await clerk.clicks("ask-remove");
  await clerk.seesAt("commendation-year-times", "33");

  await clerk.clicks("undo");
  await clerk.sees("Đã hoàn tác: xóa biểu dương");
  await clerk.seesAt("commendation-year-times", "34");
  await clerk.looks("undone");
  await clerk.clicks("redo");
  await clerk.seesAt("commendation-year-times", "33");

  await clerk.clicks("menu-overview");
  await clerk.seesAt("overview-commendations", "33");
  await clerk.presses("Control+z");
  await clerk.seesAt("overview-commendations", "34");
  await clerk.presses("Control+y");
  await clerk.seesAt("overview-commendations", "33");
  await clerk.clicks("menu-journal");
  await clerk.seesAt("journal-row", "Làm lại");
  await clerk.clicksAmong("journal-row", "Hoàn tác");
  await clerk.clicks("entry-undoes");
  await clerk.seesAt("entry-what", "Xóa biểu dương");
});

test("in a field the keys of undoing belong to the field, and nothing is undone under something unsaved", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.clicks("menu-commendations");
  await clerk.clicks("commendation-remove");
  await clerk.clicks("ask-remove");
  await clerk.seesAt("commendation-year-times", "33");
  await clerk.clicks("menu-people");
  await clerk.clicks("people-row");
  await clerk.types("person-fullName", "Nguyễn Thị Hạnh");

  await clerk.presses("Control+z");
  assert(!(await clerk.canPress("undo")), "something is unsaved");
  await clerk.clicks("person-cancel");
  await clerk.clicks("ask-drop");
  await clerk.seesThePlace("people-row");
  await clerk.seesReady("undo");
  await clerk.clicks("menu-commendations");
  await clerk.seesAt("commendation-year-times", "33");
});

test("a deleted meeting comes back from the bin with all that went along", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.clicks("menu-journal");
  await clerk.clicks("journal-tab-bin");
  await clerk.seesThePlace("bin-empty");
  await clerk.looks("bin-empty");
  await clerk.clicks("menu-meetings");
  await clerk.clicksAmong("meetings-row", "Tháng 3/2023");
  await clerk.seesThePlace("meeting-attendance-tally");
  const tally = await clerk.reads("meeting-attendance-tally");
  await clerk.clicks("meeting-remove");
  await clerk.clicks("ask-remove");
  await clerk.seesThePlace("meetings-row");
  await clerk.seesNoMore("Tháng 3/2023");

  await clerk.clicks("menu-journal");
  await clerk.clicks("journal-tab-bin");
  await clerk.seesAt("bin-row", "Cuộc họp 03/03/2023");
  await clerk.looks("bin");
  await clerk.clicks("bin-restore");
  await clerk.seesThePlace("bin-empty");
  await clerk.looks("bin-restored");
  await clerk.clicks("menu-meetings");
  await clerk.clicksAmong("meetings-row", "Tháng 3/2023");
  await clerk.seesAt("meeting-attendance-tally", tally);
});

// Erasing

test("a person is erased after a reason and their name, and the journal says so without saying who", async (t) => {
  const clerk = aClerk(t);
  const name = "Phạm Nghĩa Ước";
  await opensThePracticeBook(clerk);
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-backups");
  await clerk.clicks("backup-now");
  await clerk.seesThePlace("backups-row");
  await clerk.clicks("menu-people");
  await clerk.clicksAmong("people-row", name);
  await clerk.clicks("person-erase-section");
  await clerk.looksThrough("erase-section");
  await clerk.clicks("person-erase");
  await clerk.seesThePlace("erase-dialog");
  await clerk.looks("erase");
  await clerk.clicks("erase-confirm");
  await clerk.seesThePlace("erase-reason-wrong");
  await clerk.types("erase-reason", "Theo đơn ngày 12/12/2023 của đương sự");
  await clerk.types("erase-name", "Phạm Nghĩa");
  await clerk.clicks("erase-confirm");
  await clerk.seesThePlace("erase-name-wrong");
  await clerk.looks("erase-wrong");
  await clerk.types("erase-name", name);
  await clerk.clicks("erase-confirm");
  await clerk.seesThePlace("erase-result");
  const remains = await clerk.readsEach("erase-remain");
  assert(remains.includes("18-BC/CB2") && remains.some((name) => name.endsWith(".sochibo")), String(remains));
  await clerk.looks("erased");
  await clerk.clicks("erase-close");

  await clerk.seesThePlace("people-row");
  await clerk.seesNoMore(name);
  await clerk.looks("people-after-erasing");
  await clerk.clicks("menu-journal");
  await clerk.clicksAmong("journal-row", "Xóa vĩnh viễn một người");
  await clerk.seesAt("entry-what", "Theo đơn ngày 12/12/2023");
  await clerk.looksThrough("entry-erased");
  assert(!(await clerk.screenText()).includes(name));
  await clerk.clicks("page-back");
  await clerk.types("journal-search", name);
  await clerk.sees("Không có dòng nào như vậy.");
});
