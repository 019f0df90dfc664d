import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";
import { goesTo, opensThePracticeBook, turnsTo } from "./harness/screens.mjs";

const ZIP = "PK";

test("before a book is open the program tells of itself, and gives what helps to find a fault", async (t) => {
  const clerk = aClerk(t);
  const file = clerk.desk.in("Documents", "chan-doan.zip");
  await clerk.opensTheProgram();
  await clerk.clicks("start-about");
  await clerk.seesAt("about-place", "Cài trên máy này");
  assert.match(await clerk.reads("about-version"), /^\d+\.\d+\.\d+$/u);
  await clerk.seesAt("about-dialog", "Bản đang chạy không có trang này bên cạnh");
  await clerk.seesNoPlace("licences-show");
  await clerk.looks("about-start");
  await clerk.canBeReadByEveryone();

  clerk.willCancelTheDialog();
  await clerk.clicks("diagnosis-export");
  clerk.willPick(file);
  await clerk.clicks("diagnosis-export");
  await clerk.sees("Đã ghi gói chẩn đoán vào");
  assert.equal(readFileSync(file).subarray(0, 2).toString("latin1"), ZIP);
  await clerk.clicks("about-close");
  await clerk.seesNoPlace("about-dialog");
});

test("with a book open the same stands in the settings", async (t) => {
  const clerk = aClerk(t);
  const file = clerk.desk.in("Documents", "chan-doan.zip");
  await opensThePracticeBook(clerk);
  await goesTo(clerk, "settings", "branch-profiles.0.name");
  await turnsTo(clerk, "settings-tab-about", "diagnosis-export");
  clerk.willPick(file);
  await clerk.clicks("diagnosis-export");
  await clerk.sees("Đã ghi gói chẩn đoán vào");
  assert.equal(readFileSync(file).subarray(0, 2).toString("latin1"), ZIP);
});

test("a program on a stick keeps all that it writes beside itself, and shows the licences of its parts", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram(clerk.desk.carriesOnAStick("<title>Giấy phép</title>"));
  await clerk.clicks("start-practice");
  await goesTo(clerk, "settings", "branch-profiles.0.name");
  await turnsTo(clerk, "settings-tab-about", "licences-show");
  await clerk.seesAt("about-place", "Mang theo");
  await clerk.looks("about-portable");
  await clerk.clicks("licences-show");
  const page = await clerk.seesAFileShown("giay-phep.html");
  assert.equal(readFileSync(page, "utf8"), "<title>Giấy phép</title>");
  await clerk.endsTheProgram();
  const stick = readdirSync(clerk.desk.in("USB")).toSorted();
  assert.deepEqual(stick, ["Sổ luyện tập", "giay-phep.html", "so-chi-bo", "so-chi-bo.data", "so-chi-bo.portable"]);
  assert.deepEqual(readdirSync(clerk.desk.documents), []);
});
