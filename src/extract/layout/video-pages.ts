/** Reads the pages of recorded talks: marks of chapters are no hours, and what the site counts stands apart from the title. */

import { matchesOf } from '../../text/matches.ts';
import { type LabelMatch, NO_FIELD } from '../parsers/labels.ts';

interface TimedLine {
  readonly text: string;
  readonly times: readonly unknown[];
  readonly label: LabelMatch | null;
}

/** "00:00 Introduction" begins the chapters of a recording. */
const FIRST_CHAPTER = /^\W{0,3}0?0:00(?::00)?(?!\d)/;
const CHAPTER = /^\W{0,3}(?:\d{1,2}:)?\d{1,2}:\d\d(?!\d)/;

/** The lines, where chapters of a recording have no hours. */
export function withoutChapters<L extends TimedLine>(lines: readonly L[]): readonly L[] {
  if (!lines.some(({ text }) => FIRST_CHAPTER.test(text))) return lines;
  let isWithin = false;
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (FIRST_CHAPTER.test(line.text)) isWithin = next !== undefined && CHAPTER.test(next.text);
    else if (!CHAPTER.test(line.text)) isWithin = false;
    return isWithin ? { ...line, times: [], label: NO_FIELD } : line;
  });
}

const VIEWS = '(?:views|Aufrufe|vues|visualizaciones|visualizzazioni|visualizações|weergaven|wyświetle\\p{L}+)';
/** "1,204 views Streamed live on 6 Mar 2025", behind the title in one line with it. */
const COUNTED = new RegExp(
  `(?<=\\S)\\s{1,3}(?=\\d[\\d.,\\s]{0,12}[KMkm]?\\s${VIEWS}(?!\\p{L}))|(?<=\\s${VIEWS}\\s{1,3}[^.\\n]{4,40}\\s(?:19|20)\\d\\d)\\s{1,3}(?=\\p{Lu})`,
  'gu',
);
/** One of these is in every line that the pattern above cuts; to look for it first saves most of the time. */
const COUNTS = new RegExp(VIEWS, 'u');
const CHAPTER_WITHIN =
  /(?<=\S)\s{1,3}(?=(?:(?:Chapters|Timestamps|Contents|Kapitel|Chapitres|Capítulos)\s?:\s*)?(?:\d{1,2}:)?\d{1,2}:\d\d\s(?:[–—-]\s)?\p{Lu})/gu;
const ENOUGH_CHAPTERS = 3;

/** Where the page of a recording that lost its lines had them. */
export function bordersOfVideo(line: string): number[] {
  const counted = COUNTS.test(line) ? matchesOf(COUNTED, line) : [];
  const chapters = / 0?0:00\s/.test(line) ? matchesOf(CHAPTER_WITHIN, line) : [];
  const found = chapters.length >= ENOUGH_CHAPTERS ? [...counted, ...chapters] : counted;
  return found.map(({ index }) => index);
}
