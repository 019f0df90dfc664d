// What is run within the page, where the driver's own means do not reach.

// A picture shows where something comes to, not the way there.
export const STAND_STILL = `
  const still = new CSSStyleSheet();
  still.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important; }");
  document.adoptedStyleSheets = [still];`;
export const NEXT_FRAME =
  "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";
// What scrolls sideways, or is cut at the edge of the window.
export const WIDER_THAN_THEIR_ROOM = `
  return [document.documentElement, ...document.querySelectorAll("body *")]
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .filter((each) => each === document.documentElement || /auto|scroll/.test(getComputedStyle(each).overflowX))
    .filter((each) => each.checkVisibility() && !each.matches("input, textarea"))
    .map((each) => each.tagName.toLowerCase() + "." + each.className + " is " + each.scrollWidth + " wide in " + each.clientWidth);`;
// The page scrolls in its main part, or as a whole where there is little room; true while there is more below.
export const SCROLL_TO = `
  let page = document.querySelector("main");
  while (page.parentElement && !(page.scrollHeight > page.clientHeight + 1 && getComputedStyle(page).overflowY !== "visible"))
    page = page.parentElement;
  const step = page.clientHeight * 0.8;
  page.scrollTop = arguments[0] * step;
  return page.scrollTop + page.clientHeight < page.scrollHeight - 1;`;
export const TO_THE_MIDDLE = '(arguments[0].closest("select") ?? arguments[0]).scrollIntoView({ block: "center" });';
// How many options the one with these words is away from the chosen one; null when there is none.
export const WAY_TO_THE_OPTION = `
  const list = document.activeElement;
  const at = [...list.options].findIndex((each) => each.text.trim().replace(/\\s+/gu, " ") === arguments[0]);
  return at < 0 ? null : at - list.selectedIndex;`;
export const ROOM = "return [innerWidth, innerHeight];";

export const QUIT = "window.__TAURI_INTERNALS__.invoke('quit');";

export const FOCUSED_ID = "return document.activeElement?.dataset.testid ?? null;";

// What a page of our own could do, and one that was tampered with: calls commands past all buttons.
export const CALL_THE_BRIDGE = `
  const [names, done] = arguments;
  const call = (name) => window.__TAURI_INTERNALS__.invoke(name, {}).then(() => "done", (refusal) => refusal.code ?? refusal);
  Promise.all(names.map(async (name) => [name, await call(name)])).then((all) => done(Object.fromEntries(all)));`;
