import { execFileSync } from "node:child_process";

/** The words of a PDF in the order of reading, every run of white space as one space. */
export function textOf(pdf) {
  return execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }).replace(/\s+/gu, " ");
}

/** Fails when the structure of the PDF is not clean. */
export function checkStructure(pdf) {
  execFileSync("qpdf", ["--check", pdf], { stdio: ["ignore", "ignore", "inherit"] });
}
