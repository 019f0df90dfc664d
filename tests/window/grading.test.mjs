import assert from "node:assert/strict";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { gradesEverybody } from "./harness/closing.mjs";
import { goesTo, opensThePracticeBook } from "./harness/screens.mjs";

// By keyboard alone: this test does not touch the mouse.
test("the members are graded one after the other by keyboard, and ballots that cannot be are refused in words", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.goesInto("menu-grading");
  await clerk.seesThePlace("gradings-row");
  await clerk.looksThrough("grading");

  await clerk.goesInto("gradings-row");
  await clerk.seesThePlace("grading-form");
  await clerk.seesTheCursorAt("grading-own");
  await clerk.turnsTo("grading-own", "Hoàn thành tốt nhiệm vụ");
  await clerk.turnsTo("grading-proposed", "Hoàn thành xuất sắc nhiệm vụ");
  await clerk.enters("grading-inFavour", "22");
  await clerk.enters("grading-voters", "21");
  await clerk.presses("Control+s");
  await clerk.seesAt("grading-inFavour-wrong", "nhiều hơn");
  await clerk.seesTheCursorAt("grading-inFavour");
  await clerk.looks("grading-refused");
  await clerk.presses("Control+a");
  await clerk.writes("20");
  await clerk.presses("Control+s");

  await clerk.seesAt("save-state", "Đã lưu lúc");
  await clerk.seesAt("gradings-row", "20/21");
  const rows = await clerk.readsEach("gradings-row");
  assert(rows.some((row) => row.includes("chờ cấp trên quyết định")));
  // The next person stands in the entry; leaving it leads back to the list.
  await clerk.seesThePlace("grading-form");
  await clerk.seesTheCursorAt("grading-own");
  await clerk.presses("Escape");
  await clerk.seesNoPlace("grading-form");
  await clerk.seesTheCursorAt("gradings-row");
});

test("whoever has no grade is filled in at once, and the sums add up to the members", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await goesTo(clerk, "grading", "gradings-row");
  await takesTheFirstGradeBack(clerk);
  await gradesEverybody(clerk);

  const [, members, graded, notGraded, missing] =
    /(\d+) đảng viên = (\d+) xếp loại \+ (\d+) không xếp loại \+ (\d+) chưa có/u.exec(await clerk.reads("grading-sum"));
  assert.equal(Number(members), Number(graded) + Number(notGraded) + Number(missing));
  await clerk.looksThrough("grading-filled");
  await clerk.needsNoSidewaysScroll();
  await clerk.canBeReadByEveryone();
});

test("the cap warns in the reading that was chosen, and refuses nothing", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await goesTo(clerk, "grading", "gradings-row");
  await takesTheFirstGradeBack(clerk);
  await clerk.clicks("gradings-row");
  await clerk.chooses("grading-proposed", "Hoàn thành xuất sắc nhiệm vụ");
  await clerk.clicks("grading-save");
  await clerk.seesAt("save-state", "Đã lưu lúc");
  await clerk.clicks("grading-cancel");
  await clerk.chooses("gradings-fill-step", "Chi bộ đề nghị");
  if (await clerk.canPress("gradings-fill")) {
    await clerk.chooses("gradings-fill-grade", "Hoàn thành xuất sắc nhiệm vụ");
    await clerk.clicks("gradings-fill");
    await clerk.sees("Đã điền cho");
    await clerk.seesAt("grading-cap-over", "Vẫn lưu được");
  }

  await clerk.clicks("grading-cap-good_and_above");
  await clerk.seesAt("save-state", "Đã lưu lúc");
  await goesTo(clerk, "overview", "overview-missing");
  await goesTo(clerk, "grading", "gradings-row");
  assert(await clerk.isTicked("grading-cap-good_and_above"));
  await clerk.looksThrough("grading-cap");
});

test("the papers on grading are one step away", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await gradesEverybody(clerk);
  await clerk.clicks("print-forms");
  await clerk.clicks("print-grading-list");
  await clerk.seesAt("form-name", "Danh sách xếp loại đảng viên");
  await clerk.seesAt("preview-page", "Trang 1/");
});

/** Nothing is on record of the first in the list, whatever was. */
async function takesTheFirstGradeBack(clerk) {
  await clerk.clicks("gradings-row");
  await clerk.seesThePlace("grading-form");
  if (await clerk.has("grading-remove")) {
    await clerk.clicks("grading-remove");
    await clerk.clicks("ask-remove");
  } else {
    await clerk.clicks("grading-cancel");
  }
  await clerk.seesNoPlace("grading-form");
}
