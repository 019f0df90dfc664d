import { tell } from "./toast.svelte";

/** Hands over what was asked for, unless something else was asked meanwhile; a failure is told. */
export function newest<T>(take: (found: T) => void): (asking: Promise<T>) => Promise<void> {
  let latest: Promise<T> | null = null;
  return async (asking) => {
    latest = asking;
    try {
      const found = await asking;
      if (asking === latest) take(found);
    } catch (thrown) {
      tell(thrown);
    }
  };
}
