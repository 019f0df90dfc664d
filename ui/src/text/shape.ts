import type { Problem, ProblemCode } from "../bridge";

/** What can be wrong with a field: what Rust refuses, and what the page sees by itself. */
export type FieldProblemCode = ProblemCode | "not_a_time" | "not_a_number" | "not_plain";
export type FieldProblem = Omit<Problem, "code"> & { code: FieldProblemCode };

/** The facts of a failure or a problem, as Rust sends them. */
export type Facts = Record<string, string>;

/** What happened, what is safe, what to do: three sentences for every failure. */
export interface FailureText {
  happened: string;
  safe: string;
  next: string;
}
