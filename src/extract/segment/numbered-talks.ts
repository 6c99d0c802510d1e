/** Cuts pages that count their talks ("Lecture 1", "Lecture 2") where each number stands; below a bare number stands the title. */

import { pattern } from '../../text/pattern.ts';
import { romanNumber } from '../../text/roman-numbers.ts';
import type { Line } from '../page.ts';
import { cut, type Pattern, type Proposal } from './patterns.ts';

const NUMBERED = pattern('iu')`
  ^\W{0,3}(?:
    talk|lecture|presentation|vortrag|vorlesung|exposé|leçon|conférence|charla|conferencia|lección|lezione
    |conferenza|palestra|aula|wykład|lezing|college
  )\s(?:no\.\s|nr\.\s|n[°º]\s)?#?(?<number>\d{1,2}|[IVX]{1,5})(?![\p{L}\d])\W{0,3}(?<rest>.*)$
`;
const LONGEST = 200;

/** The pattern. */
export const byNumberedTalks: Pattern = (_page, lines) => {
  const numbered = lines.filter(isNumbered);
  if (numbered.length < 2 || numbered.some((line, at) => numberOf(line) !== at + 1)) return [];
  const bare = new Set(numbered.filter(isBare));
  const titled = lines.map((line, at) => {
    const above = lines[at - 1];
    return above && bare.has(above) && isTitle(line) ? asTitle(line) : withNumberAsLabel(line);
  });
  const proposal = cut('numbered-talks', titled, titled.filter(isNumbered), {
    expectsPeople: false,
    isProgramme: false,
  });
  const days = daysOfHead(proposal);
  const segments = proposal.segments.map((segment, at) => ({
    ...segment,
    lines: segment.lines.filter((line) => !bare.has(line)),
    dayLine: segment.dayLine ?? days[at] ?? null,
  }));
  return [{ ...proposal, segments }];
};

/** The day of each talk that names an hour and no day: "Date: 4 May" above all of them, or as many days as there are talks. */
function daysOfHead({ header, segments }: Proposal): readonly Line[] {
  const days = header.flatMap((line) =>
    line.dates.map((date) => ({ ...line, dates: [date], headDate: null, times: [] })),
  );
  const isFree = segments.every(({ lines }) => lines.every(({ dates, headDate }) => dates.length === 0 && !headDate));
  const haveHours = segments.every(({ lines }) => lines.some(({ times }) => times.length > 0));
  if (!isFree || !haveHours) return [];
  return days.length === 1 ? segments.flatMap(() => days) : days.length === segments.length ? days : [];
}

function isNumbered(line: Line): boolean {
  return line.text.length < LONGEST && numberOf(line) > 0;
}

/** "Lecture 1. On engines" */
function withNumberAsLabel(line: Line): Line {
  const rest = line.label || line.cells || !isNumbered(line) ? '' : (NUMBERED.exec(line.text)?.groups?.rest ?? '');
  if (rest === '') return line;
  return { ...line, label: { keys: ['event'], valueStart: line.text.length - rest.length, hasMark: true } };
}

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
