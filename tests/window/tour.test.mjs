import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";

const PLACES = ["people", "meetings", "study", "commendations", "reports", "settings"];

test("every screen of the practice book fits its window and axe finds nothing serious on it", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();

  await clerk.clicks("start-practice");
  await clerk.seesThePlace("practice-mark");

  for (const place of PLACES) {
    await clerk.clicks(`menu-${place}`);
    await clerk.seesThePlace("page-title");
    await clerk.looks(place);
    await clerk.needsNoSidewaysScroll();
    await clerk.canBeReadByEveryone();
  }
});

test("a whole record opens from each list", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");

  for (const [place, row, form] of [
    ["people", "people-row", "person-form"],
    ["meetings", "meetings-row", "meeting-form"],
    ["study", "sessions-row", "session-form"],
  ]) {
    await clerk.clicks(`menu-${place}`);
    await clerk.clicks(row);
    await clerk.seesThePlace(form);
    await clerk.looks(form);
    await clerk.needsNoSidewaysScroll();
    await clerk.canBeReadByEveryone();
  }
});
