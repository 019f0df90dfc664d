/** The facts of a failure or a problem, as Rust sends them. */
export type Facts = Record<string, string>;

/** What happened, what is safe, what to do: three sentences for every failure. */
export interface FailureText {
  happened: string;
  safe: string;
  next: string;
}
