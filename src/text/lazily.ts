/** Puts work off until its result is first asked for, and does it once. */

/** A function that makes its value at the first call and gives the same one ever after. */
export function lazily<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    const [value = make()] = made;
    made[0] = value;
    return value;
  };
}
