/** Tells whether parts of a document announce the same talk, by keys such as its title and its speakers. */

/** Whether a key of one part is one of a part before it, too. */
export function isToldTwice(keysOfParts: readonly (readonly string[])[]): boolean {
  const seen = new Set<string>();
  return keysOfParts.some((keys) => {
    const isAgain = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isAgain;
  });
}
