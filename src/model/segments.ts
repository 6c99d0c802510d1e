/** Which parts of a document the rules were not sure of, so that a model is worth asking. */
import type { Span } from '../extract/mapped-text.ts';
import { type ReadTalk, speaks, type Understanding } from '../extract/understanding.ts';

/** Longer parts are cut: a model forgets what it was asked for. */
const LONGEST = 12_000;
/** A talk of so many characters surely says who its speaker is. */
const HAS_BIO = 700;

/** The doubtful parts of a document in order, each bounded; the whole of a document in which no talk was found. */
export function doubtfulSegments({ text, talks }: Pick<Understanding, 'text' | 'talks'>): Span[] {
  const segments = talks.length === 0 ? [{ start: 0, end: text.length }] : talks.filter(isDoubtful);
  return segments.map(({ start, end }) => ({ start, end: Math.min(end, start + LONGEST) }));
}

function isDoubtful(talk: ReadTalk): boolean {
  const speakers = talk.appearances.filter(speaks);
  if (talk.title === null || speakers.length === 0) return true;
  const isLong = talk.end - talk.start - (talk.abstract?.quote.length ?? 0) > HAS_BIO;
  return isLong && talk.people.every(({ career }) => career.length === 0);
}
