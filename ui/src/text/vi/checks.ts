import words from "../../../../assets/wording/checks.toml?raw";

/** What each check says, by its code: the same words on the screen, on the seal sheet and in archives. */
export const checkTitles: Record<string, string> = Object.fromEntries(
  [...words.matchAll(/^(\w+) = "(.+)"$/gm)].map(([, code, title]) => [code, title]),
);
