import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// What stands under a bar that stays in sight scrolls out from under it.
const UNDER_A_BAR = "partially obscured";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds serious on the screen as it stands, one line each. */
export async function seriousFaults(driver) {
  await driver.executeScript(axe);
  const { violations } = await driver.executeAsyncScript(
    "const [rules, done] = arguments; axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(done);",
    RULES,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`))
    .filter((fault) => !fault.includes(UNDER_A_BAR));
}
