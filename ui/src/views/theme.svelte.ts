/** The colours of the screen, chosen by the clerk and kept on this machine; "system" follows what the system asks for. */
export const THEMES = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = "theme";
const darkWished = matchMedia("(prefers-color-scheme: dark)");
const contrastWished = matchMedia("(prefers-contrast: more)");

export const theme = $state<{ chosen: Theme }>({ chosen: "system" });

export function recallTheme(): void {
  const kept = localStorage.getItem(KEPT);
  setTheme(THEMES.find((each) => each === kept) ?? "system");
  for (const wish of [darkWished, contrastWished]) wish.addEventListener("change", show);
}

export function setTheme(chosen: Theme): void {
  theme.chosen = chosen;
  localStorage.setItem(KEPT, chosen);
  show();
}

/** The next one, for the button that goes through them. */
export function nextTheme(): Theme {
  return THEMES[(THEMES.indexOf(theme.chosen) + 1) % THEMES.length] ?? "system";
}

function show(): void {
  document.documentElement.dataset["theme"] = theme.chosen === "system" ? wished() : theme.chosen;
}

function wished(): Exclude<Theme, "system"> {
  if (contrastWished.matches) return "contrast";
  return darkWished.matches ? "dark" : "light";
}
