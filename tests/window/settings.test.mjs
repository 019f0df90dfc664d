import assert from "node:assert/strict";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";

test("a save refused for a field under another date shows the field and puts the cursor there", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("menu-settings");
  await clerk.clicks("branch-add-profile");
  await clerk.clicks("branch-profile-0");

  await clerk.clicks("branch-save");

  await clerk.seesThePlace("branch-profiles.1.from-wrong");
  assert.equal(await clerk.standsAt(), "branch-profiles.1.from");
});
