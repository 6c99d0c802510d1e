/** Finds where the text of a talk touches the title before it: "On random walksTake a walk on the half line. …". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { touchesIn } from '../../text/touches.ts';
import type { Edit } from '../mapped-text.ts';
import { isWithinWord } from './one-word.ts';

/** What begins a line without an end of a sentence, touched by a sentence of a text that goes on. */
const TITLE_BEFORE = pattern('gmu')`
  ^[ \t]{0,20}(?<title>[“"«]?[\p{Lu}\d][^\n|.!?]{8,150}?(?:\p{Ll}{4}|\p{Ll}[?!]))
  (?=\p{Lu}\p{Ll}{0,12},?\s(?:\p{L}{1,16}\s)?\p{Ll}[^\n|]{100})
`;
/** A sentence that touches the one before it. */
const TOUCHING = /(?<=\p{Ll}{3}[.?!])(?=\p{Lu}\p{Ll}{0,12}\s\p{Ll})/gu;
/** One capital amid a word may be a name of its own. */
const ENOUGH = 2;

/** The breaks that set them apart. */
export function gluedTexts(text: string): Edit[] {
  const { smallCapital, closingCapital } = touchesIn(text);
  if (!smallCapital && !closingCapital) return [];
  const found = matchesOf(TITLE_BEFORE, text)
    .map(({ index, 0: before }) => index + before.length)
    .filter((at) => !isWithinWord(text, at) && endsSentence(text, at));
  if (found.length === 0 || found.length + matchesOf(TOUCHING, text).length < ENOUGH) return [];
  return found.map((at) => ({ at, remove: 0, insert: '\n\n' }));
}

const LONGEST_SENTENCE = 400;

/** Whether what begins there is a sentence and goes on behind it. */
function endsSentence(text: string, at: number): boolean {
  return /^[^\n]*?\p{Ll}{2}[.?!]\s?\p{Lu}/u.test(text.slice(at, at + LONGEST_SENTENCE));
}
