import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const INHERITED = ["PATH", "DISPLAY", "XAUTHORITY", "RUST_BACKTRACE"];

/** The folders that a clerk owns: an empty home of their own, so that no test sees another's files or settings. */
export class Desk {
  /** Seconds since 1970: it is 20 December 2023, in every test that does not move on. */
  #now = 1_703_030_400;

  constructor() {
    this.home = mkdtempSync(path.join(tmpdir(), "so-chi-bo-"));
    this.log = this.in("program.log");
    this.documents = this.in("Documents");
    this.picks = this.in("picks.txt");
    mkdirSync(this.documents);
    mkdirSync(this.in("config"));
    mkdirSync(this.in("runtime"), { mode: 0o700 });
    writeFileSync(this.in("config/user-dirs.dirs"), `XDG_DOCUMENTS_DIR="${this.documents}"\n`);
    writeFileSync(this.picks, "");
  }

  /** A path on this desk. */
  in(...parts) {
    return path.join(this.home, ...parts);
  }

  /** What the program is told of the world: this desk, and nothing of the machine beside it. */
  get env() {
    return {
      ...Object.fromEntries(INHERITED.filter((name) => name in process.env).map((name) => [name, process.env[name]])),
      HOME: this.home,
      LANG: "C.UTF-8",
      XDG_CACHE_HOME: this.in("cache"),
      XDG_CONFIG_HOME: this.in("config"),
      XDG_DATA_HOME: this.in("data"),
      XDG_DOCUMENTS_DIR: this.documents,
      // Two programs that shared a session bus would take each other for a second start of the same one.
      XDG_RUNTIME_DIR: this.in("runtime"),
      DBUS_SESSION_BUS_ADDRESS: "disabled:",
      SO_CHI_BO_PICKS: this.picks,
      SOURCE_DATE_EPOCH: String(this.#now),
      TZ: "Asia/Ho_Chi_Minh",
    };
  }

  /** It is later when the program is opened the next time. */
  minutesPass(minutes) {
    this.#now += minutes * 60;
  }

  /** It is the day on which the test runs: the page tells by the clock of the computer how old something is. */
  isToday() {
    this.#now = Math.floor(Date.now() / 1000);
  }

  /** The next native file dialog answers with this path; an empty one means that it was cancelled. */
  willPick(chosen) {
    appendFileSync(this.picks, `${chosen}\n`);
  }

  /** What driver and program wrote to their log. */
  readLog() {
    return readFileSync(this.log, "utf8");
  }

  clear() {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
