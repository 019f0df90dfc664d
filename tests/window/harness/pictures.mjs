import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NEXT_FRAME, SCROLL_TO, STAND_STILL } from "./page-scripts.mjs";

/** Keeps a picture of the screen in a folder; gives its file. */
export async function takePicture(driver, folder, name) {
  // What was drawn last may not be on the picture yet.
  await driver.executeScript(STAND_STILL);
  await driver.executeAsyncScript(NEXT_FRAME);
  const file = path.join(folder, `${name}.png`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, Buffer.from(await driver.takeScreenshot(), "base64"));
  return file;
}

/** Keeps a picture of each screenful from the top of the page to its foot, and goes back to the top. */
export async function takeEachScreenful(driver, folder, name) {
  for (let screenful = 1; ; screenful += 1) {
    const more = await driver.executeScript(SCROLL_TO, screenful - 1);
    await takePicture(driver, folder, screenful === 1 ? name : `${name}-${screenful}`);
    if (!more) break;
  }
  await driver.executeScript(SCROLL_TO, 0);
}
