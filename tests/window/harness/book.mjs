/** What the clerk of the tests unlocks their book with. */
export const PASSPHRASE = "hoa sen thang sau";
/** Who made the book, as the program proposes it. */
export const CLERK = "Thư ký";

/** Makes a book in the folder that the program proposes, and names its branch; gives its recovery code. */
export async function makesABook(clerk) {
  // Backups follow each other by the time at which they were made.
  clerk.desk.letsTheClockRun();
  await clerk.opensTheProgram();
  await clerk.clicks("start-new");
  await clerk.types("new-book-passphrase", PASSPHRASE);
  await clerk.types("new-book-again", PASSPHRASE);
  await clerk.clicks("new-book-create");
  const code = await typesTheCodeBack(clerk);
  await namesTheBranch(clerk);
  await clerk.seesThePlace("menu-people");
  return code;
}

export async function namesTheBranch(clerk) {
  await clerk.types("branch-profiles.0.name", "Chi bộ 7");
  await clerk.types("branch-profiles.0.symbol", "CB7");
  await clerk.types("branch-profiles.0.from", "1/1/20");
  await clerk.types("branch-profiles.0.parentName", "Đảng bộ Sở Kiểm thử");
  await clerk.types("branch-profiles.0.place", "Đà Lạt");
  await clerk.types("branch-profiles.0.reportTo", "Đảng ủy Sở Kiểm thử");
  await clerk.clicks("branch-save");
}

export async function typesTheCodeBack(clerk) {
  await clerk.seesThePlace("recovery-shown");
  const code = await clerk.reads("recovery-shown");
  await clerk.types("recovery-code", code);
  await clerk.clicks("recovery-confirm");
  return code;
}

/** Enters a person who does not exist. */
export async function entersAPerson(clerk, name) {
  await clerk.clicks("menu-people");
  await clerk.clicks("person-add");
  await clerk.types("person-fullName", name);
  await clerk.chooses("person-standings.0.standing", "Quần chúng");
  await clerk.types("person-standings.0.from", "01/02/2021");
  await clerk.clicks("person-save");
  await clerk.sees(name);
  await clerk.seesThePlace("people-row");
}

/** Unlocks the book that was open last. */
export async function opensTheBook(clerk, passphrase = PASSPHRASE, user = null) {
  await clerk.clicks("start-recent");
  await unlocks(clerk, passphrase, user);
  await clerk.seesThePlace("menu-people");
}

export async function unlocks(clerk, passphrase, user = null) {
  await clerk.seesThePlace("unlock-form");
  if (user !== null) await clerk.chooses("unlock-userId", user);
  await clerk.types("unlock-passphrase", passphrase);
  await clerk.clicks("unlock-open");
}

export async function closesTheBook(clerk) {
  await clerk.clicks("book-close");
  await clerk.seesThePlace("start-new");
}

/** Gives someone a way in of their own. */
export async function addsAUser(clerk, name, role, passphrase) {
  await turnsToUsers(clerk);
  await clerk.clicks("user-add");
  await clerk.types("user-name", name);
  await clerk.chooses("user-role", role);
  await clerk.types("user-passphrase", passphrase);
  await clerk.types("user-again", passphrase);
  await clerk.clicks("user-save");
  await clerk.sees(`Đã thêm ${name}`);
}

export async function turnsToUsers(clerk) {
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-users");
  await clerk.seesThePlace("users-list");
}

export async function turnsToBackups(clerk) {
  await clerk.clicks("backup-mark");
  await clerk.seesThePlace("backup-now");
}
