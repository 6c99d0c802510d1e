/** Keeps what was worked out of short texts for as long as the program runs, because the same few come up again and again. */

/** A function that gives the same answer for the same text, at most so many of them kept; what they hang on must never change. */
export function keepAnswers<T extends NonNullable<unknown> | null>(
  most: number,
  workOut: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const own = copyOf(text);
    const worked = workOut(own);
    // Hostile text has endless new words; the ones that repeat are met again soon after all are forgotten.
    if (known.size >= most) known.clear();
    known.set(own, worked);
    return worked;
  };
}

/** A part of a long text holds on to all of it; the copy does not, nor does what is cut from it. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
