import assert from "node:assert/strict";
import test from "node:test";
import {
  addsAUser,
  CLERK,
  closesTheBook,
  entersAPerson,
  makesABook,
  opensTheBook,
  PASSPHRASE,
  turnsToUsers,
  unlocks,
} from "./harness/book.mjs";
import { aClerk } from "./harness/clerk.mjs";
import { allWith, namesOf } from "./harness/commands.mjs";

const HOA = "Trương Thị Hoa";
const HOAS = "mua thu nam ay";

// The lock

test("while the window is locked every command is refused, but those that unlock or close", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await clerk.clicks("book-lock");
  await clerk.seesThePlace("lock-cover");
  const others = namesOf("Start", "Reader", "Editor", "Administrator");
  assert(others.length > 100, "the list of commands was read");

  assert.deepEqual(await clerk.callsTheBridge(others), allWith(others, "locked"));

  await clerk.types("lock-passphrase", PASSPHRASE);
  await clerk.clicks("lock-open");
  await clerk.seesNoPlace("lock-cover");
  assert.equal((await clerk.callsTheBridge(["undo_state"])).undo_state, "done");
});

test("the cover hides whose book it is, and what was typed beneath stays", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await clerk.clicks("menu-people");
  await clerk.clicks("person-add");
  await clerk.types("person-fullName", "Nguyễn Thị Hạnh");

  await clerk.presses("Control+l");
  await clerk.seesThePlace("lock-cover");
  await clerk.seesNoMore("Chi bộ 7");
  await clerk.seesTheCursorAt("lock-passphrase");
  assert.equal(await clerk.titleOfTheWindow(), "Sổ Chi bộ");
  assert(!(await clerk.screenText()).includes("Nguyễn Thị Hạnh"));
  await clerk.looks("lock");
  await clerk.canBeReadByEveryone();
  await clerk.needsNoSidewaysScroll();

  await clerk.presses("Escape", "Escape");
  await clerk.seesThePlace("lock-cover");
  await clerk.types("lock-passphrase", "hoa sen thang bay");
  await clerk.presses("Enter");
  await clerk.seesAt("failure-happened", "Mật khẩu sổ không đúng");
  await clerk.looks("lock-wrong");

  await clerk.types("lock-passphrase", PASSPHRASE);
  await clerk.presses("Enter");
  await clerk.seesThePlace("person-form");
  await clerk.seesAt("branch-shown", "Chi bộ 7");
  await clerk.seesAt("person-fullName", "Nguyễn Thị Hạnh");
  await clerk.seesTheCursorAt("person-fullName");
  await clerk.types("person-standings.0.from", "01/02/2021");
  await clerk.clicks("person-save");
  await clerk.seesAt("people-row", "Nguyễn Thị Hạnh");
});

test("after three wrong passphrases one waits, and is told how long", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await clerk.clicks("book-lock");

  // Each wait is longer than the one before: however slow the computer, one of these comes too early.
  const guesses = async () => {
    await clerk.types("lock-passphrase", "hoa sen thang bay");
    await clerk.presses("Enter");
    await clerk.seesThePlace("failure");
    return clerk.reads("failure-happened");
  };
  while ((await guesses()).startsWith("Mật khẩu sổ không đúng")) {
    await clerk.clicks("failure-close");
    await clerk.seesNoPlace("failure");
  }
  await clerk.seesAt("failure-happened", "Nhập sai mật khẩu nhiều lần quá");

  await clerk.seesAt("lock-open", "chờ");
  await clerk.looks("lock-wait");
  await clerk.seesNoMore("chờ");
  await clerk.types("lock-passphrase", PASSPHRASE);
  await clerk.presses("Enter");
  await clerk.seesNoPlace("lock-cover");
});

test("a locked book with something unsaved asks before it is closed", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await clerk.clicks("menu-people");
  await clerk.clicks("person-add");
  await clerk.types("person-fullName", "Nguyễn Thị Hạnh");
  await clerk.clicks("book-lock");

  await clerk.clicks("lock-close");
  await clerk.seesThePlace("ask");
  await clerk.looks("lock-close");
  await clerk.clicks("ask-stay");
  await clerk.seesThePlace("lock-cover");
  await clerk.clicks("lock-close");
  await clerk.clicks("ask-drop");
  await clerk.seesAt("start-recent", "Chi bộ 7");
});

test("a question that was open is gone from under the cover", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await entersAPerson(clerk, "Nguyễn Thị Hạnh");
  await clerk.clicksAmong("people-row", "Nguyễn Thị Hạnh");
  await clerk.clicks("person-remove");
  await clerk.seesThePlace("ask");

  await clerk.presses("Control+l");

  await clerk.seesThePlace("lock-cover");
  await clerk.seesNoPlace("ask");
  assert(!(await clerk.screenText()).includes("Nguyễn Thị Hạnh"));
  await clerk.types("lock-passphrase", PASSPHRASE);
  await clerk.presses("Enter");
  await clerk.seesThePlace("person-form");
});

