import { readFileSync } from "node:fs";

const LIST = new URL("../../../src-tauri/src/commands.rs", import.meta.url);

/** Every command of the program with who may call it, from the one list of them. */
export const COMMANDS = [...readFileSync(LIST, "utf8").matchAll(/\b\w+::(\w+): (\w+),/gu)].map(([, name, need]) => ({
  name,
  need,
}));

/** The names of those that want one of these. */
export function namesOf(...needs) {
  return COMMANDS.filter(({ need }) => needs.includes(need)).map(({ name }) => name);
}

/** What all of them answer with, when all answer alike. */
export function allWith(names, answer) {
  return Object.fromEntries(names.map((name) => [name, answer]));
}
