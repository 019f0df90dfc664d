import type { Role, UserRow } from "../bridge";
import { t } from "../text";

export const ROLES: Role[] = ["administrator", "editor", "viewer"];

export const roleChoices = () => ROLES.map((id) => ({ id, label: t.users.roles[id] }));

/** The role and what was given beside it, as one line. */
export function rightsWords({ role, mayReopen, seesIdentity }: UserRow): string {
  const further = [mayReopen && t.users.mayReopen, seesIdentity && t.users.seesIdentity];
  return [t.users.roles[role], ...further.filter((words) => words !== false).map(lowered)].join("; ");
}

/** Words that stand alone elsewhere, in the middle of a line. */
const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
