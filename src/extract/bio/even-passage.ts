/** A passage without the blanks and line ends that indented and wrapped lines put between words. */

import { matchesOf } from '../../text/matches.ts';
import type { Passage } from '../draft.ts';
import { editMapped, sliceMapped } from '../mapped-text.ts';
import { isNextOfYears } from '../parsers/leading-years.ts';

const BLANKS = /(?=[ \n\t])(?:(?<!\n)\n[ \t]*(?=[^\s])|(?<=\n)[ \t]+|[ \t]{2,})/g;
/** Words that end no line of a list. */
const GOES_ON =
  /(?<!\p{L})(?:of|at|the|in|and|for|an?|to|with|by|from|as|was|is|de|du|des|la|le|der|die|das|und|et|y|e|di|w|na)\s*$/u;

/** An empty line that parts no sentences: the first line has no end, and the next goes on small. */
const EMPTY_LINE_WITHIN = /[^\s.;:!?]\n\n(?=\p{Ll})/gu;
/** An empty line between two lines of which the first has no end. */
const EMPTY_LINE = /(?<=[\p{L}\d,])\n\n(?=[\p{L}\d(])/gu;
const SURE = 2;

/** The same words, one blank apart; line breaks that may end a sentence stay. */
export function evenPassage(passage: Passage): Passage {
  const { ground, start, end } = passage;
  const text = ground.mapped.text.slice(start, end);
  const isSpread = text.includes('\n\n') && matchesOf(EMPTY_LINE_WITHIN, text).length >= SURE;
  const blanks = [...matchesOf(BLANKS, text), ...(isSpread ? matchesOf(EMPTY_LINE, text) : [])];
  blanks.sort((a, b) => a.index - b.index);
  if (blanks.length === 0) return passage;
  const edits = blanks.map(({ index, 0: blank }) => ({
    at: index,
    remove: blank.length,
    insert: evenBlank(text, index, blank),
  }));
  const mapped = editMapped(sliceMapped(ground.mapped, start, end), edits);
  return { ground: { ...ground, mapped }, start: 0, end: mapped.text.length };
}

/** What stands for a stretch of blanks. */
function evenBlank(text: string, at: number, blank: string): string {
  if (blank === '\n\n') return ' ';
  if (blank.startsWith('\n')) return breakAt(text, at, at + blank.length);
  return text[at - 1] === '\n' ? '' : ' ';
}

function breakAt(text: string, at: number, next: number): string {
  if (isNextOfYears(text, at, next)) return '\n';
  return /^\p{Ll}/u.test(text.slice(next, next + 2)) || GOES_ON.test(text.slice(Math.max(0, at - 8), at)) ? ' ' : '\n';
}
