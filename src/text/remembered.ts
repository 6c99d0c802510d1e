/** Keeps what was worked out of a stretch of text, because the same line is read by several patterns and asked the same by several rules. */

import { NOTHING_ADDED } from '../vocabularies/added-entries.ts';
import { addedInForce } from '../vocabularies/in-force.ts';

/** Of each function; a text with more different stretches than that works some of them out again. */
const MOST = 20_000;
/** Of each function, in all its stretches together. */
const MOST_CHARACTERS = 4_000_000;
const LONGEST = 2_000_000;

const BORDER = '\n';
const MEMORIES: Map<string, unknown>[] = [];
/** What had been added to the vocabularies when it was worked out: with more names, the same text says something else. */
const state = { added: NOTHING_ADDED };

/** A function that gives the same answer for the same text without working it out again; the answer must never be changed. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  MEMORIES.push(known);
  let characters = 0;
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
    if (known.size === 0 || known.size >= MOST || characters > MOST_CHARACTERS) {
      known.clear();
      characters = 0;
    }
    characters += text.length;
    known.set(text, worked);
    return worked;
  };
}

/** The same for a function that asks of a text for somebody or something. */
export function rememberedFor<T>(workOut: (text: string, of: string) => T): (text: string, of: string) => T {
  const byText = remembered((key): T => workOut(key.slice(key.indexOf(BORDER) + 1), key.slice(0, key.indexOf(BORDER))));
  return (text, of) => byText(of + BORDER + text);
}

/** Lets go of all of it, so that no document outlives its reading. */
export function forgetTexts(): void {
  for (const known of MEMORIES) known.clear();
}
