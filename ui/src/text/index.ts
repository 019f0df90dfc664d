export { failureText, problemText, language, recallLanguage, setLanguage, t, type Language } from "./language.svelte";
export type { FailureText, FieldProblem } from "./shape";
