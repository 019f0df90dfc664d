import type { ChangedField } from "../bridge";
import { t } from "../text";
import { labelWords } from "./words";

const REFERENCE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const YES_OR_NO = ["may_reopen", "sees_identity", "of_congress", "needs_paper", "counts", "is_new", "secret"];

/** The words of the codes that stand in a column; columns of one name may hold others in each table. */
function codesOf(table: string, column: string): Record<string, string> {
  const codes: Record<string, Record<string, string>> = {
    gender: t.genders,
    standing: t.standings,
    activity: t.activities,
    post: t.posts,
    signer_post: t.posts,
    form: t.studyForms,
    scope: t.scopes,
    presence: t.presences,
    numbering: t.branch.numberingSchemes,
    own: t.grading.grades,
    proposed: t.grading.grades,
    decided: t.grading.grades,
    not_graded: t.grading.notGradedReasons,
    step: t.closing.steps,
    "attachment.role": t.attachments.roles,
    "user.role": t.users.roles,
    "campaign_paper.status": t.paperStatuses,
    "document.status": t.documents.statuses,
    "meeting.kind": t.meetingKinds,
    "meeting.status": t.happenings,
    "paragraph.source": t.reports.sources,
    "programme_item.status": t.happenings,
    "story.kind": t.storyKinds,
    "story.status": t.storyStatuses,
    "task.status": t.taskStatuses,
    "thematic_session.status": t.happenings,
  };
  return codes[`${table}.${column}`] ?? codes[column] ?? {};
}

/** What stood in a field, as the screens say it; the rest as it is kept. */
export function valueWords(table: string, column: string, value: ChangedField["before"]): string {
  if (value === null || value === "") return t.journal.empty;
  if (REFERENCE.test(value)) return t.journal.reference;
  if (YES_OR_NO.includes(column)) return value === "0" ? t.journal.no : t.journal.yes;
  return codesOf(table, column)[value] ?? labelWords(value);
}
