export * from "./commands";
export * from "./events";
export { asFailure } from "./call";
export type * from "./types";
