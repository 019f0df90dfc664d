import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, Capabilities } from "selenium-webdriver";
import { QUIT, ROOM } from "./page-scripts.mjs";

const POLL_MS = 50;
const PATIENCE_MS = 10_000;

async function until(condition) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await pause(POLL_MS);
  }
  return false;
}

async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    const settle = (value) => () => {
      socket.destroy();
      resolve(value);
    };
    socket.on("connect", settle(true)).on("error", settle(false));
  });
}

function hasChildren(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim() !== "";
  } catch {
    return false;
  }
}

function endGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Starts the driver. It logs to a file: the program inherits a pipe, and node would wait for as long as it lives. */
function spawnDriver(desk, port) {
  const log = openSync(desk.log, "a");
  const child = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    env: { ...desk.env, TAURI_WEBVIEW_AUTOMATION: "true" },
    stdio: ["ignore", log, log],
    // A process group of its own, so that the end takes the program and its web processes along.
    detached: true,
  });
  closeSync(log);
  return child;
}

/** One run of the program on a desk, driven through its web view. */
export class Session {
  #child;

  constructor(child, driver) {
    this.#child = child;
    this.driver = driver;
  }

  static async start(desk, program) {
    if (!program) throw new Error("SO_CHI_BO_PROGRAM does not say which program to test: use `make test`");
    // A command that is given the program and watches it.
    const tracer = process.env.SO_CHI_BO_TRACER;
    const port = await freePort();
    const child = spawnDriver(desk, port);
    try {
      if (!(await until(() => answers(port)))) throw new Error("WebKitWebDriver does not listen");
      const capabilities = new Capabilities()
        .setBrowserName("wry")
        .set("webkitgtk:browserOptions", { binary: tracer ?? program, args: tracer ? [program] : [] });
      const driver = await new Builder()
        .withCapabilities(capabilities)
        .usingServer(`http://127.0.0.1:${port}/`)
        .build();
      await driver.manage().setTimeouts({ implicit: 0, script: 30_000, pageLoad: 30_000 });
      return new Session(child, driver);
    } catch (error) {
      endGroup(child.pid);
      throw new Error(`${program} did not start\n${desk.readLog()}`, { cause: error });
    }
  }

  /** How wide and how high the page of the window is. */
  async room() {
    return this.driver.executeScript(ROOM);
  }

  /** Closes the window as a page does that was asked whether it may be closed, and waits until the program has ended. */
  async quit() {
    // The page may be gone before it answers.
    this.driver.executeScript(QUIT).catch(() => {});
    try {
      if (!(await until(() => !hasChildren(this.#child.pid)))) throw new Error("the program did not end");
    } finally {
      endGroup(this.#child.pid);
    }
  }

  /** Ends the program. It is ended from outside, so nothing that it does at a quiet close is seen here. */
  async end() {
    try {
      await this.driver.quit();
      // The driver answers before the program has gone; ended itself at once, it would leave the program running.
      await until(() => !hasChildren(this.#child.pid));
    } finally {
      endGroup(this.#child.pid);
    }
  }
}
