/** Cuts pages that count their talks ("Lecture 1", "Lecture 2") where each number stands; below a bare number stands the title. */

import { pattern } from '../../text/pattern.ts';
import { romanNumber } from '../../text/roman-numbers.ts';
import type { Line } from '../page.ts';
import { cut, type Pattern } from './patterns.ts';

const NUMBERED = pattern('iu')`
  ^\W{0,3}(?:
    talk|lecture|presentation|vortrag|vorlesung|exposé|leçon|conférence|charla|conferencia|lección|lezione
    |conferenza|palestra|aula|wykład|lezing|college
  )\s(?:no\.\s|nr\.\s|n[°º]\s)?#?(?<number>\d{1,2}|[IVX]{1,5})(?![\p{L}\d])\W{0,3}(?<rest>.*)$
`;
const LONGEST = 200;

/** The pattern. */
export const byNumberedTalks: Pattern = (_page, lines) => {
  const numbered = lines.filter((line) => line.text.length < LONGEST && numberOf(line) > 0);
  if (numbered.length < 2 || numbered.some((line, at) => numberOf(line) !== at + 1)) return [];
  const bare = new Set(numbered.filter(isBare));
  const titled = lines.map((line, at) => {
    const above = lines[at - 1];
    return above && bare.has(above) && isTitle(line) ? asTitle(line) : line;
  });
  const proposal = cut('numbered-talks', titled, numbered, { expectsPeople: false, isProgramme: false });
  const segments = proposal.segments.map((segment) => ({
    ...segment,
    lines: segment.lines.filter((line) => !bare.has(line)),
  }));
  return [{ ...proposal, segments }];
};

function numberOf({ text }: Line): number {
  const number = NUMBERED.exec(text)?.groups?.number ?? '';
  return /\d/.test(number) ? Number(number) : romanNumber(number);
}

function isBare({ text }: Line): boolean {
  return NUMBERED.exec(text)?.groups?.rest === '';
}

function isTitle({ label, cells, dates, headDate, times, text }: Line): boolean {
  return (
    !label && !cells && !headDate && dates.length + times.length === 0 && text.length < LONGEST && !NUMBERED.test(text)
  );
}

function asTitle(line: Line): Line {
  return { ...line, label: { keys: ['title'], valueStart: 0, hasMark: true } };
}
