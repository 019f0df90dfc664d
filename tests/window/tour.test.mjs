import { rmSync } from "node:fs";
import test from "node:test";
import { namesTheBranch, PASSPHRASE } from "./harness/book.mjs";
import { aClerk } from "./harness/clerk.mjs";
import { chooses, goesTo, opensThePracticeBook, SCREENS } from "./harness/screens.mjs";

/** How often "larger letters" is pressed for each size. */
const SIZES = { 100: 0, 175: 4 };

for (const [percent, presses] of Object.entries(SIZES)) {
  test(`every screen of a book is in order at ${percent} %`, async (t) => {
    const clerk = aClerk(t);
    await opensThePracticeBook(clerk);
    for (let pressed = 0; pressed < presses; pressed += 1) await clerk.clicks("scale-up");

    for (const [name, goesThere] of Object.entries(SCREENS)) {
      await goesThere(clerk);
      await isInOrder(clerk, `${name}-${percent}`);
    }
  });
}

for (const theme of ["dark", "contrast"]) {
  for (const [language, presses] of Object.entries({ Vietnamese: 0, English: 1 })) {
    test(`every screen of a book can be read by everyone in the ${theme} colours, in ${language}`, async (t) => {
      const clerk = aClerk(t);
      await opensThePracticeBook(clerk);
      await chooses(clerk, theme);
      for (let pressed = 0; pressed < presses; pressed += 1) await clerk.clicks("language");

      for (const [name, goesThere] of Object.entries(SCREENS)) {
        await goesThere(clerk);
        await clerk.looks(`${name}-${theme}-${language}`);
        await clerk.canBeReadByEveryone();
      }
    });
  }
}

test("every screen of a book is in order in English", async (t) => {
  const clerk = aClerk(t);
  await opensThePracticeBook(clerk);
  await clerk.clicks("language");
  await clerk.seesAt("menu-people", "Members");

  for (const [name, goesThere] of Object.entries(SCREENS)) {
    await goesThere(clerk);
    await isInOrder(clerk, `${name}-english`);
  }
});

for (const [percent, presses] of Object.entries(SIZES)) {
  test(`the way into a book, and the empty book, are in order at ${percent} %`, async (t) => {
    const clerk = aClerk(t);
    const sees = async (name) => isInOrder(clerk, `${name}-${percent}`);
    await clerk.opensTheProgram();
    await clerk.seesThePlace("start-new");
    for (let pressed = 0; pressed < presses; pressed += 1) await clerk.clicks("scale-up");
    await sees("start");
    await clerk.clicks("start-about");
    await clerk.seesThePlace("diagnosis-export");
    await sees("start-about");
    await clerk.clicks("about-close");
    await clerk.clicks("start-archive");
    await clerk.seesThePlace("archive-pick");
    await sees("start-archive");
    await clerk.clicks("start-back");

    await clerk.clicks("start-new");
    await clerk.types("new-book-passphrase", PASSPHRASE);
    await clerk.types("new-book-again", "hoa sen");
    await clerk.clicks("new-book-create");
    await clerk.seesThePlace("new-book-again-wrong");
    await sees("new-book-wrong");
    await clerk.types("new-book-again", PASSPHRASE);
    await clerk.clicks("new-book-create");
    await clerk.seesThePlace("recovery-shown");
    await sees("recovery-code");
    await clerk.types("recovery-code", "AAAA");
    await clerk.clicks("recovery-confirm");
    await clerk.seesThePlace("failure");
    await sees("recovery-code-wrong");
    await clerk.types("recovery-code", await clerk.reads("recovery-shown"));
    await clerk.clicks("recovery-confirm");

    await clerk.seesThePlace("branch-form");
    await sees("branch-first");
    await namesTheBranch(clerk);
    await seesTheEmptyLists(clerk, sees);
    await clerk.clicks("backup-mark");
    await clerk.seesThePlace("backup-now");
    await sees("backups");

    await clerk.clicks("book-lock");
    await clerk.seesThePlace("lock-cover");
    await sees("lock");
    await clerk.types("lock-passphrase", "hoa sen thang bay");
    await clerk.clicks("lock-open");
    await clerk.seesThePlace("failure");
    await sees("lock-wrong");
    await clerk.clicks("lock-close");
    clerk.willPick(clerk.desk.in("Documents", "Sổ Chi bộ"));
    await clerk.clicks("start-open");
    await clerk.seesThePlace("unlock-form");
    await sees("unlock");
    await clerk.types("unlock-passphrase", "hoa sen thang bay");
    await clerk.clicks("unlock-open");
    await clerk.seesThePlace("failure");
    await sees("unlock-wrong");
    await clerk.clicks("unlock-forgot");
    await clerk.seesThePlace("recover-form");
    await sees("recover");

    rmSync(clerk.desk.in("Documents", "Sổ Chi bộ", "book.key"));
    await clerk.clicks("start-back");
    await clerk.clicks("start-recent");
    await clerk.seesThePlace("damaged-restore");
    await sees("damaged");
    await clerk.clicks("damaged-restore");
    await clerk.seesThePlace("backup-face-at");
    await sees("damaged-restore");
  });
}

async function seesTheEmptyLists(clerk, sees) {
  for (const [place, content] of [
    ["overview", "overview-first-steps"],
    ["people", "people-empty"],
    ["meetings", "meetings-empty"],
    ["study", "sessions-empty"],
    ["commendations", "commendations-empty"],
    ["reports", "preview-canvas"],
  ]) {
    await goesTo(clerk, place, content);
    await sees(`empty-${place}`);
  }
}

async function isInOrder(clerk, name) {
  await fits(clerk, name);
  await clerk.canBeReadByEveryone();
}

async function fits(clerk, name) {
  await clerk.looksThrough(name);
  await clerk.needsNoSidewaysScroll();
}
