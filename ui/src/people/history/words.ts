import type { Activity, CourseLine, PersonAttendance, PersonLine, Post, Standing } from "../../bridge";
import { showDate } from "../../parts/dates";
import { t } from "../../text";

/** "từ 01/02/2020 đến 31/12/2023", "từ 01/02/2020". */
export function spanWords(line: CourseLine): string {
  return line.to ? t.person.fromTo(showDate(line.from), showDate(line.to)) : t.person.since(showDate(line.from));
}

/** What the line says: a standing, an office, a place of work, a name. */
export function courseWords(line: CourseLine): string {
  const said = {
    standing: () => t.standings[line.code as Standing],
    activity: () => t.activities[line.code as Activity],
    office: () => t.posts[line.code as Post],
    placement: () => "",
    helped_by: () => "",
    helper_of: () => "",
  }[line.kind]();
  return [said, line.text].filter(Boolean).join(": ");
}

/** "có mặt 11/12 buổi"; while someone is unmarked, that is said too. */
export function attendanceWords(attended: PersonAttendance): string {
  if (attended.nonParty) return t.person.cameAsGuest(attended.nonParty);
  if (!attended.due) return "";
  const present = t.person.presentOf(attended.present, attended.due);
  return attended.unmarked ? `${present}, ${t.person.unmarked(attended.unmarked)}` : present;
}

/** The state of a story, a task, a paper; "" for what is simply so. */
export function statusWords(line: PersonLine): string {
  if (line.times !== null) return t.person.times(line.times);
  const isTold = (line.kind === "story" || line.kind === "work") && line.status === "done";
  return line.status && !isTold ? (t.person.statuses[line.status] ?? "") : "";
}
