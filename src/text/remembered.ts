/** Keeps what was worked out of a stretch of text, because the same line is read by several patterns and asked the same by several rules. */

import { NOTHING_ADDED } from '../vocabularies/added-entries.ts';
import { addedInForce } from '../vocabularies/in-force.ts';

/** Of each function; a text with more different stretches than that works some of them out again. */
const MOST = 20_000;
/** Longer stretches are seldom asked for twice. */
const LONGEST = 3_000;

const MEMORIES: Map<string, unknown>[] = [];
/** What had been added to the vocabularies when it was worked out: with more names, the same text says something else. */
const state = { added: NOTHING_ADDED };

/** A function that gives the same answer for the same text without working it out again; the answer must never be changed. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  MEMORIES.push(known);
  return (text) => {
    const added = addedInForce();
    if (added !== state.added) {
      forgetTexts();
      state.added = added;
    }
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const worked = workOut(text);
    if (text.length > LONGEST) return worked;
    if (known.size >= MOST) known.clear();
    known.set(text, worked);
    return worked;
  };
}

/** Lets go of all of it, so that no document outlives its reading. */
export function forgetTexts(): void {
  for (const known of MEMORIES) known.clear();
}
