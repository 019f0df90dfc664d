import assert from "node:assert/strict";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { checkStructure, textOf } from "./harness/paper.mjs";
import * as seed from "./harness/seed-year.mjs";

// A whole year by keyboard alone, from an empty book to the issued report: no test of this file touches the mouse.
test("a clerk enters the year 2023 by hand and issues its report", async (t) => {
  const clerk = aClerk(t);
  const paper = clerk.desk.in("Documents", "bao-cao-2023.pdf");
  await clerk.opensTheProgram();

  await makesABook(clerk);
  await namesTheBranch(clerk);
  await entersPeople(clerk);
  await entersTheFrame(clerk);
  await entersSessions(clerk);
  await entersMeetings(clerk);
  await commends(clerk);
  await writesAndIssuesTheReport(clerk, paper);

  checkStructure(paper);
  const text = textOf(paper);
  for (const sentence of seed.SENTENCES) assert(text.includes(sentence), `not said: ${sentence}\n${text}`);
});

async function makesABook(clerk) {
  await clerk.goesInto("start-new");
  await clerk.enters("new-book-passphrase", "hoa sen thang sau");
  await clerk.enters("new-book-again", "hoa sen thang sau");
  await clerk.goesInto("new-book-create");
  await clerk.seesThePlace("recovery-shown");
  await clerk.enters("recovery-code", await clerk.reads("recovery-shown"));
  await clerk.goesInto("recovery-confirm");
}

async function namesTheBranch(clerk) {
  await clerk.enters("branch-profiles.0.name", "Chi bộ 2");
  await clerk.enters("branch-profiles.0.symbol", "CB2");
  await clerk.enters("branch-profiles.0.from", "1/1/20");
  await clerk.enters("branch-profiles.0.parentName", "Đảng bộ Sở Công Thương");
  await clerk.enters("branch-profiles.0.place", "Phan Thiết");
  await clerk.enters("branch-profiles.0.reportTo", "Đảng ủy Sở Công Thương");
  for (const [at, unit] of seed.UNITS.entries()) {
    await clerk.goesInto("branch-units-add");
    await clerk.enters(`branch-units.${at}.name`, unit);
  }
  await clerk.goesInto("branch-save");
}

async function entersPeople(clerk) {
  await clerk.goesInto("menu-people");
  await clerk.goesInto("person-add");
  for (const [at, name] of seed.MEMBERS.entries()) {
    await clerk.enters("person-fullName", name);
    await clerk.turnsTo("person-standings.0.standing", "Đảng viên chính thức");
    await clerk.enters("person-standings.0.from", "03022010");
    await clerk.turnsTo("person-placements.0.unitId", seed.UNITS[at % seed.UNITS.length]);
    if (at === 0) await becomesSecretary(clerk);
    await savesAndGoesOn(clerk);
  }
  for (const name of seed.OTHERS) {
    await clerk.enters("person-fullName", name);
    await clerk.turnsTo("person-standings.0.standing", "Quần chúng");
    await clerk.enters("person-standings.0.from", "01022021");
    await savesAndGoesOn(clerk);
  }
  await clerk.goesInto("menu-people");
  await clerk.seesThePlace("people-partyMembers");
  await clerk.seesAt("people-partyMembers", String(seed.MEMBERS.length));
  await clerk.seesAt("people-nonParty", String(seed.OTHERS.length));
}

async function becomesSecretary(clerk) {
  await clerk.goesInto("person-more");
  await clerk.goesInto("person-offices-add");
  await clerk.turnsTo("person-offices.0.post", "Bí thư");
  await clerk.enters("person-offices.0.from", "10062022");
}

async function savesAndGoesOn(clerk) {
  await clerk.goesInto("person-save-next");
  await clerk.seesEmpty("person-fullName");
}

async function entersTheFrame(clerk) {
  await clerk.goesInto("menu-study");
  await clerk.tabsTo("study-tab-sessions");
  // The last of the tabs stands before the first.
  await clerk.presses("ArrowLeft");
  await clerk.goesInto("frame-topics-add");
  await clerk.enters("frame-topics.0.title", seed.TOPIC);
  await clerk.enters("frame-topics.0.shortName", "Chuyên đề năm 2023");
  for (const [at, plan] of seed.PLANS.entries()) {
    await clerk.goesInto("frame-plans-add");
    await clerk.enters(`frame-plans.${at}.number`, String(plan.number));
    await clerk.enters(`frame-plans.${at}.dated`, "14/02/2023");
    await clerk.turnsTo(`frame-plans.${at}.role`, plan.role);
    await clerk.enters(`frame-plans.${at}.subject`, plan.subject);
  }
  await clerk.goesInto("frame-save");
  await clerk.seesAt("save-state", "Đã lưu");
  await clerk.goesInto("frame-campaigns-add");
  await clerk.enters("frame-campaigns.0.title", seed.CAMPAIGN);
  await clerk.turnsTo("frame-campaigns.0.planId", "Số 70-KH/CB2 14/02/2023");
  await clerk.enters("frame-campaigns.0.from", "14/02/2023");
  await clerk.enters("frame-campaigns.0.to", "31/03/2023");
  await clerk.looks("seed-frame");
  await clerk.goesInto("frame-save");
  await clerk.seesAt("save-state", "Đã lưu");
}

