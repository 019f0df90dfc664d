import assert from "node:assert/strict";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { checkStructure, textOf } from "./harness/paper.mjs";

test("one commendation less is one less everywhere", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");

  await clerk.clicks("menu-commendations");
  await clerk.seesAt("commendation-year-times", "34");
  const [someone] = await clerk.readsEach("commendations-row");
  await clerk.clicks("commendation-remove");
  await clerk.clicks("ask-remove");
  await clerk.seesAt("commendation-year-times", "33");
  assert(!(await clerk.readsEach("commendations-row")).includes(someone));
  // The mark goes by the clock of the computer.
  await clerk.seesAt("save-state", "Đã lưu lúc");
  await clerk.looks("commendations");

  const report = clerk.desk.in("Documents", "report.pdf");
  clerk.willPick(report);
  await clerk.clicks("menu-reports");
  await clerk.clicks("report-pdf");
  await clerk.sees(report);
  await clerk.looks("report");

  checkStructure(report);
  const text = textOf(report);
  assert.match(text, /33 lượt/u);
  assert.doesNotMatch(text, /34 lượt/u);
});
