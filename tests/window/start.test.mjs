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

test("the start screen fits its window and axe finds nothing serious on it", async (t) => {
  const clerk = aClerk(t);

  await clerk.opensTheProgram();
  await clerk.seesThePlace("start-new");

  await clerk.needsNoSidewaysScroll();
  await clerk.canBeReadByEveryone();
});
