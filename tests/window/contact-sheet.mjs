import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { chooses, opensThePracticeBook, SCREENS, THEMES } from "./harness/screens.mjs";

const LANGUAGES = { vi: 0, en: 1 };

// No test: it keeps a picture of every screen in each language and each set of colours, for one sheet.
for (const [language, presses] of Object.entries(LANGUAGES)) {
  for (const theme of Object.keys(THEMES)) {
    test(`the screens in ${language}, ${theme}`, async (t) => {
      const clerk = aClerk(t);
      await opensThePracticeBook(clerk);
      await chooses(clerk, theme);
      for (let pressed = 0; pressed < presses; pressed += 1) await clerk.clicks("language");

      let number = 100;
      for (const [name, goesThere] of Object.entries(SCREENS)) {
        await goesThere(clerk);
        number += 1;
        await clerk.looks(`${language}-${theme}-${number}-${name}`);
      }
    });
  }
}
