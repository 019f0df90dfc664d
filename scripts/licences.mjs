// Writes one page with the licences of all parts of the program to standard output. A text that several share stands
// once, under the copyright notices of each.
// usage: node scripts/licences.mjs TARGET…
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parts, root } from "./parts.mjs";

const targets = process.argv.slice(2);
if (!targets.length) {
  console.error("usage: node scripts/licences.mjs TARGET…");
  process.exit(2);
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const read = (file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trimEnd();
/** The same words, whatever their lines and spaces are. */
const sameness = (text) => text.replace(/\s+/g, " ").trim();
const notice = /^[ \t]*Copyright[ \t]+(?:\(c\)|©|\d{4}).*\n?/gim;

const texts = new Map();
function textOf(part, file) {
  const text = read(file);
  const notices = (text.match(notice) ?? []).map((line) => line.trim()).join("\n");
  const body = text.replace(notice, "").trim();
  const known = texts.get(sameness(body)) ?? { number: texts.size + 1, name: basename(file), body, users: new Map() };
  texts.set(sameness(body), known);
  known.users.set(notices, [...(known.users.get(notices) ?? []), part]);
  return known.number;
}

const full = ({ name, version }) => (version ? `${name} ${version}` : name);

function row(part) {
  const numbers = [...new Set(part.files.map((file) => textOf(part, file)))];
  const links = numbers.map((number) => `<a href="#t${number}">${number}</a>`).join(", ");
  const authors = part.authors.length ? `; tác giả: ${escaped(part.authors.join(", "))}` : "";
  const where = numbers.length ? links : `không kèm tệp giấy phép, chỉ nêu tên giấy phép${authors}`;
  return `<tr><td>${escaped(full(part))}</td><td>${escaped(part.licence ?? "")}</td><td>${where}</td></tr>`;
}

function whose([notices, users]) {
  const names = [...new Set(users.map(full))].map(escaped).join(", ");
  return `<p>${[names, ...notices.split("\n").filter(Boolean).map(escaped)].join("<br>")}</p>`;
}

function section({ number, name, body, users }) {
  const each = [...users].map(whose).join("\n");
  return `<section id="t${number}"><h2>${number}. ${escaped(name)}</h2>\n${each}\n<pre>${escaped(body)}</pre></section>`;
}

const others = parts(targets).filter((part) => !part.isOurs);
const rows = others.map(row);
const sections = [...texts.values()].map(section);

process.stdout.write(`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Giấy phép – Sổ Chi bộ</title>
<style>
body { font-family: sans-serif; line-height: 1.4; max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid #999; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
pre { white-space: pre-wrap; font-size: 0.85rem; }
</style>
</head>
<body>
<h1>Giấy phép của Sổ Chi bộ và của các phần trong chương trình</h1>
<pre>${escaped(read(join(root, "LICENSE")))}</pre>
<p>Chương trình dùng ${others.length} phần dưới đây. Số ở cột cuối dẫn đến nguyên văn giấy phép.</p>
<table>
<thead><tr><th>Phần</th><th>Giấy phép</th><th>Nguyên văn</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
${sections.join("\n")}
</body>
</html>
`);
