/** Finds those whom a sentence lists as speaking: "Panelists include Ada Byron, director of X; and Boris Feld, curator at Y." */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { PERSON_TITLES } from '../parsers/person-titles.ts';
import { sentenceEnd } from '../parsers/sentence-ends.ts';

/** What leads to such a list. */
const LEADS_TO_LIST = pattern('iu')`
  (?<!\p{L})(?:
    (?:panel+ists|panel members|speakers|presenters|discussants)\s(?:(?:will|who will speak)\s)?include
    |(?:panel+ists|panel members|discussants)\s(?:are|will be)
    |panel\s(?:(?:will\s)?(?:include|feature)s?|(?:will\s)?consists?\sof|comprises)
  )(?:\s(?:the following|also))?\s?:?\s
`;
const BETWEEN = /;\s(?:and\s)?/g;
const LONGEST = 1_500;
const FEWEST = 2;

/** The stretches of a list whose people semicolons part, each beginning with a name; empty where it is none. */
export function listedInProse(text: string, { start, end }: Span): Span[] {
  const printed = text.slice(start, end);
  if (!printed.includes(';')) return [];
  const lead = LEADS_TO_LIST.exec(printed);
  if (!lead) return [];
  let from = start + lead.index + lead[0].length;
  const list = text.slice(from, sentenceEnd(text, from, Math.min(end, from + LONGEST)));
  const found: Span[] = [];
  for (const piece of list.split(BETWEEN)) {
    const at = text.indexOf(piece, from);
    if (!beginsWithName(piece)) break;
    found.push({ start: at, end: at + piece.length });
    from = at + piece.length;
  }
  return found.length < FEWEST ? [] : found;
}

const TITLES_ONLY = new RegExp(`^(?:and\\s)?${PERSON_TITLES}$`, 'u');

function beginsWithName(piece: string): boolean {
  const [first] = findPersonNames(piece.slice(0, LONGEST_NAME));
  return first !== undefined && TITLES_ONLY.test(piece.slice(0, first.start));
}

const LONGEST_NAME = 120;
