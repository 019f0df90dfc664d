import { takeArrival } from "./arrival";

/** What a view with a list shows: the list, or one of its records in an editor. A link may have led to a record. */
export class Listing {
  /** The record in the editor: an id, "new", or none (the list). */
  opened = $state<string | null>(null);
  /** The row that the list stands at. */
  current = $state<string | null>(null);
  /** Counted up for every further new record: each has an editor of its own. */
  round = $state(0);

  constructor(opened = takeArrival()) {
    this.opened = opened;
  }

  readonly open = (id: string): void => {
    this.opened = id;
  };
  readonly add = (): void => {
    this.opened = "new";
  };
  readonly next = (): void => {
    this.round += 1;
  };
  /** Back to the list, at the record that was just written. */
  readonly done = (id: string | null): void => {
    this.opened = null;
    if (id) this.current = id;
  };
}
