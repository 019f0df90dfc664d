import type { Problem, ProblemCode } from "../bridge";

/** What can be wrong with a field: what Rust refuses, and what does not even read as a time or a number. */
export type FieldProblemCode = ProblemCode | "not_a_time" | "not_a_number";
export type FieldProblem = Omit<Problem, "code"> & { code: FieldProblemCode };

/** The facts of a failure or a problem, as Rust sends them. */
export type Facts = Record<string, string>;

/** What happened, what is safe, what to do: three sentences for every failure. */
export interface FailureText {
  happened: string;
  safe: string;
  next: string;
}
