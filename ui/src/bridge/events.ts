import { listen } from "@tauri-apps/api/event";

/** The window was asked to close while something typed was not saved; it stays until the page says `quit`. */
export function onCloseAsked(answer: () => void): () => void {
  const heard = listen("close-asked", answer);
  return () => void heard.then((stop) => stop());
}

/** The book has locked itself: nobody was there for a while, or the computer slept. */
export function onLocked(answer: () => void): () => void {
  const heard = listen("locked", answer);
  return () => void heard.then((stop) => stop());
}

/** A backup was made by itself. */
export function onBackedUp(answer: () => void): () => void {
  const heard = listen("backed-up", answer);
  return () => void heard.then((stop) => stop());
}
