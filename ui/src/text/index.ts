export { failureText, problemText, language, recallLanguage, setLanguage, t, type Language } from "./language.svelte";
export type { FailureText } from "./shape";