test("how soon the window locks by itself is kept, and refused out of its range", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await turnsToUsers(clerk);

  await clerk.types("idle-minutes", "0");
  await clerk.clicks("idle-save");
  await clerk.seesThePlace("idle-minutes-wrong");
  await clerk.types("idle-minutes", "25");
  await clerk.clicks("idle-save");
  await clerk.seesAt("save-state", "Đã lưu");
  await closesTheBook(clerk);

  await opensTheBook(clerk);
  await turnsToUsers(clerk);
  await clerk.seesThePlace("idle-minutes");
  await clerk.seesAt("idle-minutes", "25");
});

// Users

test("a viewer is refused every command that is not for reading, and is offered none of them", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await entersAPerson(clerk, "Nguyễn Thị Hạnh");
  await addsAUser(clerk, HOA, "Chỉ xem", HOAS);
  await closesTheBook(clerk);
  await opensTheBook(clerk, HOAS, HOA);
  const writing = namesOf("Editor", "Administrator");

  assert.deepEqual(await clerk.callsTheBridge(writing), allWith(writing, "not_allowed"));

  await clerk.clicks("menu-people");
  await clerk.seesThePlace("people-row");
  await clerk.seesNoPlace("person-add");
  await clerk.seesNoPlace("undo");
  await clerk.looksThrough("viewer-people");
  await clerk.clicks("people-row");
  await clerk.seesThePlace("person-fullName");
  await clerk.seesNoPlace("person-save");
  await clerk.seesNoPlace("person-remove");
  await clerk.seesNoPlace("person-erase-section");
  await clerk.looksThrough("viewer-person");
  await turnsToUsers(clerk);
  await clerk.sees("Chỉ người quản trị sổ mới thêm");
  await clerk.seesAt("idle-shown", "phút");
  for (const offer of ["user-add", "users-edit", "users-code", "users-rotate"]) await clerk.seesNoPlace(offer);
  await clerk.looksThrough("viewer-users");
  await clerk.clicks("settings-tab-backups");
  await clerk.seesThePlace("backup-now");
  for (const offer of ["backups-restore", "second-choose", "handover-print"]) await clerk.seesNoPlace(offer);
  await clerk.looksThrough("viewer-backups");
});

test("one who writes is refused what is for administrators", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await addsAUser(clerk, HOA, "Ghi sổ", HOAS);
  await closesTheBook(clerk);
  await opensTheBook(clerk, HOAS, HOA);
  const administering = namesOf("Administrator");

  assert.deepEqual(await clerk.callsTheBridge(administering), allWith(administering, "not_allowed"));

  await entersAPerson(clerk, "Nguyễn Thị Hạnh");
  await clerk.clicks("people-row");
  await clerk.seesThePlace("person-save");
  await clerk.seesNoPlace("person-erase-section");
  await clerk.clicks("menu-journal");
  await clerk.clicksAmong("journal-row", "Lưu hồ sơ Nguyễn Thị Hạnh");
  await clerk.seesAt("entry-user", HOA);
});

test("a user is refused without a name and under a name that is taken, and opens the book once added", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await turnsToUsers(clerk);
  await clerk.looksThrough("users");
  await clerk.clicks("user-add");
  await clerk.types("user-passphrase", HOAS);
  await clerk.types("user-again", HOAS);
  await clerk.clicks("user-save");
  await clerk.seesThePlace("user-name-wrong");
  await clerk.looks("user-add");
  await clerk.types("user-name", CLERK.toUpperCase());
  await clerk.clicks("user-save");
  await clerk.seesAt("failure-happened", "Đã có người dùng tên");
  await clerk.looks("user-add-taken");
  await clerk.types("user-name", HOA);
  await clerk.types("user-again", "mua thu");
  await clerk.clicks("user-save");
  await clerk.seesThePlace("user-again-wrong");
  await clerk.types("user-again", HOAS);
  await clerk.clicks("user-save");
  await clerk.sees(`Đã thêm ${HOA}`);
  assert.equal((await clerk.readsEach("users-row")).length, 2);
  await clerk.looksThrough("users-two");

  await closesTheBook(clerk);
  await clerk.clicks("start-recent");
  await clerk.seesThePlace("unlock-userId");
  await clerk.looks("unlock-two");
  await unlocks(clerk, HOAS, HOA);
  await clerk.seesThePlace("menu-people");
});

