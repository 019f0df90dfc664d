import type { Facts, FailureText } from "../shape";
import type { attachmentFailures as failuresInVietnamese, attachments as inVietnamese } from "../vi/attachments";

const untouched = "The book is unchanged; the other files added with it were accepted.";
const name = (facts: Facts) => facts["name"] ?? "this file";

export const attachmentFailures: typeof failuresInVietnamese = {
  file_empty: (f: Facts): FailureText => ({
    happened: `The file “${name(f)}” is empty.`,
    safe: untouched,
    next: "Copy it again from the camera, telephone or scanner, then add it once more.",
  }),
  file_too_large: (f: Facts): FailureText => ({
    happened: `The file “${name(f)}” is too large: at most ${f["most"] ?? "50"} MB.`,
    safe: untouched,
    next: "Save it smaller (a scan needs 200–300 dpi), then add it once more.",
  }),
  not_a_photo: (f: Facts): FailureText => ({
    happened: `“${name(f)}” is not a picture, or it is damaged.`,
    safe: untouched,
    next: "Try to open it in a picture viewer. A document belongs under Files.",
  }),
  photo_format: (f: Facts): FailureText => ({
    happened: `“${name(f)}” is a ${f["format"] ?? "different"} picture, which this program cannot read.`,
    safe: untouched,
    next: "Save it as JPEG and add it again. On an iPhone: Settings → Camera → Formats → Most Compatible.",
  }),
  photo_too_large: (f: Facts): FailureText => ({
    happened: `The photo “${name(f)}” has ${f["pixels"] ?? "too many"} million pixels; at most ${f["most"] ?? "100"} million are read.`,
    safe: untouched,
    next: "Make it smaller in a picture viewer, then add it once more.",
  }),
  already_attached: (f: Facts): FailureText => ({
    happened: `“${name(f)}” is here already${f["caption"] ? ` (caption: ${f["caption"]})` : ""}.`,
    safe: "The one that is here stays as it is; it was not added twice.",
    next: "There is nothing to do.",
  }),
};

export const attachments: typeof inVietnamese = {
  title: "Photos and files",
  saveFirst: "Save this record first, then add photos and files.",
  savedAtOnce: "Photos and files are kept as soon as you add, change or delete them; no need to press Save.",
  photos: "Photos",
  files: "Files",
  addPhotos: "Add photos…",
  addFiles: "Add files…",
  dropPhotos: "or drop photos (JPEG, PNG, WebP) into this frame",
  dropFiles: "or drop files (PDF, Word…) into this frame",
  receiving: (count: number) => (count === 1 ? "Adding the file…" : `Adding ${count} files…`),
  received: (count: number) => (count === 1 ? "1 file added" : `${count} files added`),
  role: "Kind of file",
  roles: {
    photo: "Photo",
    signed_scan: "Signed copy",
    final_word: "Final Word file",
    other: "Other file",
  },
  photo: (number: number) => `Photo ${number}`,
  caption: "Caption",
  takenOn: "Taken on",
  open: (number: number) => `Show photo ${number} large`,
  earlier: "Move forward",
  later: "Move back",
  saveAs: "Save to a file…",
  savedTo: (path: string) => `Saved to ${path}`,
  remove: "Delete",
  removePhoto: "Delete this photo?",
  removeFile: (file: string) => `Delete the file “${file}”?`,
  removeBody: "It is only removed from this record; the original on the computer is not touched.",
  viewing: (number: number, of: number) => `Photo ${number} of ${of}`,
  before: "Previous photo",
  after: "Next photo",
  close: "Close",
  gone: "This photo cannot be opened",
  size: (bytes: number) =>
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
};
