export * from "./commands";
export * from "./events";
export { asFailure } from "./call";
export { hear } from "./heard";
export type * from "./types";
