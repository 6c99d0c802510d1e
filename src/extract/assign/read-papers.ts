/** Tells apart in announcements of reading groups who presents a paper and who wrote it, and finds what the paper is called. */

import { pattern } from '../../text/pattern.ts';
import { IN_QUOTES, wordsInQuotes } from '../../text/quotes.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import { AUTHORS, PAPER } from '../parsers/paper-words.ts';
import { personScore } from '../parsers/person-score.ts';

/** "Authors: …" */
export const OF_AUTHORS = new RegExp(`^[\\s*•_-]*(?:${AUTHORS})\\s?[:：]`, 'iu');
/** "Paper: …" */
const OF_PAPER = new RegExp(`^[\\s*•_-]*(?:${PAPER})\\s?[:：]`, 'iu');
const OF_PRESENTER = pattern('iu')`
  ^[\s*•_-]*(?:
    present(?:ers?|ed by|ing|ation by)|discussants?|discussion led by|led by|speakers?|vortragende[rn]?|referent(?:in)?|orateur|oratrice
    |présentée? par|ponente|relatore|relatrice|prelegent(?:ka)?|spreker
  )\s?[:：]
`;
const READS =
  /(?<!\p{L})(?:reading (?:group|seminar|circle|club)|journal club|lesekreis|groupe de lecture|grupo de lectura|gruppo di lettura|leesgroep)(?!\p{L})/iu;
/** Where a paper is, and no name of one. */
const NO_NAME =
  /https?:|www\.|doi\.org|arxiv\s?[:.]?\s?\d|\.pdf(?!\p{L})|^\W*(?:here|link|pdf|tb[ac]|download|available|see|click|attached|to be)(?!\p{L})/iu;
const QUOTED = new RegExp(`^\\s*(${IN_QUOTES})`, 'u');
/** "(Byron and Ek, Annals 2021)", "[ICML 2023]": who wrote it, where it came out. */
const SOURCE_BEHIND =
  /\s*[([][^()[\]]*(?:\d{4}|\set al\.?|\p{Lu}\.\s\p{Lu}|\bdraft|preprint|in press|forthcoming|working paper)[^()[\]]*[)\]][\s.]*$/u;
const AUTHORS_BEHIND = /,?\sby\s\p{Lu}[^:;?!]*$/u;
/** "Byron & Ek (2012), On engines" */
const AUTHORS_BEFORE = pattern('u')`
  ^\s*(?:\p{Lu}[\p{L}’'.-]*,?\s(?:(?:&|and|und|et|y|e|i)\s|et\sal\.?,?\s)?){1,6}\((?:19|20)\d\d[a-z]?\)[,.]\s+(?=\p{Lu})
`;
/** "Salt and pain. Byron A, Ek J. J Salt 2020;40:112" */
const REFERENCE_BEHIND = /[.?!]\s+\p{Lu}[^.]{2,80}[.,]\s.*(?:19|20)\d\d.*$/u;
const LEAST_WORDS = 2;
const LONGEST = 400;

/** Whether another line says who presents what the authors of this one wrote. */
export function isWrittenByOthers(line: Line, lines: readonly Line[]): boolean {
  return OF_AUTHORS.test(line.text) && lines.some((other) => other !== line && saysWho(other));
}

function saysWho({ label, text, start, end }: Line): boolean {
  return label?.keys.includes('speaker') === true && !OF_AUTHORS.test(text) && label.valueStart < end - start;
}

/** Whether a line names the paper that somebody presents to a reading group. */
export function namesPaper(line: Line, lines: readonly Line[], page: string): boolean {
  if (!OF_PAPER.test(line.text)) return false;
  return lines.some(({ text }) => OF_PRESENTER.test(text)) || READS.test(page);
}

/** How many characters before the name of a paper say who wrote it and when: "Byron & Ek (2012), On engines". */
export function authorsBefore(printed: string): number {
  return AUTHORS_BEFORE.exec(printed)?.[0].length ?? 0;
}

/** What the paper is called, without who wrote it and where it came out; null where no name stands. */
export function paperIn(text: string, { start, end }: Span): Span | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST));
  const quote = QUOTED.exec(printed)?.[1];
  if (quote !== undefined) {
    const from = start + printed.indexOf(quote);
    const words = wordsInQuotes(quote);
    return { start: from + words.start, end: from + words.end };
  }
  if (NO_NAME.test(printed)) return null;
  const lead = authorsBefore(printed);
  const name = [SOURCE_BEHIND, REFERENCE_BEHIND, AUTHORS_BEHIND].reduce(
    (rest, behind) => rest.replace(behind, ''),
    printed.slice(lead),
  );
  const isName = name.trim().split(/\s+/).length >= LEAST_WORDS && personScore(name) < SURE_NAME;
  return isName ? { start: start + lead, end: start + lead + name.length } : null;
}

const SURE_NAME = 0.8;
