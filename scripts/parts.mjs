// What the program is made of: every crate and npm package that is in what is handed out, for a target of the compiler.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Compiled into the program by a build script, so that cargo does not count them among what it links. */
const COMPILED_IN = { "openssl-src": ["openssl"], "sqlcipher-src": ["sqlcipher"] };

/** npm packages that are needed to build the pages and are in the pages too. */
const BUNDLED = ["svelte"];

const LICENCE = /^(licen[cs]e|copying|notice|unlicense|copyright)/i;

const run = (program, args) => execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const byName = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

let told;
const metadata = () => (told ??= JSON.parse(run("cargo", ["metadata", "--format-version", "1", "--locked"])));

/** `name version` of every crate that is linked into the program for this target. */
function linked(target) {
  const tree = ["tree", "--locked", "-p", "so-chi-bo", "-e", "normal,no-proc-macro", "--prefix", "none"];
  const lines = run("cargo", [...tree, "--target", target])
    .split("\n")
    .filter(Boolean);
  return new Set(lines.map((line) => line.split(" ").slice(0, 2).join(" ").replace(" v", " ")));
}

/** The checksum of each crate, from Cargo.lock. */
function checksums() {
  const found = new Map();
  for (const block of readFileSync(join(root, "Cargo.lock"), "utf8").split("[[package]]")) {
    const field = (name) => block.match(new RegExp(`^${name} = "(.*)"$`, "m"))?.[1];
    found.set(`${field("name")} ${field("version")}`, field("checksum"));
  }
  return found;
}

function licenceFiles(folder, below = []) {
  const folders = ["", ...below].map((name) => join(folder, name)).filter((path) => existsSync(path));
  const files = folders.flatMap((path) => readdirSync(path, { withFileTypes: true }).map((entry) => [path, entry]));
  return files
    .filter(([, entry]) => entry.isFile() && LICENCE.test(entry.name) && !/\.(rs|js|ts)$/.test(entry.name))
    .map(([path, entry]) => join(path, entry.name))
    .sort();
}

function crates(targets) {
  const { packages, resolve } = metadata();
  const wanted = new Set(targets.flatMap((target) => [...linked(target)]));
  const sums = checksums();
  const key = (p) => `${p.name} ${p.version}`;
  const ids = new Map(packages.map((p) => [p.id, p]));
  const uses = new Map(resolve.nodes.map((node) => [key(ids.get(node.id)), node.dependencies]));
  const isPart = (p) => wanted.has(key(p)) || p.name in COMPILED_IN;
  return packages.filter(isPart).map((p) => ({
    key: `cargo ${key(p)}`,
    kind: "cargo",
    name: p.name,
    version: p.version,
    licence: p.license?.replaceAll("/", " OR "),
    authors: p.authors,
    sha256: sums.get(key(p)),
    isOurs: p.source === null,
    files: p.source === null ? [] : licenceFiles(dirname(p.manifest_path), COMPILED_IN[p.name]),
    uses: uses
      .get(key(p))
      .map((id) => ids.get(id))
      .filter(isPart)
      .map((used) => `cargo ${key(used)}`),
  }));
}

/** What the pages are bundled from: the dependencies, what they need, and what BUNDLED names. */
function npmPackages() {
  const { packages } = json("ui/package-lock.json");
  const own = packages[""];
  const found = new Map();
  const visit = (name) => {
    const path = `node_modules/${name}`;
    const entry = packages[path];
    if (!entry) throw new Error(`ui/package-lock.json does not hold ${name}`);
    if (found.has(name)) return;
    found.set(name, entry);
    Object.keys(entry.dependencies ?? {}).forEach(visit);
  };
  [...Object.keys(own.dependencies ?? {}), ...BUNDLED].forEach(visit);
  return [...found].map(([name, entry]) => ({
    key: `npm ${name} ${entry.version}`,
    kind: "npm",
    name,
    version: entry.version,
    licence: entry.license,
    authors: [],
    sha512: entry.integrity?.startsWith("sha512-")
      ? Buffer.from(entry.integrity.slice(7), "base64").toString("hex")
      : undefined,
    isOurs: false,
    files: licenceFiles(join(root, "ui/node_modules", name)),
    uses: Object.keys(entry.dependencies ?? {}).map(
      (used) => `npm ${used} ${packages[`node_modules/${used}`].version}`,
    ),
  }));
}

/** What is neither a crate nor an npm package. */
function others(targets) {
  const other = (name, licence, file) => ({
    key: `other ${name}`,
    kind: "other",
    name,
    licence,
    authors: [],
    isOurs: false,
    files: [file].filter((path) => existsSync(path)),
    uses: [],
  });
  const asset = (path) => join(root, "assets", path);
  const all = [
    other("Rust standard library", "MIT OR Apache-2.0", asset("licences/rust-standard-library.txt")),
    other("Liberation Serif", "OFL-1.1", asset("fonts/OFL.txt")),
  ];
  if (!targets.some((target) => target.includes("windows"))) return all;
  return [
    ...all,
    other("WebView2Loader.dll", "BSD-3-Clause", asset("licences/webview2-loader.txt")),
    // What MinGW links into a program for Windows; Debian tells its notices here.
    other("mingw-w64 runtime", undefined, "/usr/share/doc/mingw-w64-x86-64-dev/copyright"),
  ];
}

/** Every part, in one order: crates, npm packages, the rest. */
export function parts(targets) {
  return [...crates(targets).sort(byName), ...npmPackages().sort(byName), ...others(targets).sort(byName)];
}
