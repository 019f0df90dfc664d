export * from "./commands";
export { asFailure } from "./call";
export type * from "./types";
