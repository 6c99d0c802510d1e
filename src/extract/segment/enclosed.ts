/** Finds what stands in quotes and brackets in the lines of list entries, and tells which of it is no stretch of its own. */

import { AND_OR_EN } from '../../text/and.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { IN_QUOTES, wordsInQuotes } from '../../text/quotes.ts';
import type { Span } from '../mapped-text.ts';

const QUOTED = pattern('gu')`
  (?<quote>${IN_QUOTES})
  |(?<![\p{L}\d*])\*[^*\s][^*]{2,300}?\*(?![\p{L}\d*])|(?<![\p{L}\d_])_[^_\s][^_]{2,300}?_(?![\p{L}\d_])
`;

/** A whole line in single quotes, with no other than apostrophes within. */
const SINGLE = /^['‘](?![\s\d])(?:[^'‘’\n]|['’](?=\p{L})){5,200}['’](?=\s*$)/u;

export interface Enclosed extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly joint: 'bracket' | 'quote';
}

/** Quoted and bracketed stretches that do not overlap, outermost first. */
export function enclosed(printed: string): Enclosed[] {
  const found: Enclosed[] = [];
  for (const match of /[“„«"*_]/.test(printed) ? matchesOf(QUOTED, printed) : []) {
    const { index, 0: whole } = match;
    const inner = match.groups?.quote === undefined ? { start: 1, end: whole.length - 1 } : wordsInQuotes(whole);
    found.push({
      start: index,
      end: index + whole.length,
      innerStart: index + inner.start,
      innerEnd: index + inner.end,
      joint: 'quote',
    });
  }
  const single = printed.startsWith("'") || printed.startsWith('‘') ? SINGLE.exec(printed) : null;
  if (single) {
    const end = single[0].length;
    found.push({ start: 0, end, innerStart: 1, innerEnd: end - 1, joint: 'quote' });
  }
  let open = -1;
  let depth = 0;
  const first = printed.search(/[([]/);
  for (let at = first < 0 ? printed.length : first; at < printed.length; at++) {
    const character = printed[at];
    if (character === '(' || character === '[') {
      if (depth === 0) open = at;
      depth++;
    } else if ((character === ')' || character === ']') && depth > 0) {
      depth--;
      if (depth === 0 && at - open < 240)
        found.push({ start: open, end: at + 1, innerStart: open + 1, innerEnd: at, joint: 'bracket' });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** "“Fair” does not mean equal": one or two words in quotes with which a phrase begins are no title of their own. */
export function beginsPhrase(printed: string, { start, end, innerStart, innerEnd, joint }: Enclosed): boolean {
  if (joint !== 'quote' || innerEnd - innerStart > LONGEST_QUOTED_WORDS) return false;
  if (!/^["“„«]/.test(printed.slice(start, start + 1)) || /\s\S+\s/.test(printed.slice(innerStart, innerEnd)))
    return false;
  return PHRASE_BEHIND.test(printed.slice(end, end + 40));
}

/** "What looms tell of “threads”": a word in small letters in quotes with which a phrase ends is none either, nor is what somebody wrote. */
export function endsPhrase(printed: string, { start, end, innerStart, innerEnd, joint }: Enclosed): boolean {
  if (joint !== 'quote' || innerEnd - innerStart > LONGEST_QUOTED_WORDS) return false;
  if (!/^["“„«]/.test(printed.slice(start, start + 1))) return false;
  const before = printed.slice(Math.max(0, start - 40), start);
  const isWord = /^\p{Ll}\S*(?:\s\S+)?$/u.test(printed.slice(innerStart, innerEnd));
  const isLast = /^\s*(?:$|[(|,;]|[–—-]\s)/.test(printed.slice(end, end + 4));
  return (isWord && /\S\s\p{L}+\s$/u.test(before)) || BESIDE_QUOTE.test(before) || (isLast && OF_QUOTE.test(before));
}

/** "Loops in Bach’s “Art of Fugue”", "The return of the “Hidden Hand”" */
const OF_QUOTE =
  /\S\s(?:\p{Ll}+\s(?:\p{Lu}\S{0,20}\s){0,2}\p{Lu}\p{L}{1,20}['’]s?|the|an?|der|die|das|des|dem|den|une?|les?|la)\s$/u;

/** "On saying “I do” and “I don’t”" */
const BESIDE_QUOTE = pattern('u')`\S\s["“„«][^"“”„«»]{1,30}["”“»],?\s(?:${AND_OR_EN})\s$`;

const LONGEST_QUOTED_WORDS = 30;
/** Words that go on; not those that lead to who speaks, where and when. */
const PHRASE_BEHIND = pattern('u')`
  ^\s(?!
    in\s(?:the|room)|in\s\p{Lu}
    |(?:
      by|with|given|presented|delivered|held|led|at|on|from|will\s(?:be|take|give|speak)|von|mit|um|am|im|wird
      |gehalten|par|avec|à|le|présenté\p{L}*|por|con|a las|el|di|alle|il|door|met|om|przez|godz
    )(?![\p{L}])
  )\p{Ll}+[\s:,?!–—-]+\S
`;