test("rights are changed, a passphrase set anew, a way in taken, and the key changed after it", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await addsAUser(clerk, HOA, "Chỉ xem", HOAS);
  await clerk.clicksWithin("users-row", HOA, "users-edit");
  await clerk.chooses("user-role", "Ghi sổ");
  await clerk.clicks("user-seesIdentity");
  await clerk.looks("user-edit");
  await clerk.clicks("user-save");
  await clerk.sees("Đã lưu quyền");
  await clerk.seesAt("users-list", "xem được số định danh cá nhân");

  await clerk.clicksWithin("users-row", HOA, "users-reset");
  await clerk.types("reset-passphrase", "mua dong nam ay");
  await clerk.types("reset-again", "mua dong nam ay");
  await clerk.looks("user-reset");
  await clerk.clicks("reset-save");
  await clerk.sees(`Đã đặt mật khẩu mới cho ${HOA}`);
  await closesTheBook(clerk);
  await clerk.clicks("start-recent");
  await unlocks(clerk, HOAS, HOA);
  await clerk.seesAt("failure-happened", "Mật khẩu sổ không đúng");
  await unlocks(clerk, "mua dong nam ay", HOA);
  await clerk.seesThePlace("menu-people");
  await closesTheBook(clerk);

  await opensTheBook(clerk, PASSPHRASE, CLERK);
  await turnsToUsers(clerk);
  await clerk.clicksWithin("users-row", HOA, "users-remove");
  await clerk.seesThePlace("ask");
  await clerk.looks("user-remove");
  await clerk.clicks("ask-remove");
  await clerk.seesAt("ask", "Đổi khóa dữ liệu ngay bây giờ?");
  await clerk.looks("user-removed");
  await clerk.clicks("ask-rotate");
  await clerk.seesThePlace("rotate-dialog");
  await clerk.looks("rotate");
  await clerk.clicks("rotate-start");
  await clerk.sees("Đã đổi khóa dữ liệu");
  await clerk.seesAt("users-list", "đã thôi");
  await clerk.looks("users-gone");
  await closesTheBook(clerk);
  await clerk.clicks("start-recent");
  await clerk.seesThePlace("unlock-form");
  await clerk.seesNoPlace("unlock-userId");
  await unlocks(clerk, PASSPHRASE);
  await clerk.seesThePlace("menu-people");
});

test("the last administrator stays one", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await turnsToUsers(clerk);
  await clerk.clicksWithin("users-row", CLERK, "users-edit");
  await clerk.chooses("user-role", "Chỉ xem");
  await clerk.clicks("user-save");
  await clerk.seesAt("failure-happened", "người quản trị cuối cùng");
  await clerk.looks("user-last");
  await clerk.clicks("user-cancel");
  await clerk.seesAt("users-list", "Quản trị sổ");
});

test("one who makes another administrator may step back, and the screen follows at once", async (t) => {
  const clerk = aClerk(t);
  await makesABook(clerk);
  await addsAUser(clerk, HOA, "Quản trị sổ", HOAS);
  await clerk.clicksWithin("users-row", CLERK, "users-edit");
  await clerk.chooses("user-role", "Chỉ xem");
  await clerk.clicks("user-save");
  await clerk.sees("Chỉ người quản trị sổ mới thêm");
  await clerk.seesNoPlace("user-add");
  await clerk.seesNoPlace("undo");
});

test("a new recovery code is made with one's own passphrase, and the old one opens nothing", async (t) => {
  const clerk = aClerk(t);
  const old = await makesABook(clerk);
  await turnsToUsers(clerk);
  await clerk.clicks("users-code");
  await clerk.types("code-passphrase", "hoa sen thang bay");
  await clerk.clicks("code-show");
  await clerk.seesAt("failure-happened", "Mật khẩu sổ không đúng");
  await clerk.looks("code-ask");
  await clerk.types("code-passphrase", PASSPHRASE);
  await clerk.clicks("code-show");
  await clerk.seesThePlace("recovery-shown");
  const code = await clerk.reads("recovery-shown");
  assert.notEqual(code, old);
  await clerk.looks("code-shown");
  await clerk.presses("Escape");
  await clerk.types("recovery-code", old);
  await clerk.clicks("recovery-confirm");
  await clerk.seesThePlace("failure");
  await clerk.types("recovery-code", code);
  await clerk.clicks("recovery-confirm");
  await clerk.sees("Mã khôi phục mới đã có hiệu lực");
  await closesTheBook(clerk);

  await clerk.clicks("start-recent");
  await clerk.clicks("unlock-forgot");
  await clerk.types("recover-code", old);
  await clerk.types("recover-newPassphrase", HOAS);
  await clerk.types("recover-again", HOAS);
  await clerk.clicks("recover-open");
  await clerk.seesThePlace("failure");
  await clerk.types("recover-code", code);
  await clerk.clicks("recover-open");
  await clerk.seesThePlace("recovery-shown");
});
