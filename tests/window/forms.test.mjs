import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { checkStructure, textOf } from "./harness/paper.mjs";
import { opensThePracticeBook } from "./harness/screens.mjs";

// By keyboard alone: this test does not touch the mouse.
test("a clerk finds the commendations of a month among the forms and takes them along", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);

  await clerk.goesInto("menu-reports");
  await clerk.tabsTo("papers-tab-reports");
  await clerk.presses("ArrowRight");
  await clerk.seesThePlace("forms");
  await clerk.looks("forms-first");
  await walksTo(clerk, "form-commendations");
  // Out of the list and back to what stands above it.
  await clerk.turnsTo("form-of", "Tháng 2/2023");
  await clerk.seesAt("form-name", "Danh sách biểu dương tháng");
  await clerk.seesAt("preview-page", "Trang 1/1");
  await clerk.looks("forms-commendations");

  const saved = clerk.desk.in("Documents", "bieu-duong.pdf");
  clerk.willPick(saved);
  await clerk.goesInto("form-pdf");
  await clerk.sees(saved);
  checkStructure(saved);
  assert.match(textOf(saved), /03 lượt biểu dương/u);

  await clerk.tabsTo("form-tab-forms");
  await clerk.presses("ArrowRight");
  await clerk.goesInto("figures-row");
  await clerk.looks("forms-figures");
  await clerk.goesInto("figures-0-row-0");
  await clerk.seesThePlace("commendations-row");
});

test("the forms of a whole year are saved in one go, each a file of its own", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.clicks("menu-commendations");
  await clerk.clicks("print-commendations");
  await clerk.seesAt("form-name", "Danh sách biểu dương tháng");

  clerk.willPick(clerk.desk.documents);
  await clerk.clicks("form-all");
  await clerk.sees("Đã lưu 12 bản vào");
  const folder = path.join(clerk.desk.documents, "danh-sach-bieu-duong-2023");
  const files = readdirSync(folder);
  assert.equal(files.length, 12);
  for (const file of files) checkStructure(path.join(folder, file));
});

test("a computer that shows no paper is told of in words, and the paper is there all the same", async (t) => {
  const clerk = aClerk(t);
  clerk.desk.hasNoViewer();
  await opensThePracticeBook(clerk);
  await clerk.clicks("menu-commendations");
  await clerk.clicks("print-commendations");
  await clerk.seesAt("preview-page", "Trang 1/");
  await clerk.clicks("form-print");

  await clerk.seesAt("failure-happened", "Máy này chưa có chương trình mở được loại tệp này");
  await clerk.looks("no-viewer");
  const [paper] = clerk.desk.shown();
  await clerk.seesAt("failure-happened", paper);
  checkStructure(paper);
});

test("a sheet for everybody is stopped, and no half file stays", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.clicks("menu-reports");
  await clerk.clicks("papers-tab-forms");
  await clerk.clicks("form-person");
  await clerk.seesAt("preview-page", "Trang 1/");
  await clerk.looks("forms-person");

  clerk.willPick(clerk.desk.documents);
  await clerk.clicks("form-all");
  await clerk.clicks("form-all-stop");
  await clerk.sees("Đã dừng");
  const folder = path.join(clerk.desk.documents, "phieu-ca-nhan-2023");
  for (const file of existsSync(folder) ? readdirSync(folder) : []) checkStructure(path.join(folder, file));
});

/** Goes with Tab to the list of forms, and down it to one. */
async function walksTo(clerk, form) {
  await clerk.tabsTo(await clerk.tickedOf("forms"));
  for (let pressed = 0; pressed < 40 && (await clerk.standsAt()) !== form; pressed += 1)
    await clerk.presses("ArrowDown");
  await clerk.seesTheCursorAt(form);
}
