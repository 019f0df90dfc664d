import type { about as source } from "../vi/about";

export const about: typeof source = {
  title: "About",
  face: {
    version: "Version",
    webView: "Web view",
    place: "Runs",
    logs: "Machine log",
  },
  unknown: "unknown",
  portable: "Portable: books, settings and log lie beside the program",
  installed: "Installed on this computer",
  diagnosis: "Package for diagnosis",
  diagnosisHint:
    "When the program goes wrong, give this file to whoever helps. It holds the version, how many lines there are of each kind, and the machine log; no names of people or of the branch, no paths, no identity numbers.",
  diagnose: "Save the package for diagnosis",
  diagnosed: (path) => `The package for diagnosis is in ${path}`,
  licences: "Licences",
  licencesHint: "The program and every part in it, each with its licence.",
  noLicences: "The page of licences comes with the packages. The program that runs has none beside it.",
  showLicences: "Open the page of licences",
};
