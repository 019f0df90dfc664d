import assert from "node:assert/strict";
import path from "node:path";
import { By, Key } from "selenium-webdriver";
import { seriousFaults } from "./accessibility.mjs";
import { Desk } from "./desk.mjs";
import {
  CALL_THE_BRIDGE,
  FOCUSED_ID,
  STAND_STILL,
  TO_THE_MIDDLE,
  WAY_TO_THE_OPTION,
  WIDER_THAN_THEIR_ROOM,
} from "./page-scripts.mjs";
import { takeEachScreenful, takePicture } from "./pictures.mjs";
import { Session } from "./session.mjs";

const PATIENCE_MS = 15_000;
// What the program takes its time for as well: all papers of a year, by a program that was not built to be fast.
const LONG_PATIENCE_MS = 180_000;
const PICTURES = process.env.SO_CHI_BO_PICTURES;
const FAILURES = "out/pictures";
const MOST_TABS = 150;

/** A clerk with an empty home, for the length of one test. */
export function aClerk(test) {
  const clerk = new Clerk();
  test.after(() => clerk.leaves());
  return clerk;
}

/**
 * What a clerk does at the program, as sentences. Places on the screen go by their `data-testid`.
 * Whatever waits for something fails with the text of the screen, and leaves a picture of it in out/pictures.
 */
class Clerk {
  #session = null;
  desk = new Desk();

  get #driver() {
    assert(this.#session, "the program is not open");
    return this.#session.driver;
  }

  // The program

  async opensTheProgram(program = process.env.SO_CHI_BO_PROGRAM) {
    this.#session = await Session.start(this.desk, program);
  }

  async endsTheProgram() {
    const session = this.#session;
    this.#session = null;
    await session?.end();
  }

  /** Closes the window; the program does what it does then, and ends. */
  async closesTheWindow() {
    await this.#session.quit();
    this.#session = null;
  }

  async pullsTheWindowTo(width, height) {
    await this.#driver.manage().window().setRect({ width, height });
  }

  async seesTheWindowAt(...size) {
    await this.#until(`the window is ${size}`, async () => String(await this.#session.room()) === String(size));
  }

  async leaves() {
    await this.endsTheProgram();
    this.desk.clear();
  }

  /** The next native file dialog answers with this path. */
  willPick(chosen) {
    this.desk.willPick(chosen);
  }

  willCancelTheDialog() {
    this.desk.willPick("");
  }

  // Hands

  /** Writes into a field in place of what stands there. */
  async types(id, text) {
    await this.#press(id, () => this.#shown(id));
    const field = await this.#shown(id);
    // Two calls: within one, this driver does not let go of Control.
    await field.sendKeys(Key.chord(Key.CONTROL, "a"));
    await field.sendKeys(text === "" ? Key.BACK_SPACE : text);
  }

  /** Writes where the cursor stands. */
  async writes(text) {
    await this.#keys(text);
  }

  /** Presses keys one after the other: "Enter", "Tab", "Control+s", "Alt+ArrowDown". */
  async presses(...strokes) {
    for (const stroke of strokes) await this.#keys(chord(stroke));
  }

