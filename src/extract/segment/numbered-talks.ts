/** Cuts pages that count their talks ("Lecture 1", "Lecture 2") where each number stands; below a bare number stands the title. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { romanNumber } from '../../text/roman-numbers.ts';
import { LISTED, PLAIN } from '../assign/segment-state.ts';
import type { Line } from '../line.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { cut, type Pattern, type Proposal } from './patterns.ts';

const WORDS = patternSource`
  (?:
    talk|lecture|presentation|vortrag|vorlesung|exposé|leçon|conférence|charla|conferencia|lección|lezione
    |conferenza|palestra|aula|wykład|lezing|college
  )
`;
const LABELLED = pattern('iu')`^\W{0,3}${WORDS}:\s+\S`;
const NUMBERED = pattern('iu')`
  ^\W{0,3}${WORDS}\s(?:no\.\s|nr\.\s|n[°º]\s)?#?(?<number>\d{1,2}|[IVX]{1,5})(?![\p{L}\d])\W{0,3}(?<rest>.*)$
`;
const LONGEST = 200;

/** The pattern. */
export const byNumberedTalks: Pattern = (_page, lines) => {
  const numbered = lines.filter(isNumbered);
  const visits = numbered.filter((line) => numberOf(line) === 1).length;
  if (visits > 1)
    return visitsOf(
      lines,
      lines.filter((line, at) => isNumbered(line) || isOnlyOfVisit(lines, at)),
    );
  if (numbered.length < 2 || numbered.some((line, at) => numberOf(line) !== at + 1)) return [];
  const bare = new Set(numbered.filter(isBare));
  const titled = lines.map((line, at) => {
    const above = lines[at - 1];
    return above && bare.has(above) && isTitle(line) ? asTitle(line) : withNumberAsLabel(line);
  });
  const proposal = cut('numbered-talks', titled, titled.filter(isNumbered), PLAIN);
  const days = daysOfHead(proposal);
  const segments = proposal.segments.map((segment, at) => ({
    ...segment,
    lines: segment.lines.filter((line) => !bare.has(line)),
    dayLine: segment.dayLine ?? days[at] ?? null,
  }));
  return [{ ...proposal, segments }, ...(areRows(lines, numbered) ? [entriesOf(lines, numbered)] : [])];
};

/** Whether the numbers stand in lines straight below one another. */
function areRows(lines: readonly Line[], numbered: readonly Line[]): boolean {
  const first = lines.indexOf(numbered[0] as Line);
  return numbered.every((line, at) => lines[first + at] === line && !isBare(line));
}

/** "Talk 1: Ada Byron (Turin), On engines": each number leads to an entry of a list. */
function entriesOf(lines: readonly Line[], numbered: readonly Line[]): Proposal {
  const own = new Map(numbered.map((line) => [line, withoutNumber(line)]));
  const entries = lines.map((line) => own.get(line) ?? line);
  return { ...cut('numbered-entries', entries, [...own.values()], LISTED), isList: true };
}

function withoutNumber(line: Line): Line {
  const text = NUMBERED.exec(line.text)?.groups?.rest ?? line.text;
  return { ...line, start: line.start + line.text.length - text.length, text, label: null };
}

const OF_HEAD = new Set<LabelKey>(['speaker', 'affiliation', 'date', 'when', 'location', 'host']);

/** Several speakers, each with the day above lectures that are counted anew: "Speaker: …", "Date: …", "Lecture 1", "Lecture 2". */
function visitsOf(lines: readonly Line[], numbered: readonly Line[]): Proposal[] {
  const numbers = numbered.map((line) => numberOf(line) || 1);
  const isCounted = numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1);
  const starts = numbered.map((line) => lines.indexOf(line));
  const heads = numbers.map((number, at) => (number === 1 ? headAbove(lines, starts[at] ?? 0) : []));
  const isHeaded = numbers.every(
    (number, at) => number > 1 || heads[at]?.some(({ label }) => label?.keys.includes('speaker')),
  );
  if (!isCounted || !isHeaded || numbered.some(isBare)) return [];
  let head: readonly Line[] = [];
  const segments = numbers.map((_number, at) => {
    if (numbers[at] === 1) head = heads[at] ?? [];
    const end = (starts[at + 1] ?? lines.length) - (heads[at + 1]?.length ?? 0);
    const dayLine = head.find(({ dates }) => dates.length > 0) ?? null;
    const own = lines.slice(starts[at], end).map(withNumberAsLabel);
    const [first, ...others] = [...head.filter((one) => one !== dayLine), ...own];
    return { lines: first ? [{ ...first, hasGap: true }, ...others] : [], dayLine };
  });
  const header = lines.slice(0, (starts[0] ?? 0) - (heads[0]?.length ?? 0));
  return [{ pattern: 'numbered-visits', header, segments, hints: PLAIN }];
}

/** The lines with labels straight above a place, from whom or when on: the room above these is of the talk before. */
function headAbove(lines: readonly Line[], end: number): readonly Line[] {
  let at = end;
  while (at > 0 && end - at < MOST_OF_HEAD && lines[at - 1]?.label?.keys.some((key) => OF_HEAD.has(key))) at--;
  const head = lines.slice(at, end);
  const from = head.findIndex(({ label }) => label?.keys.some((key) => OPENS_HEAD.has(key)));
  return from < 0 ? [] : head.slice(from);
}

/** "Lecture: On engines": the only one of a speaker, among speakers who give several. */
function isOnlyOfVisit(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && LABELLED.test(line.text) && headAbove(lines, at).length > 0;
}

const OPENS_HEAD = new Set<LabelKey>(['speaker', 'date', 'when']);
const MOST_OF_HEAD = 5;

/** The day of each talk that names none: "Date: 4 May" above all of them that name an hour, or as many days as there are talks. */
function daysOfHead({ header, segments }: Proposal): readonly Line[] {
  const isFree = segments.every(({ lines }) => lines.every(({ dates, headDate }) => dates.length === 0 && !headDate));
  if (!isFree) return [];
  const haveHours = segments.every(({ lines }) => lines.some(({ times }) => times.length > 0));
  const days = header.flatMap((line) =>
    line.dates.map((date) => ({ ...line, dates: [date], headDate: null, times: haveHours ? [] : line.times })),
  );
  if (days.length === segments.length) return days;
  return days.length === 1 && haveHours ? segments.flatMap(() => days) : [];
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
