import assert from "node:assert/strict";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";

test("what comes due leads to the very field, and a month to its meeting, by keyboard alone", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");

  await clerk.goesInto("due-report_soon");
  await clerk.seesThePlace("preview-canvas");
  await clerk.seesTheCursorAt("report-number");

  await clerk.goesInto("menu-overview");
  await clerk.goesInto("overview-2023-M03");
  await clerk.seesThePlace("meeting-attendance-tally");
  await clerk.seesAt("page-title", "Tháng 3/2023");
});

test("a count that nobody entered is told at once, and its link leads to the field that wants it", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("overview-2023-M03");
  await clerk.types("meeting-speeches", "");
  await clerk.presses("Control+s");
  await clerk.seesAt("save-state", "Đã lưu");

  await clerk.clicks("menu-overview");
  await clerk.seesAt("due-meeting_uncounted", "Tháng 3");
  await clerk.clicks("due-meeting_uncounted");

  await clerk.seesThePlace("meeting-speeches");
  await clerk.seesTheCursorAt("meeting-speeches");
});

test("the colours that were chosen hold after the program was closed", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("theme");
  await clerk.clicks("theme");
  await clerk.endsTheProgram();

  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-look");

  assert(await clerk.isTicked("look-theme-dark"));
});
