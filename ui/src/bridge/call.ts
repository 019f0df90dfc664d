import { Channel, invoke } from "@tauri-apps/api/core";
import { heardRefusal, heardSuccess } from "./heard";
import type { Failure } from "./types";

/** Calls one command of the Rust side. Whatever goes wrong comes back as a `Failure`. */
export async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  return told(command, invoke<T>(command, args));
}

/** Calls a command that takes bytes as they are; `about` goes beside them in a header, which holds no Vietnamese letters. */
export async function callWithBytes<T>(command: string, bytes: ArrayBuffer, about: unknown): Promise<T> {
  return told(command, invoke<T>(command, bytes, { headers: { about: encodeURIComponent(JSON.stringify(about)) } }));
}

async function told<T>(command: string, answer: Promise<T>): Promise<T> {
  try {
    const answered = await answer;
    heardSuccess(command);
    return answered;
  } catch (thrown) {
    const failure = asFailure(thrown);
    heardRefusal(failure.code);
    throw failure;
  }
}

/** A way back for what a command tells while it works. */
export function channel<T>(heard: (told: T) => void): Channel<T> {
  return new Channel<T>(heard);
}

/** Our own commands reject with a `Failure`; the machinery under them (a refused permission, a bad argument) with a string. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "problems" in thrown)
    return thrown as Failure;
  return { code: "internal", facts: { detail: String(thrown) }, problems: [] };
}
