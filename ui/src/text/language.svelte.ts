import type { Failure } from "../bridge";
import { en } from "./en";
import type { FailureText, FieldProblem } from "./shape";
import { vi, type Text } from "./vi";

const languages = { vi, en };
export type Language = keyof typeof languages;

const KEPT = "language";

/** The words on the screen; choosing another language changes them in place. */
export const t = $state<Text>({ ...vi });
export const language = $state<{ code: Language }>({ code: "vi" });

export function setLanguage(code: Language): void {
  Object.assign(t, languages[code]);
  language.code = code;
  document.documentElement.lang = code;
  localStorage.setItem(KEPT, code);
}

export function recallLanguage(): void {
  setLanguage(localStorage.getItem(KEPT) === "en" ? "en" : "vi");
}

export function failureText(failure: Failure): FailureText {
  return t.failures[failure.code](failure.facts);
}

export function problemText(problem: FieldProblem): string {
  return t.problems[problem.code](problem.facts);
}
