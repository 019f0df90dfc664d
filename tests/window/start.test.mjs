import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";

test("the program opens with four ways to begin", async (t) => {
  const clerk = aClerk(t);

  await clerk.opensTheProgram();

  await clerk.seesThePlace("start-new");
  await clerk.seesThePlace("start-open");
  await clerk.seesThePlace("start-restore");
  await clerk.seesThePlace("start-practice");
  await clerk.looks("start");
});

test("the window opens as large as it was left", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.seesThePlace("start-new");
  await clerk.pullsTheWindowTo(1000, 620);
  await clerk.seesTheWindowAt(1000, 620);

  await clerk.closesTheWindow();
  await clerk.opensTheProgram();

  await clerk.seesTheWindowAt(1000, 620);
});

test("the window is never larger than the screen", async (t) => {
  const clerk = aClerk(t);
  clerk.desk.hadTheWindowAt(2560, 1400);

  await clerk.opensTheProgram();

  await clerk.seesTheWindowAt(1366, 768);
});

test("the start screen fits its window and axe finds nothing serious on it", async (t) => {
  const clerk = aClerk(t);

  await clerk.opensTheProgram();
  await clerk.seesThePlace("start-new");

  await clerk.needsNoSidewaysScroll();
  await clerk.canBeReadByEveryone();
});
