import type { Failure, ProblemCode } from "../bridge";

/** What Rust would answer when a field is wrong, for what the page can see by itself. */
export function refused(...problems: { field: string; code: ProblemCode; facts?: Record<string, string> }[]): Failure {
  return { code: "refused", facts: {}, problems: problems.map((problem) => ({ facts: {}, ...problem })) };
}
