/** What is left of a line beside its days and times, without the small words that lead to them. */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { saysIsHeld } from '../parsers/event-words.ts';

/** What is left of a line when days and times are taken out, as separate stretches. */
export function residues(text: string, span: Span, taken: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = span.start;
  for (const piece of [...taken].sort((a, b) => a.start - b.start)) {
    if (piece.start > from) rest.push({ start: from, end: piece.start });
    from = Math.max(from, piece.end);
  }
  if (from < span.end) rest.push({ start: from, end: span.end });
  const isWord = ({ start, end }: Span) => end > start && !saysIsHeld(text.slice(start, end));
  return rest.map((piece) => trimResidue(text, piece)).filter(isWord);
}

const EDGE_WORDS = pattern('iu')`
  ^(?:
    [\s,;:.@|*()[\]–—-]+
    |(?:
      at|from|on|in|um|à|le|de|(?:dia|día|giorno|dnia)(?=\W*$)|the|time|date|c\.t\.|s\.t\.|uhr|sharp|and|to|godz\.?|o godz\.?|monday|tuesday
      |wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri
      |(?:GMT|UTC)\s?[+−–-]\s?\d{1,2}(?::?\d\d)?(?!\d)|(?:[ECMP][SD]?T|CES?T|GMT|UTC|BST|MES?Z)(?![\p{L}])
    )(?=[\s,;:.@()–—-]|$)
  )+
`;
/** "15:00 — The physics of cheese", "4 May: On Knots", "4 May From Knots to Looms": the first word of a phrase belongs to it. */
const BEGINS_PHRASE = pattern('u')`
  (?<!\p{L}[^\p{L}]*)(?:
    (?:The|On|From|To|In|At|And|Le|De)(?:(?=\s\p{Ll})|(?<=[–—:-]\s+\p{L}+)(?=\s\p{L}))
    |From(?=\s\p{L}[^\n.:;]{1,40}\sto\s\p{L})
  )
`;
const AHEAD = 60;
const EDGE_TAIL = /(?:[\s,;:@|*([–—-]|(?<=\s)(?:at|from|on|um|à|le|de|in|am)(?=[\s,;:@|*([–—-]|$))+$/iu;

function trimResidue(text: string, span: Span): Span {
  const printed = text.slice(span.start, span.end);
  const edge = EDGE_WORDS.exec(printed)?.[0] ?? '';
  const kept = BEGINS_PHRASE.exec(printed.slice(0, edge.length + AHEAD))?.index ?? edge.length;
  const lead = Math.min(edge.length, kept);
  const rest = printed.slice(lead);
  const tail = EDGE_TAIL.exec(rest)?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end - Math.min(tail, rest.length) };
}
