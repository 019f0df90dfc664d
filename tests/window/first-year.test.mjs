import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { checkStructure, textOf } from "./harness/paper.mjs";

// From an empty folder to the printed report, by keyboard alone: no test of this file touches the mouse.
test("a clerk makes a book, enters the heart of a year and holds its report", async (t) => {
  const clerk = aClerk(t);
  const paper = clerk.desk.in("Documents", "báo cáo năm 2023.pdf");
  await clerk.opensTheProgram();

  await makesABook(clerk);
  await namesTheBranch(clerk);
  await entersPeople(clerk);
  await entersAMeeting(clerk);
  await entersASession(clerk);
  await commends(clerk);
  await savesTheReport(clerk, paper);

  await clerk.goesInto("book-close");
  await clerk.seesAt("start-recent", "Chi bộ 7");

  assert(existsSync(paper), "the report is where the clerk wanted it");
  checkStructure(paper);
  const text = textOf(paper);
  for (const sentence of [
    "Chi bộ 7 là chi bộ trực thuộc Đảng bộ Sở Kiểm thử, có 01 đảng viên và 01 quần chúng",
    "Chi bộ đã tổ chức 01 đợt sinh hoạt chuyên đề",
    "Có 01 lượt đảng viên dự trên 01 lượt phải dự, đạt 100%",
    "Tại 01 kỳ sinh hoạt định kỳ, theo phân công của Chi ủy, đã có 01 lượt đảng viên kể mẩu chuyện về Bác Hồ",
    "tổng số 01 lượt",
    "Ngưỡng Thị Ẩn",
  ]) {
    assert(text.includes(sentence), `the report does not say: ${sentence}\n${text}`);
  }
});

async function makesABook(clerk) {
  await clerk.seesThePlace("start-new");
  await clerk.goesInto("start-new");
  await clerk.enters("new-book-passphrase", "hoa sen thang sau");
  await clerk.enters("new-book-again", "hoa sen thang sau");
  await clerk.looks("new-book");
  await clerk.goesInto("new-book-create");
  await clerk.seesThePlace("recovery-shown");
  await clerk.looks("recovery-code");
  await clerk.enters("recovery-code", (await clerk.reads("recovery-shown")).toLowerCase().replaceAll("-", " "));
  await clerk.goesInto("recovery-confirm");
}

async function namesTheBranch(clerk) {
  await clerk.seesThePlace("branch-profiles.0.name");
  await clerk.enters("branch-profiles.0.name", "Chi bộ 7");
  await clerk.enters("branch-profiles.0.symbol", "CB7");
  await clerk.enters("branch-profiles.0.from", "1/1/20");
  await clerk.enters("branch-profiles.0.parentName", "Đảng bộ Sở Kiểm thử");
  await clerk.enters("branch-profiles.0.place", "Đà Lạt");
  await clerk.enters("branch-profiles.0.reportTo", "Đảng ủy Sở Kiểm thử");
  await clerk.looks("branch-first");
  await clerk.goesInto("branch-save");
}

async function entersPeople(clerk) {
  await clerk.seesThePlace("menu-people");
  await clerk.goesInto("menu-people");
  await clerk.seesThePlace("person-add");
  await clerk.goesInto("person-add");
  await clerk.enters("person-fullName", "Ngưỡng Thị Ẩn");
  await clerk.enters("person-birth", "1975");
  await clerk.tabsTo("person-standings.0.standing");
  await clerk.presses("ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown");
  await clerk.enters("person-standings.0.from", "03022000");
  await clerk.presses("Tab");
  await clerk.seesAt("person-standings.0.from-weekday", "thứ Năm");
  await clerk.looks("person-new");
  await clerk.goesInto("person-save-next");
  await clerk.seesEmpty("person-fullName");
  await clerk.enters("person-fullName", "Y Ơ");
  await clerk.tabsTo("person-standings.0.standing");
  await clerk.presses("ArrowUp", "ArrowUp", "ArrowUp");
  await clerk.enters("person-standings.0.from", "1-2-2021");
  await clerk.goesInto("person-save");
  await clerk.seesAt("people-partyMembers", "1");
  await clerk.seesAt("people-nonParty", "1");
}

async function entersAMeeting(clerk) {
  await clerk.goesInto("menu-meetings");
  await clerk.goesInto("meeting-add");
  await clerk.enters("meeting-sittings.0.heldOn", "5/1/23");
  await clerk.enters("meeting-sittings.0.place", "Hội trường");
  await clerk.goesInto("meeting-all-present");
  await clerk.goesInto("meeting-stories-add");
  await clerk.enters("meeting-stories.0.personId", "ngưỡng");
  await clerk.enters("meeting-stories.0.title", "Bác Hồ đi thăm nhà máy");
  await clerk.tabsTo("meeting-stories.0.status");
  await clerk.presses("ArrowDown");
  await clerk.looks("meeting-new");
  await clerk.presses("Control+s");
  await clerk.seesAt("save-state", "Đã lưu");
}

async function entersASession(clerk) {
  await clerk.goesInto("menu-study");
  await clerk.goesInto("session-add");
  await clerk.enters("session-title", "Tọa đàm về tự phê bình và phê bình");
  await clerk.enters("session-sittings.0.heldOn", "10.3.2023");
  await clerk.goesInto("session-all-present");
  await clerk.looks("session-new");
  await clerk.presses("Control+s");
  await clerk.seesAt("save-state", "Đã lưu");
}

async function commends(clerk) {
  await clerk.goesInto("menu-commendations");
  await clerk.enters("commendation-personId", "nguong thi an");
  await clerk.presses("Enter");
  await clerk.enters("commendation-dated", "05/01/2023");
  await clerk.enters("commendation-reason", "Tận tụy với công việc, sâu sát cơ sở");
  await clerk.presses("Enter");
  await clerk.seesAt("commendation-year-times", "1");
  await clerk.looks("commendation-entered");
}

async function savesTheReport(clerk, paper) {
  await clerk.goesInto("menu-reports");
  await clerk.seesThePlace("preview-canvas");
  await clerk.enters("report-number", "5");
  await clerk.enters("report-dated", "20/12/2023");
  await clerk.goesInto("report-save");
  await clerk.looks("report-entered");
  clerk.willPick(paper);
  await clerk.goesInto("report-pdf");
  await clerk.sees("báo cáo năm 2023.pdf");
}
