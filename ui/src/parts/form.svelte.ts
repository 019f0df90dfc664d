import { getContext, setContext, tick } from "svelte";
import { asFailure, type Saved } from "../bridge";
import { failureText, problemText, type FailureText, type FieldProblem } from "../text";
import { focusInSight } from "./reveal";
import { markSaved } from "./saved.svelte";
import { writing } from "./writing.svelte";

/** A field whose text still has to be read (a date, a time): resolves to false when it cannot be. */
type Settle = () => Promise<boolean>;

/** Hands the record over; null when what was done is no record of the book (opening it, say). */
type Write<T> = (value: T) => Promise<Saved | null>;

/**
 * One record being written: the working copy, what is wrong with it, whether it differs from what is kept.
 * Fields find it by context and are named by their path in the record ("standings.0.from"), as Rust names them.
 *
 * Names for tests: every control, button and figure has a `data-testid` of noun and field or verb: "person-fullName",
 * "person-standings.0.from", "person-save", "meeting-all-present", "meeting-sittings.0.marks.<person>-late",
 * "commendation-year-times"; rows of a list "<list>-row" with the record in `data-id`; the words under a wrong field
 * "<field>-wrong", a weekday "<field>-weekday".
 */
export class FormState<T> {
  value = $state() as T;
  problems = $state<FieldProblem[]>([]);
  saving = $state(false);
  /** Why the last save failed, when it was not the fault of a field. */
  failure = $state<FailureText | null>(null);
  /** A record of the book: only shown to those who may not change it. */
  isRecord = $state(false);
  readonly noun: string;
  readonly #write: Write<T>;
  readonly #settles = new Map<string, Settle>();
  readonly #unread = $state<Record<string, boolean>>({});
  #running: Promise<boolean> | null = null;
  #kept = $state("");
  readonly #differs = $derived.by(() => JSON.stringify(this.value) !== this.#kept);

  constructor(noun: string, value: T, write: Write<T>) {
    this.noun = noun;
    this.#write = write;
    this.load(value);
  }

  /** Takes a record as it is kept. */
  load(value: T): void {
    this.value = value;
    this.#kept = JSON.stringify(value);
    this.problems = [];
  }

  get locked(): boolean {
    return this.isRecord && !writing.allowed;
  }

  get dirty(): boolean {
    if (this.locked) return false;
    return this.#differs || Object.values(this.#unread).some(Boolean);
  }

  id(path: string): string {
    return `${this.noun}-${path}`;
  }

  /** The words under a field, if something is wrong with it. */
  wrong(path: string): string | null {
    const problem = this.problems.find((each) => each.field === path);
    return problem ? problemText(problem) : null;
  }

  /** The problems that no field on the screen shows. */
  get homeless(): string[] {
    return this.problems.filter((each) => !document.getElementById(this.id(each.field))).map(problemText);
  }

  clear(path: string): void {
    if (this.problems.some((each) => each.field === path))
      this.problems = this.problems.filter((each) => each.field !== path);
  }

  report(problem: FieldProblem): void {
    this.problems = [...this.problems.filter((each) => each.field !== problem.field), problem];
  }

  /** Lets a field say that its text is not read yet, and how to read it. */
  unsettled(path: string, settle: Settle): () => void {
    this.#settles.set(path, settle);
    return () => {
      this.#settles.delete(path);
      delete this.#unread[path];
    };
  }

  setUnread(path: string, unread: boolean): void {
    if ((this.#unread[path] ?? false) !== unread) this.#unread[path] = unread;
  }

  async settle(): Promise<boolean> {
    const read = await Promise.all([...this.#settles.values()].map((settle) => settle()));
    return read.every(Boolean);
  }

  /**
   * True when Rust has written it. Otherwise the first wrong field holds the focus, or the failure is told.
   * Asked while a save is under way, it waits for that one, and writes again only what was typed meanwhile.
   */
  save(): Promise<boolean> {
    if (this.locked) return Promise.resolve(false);
    this.#running = this.#running
      ? this.#running.then((saved) => (saved && this.dirty ? this.#saveNow() : saved))
      : this.#saveNow();
    const mine = this.#running;
    void mine.finally(() => {
      if (this.#running === mine) this.#running = null;
    });
    return mine;
  }

  /** Waits for a save that is under way, whatever comes of it. */
  async finished(): Promise<void> {
    await this.#running;
  }

  async #saveNow(): Promise<boolean> {
    this.saving = true;
    try {
      if (!(await this.settle())) return await this.#focusFirst();
      this.problems = [];
      this.failure = null;
      const sent = $state.snapshot(this.value) as T;
      const saved = await this.#write(sent);
      this.#kept = JSON.stringify(sent);
      if (saved) markSaved(saved.savedAt);
      return true;
    } catch (thrown) {
      return await this.#refused(thrown);
    } finally {
      this.saving = false;
    }
  }

  async #refused(thrown: unknown): Promise<boolean> {
    const failure = asFailure(thrown);
    if (failure.code !== "refused") {
      this.failure = failureText(failure);
      return false;
    }
    this.problems = failure.problems;
    return this.#focusFirst();
  }

  async #focusFirst(): Promise<boolean> {
    await tick();
    const wrong = document.querySelector<HTMLElement>("form [aria-invalid='true']");
    if (wrong) await focusInSight(wrong);
    return false;
  }
}

const KEY = Symbol("form");

export function provideForm<T>(form: FormState<T>): void {
  setContext(KEY, form);
}

/** The form around a field. A group of fields of one record asks for it by the record's type. */
export function useForm<T = unknown>(): FormState<T> {
  return getContext<FormState<T>>(KEY);
}