  /** Goes on with Tab until the cursor stands there. */
  async tabsTo(id) {
    await this.#shown(id);
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      if ((await this.standsAt()) === id) return;
      await this.presses("Tab");
    }
    await this.#fails(`Tab never comes to ${id}`);
  }

  /** Goes to a field by keyboard alone and writes there in place of what stands in it. */
  async enters(id, text) {
    await this.tabsTo(id);
    await this.presses("Control+a");
    await this.writes(text);
  }

  /** Goes to a list by keyboard alone and walks to the option with these words. */
  async turnsTo(id, words) {
    await this.tabsTo(id);
    const step = () => this.#driver.executeScript(WAY_TO_THE_OPTION, words);
    for (let away = await step(); away !== 0; away = await step()) {
      if (away === null) await this.#fails(`${id} offers no “${words}”`);
      await this.presses(away > 0 ? "ArrowDown" : "ArrowUp");
    }
  }

  /** Goes to a box by keyboard alone and ticks it. */
  async ticks(id) {
    await this.tabsTo(id);
    await this.presses("Space");
  }

  /** Goes to a button, a row or a link by keyboard alone and presses Enter there. */
  async goesInto(id) {
    await this.tabsTo(id);
    await this.presses("Enter");
  }

  async clicks(id) {
    if (id.startsWith("menu-")) await this.#unfoldsTheMenu(id);
    await this.#press(id, () => this.#shown(id));
  }

  /** Clicks the row, of all of this name, that has these words. */
  async clicksAmong(id, words) {
    await this.#press(`a ${id} with “${words}”`, () => this.#among(id, words));
  }

  /** Clicks what is called so within the row, of all of this name, that has these words. */
  async clicksWithin(row, words, id) {
    await this.#press(`the ${id} of a ${row} with “${words}”`, async () => {
      const [element] = (await (await this.#among(row, words))?.findElements(place(id))) ?? [];
      return element;
    });
  }

  /** Chooses the option of a list by its words. */
  async chooses(id, words) {
    const option = By.xpath(`.//option[normalize-space()=${xpathText(words)}]`);
    await this.#press(`“${words}” in ${id}`, async () => (await (await this.#shown(id)).findElements(option))[0]);
  }

  // Eyes

  /** Waits until these words can be read somewhere on the screen. */
  async sees(words) {
    await this.#until(`“${words}” can be read`, async () => (await this.screenText()).includes(words));
  }

  async seesNoMore(words) {
    await this.#until(`“${words}” is gone`, async () => !(await this.screenText()).includes(words));
  }

  /** Waits until these words can be read at one place. */
  async seesAt(id, words) {
    await this.#until(`“${words}” can be read at ${id}`, async () => (await this.#textAt(id))?.includes(words));
  }

  /** The same for what comes at the end of a long work. */
  async seesInTheEndAt(id, words = "") {
    const isThere = async () => (await this.#textAt(id))?.includes(words);
    await this.#until(`“${words}” can be read at ${id}`, isThere, LONG_PATIENCE_MS);
  }

  /** Waits until a field is there and nothing stands in it. */
  async seesEmpty(id) {
    await this.#until(`${id} is empty`, async () => (await this.#textAt(id)) === "");
  }

  async seesThePlace(id) {
    await this.#shown(id);
  }

  /** The words, or for a field the value, of a place as soon as it is shown. */
  async reads(id) {
    await this.#shown(id);
    return this.#textAt(id);
  }

  /** Whether a box or a choice is ticked. */
  async isTicked(id) {
    return (await this.#shown(id)).isSelected();
  }

  /** The place that is ticked of those within another. */
  async tickedOf(id) {
    const list = await this.#shown(id);
    return (await list.findElement(By.css(":checked"))).getAttribute("data-testid");
  }

  /** The words, or values, of every place of this name, from top to bottom. */
  async readsEach(id) {
    const elements = await this.#driver.findElements(place(id));
    return Promise.all(elements.map(async (one) => (await one.getProperty("value")) || one.getText()));
  }

  /** How each of these commands answers a page that calls it with nothing: a code, or "done". */
  async callsTheBridge(names) {
    return this.#driver.executeAsyncScript(CALL_THE_BRIDGE, names);
  }

  /** The title of the window, which the system shows in its bar. */
  async titleOfTheWindow() {
    return this.#driver.getTitle();
  }

  async seesNoPlace(id) {
    await this.#until(`${id} is not shown`, async () => {
      const [element] = await this.#driver.findElements(place(id));
      return !element || !(await element.isDisplayed());
    });
  }

  /** Whether a place is there right now, on a screen that has been waited for. */
  async has(id) {
    return (await this.#textAt(id)) !== null;
  }

  /** Whether a button can be pressed. */
  async canPress(id) {
    return (await this.#shown(id)).isEnabled();
  }

  /** Waits until a button can be pressed. */
  async seesReady(id) {
    await this.#until(`${id} can be pressed`, () => this.canPress(id));
  }

  /** The place where the cursor stands. */
  async standsAt() {
    return this.#driver.executeScript(FOCUSED_ID);
  }

  /** Waits until the cursor has come to a place by itself. */
  async seesTheCursorAt(id) {
    await this.#until(`the cursor stands at ${id}`, async () => (await this.standsAt()) === id);
  }

  async screenText() {
    return this.#driver.findElement(By.css("body")).getText();
  }

  /** Waits until a paper was handed to the viewer of the system; gives its file. */
  async seesAFileShown(name) {
    return this.#until(`${name} is shown`, async () => this.desk.shown().find((file) => path.basename(file) === name));
  }

  async needsNoSidewaysScroll() {
    assert.deepEqual(await this.#driver.executeScript(WIDER_THAN_THEIR_ROOM), []);
  }

  /** Colours on their way to others are never read: what moves would, even what begins to while one looks, stands still. */
  async canBeReadByEveryone() {
    await this.#driver.executeScript(STAND_STILL);
    assert.deepEqual(await seriousFaults(this.#driver), []);
  }

  /** Keeps a picture of the screen where pictures are asked for (`make pictures`). */
  async looks(name) {
    if (PICTURES) await takePicture(this.#driver, PICTURES, name);
  }

  async looksThrough(name) {
    if (PICTURES) await takeEachScreenful(this.#driver, PICTURES, name);
  }

  // How

  /** The words, or for a field the value, of a place right now; null when it is not there. */
  async #textAt(id) {
    const [element] = await this.#driver.findElements(place(id));
    if (!element) return null;
    return (await element.getProperty("value")) || (await element.getText());
  }

  /** Clicks what is found, scrolled out from under the bars that stay in sight, as soon as nothing lies over it. */
  async #press(what, find) {
    await this.#until(`${what} can be clicked`, async () => {
      const element = await find();
      if (!element) return false;
      await this.#driver.executeScript(TO_THE_MIDDLE, element);
      // This driver cannot click a row of a table, only a cell in it.
      const [cell] = await element.findElements(By.css("tr > :is(td, th)"));
      await (cell ?? element).click();
      return true;
    });
  }

  /** The first place of this name that has these words. */
  async #among(id, words) {
    for (const each of await this.#driver.findElements(place(id)))
      if ((await each.getText()).includes(words)) return each;
    return null;
  }

  async #keys(keys) {
    await this.#driver.switchTo().activeElement().sendKeys(keys);
  }

  /** With large letters the menu is behind a button. */
  async #unfoldsTheMenu(entry) {
    const shown = async (id) => (await this.#driver.findElements(place(id)))[0]?.isDisplayed();
    await this.#until(
      "the menu or its button is shown",
      async () => (await shown(entry)) || (await shown("menu-fold")),
    );
    if (!(await shown(entry))) await this.#press("menu-fold", () => this.#shown("menu-fold"));
  }

  async #shown(id) {
    return this.#until(`${id} is shown`, async () => {
      const [element] = await this.#driver.findElements(place(id));
      return element && (await element.isDisplayed()) ? element : null;
    });
  }

  async #until(what, condition, patience = PATIENCE_MS) {
    try {
      return await this.#driver.wait(() => unlessInTheWay(condition), patience, undefined, 50);
    } catch (error) {
      if (error.name !== "TimeoutError") throw error;
      return this.#fails(`not within ${patience / 1000} s: ${what}`);
    }
  }

  async #fails(message) {
    const file = await takePicture(this.#driver, FAILURES, `failed-${Date.now()}`);
    assert.fail(`${message}\nThe screen (${file}) reads:\n${await this.screenText()}`);
  }
}

const place = (id) => By.css(`[data-testid="${id}"]`);

const chord = (stroke) => {
  const keys = stroke.split("+").map((name) => Key[keyName(name)] ?? name);
  return keys.length > 1 ? Key.chord(...keys) : keys[0];
};

/** "ArrowDown" is ARROW_DOWN to the driver. */
const keyName = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/gu, "_").toUpperCase();

/** XPath has no escapes, and Vietnamese words may hold either quote. */
const xpathText = (words) =>
  `concat(${words
    .split("'")
    .map((part) => `'${part}'`)
    .join(`, "'", `)}, '')`;

const NOT_YET = ["StaleElementReferenceError", "ElementClickInterceptedError"];

/** The page may draw an element anew between finding and using it, or another over it: that is a "not yet". */
async function unlessInTheWay(condition) {
  try {
    return await condition();
  } catch (error) {
    if (NOT_YET.includes(error.name)) return null;
    throw error;
  }
}
