/** Keeps what was worked out of a stretch of text, because the same line is read by several patterns and asked the same by several rules. */

import { NOTHING_ADDED } from '../vocabularies/added-entries.ts';
import { addedInForce } from '../vocabularies/in-force.ts';
import { forgetNarrow, narrow } from './narrow.ts';
import { forgetSmallLetters } from './small-letters.ts';

/** Of each function; a text with more different stretches than that works some of them out again. */
const MOST = 20_000;
/** Of each function, in all its stretches together. */
const MOST_CHARACTERS = 4_000_000;
const LONGEST = 2_000_000;

const MEMORIES: Map<string, unknown>[] = [];
/** What had been added to the vocabularies when it was worked out: with more names, the same text says something else. */
const state = { added: NOTHING_ADDED, isSettled: false };

/** A function that gives the same answer for the same text without working it out again; the answer must never be changed. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  MEMORIES.push(known);
  let characters = 0;
  return (text) => {
    forgetOutdated();
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const own = narrow(text);
    const worked = workOut(own);
    if (text.length > LONGEST) return worked;
    if (known.size === 0 || known.size >= MOST || characters > MOST_CHARACTERS) {
      known.clear();
      characters = 0;
    }
    characters += text.length;
    known.set(own, worked);
    return worked;
  };
}

/** The same for a function that asks of a text for somebody or something. */
export function rememberedFor<T>(workOut: (text: string, of: string) => T): (text: string, of: string) => T {
  const known = new Map<string, Map<string, T>>();
  MEMORIES.push(known);
  let answers = 0;
  let characters = 0;
  return (text, of) => {
    forgetOutdated();
    const answer = known.get(of)?.get(text);
    if (answer !== undefined) return answer;
    const own = narrow(text);
    const worked = workOut(own, of);
    if (text.length > LONGEST) return worked;
    if (known.size === 0 || answers >= MOST || characters > MOST_CHARACTERS) {
      known.clear();
      answers = 0;
      characters = 0;
    }
    answers += 1;
    characters += text.length;
    const ofOne = known.get(of);
    if (ofOne) ofOne.set(own, worked);
    else known.set(of, new Map([[own, worked]]));
    return worked;
  };
}

/** Does work that no other can come between, and lets go of all that was worked out for it; what has been added is looked up once. */
export function rememberingDuring<T>(work: () => T): T {
  forgetOutdated();
  state.isSettled = true;
  try {
    return work();
  } finally {
    state.isSettled = false;
    forgetTexts();
  }
}

function forgetOutdated(): void {
  if (state.isSettled) return;
  const added = addedInForce();
  if (added === state.added) return;
  forgetTexts();
  state.added = added;
}

/** Lets go of all of it, so that no document outlives its reading. */
export function forgetTexts(): void {
  for (const known of MEMORIES) known.clear();
  forgetNarrow();
  forgetSmallLetters();
}
