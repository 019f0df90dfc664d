/** Every screen and form of an open book, in an order that can be walked; a stop ends when its content is there. */
export const SCREENS = {
  overview: (clerk) => goesTo(clerk, "overview", "overview-missing"),
  people: (clerk) => goesTo(clerk, "people", "people-row"),
  person: (clerk) => opens(clerk, "people-row", "person-fullName", "person-more"),
  "person-erase": opensTheErasing,
  "person-history": (clerk) => opensInPlaceOf(clerk, "erase-cancel", "person-tab-history", "person-history"),
  "person-new": (clerk) => opensAnother(clerk, "person-add", "person-form", "person-more"),
  meetings: (clerk) => goesTo(clerk, "meetings", "meetings-row"),
  meeting: (clerk) => opens(clerk, "meetings-row", "meeting-attendance-tally"),
  "meeting-new": (clerk) => opensAnother(clerk, "meeting-add", "meeting-attendance-tally"),
  sessions: (clerk) => goesTo(clerk, "study", "sessions-row"),
  session: opensTheContest,
  "session-new": (clerk) => opensAnother(clerk, "session-add", "session-title"),
  "study-year": opensTheYear,
  "study-programme": (clerk) => turnsTo(clerk, "study-tab-programme", "programme-save"),
  campaigns: (clerk) => goesTo(clerk, "campaigns", "campaigns-row"),
  campaign: (clerk) => opens(clerk, "campaigns-row", "campaign-form"),
  commendations: (clerk) => goesTo(clerk, "commendations", "commendations-row"),
  "commendation-edit": (clerk) => opens(clerk, "commendation-edit", "commendation-cancel"),
  reminders: (clerk) => turnsTo(clerk, "commendations-tab-reminders", "commendations-tab-reminders"),
  awards: (clerk) => turnsTo(clerk, "commendations-tab-awards", "commendations-tab-awards"),
  tasks: (clerk) => goesTo(clerk, "tasks", "tasks-all"),
  documents: (clerk) => goesTo(clerk, "documents", "documents-row"),
  document: (clerk) => opens(clerk, "documents-row", "document-form"),
  incoming: (clerk) => goesTo(clerk, "incoming", "incoming-row"),
  report: (clerk) => goesTo(clerk, "reports", "preview-canvas"),
  "report-text": (clerk) => turnsTo(clerk, "report-tab-text", "paragraph-opening"),
  "report-figures": (clerk) => turnsTo(clerk, "report-tab-figures", "figures-row"),
  "report-files": (clerk) => turnsTo(clerk, "report-tab-files", "report-tab-files"),
  forms: (clerk) => turnsTo(clerk, "papers-tab-forms", "form-commendations"),
  "forms-figures": (clerk) => turnsTo(clerk, "form-tab-figures", "form-tab-figures"),
  grading: (clerk) => goesTo(clerk, "grading", "gradings-row"),
  "grading-edit": (clerk) => opens(clerk, "gradings-row", "grading-form"),
  closing: (clerk) => goesTo(clerk, "closing", "findings-warning"),
  "finding-pass": (clerk) => opens(clerk, "finding-pass", "pass-dialog"),
  years: (clerk) => leavesFor(clerk, "pass-cancel", "years", "years-row"),
  journal: (clerk) => goesTo(clerk, "journal", "journal-row"),
  "journal-entry": (clerk) => opens(clerk, "journal-row", "entry-what"),
  bin: opensTheFilledBin,
  settings: (clerk) => goesTo(clerk, "settings", "branch-profiles.0.name"),
  "settings-terms": (clerk) => turnsTo(clerk, "settings-tab-terms", "branch-terms.0.name"),
  "settings-units": (clerk) => turnsTo(clerk, "settings-tab-units", "branch-units.0.name"),
  "settings-offices": (clerk) => turnsTo(clerk, "settings-tab-offices", "offices-row"),
  "settings-topics": (clerk) => turnsTo(clerk, "settings-tab-topics", "topics-row"),
  "settings-formats": (clerk) => turnsTo(clerk, "settings-tab-formats", "formats"),
  "settings-format": (clerk) => opens(clerk, "format-copy-hd36", "preview-canvas", "format-sizes", "format-words"),
  "settings-wording": (clerk) => turnsTo(clerk, "settings-tab-wording", "wording-form"),
  "settings-words": (clerk) => turnsTo(clerk, "wording-section-situation", "wording-words.situation.branch"),
  "settings-look": (clerk) => turnsTo(clerk, "settings-tab-look", "look-theme-dark"),
  "settings-archives": (clerk) => turnsTo(clerk, "settings-tab-archives", "archive-pick"),
  "settings-users": (clerk) => turnsTo(clerk, "settings-tab-users", "users-list"),
  "user-new": (clerk) => opens(clerk, "user-add", "user-dialog"),
  "user-rights": (clerk) => opensInPlaceOf(clerk, "user-cancel", "users-edit", "user-dialog"),
  "recovery-renewal": (clerk) => opensInPlaceOf(clerk, "user-cancel", "users-code", "code-dialog"),
  "key-change": (clerk) => opensInPlaceOf(clerk, "code-cancel", "users-rotate", "rotate-dialog"),
  "settings-backups": opensTheBackups,
  restore: (clerk) => opens(clerk, "backups-restore", "restore-steps"),
  "settings-book": (clerk) => opensInPlaceOf(clerk, "restore-cancel", "settings-tab-book", "book-dir"),
  "settings-about": (clerk) => turnsTo(clerk, "settings-tab-about", "diagnosis-export"),
  "leave-question": leavesSomethingUnsaved,
  passphrase: opensThePassphraseDialog,
};

