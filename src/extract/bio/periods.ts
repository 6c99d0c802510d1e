/** Reads spans of years in a sentence: "2007–2010", "since 2011", "from 2001 until 2004", "(2005)". */

import type { Span } from '../mapped-text.ts';

export interface Period extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly isOpen: boolean;
}

const YEAR = '((?:19|20)\\d\\d)';
const MONTH =
  '(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|early|late|fall|spring|summer|autumn|winter|the)\\.?\\s)?';
const RANGE = new RegExp(
  `(?:from|between|during|in|von|de|od|entre|w latach|dal|desde)?\\s?${MONTH}(?<![\\d/])(?:\\p{Lu}{2,8})?${YEAR}\\s?(?:[-–—/]|to|until|till|and|through|bis|à|a|do|al|hasta)\\s?${MONTH}${YEAR}(?!\\d)`,
  'giu',
);
const SHORT_RANGE = /(?<![\d/])((?:19|20)\d\d)[-–/](\d\d)(?!\d)/g;
const OPEN = new RegExp(
  `(?:since|from|as of|depuis|seit|od|desde|dal)\\s${MONTH}${YEAR}(?!\\s?(?:[-–—]|to|until|till)\\s?(?:\\d|${MONTH}\\d))|(?<!\\d)${YEAR}\\s?(?:[-–—]|to)\\s?(?:present|now|today|date|heute|aujourd['’]hui|dziś|obecnie|(?=[,.;)]|$))`,
  'giu',
);
const UNTIL = new RegExp(`(?:until|till|up to|bis|jusqu['’](?:à|en)|do)\\s${MONTH}${YEAR}`, 'giu');
const POINT = new RegExp(`(?:\\bin|\\(|,|en|im Jahr|w)\\s?${MONTH}${YEAR}(?!\\s?[-–—/]\\s?\\d)(?:\\sr\\.)?\\)?`, 'giu');

/** Spans of time in order; a year alone has the same start and end. */
export function findPeriods(text: string): Period[] {
  const found: Period[] = [];
  const add = (match: RegExpExecArray, period: Omit<Period, 'start' | 'end'>) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push({ ...span, ...period });
  };
  for (const match of text.matchAll(RANGE))
    if ((match[1] ?? '') <= (match[2] ?? ''))
      add(match, { from: match[1] ?? null, to: match[2] ?? null, isOpen: false });
  for (const match of text.matchAll(SHORT_RANGE))
    add(match, { from: match[1] ?? null, to: `${match[1]?.slice(0, 2)}${match[2]}`, isOpen: false });
  for (const match of text.matchAll(OPEN)) add(match, { from: match[1] ?? match[2] ?? null, to: null, isOpen: true });
  for (const match of text.matchAll(UNTIL)) add(match, { from: null, to: match[1] ?? null, isOpen: false });
  for (const match of text.matchAll(POINT)) add(match, { from: match[1] ?? null, to: match[1] ?? null, isOpen: false });
  return found.sort((a, b) => a.start - b.start);
}
