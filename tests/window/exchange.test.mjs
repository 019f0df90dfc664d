import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";

test("a commendation deleted by mistake comes back with the year that was handed out before", async (t) => {
  const clerk = aClerk(t);
  const file = clerk.desk.in("Documents", "nam.zip");
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-book");
  clerk.willPick(file);
  await clerk.clicks("year-export");
  await clerk.sees("nam.zip");

  await clerk.clicks("menu-commendations");
  await clerk.clicks("commendation-remove");
  await clerk.clicks("ask-remove");
  await clerk.seesAt("commendation-year-times", "33");

  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-book");
  clerk.willPick(file);
  await clerk.clicks("year-import");
  await clerk.seesThePlace("year-preview");
  await clerk.looks("year-preview");
  await clerk.canBeReadByEveryone();
  await clerk.clicks("year-import-confirm");
  await clerk.sees("Đã nhập năm 2023");

  await clerk.clicks("menu-commendations");
  await clerk.seesAt("commendation-year-times", "34");
});

test("the book is checked from the settings, and found sound", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-book");
  await clerk.clicks("book-check");
  await clerk.seesAt("book-checked", "nguyên vẹn");
});