/** The sets of colours, with how often the button that goes through them is pressed from the first on. */
export const THEMES = { light: 1, dark: 2, contrast: 3 };

export async function opensThePracticeBook(clerk) {
  await clerk.opensTheProgram();
  await clerk.clicks("start-practice");
  // It is made anew, with all that was invented for a year.
  await clerk.seesInTheEndAt("practice-mark");
}

export async function chooses(clerk, theme) {
  for (let pressed = 0; pressed < THEMES[theme]; pressed += 1) await clerk.clicks("theme");
}

export async function goesTo(clerk, place, content) {
  await clerk.clicks(`menu-${place}`);
  await clerk.seesThePlace(content);
}

export async function turnsTo(clerk, tab, content) {
  await clerk.clicks(tab);
  await clerk.seesThePlace(content);
}

async function opens(clerk, row, content, ...folded) {
  await clerk.clicks(row);
  await clerk.seesThePlace(content);
  for (const section of folded) await clerk.clicks(section);
}

/** A dialog has the window for itself until it is left. */
async function opensInPlaceOf(clerk, leave, row, content) {
  await clerk.clicks(leave);
  await opens(clerk, row, content);
}

async function leavesFor(clerk, leave, place, content) {
  await clerk.clicks(leave);
  await goesTo(clerk, place, content);
}

async function opensTheErasing(clerk) {
  await clerk.clicks("person-erase-section");
  await opens(clerk, "person-erase", "erase-dialog");
}

async function opensTheFilledBin(clerk) {
  await goesTo(clerk, "commendations", "commendations-row");
  await clerk.clicks("commendation-remove");
  await clerk.clicks("ask-remove");
  await clerk.seesNoPlace("ask");
  await goesTo(clerk, "journal", "journal-row");
  await turnsTo(clerk, "journal-tab-bin", "bin-row");
}

async function opensTheBackups(clerk) {
  await clerk.clicks("rotate-cancel");
  await turnsTo(clerk, "settings-tab-backups", "backup-now");
  await clerk.clicks("backup-now");
  await clerk.seesThePlace("backups-row");
}

async function opensAnother(clerk, add, content, ...folded) {
  await clerk.clicks("page-back");
  await opens(clerk, add, content, ...folded);
}

async function opensTheContest(clerk) {
  await clerk.clicksAmong("sessions-row", "Cuộc thi tìm hiểu Chuyên đề");
  await clerk.seesThePlace("session-rounds.0.name");
}

async function opensTheYear(clerk) {
  await clerk.clicks("page-back");
  // The list scrolls to the row one comes from, and the tabs with it.
  await clerk.seesThePlace("sessions-row");
  await clerk.clicks("study-tab-frame");
  await clerk.seesThePlace("frame-plans.0.subject");
}

async function leavesSomethingUnsaved(clerk) {
  await turnsTo(clerk, "settings-tab-profiles", "branch-profiles.0.place");
  await clerk.types("branch-profiles.0.place", "Huế");
  await clerk.clicks("menu-people");
  await clerk.seesThePlace("ask");
}

async function opensThePassphraseDialog(clerk) {
  await clerk.clicks("ask-drop");
  await clerk.clicks("menu-passphrase");
  await clerk.seesThePlace("passphrase-dialog");
}
