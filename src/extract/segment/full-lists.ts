/** Tells whether blank lines alone make a list: most of what stands between them must be whole talks. */

import { type Draft, speakersOf } from '../draft.ts';
import type { Page } from '../page.ts';
import type { Proposal } from './patterns.ts';
import { readSegmentOnce, type SegmentMemory } from './segment-memory.ts';

/** "She will be introduced by …": a sentence of an article, no title. */
const SENTENCE = /^(?:She|He|They|We|It|You|Please|Her|His|Their|Our)\s\p{Ll}/u;

/** Whether a list of blank lines alone may come out full: where too few of its segments are whole talks by themselves, it never does. */
export function mayBeFull(page: Page, { segments, hints }: Proposal, memory: SegmentMemory): boolean {
  const least = leastFull(segments.length);
  const hopeful = segments.filter(({ lines }) => lines.some(({ text }) => MAY_NAME.test(text)));
  let full = 0;
  for (const [at, { lines }] of hopeful.entries()) {
    if (full >= least || full + hopeful.length - at < least) break;
    if (isFull(readSegmentOnce(page, lines, { hints, memory }).draft)) full++;
  }
  return full >= least;
}

/** How many of so many segments must be whole by themselves, as lists have it that come out full. */
function leastFull(segments: number): number {
  if (segments < FEW_BLOCKS) return 0;
  return segments < MANY_BLOCKS ? 1 : Math.ceil(segments * HOPEFUL);
}

const FEW_BLOCKS = 3;
const MANY_BLOCKS = 5;
const HOPEFUL = 0.33;
/** Nobody is named without two words that have capitals. */
const MAY_NAME = /\p{Lu}[\p{L}\p{M}'’.-]*[,\s]{1,3}(?:[\p{L}'’.-]{1,5}\s){0,3}(?:[\p{L}]['’])?\p{Lu}/u;

/** Blank lines alone make a list only where most blocks are talks with somebody and a title or a day. */
export function isFullList(drafts: readonly Draft[], segments: number): boolean {
  const full = drafts.filter((draft) => isFull(draft) && (draft.title !== null || draft.day !== null));
  return full.length >= LEAST_FULL && full.length * 10 >= Math.max(segments, drafts.length) * FULL_TENTHS;
}

const LEAST_FULL = 2;
const FULL_TENTHS = 6;

/** Somebody speaks on something, or on what is not told yet. */
function isFull(draft: Draft): boolean {
  const isTold = draft.title === null ? draft.isUntitled : !SENTENCE.test(draft.title.value);
  return isTold && speakersOf(draft).length > 0;
}
