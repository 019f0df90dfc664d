import test from "node:test";
import { aClerk } from "./harness/clerk.mjs";

test("a save refused for a field under another date shows the field and puts the cursor there", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("menu-settings");
  await clerk.clicks("branch-add-profile");
  await clerk.clicks("branch-profile-0");

  await clerk.clicks("branch-save");

  await clerk.seesThePlace("branch-profiles.1.from-wrong");
  await clerk.seesTheCursorAt("branch-profiles.1.from");
});

test("a layout is copied, refused beyond its range in words, mended and seen on its sample, kept and chosen", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-formats");
  await clerk.clicks("format-copy-hd36");
  await clerk.seesAt("preview-page", "Trang 1/3");

  await clerk.types("format-name", "Đảng ủy Sở Kiểm thử");
  await clerk.types("format-measures.margins.left", "50");
  await clerk.clicks("format-save");
  await clerk.seesAt("format-measures.margins.left-wrong", "Chỉ được từ 10 đến 40 mm.");
  await clerk.seesTheCursorAt("format-measures.margins.left");
  await clerk.looks("format-refused");

  await clerk.types("format-measures.margins.left", "38");
  await clerk.clicks("format-save");
  await clerk.sees("--profile dang-uy-so-kiem-thu");
  await clerk.seesThePlace("preview-canvas");
  await clerk.looks("format-kept");

  await clerk.clicks("format-back");
  await clerk.seesAt("own-formats-row", "Đảng ủy Sở Kiểm thử");
  await clerk.clicks("menu-reports");
  await clerk.chooses("report-profile", "Đảng ủy Sở Kiểm thử");
  await clerk.clicks("report-save");
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-formats");
  await clerk.clicks("own-formats-row");
  await clerk.clicks("format-delete");
  await clerk.clicks("ask-remove");
  await clerk.sees("Chọn thể thức khác ở đó trước");
});

test("a measure out of its range is told before anything is saved, and the sample stays as it was", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-formats");
  await clerk.clicks("format-copy-khoi-binh-thuan");
  await clerk.seesAt("preview-page", "Trang 1/3");

  await clerk.types("format-measures.spacing.line", "30");
  await clerk.presses("Tab");
  await clerk.seesAt("format-measures.spacing.line-wrong", "Chỉ được từ 18 đến 22 pt.");
  await clerk.seesAt("preview-page", "Trang 1/3");
  await clerk.types("format-measures.spacing.line", "22");
  await clerk.presses("Tab");
  await clerk.seesNoMore("Chỉ được từ");
  await clerk.seesThePlace("preview-canvas");
});

test("a sentence in the branch's own words is refused for a strange token, mended, and drafted", async (t) => {
  const clerk = aClerk(t);
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-wording");
  await clerk.clicks("wording-section-head");
  await clerk.types("wording-words.opening", "{chi_boo} kính báo cáo {ky}:");
  await clerk.clicks("wording-save");
  await clerk.seesAt("wording-words.opening-wrong", "Sổ không biết {chi_boo}");
  await clerk.looks("wording-refused");

  await clerk.types("wording-words.opening", "{chi_bo} kính báo cáo {ky}:");
  await clerk.clicks("wording-save");
  await clerk.sees("Mở đầu, kết thúc (1 câu riêng)");
  await clerk.clicks("menu-reports");
  await clerk.clicks("report-tab-text");
  await clerk.seesAt("paragraph-opening", "kính báo cáo năm");

  await clerk.clicks("menu-settings");
  await clerk.clicks("settings-tab-wording");
  await clerk.clicks("wording-section-head");
  await clerk.clicks("wording-reset-opening");
  await clerk.clicks("wording-save");
  await clerk.seesNoMore("(1 câu riêng)");
});