async function entersSessions(clerk) {
  await clerk.tabsTo("study-tab-frame");
  await clerk.presses("ArrowRight");
  for (const session of seed.SESSIONS) {
    await clerk.goesInto("session-add");
    await entersASession(clerk, session);
    await clerk.looks(`seed-session-${session.on.replaceAll("/", "-")}`);
    await clerk.goesInto("session-save");
    await clerk.seesThePlace("session-add");
  }
}

async function entersASession(clerk, session) {
  await clerk.enters("session-title", session.title);
  await clerk.turnsTo(
    "session-period",
    ["", "Quý I/2023", "Quý II/2023", "Quý III/2023", "Quý IV/2023"][session.quarter],
  );
  await clerk.turnsTo("session-topicId", "Chuyên đề năm 2023");
  if (session.scope) await clerk.turnsTo("session-scope", session.scope);
  if (session.campaign) await clerk.turnsTo("session-campaignId", seed.CAMPAIGN);
  await clerk.goesInto("session-forms-add");
  await clerk.turnsTo("session-forms.0.form", session.form);
  if (session.isNew) await clerk.ticks("session-forms.0.isNew");
  if (session.site) {
    await clerk.enters("session-siteName", session.site);
    await clerk.enters("session-siteAddress", session.address);
  }
  if (session.work) {
    await clerk.goesInto("session-works-add");
    await clerk.enters("session-works.0.title", session.work.title);
    await clerk.enters("session-works.0.author", session.work.author);
  }
  for (const [at, partner] of (session.partners ?? []).entries()) {
    await clerk.goesInto("session-partners-add");
    await clerk.enters(`session-partners.${at}.name`, partner);
  }
  for (const [at, round] of (session.rounds ?? []).entries()) {
    await clerk.goesInto("session-rounds-add");
    await clerk.enters(`session-rounds.${at}.name`, round);
  }
  await clerk.enters("session-sittings.0.heldOn", session.on);
  await clerk.goesInto("session-all-present");
  await clerk.goesInto("session-all-nonParty");
}

async function entersMeetings(clerk) {
  await clerk.goesInto("menu-meetings");
  for (const [at, month] of seed.MONTHS.entries()) {
    await clerk.goesInto("meeting-add");
    await clerk.enters("meeting-sittings.0.heldOn", month.day);
    await clerk.goesInto("meeting-all-present");
    await clerk.goesInto("meeting-stories-add");
    await clerk.enters("meeting-stories.0.personId", month.storyteller);
    await clerk.presses("Enter");
    await clerk.enters("meeting-stories.0.title", month.story);
    await clerk.turnsTo("meeting-stories.0.status", "Đã trình bày");
    await clerk.enters("meeting-speeches", String(month.speeches));
    if (at === 0) await clerk.looks("seed-meeting");
    await clerk.goesInto("meeting-save");
    await clerk.seesThePlace("meeting-add");
  }
}

async function commends(clerk) {
  await clerk.goesInto("menu-commendations");
  let times = 0;
  for (const month of seed.MONTHS) {
    for (const person of month.commended) {
      await clerk.enters("commendation-personId", person);
      await clerk.presses("Enter");
      await clerk.turnsTo("commendation-period", month.name);
      await clerk.enters("commendation-reason", "Hoàn thành tốt nhiệm vụ được giao");
      await clerk.presses("Enter");
      times += 1;
      await clerk.seesAt("commendation-year-times", String(times));
    }
  }
  await clerk.looks("seed-commendations");
}

async function writesAndIssuesTheReport(clerk, paper) {
  await clerk.goesInto("menu-reports");
  await clerk.seesThePlace("preview-canvas");
  await clerk.enters("report-number", "85");
  await clerk.enters("report-dated", "20/12/2023");
  await clerk.enters("report-asOf", "30/11/2023");
  for (const [at, text] of seed.OWN_TEXTS.entries()) await clerk.enters(`report-sections.${at}.text`, text);
  await clerk.ticks("report-nothingToPropose");
  await clerk.goesInto("report-save");
  await clerk.seesAt("save-state", "Đã lưu");
  await clerk.goesInto("report-send");
  await clerk.seesAt("report-state", "Chờ ký");
  await clerk.goesInto("report-issue");
  await clerk.goesInto("ask-yes");
  await clerk.seesAt("report-state", "Đã ban hành");
  await clerk.looks("seed-report-issued");
  clerk.willPick(paper);
  await clerk.goesInto("report-pdf");
  await clerk.sees("bao-cao-2023.pdf");
}
