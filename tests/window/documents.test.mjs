import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { goesTo, opensThePracticeBook } from "./harness/screens.mjs";

test("a resolution made of the records is issued, and tells what changed in the book since", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await goesTo(clerk, "documents", "documents-row");
  await clerk.clicks("document-add");
  await clerk.chooses("document-kind", "Nghị quyết");
  await clerk.types("document-dated", "06/11/2023");
  await clerk.types("document-subject", "về nhiệm vụ tháng 11 năm 2023");
  await clerk.chooses("document-meetingId", "Sinh hoạt định kỳ Tháng 10/2023 05/10/2023");
  await clerk.clicks("document-take-number");
  await clerk.seesThePlace("document-number-explained");
  await clerk.clicks("document-submit");
  await clerk.seesAt("document-status", "Chờ ký");
  await clerk.clicks("document-issue");
  await clerk.clicks("ask-yes");
  await clerk.seesAt("document-status", "Đã ban hành");
  await clerk.seesThePlace("report-unchanged");
  await clerk.looksThrough("document-issued");

  await goesTo(clerk, "commendations", "commendations-row");
  await clerk.clicks("commendation-month-10");
  await clerk.sees("Tháng 10/2023");
  await clerk.clicks("commendation-remove");
  await clerk.clicks("ask-remove");
  await clerk.seesAt("commendation-year-times", "33");

  await goesTo(clerk, "documents", "documents-row");
  await clerk.clicksAmong("documents-row", "về nhiệm vụ tháng 11");
  await clerk.seesAt("report-changed", "Số liệu đã thay đổi sau ban hành");
  await clerk.seesAt("report-change", "03");
  await clerk.looksThrough("document-changed");
});

test("the number of an issued report is cancelled, and a draft with its words takes its place", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await goesTo(clerk, "reports", "preview-canvas");
  await clerk.types("report-number", "85");
  await clerk.types("report-dated", "20/12/2023");
  await clerk.clicks("report-save");
  await clerk.seesAt("save-state", "Đã lưu");
  await clerk.clicks("report-send");
  await clerk.seesAt("report-state", "Chờ ký");
  await clerk.clicks("report-issue");
  await clerk.clicks("ask-yes");
  await clerk.seesAt("report-state", "Đã ban hành");

  await clerk.clicks("report-cancel");
  await clerk.seesThePlace("cancel-dialog");
  await clerk.clicks("cancel-save");
  await clerk.seesThePlace("cancel-reason-wrong");
  await clerk.looks("report-cancel");
  await clerk.types("cancel-reason", "Ghi nhầm người ký");
  await clerk.clicks("cancel-save");

  await clerk.seesAt("report-state", "Dự thảo");
  await clerk.looks("report-cancelled");
  await goesTo(clerk, "documents", "documents-row");
  await clerk.sees("Đã hủy số");
});
