import { goesTo } from "./screens.mjs";

/** Goes to the page on which a year is checked and closed. */
export const turnsToClosing = (clerk) => goesTo(clerk, "closing", "year-state-now");

/** Gives everybody who has none the proposed grade, and no grade to those who are suggested to have none. */
export async function gradesEverybody(clerk) {
  await goesTo(clerk, "grading", "gradings-row");
  await clerk.chooses("gradings-fill-step", "Chi bộ đề nghị");
  if (await clerk.canPress("gradings-fill")) {
    await clerk.clicks("gradings-fill");
    await clerk.sees("Đã điền cho");
  }
  await clerk.sees("Không còn ai để điền");
  for (let left = (await clerk.readsEach("grading-suggestion")).length; left > 0; left -= 1) {
    await clerk.clicks("grading-suggestion");
    await clerk.seesAt("grading-sum", `+ ${left - 1} chưa có`);
  }
  await clerk.seesAt("grading-sum", "+ 0 chưa có");
}

/** Holds and closes the year in sight; one that still runs all the same. */
export async function closesTheYear(clerk, { running = false } = {}) {
  await turnsToClosing(clerk);
  await clerk.seesAt("closing-standing", "Có thể khóa sổ");
  await clerk.clicks("year-hold");
  await clerk.seesAt("year-state-now", "Tạm dừng nhập");
  if (running) await clerk.clicks("closing-even-though");
  await clerk.clicks("year-close");
  await clerk.seesThePlace("ask");
  await clerk.clicks("ask-close");
  await clerk.seesInTheEndAt("year-state-now", "Đã khóa sổ");
}
