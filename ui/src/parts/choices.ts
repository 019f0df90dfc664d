/** The choices of an enumeration, in the order its words are written. */
export function named<V extends string>(words: Record<V, string>): { id: V; label: string }[] {
  return (Object.keys(words) as V[]).map((id) => ({ id, label: words[id] }));
}
