import {
  appendFileSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const INHERITED = ["DISPLAY", "XAUTHORITY", "RUST_BACKTRACE"];

/** The folders that a clerk owns: an empty home of their own, so that no test sees another's files or settings. */
export class Desk {
  /** It is 20 December 2023 and no second passes, in every test that does not let the clock run. */
  #clock = { SOURCE_DATE_EPOCH: "1703030400" };

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
    mkdirSync(this.in("bin"));
    this.#launchersEndWith(0);
  }

  /** A path on this desk. */
  in(...parts) {
    return path.join(this.home, ...parts);
  }

  /** What the program is told of the world: this desk, and nothing of the machine beside it. */
  get env() {
    return {
      ...Object.fromEntries(INHERITED.filter((name) => name in process.env).map((name) => [name, process.env[name]])),
      PATH: `${this.in("bin")}:${process.env.PATH}`,
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
      ...this.#clock,
      TZ: "Asia/Ho_Chi_Minh",
    };
  }

  /** An earlier run of the program left its window at this size. */
  hadTheWindowAt(width, height) {
    mkdirSync(this.in("config/vn.sochibo.app"));
    writeFileSync(this.in("config/vn.sochibo.app/window.json"), JSON.stringify({ width, height, maximized: false }));
  }

  /** From now on the system has no program that shows a file. */
  hasNoViewer() {
    this.#launchersEndWith(3);
  }

  #launchersEndWith(status) {
    for (const launcher of ["xdg-open", "gio"])
      writeFileSync(this.in("bin", launcher), `#!/bin/sh\nexit ${status}\n`, { mode: 0o755 });
  }

  /** The clock runs from today on, as it does for a clerk: what is made one after the other differs in time. */
  letsTheClockRun() {
    this.#clock = {};
  }

  /** The next native file dialog answers with this path; an empty one means that it was cancelled. */
  willPick(chosen) {
    appendFileSync(this.picks, `${chosen}\n`);
  }

  /** The papers that lie in the program's folder for the viewer of the system. */
  shown() {
    const places = [this.in("cache"), this.in("USB", "so-chi-bo.data")].filter((place) => existsSync(place));
    const files = places.flatMap((place) =>
      readdirSync(place, { recursive: true }).map((name) => path.join(place, name)),
    );
    return files.filter((file) => path.basename(path.dirname(file)) === "shown");
  }

  /** Puts the program on a stick as the portable folder has it, with this page of licences. */
  carriesOnAStick(licences) {
    const carried = this.in("USB", "so-chi-bo");
    mkdirSync(this.in("USB"));
    copyFileSync(process.env.SO_CHI_BO_PROGRAM, carried, constants.COPYFILE_FICLONE);
    writeFileSync(this.in("USB", "so-chi-bo.portable"), "");
    writeFileSync(this.in("USB", "giay-phep.html"), licences);
    return carried;
  }

  /** What driver and program wrote to their log. */
  readLog() {
    return readFileSync(this.log, "utf8");
  }

  clear() {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
