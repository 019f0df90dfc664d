import { listen } from "@tauri-apps/api/event";

/** The window was asked to close while something typed was not saved; it stays until the page says `quit`. */
export function onCloseAsked(answer: () => void): () => void {
  const heard = listen("close-asked", answer);
  return () => void heard.then((stop) => stop());
}
