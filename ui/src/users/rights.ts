import type { Role, UserRow } from "../bridge";
import { t } from "../text";

export const ROLES: Role[] = ["administrator", "editor", "viewer"];

export const roleChoices = () => ROLES.map((id) => ({ id, label: t.users.roles[id] }));

/** The role and what was given beside it, as one line. */
export function rightsWords({ role, mayReopen, seesIdentity }: UserRow): string {
  return [t.users.roles[role], mayReopen && t.users.mayReopen, seesIdentity && t.users.seesIdentity]
    .filter(Boolean)
    .join("; ");
}
