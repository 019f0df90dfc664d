import { asFailure } from "../bridge";
import { failureText, type FailureText } from "../text";

/** The seconds after too many wrong passphrases in which no further one is taken. Made while a component is set up. */
export class Tries {
  /** Seconds left; 0 when one may try. */
  wait = $state(0);
  /** Said once, with the seconds it began with: read out anew every second it would be in the way. */
  note = $state.raw<FailureText | null>(null);

  constructor() {
    $effect(() => {
      if (this.wait === 0) this.note = null;
      else {
        const ticking = setTimeout(() => (this.wait -= 1), 1000);
        return () => clearTimeout(ticking);
      }
      return undefined;
    });
  }

  /** Takes this failure as its own; any other is thrown on. */
  take(thrown: unknown): void {
    const failure = asFailure(thrown);
    if (failure.code !== "too_many_tries") throw failure;
    this.wait = Math.max(1, Math.ceil(Number(failure.facts["seconds"]) || 1));
    this.note = failureText(failure);
  }
}
