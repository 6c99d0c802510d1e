/** The text of a page as lines, with the label, days and hours that each of them shows. */

import { matchesOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { trimSpan } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import { isAgendaLine } from '../parsers/agenda-lines.ts';
import { BEGINS_WITH_DAY, type DateContext, type DateReading, findDates, findShortDates } from '../parsers/dates.ts';
import { BEGINS_WITH_ROMAN_DAY, romanDayAtHead } from '../parsers/head-dates.ts';
import { findLabel, type LabelMatch, NO_FIELD } from '../parsers/labels.ts';
import { isMonthRow } from '../parsers/month-grids.ts';
import { mayNameOrdinal } from '../parsers/ordinal-words.ts';
import { isHourOfOtherDay, isOtherDay } from '../parsers/other-days.ts';
import { isCourtesy, leadsElsewhere } from '../parsers/phrases.ts';
import { isPublicationStamp } from '../parsers/publication-stamps.ts';
import { findTimesBeside, movedTime, withoutTea } from '../parsers/times.ts';
import { cellsOf } from './cells-of-line.ts';
import { cuesOfSlots } from './cued-slots.ts';
import { bareStart, dottedBehind, dottedStart } from './dotted-hours.ts';
import { flatPieces } from './flat-pages.ts';
import { SAMPLED_FOR_ORDER } from './numeric-order.ts';
import { withoutRelatedTail } from './related-tail.ts';
import { runOnPieces } from './run-on-lines.ts';

const RULE = /^[\s*_=~+#-]{3,}$|^[ \t]*([%.:<>/·•–—─═])\1{7,}[ \t]*$/;
const CLOCK_WORD = /noon|midday|midi|mittag/i;
const SCANNED_FOR_DATES = 4_000;

/** "09.30 Ada Byron": hours with a dot begin slots where several lines do so and some could be no day. */
const DOTTED_SLOT = /^[ \t]*(?:[-*•·]\s+)?(?:0?[7-9]|1\d|2[0-2])\.(?:00|1[3-9]|[2-5]\d)(?=\s|h\b)/gm;

/** "3. Sep 16": the third talk of a list, where the numbers before the months count one by one. */
const NUMBERED_DAY =
  /^[ \t]*(\d{1,2})\.[ \t]+\p{Lu}\p{L}{2,8}\.?[ \t]+\d{1,2}(?=[,:;.]?(?:\s|$))(?![ \t]*(?:Uhr|h)\b)/gmu;
const NUMBERED_DAY_LINE = new RegExp(NUMBERED_DAY.source, 'u');

function isCounted(numbers: readonly number[]): boolean {
  const steps = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] ?? 0) + 1).length;
  return numbers.length > 1 && numbers[0] === 1 && steps * 2 >= numbers.length - 1;
}

export function linesOf(text: string, context: DateContext): Line[] {
  const sample = text.slice(0, SAMPLED_FOR_ORDER);
  const hasDottedSlots = matchesOf(DOTTED_SLOT, sample).length >= 2;
  const cueOf = cuesOfSlots(sample);
  const hasNumbers = isCounted(matchesOf(NUMBERED_DAY, sample).map((match) => Number(match[1])));
  const lines: Line[] = [];
  let at = 0;
  let hasGap = true;
  let hasRule = false;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const printed = text.slice(at, end);
    if (printed.trim() === '' || RULE.test(printed)) {
      hasGap = true;
      hasRule ||= printed.trim() !== '';
    } else if (!/^[\s|:+-]+$/.test(printed)) {
      const line = { start: at, end };
      const cut = piecesOf(text, line, context);
      for (const { start, end: to } of cut) {
        const from = start + cueOf(text.slice(start, to));
        const isCued = from > start;
        const isDotted = hasDottedSlots || isCued;
        const hours = { isDotted, isCued };
        lines.push(
          lineOf({ text, start: from, end: to, index: lines.length, hasGap, hasRule, context, ...hours, hasNumbers }),
        );
        hasGap = false;
      }
      hasRule = false;
    }
    at = end + 1;
  }
  return withColumnOfDays(lines);
}

/** The lines that a line was before its breaks were lost; mostly it is one. */
function piecesOf(text: string, whole: Span, context: DateContext): Span[] {
  const line = withoutRelatedTail(text, whole, context);
  const flat = flatPieces(text, line, context);
  return flat ?? runOnPieces(text, line, context);
}

const ENOUGH_DAYS = 2;

/** Days with Roman months, where several lines begin with one. */
function withColumnOfDays(lines: Line[]): Line[] {
  const romanDays = lines.filter(({ headDate }) => headDate?.rule === 'date/roman').length;
  const found = new Map<Line, DateReading>();
  for (const line of lines) {
    if (line.headDate !== null || line.dates.length > 0) continue;
    const text = line.text.slice(0, HEAD_OF_DAY);
    const day = /\d/.test(text) ? romanDayAtHead(text) : null;
    if (day) found.set(line, moved(day, line.start));
  }
  return found.size === 0 || found.size + romanDays < ENOUGH_DAYS
    ? lines
    : lines.map((line) => (found.has(line) ? { ...line, headDate: found.get(line) ?? null } : line));
}

const HEAD_OF_DAY = 48;

/** "On", "Day 2:", "Séance du", "Thursday (!),", "New day:": what may stand before the day that heads a line. */
const LEADS_TO_DAY = pattern('giu')`
  (?<!\p{L})(?:(?:first|second|third|fourth|fifth|next|1st|2nd|3rd|\dth|\d{1,2}(?:[.ªº]|e|re|ère))\s)?(?:
    day|week|session|tag|jour|dzień|día|talk|lecture|meeting|seminar|vortrag|vorlesung|sitzung|termin|exposé
    |séance|conférence|leçon|cours|sesión|sessão|sessione|seduta|lezione|lección|incontro|spotkanie
    |posiedzenie|wykład|bijeenkomst|lezing|aula
  )\s{0,2}(?:(?:no\.?|nr\.?|n°)\s?)?(?:
    (?:\d{1,2}|one|two|three|four|five|[IVX]{1,4})\b\.?\s?[:,–—-]?
    |(?:on|of|for|vom|am|du|de la journée du|del?|di|della|do|z dnia|z|w|van|op)(?!\p{L})
  )
  |(?<!\p{L})\p{L}{2,12}\.?\s?\(!{1,3}\),?
  |(?<!\p{L})(?:
    attention|achtung|note|n\.?b|neu|new(?:\s(?:day|date))?|special\sday|unusual\sday|sondertermin|uwaga|attenzione
    |atención|atenção|let\sop
  )(?!\p{L})\s?[:!]{1,3}
  |(?<!\p{L})(?:on|am|le|den|dnia|date)(?!\p{L}):?|[\s*•([=~–—-]
`;

interface RawLine extends Span {
  readonly text: string;
  readonly index: number;
  readonly hasGap: boolean;
  readonly hasRule: boolean;
  readonly context: DateContext;
  readonly isDotted: boolean;
  /** A word that leads to an hour stood before it. */
  readonly isCued: boolean;
  /** "3. Sep 16" is the third item of a list. */
  readonly hasNumbers: boolean;
}

function lineOf(raw: RawLine): Line {
  const printed = raw.text.slice(raw.start, raw.end);
  const indent = printed.length - printed.trimStart().length;
  // Most lines begin with a letter: then there is no mark to look for.
  const isMarked = !/^\s*(?!\p{Ll}\))\p{L}/u.test(printed);
  const heading = isMarked ? /^\s*#{1,6}\s+/.exec(printed) : null;
  const item =
    heading ||
    !isMarked ||
    (BEGINS_WITH_DAY.test(printed) && !(raw.hasNumbers && NUMBERED_DAY_LINE.test(printed))) ||
    BEGINS_WITH_ROMAN_DAY.test(printed)
      ? null
      : /^\s*(?:(?:[-*•·‣◦▪+]|[–—](?=\s+\d))\s+(?:\[[ xX]\]\s+)?|\(?(\d{1,2})[.)]\s+(?=\D)|\(?[a-h]\)\s+(?=[\p{Lu}“„«"]))/u.exec(
          printed,
        );
  const lead = (heading ?? item)?.[0].length ?? 0;
  const span = trimSpan(raw.text, raw.start + lead, raw.end);
  const whole = narrow(raw.text.slice(span.start, span.end));
  const text = whole.replace(/^[*_]+(?=\S)/, (marks) => ' '.repeat(marks.length));
  const scanned = text.slice(0, SCANNED_FOR_DATES);
  const hasDigit = /\d/.test(scanned);
  // Most lines have no digit, and without one there is only a day in words.
  const named = hasDigit || mayNameOrdinal(scanned) ? findDates(scanned, raw.context) : [];
  // "Reservations by Friday, 6 March": a line about the evening tells no day of it.
  const isReply =
    named.length > 0 && isCourtesy(text) && named.every(({ start }) => isOtherDay(scanned.slice(0, start)));
  const days = isReply ? [] : named;
  const dates = days.map((date) => moved(date, span.start));
  const found = hasDigit || CLOCK_WORD.test(scanned) ? withoutTea(scanned, findTimesBeside(scanned, days)) : [];
  const bare = raw.isCued && found[0]?.start !== 0 ? bareStart(scanned) : null;
  const dotted = bare ?? (raw.isDotted && found[0]?.start !== 0 ? dottedStart(scanned) : null);
  const behind = found.length === 0 && dates.length > 0 ? dottedBehind(scanned, dates, span.start) : null;
  const [day] = named;
  const stamped = day && isPublicationStamp(text, day.start) ? day.end : null;
  const times = [...(dotted ? [dotted] : []), ...(behind ? [behind] : []), ...found]
    .filter(
      ({ start, end }) => (stamped === null || start - stamped > NEAR_STAMP) && !isHourOfOtherDay(scanned, end, named),
    )
    .map((time) => movedTime(time, span.start));
  const short =
    hasDigit && dates.length === 0
      ? findShortDates(scanned.slice(0, 24), raw.context).map((date) => moved(date, span.start))
      : [];
  // "## 3 May | Ada Byron": a bar in a heading parts no columns, unless it is "# | Date | Title".
  const cells = heading && raw.text[span.start] !== '|' ? null : cellsOf(raw.text, span);
  const head = [...dates, ...short].find(
    (date) => raw.text.slice(span.start, date.start).replace(LEADS_TO_DAY, '') === '',
  );
  // Written out, not spread: so all lines are of one shape, which is asked for by every rule.
  return {
    start: span.start,
    end: span.end,
    index: raw.index,
    text: whole,
    indent,
    isHeading: heading !== null,
    isItem: item !== null,
    number: item?.[1] === undefined ? null : Number(item[1]),
    hasGap: raw.hasGap,
    hasRule: raw.hasRule,
    cells,
    label: cells || leadsElsewhere(text) ? null : labelOf(text, span.start, { dates, times }),
    dates,
    times,
    headDate: head ?? null,
  };
}

/** "Lecture: 3:30 PM, Room 148": what begins with a day or an hour says when, whatever its label. */
function labelOf(
  text: string,
  offset: number,
  { dates, times }: { dates: readonly Span[]; times: readonly Span[] },
): LabelMatch | null {
  if (isAgendaLine(text) || isMonthRow(text)) return NO_FIELD;
  const label = findLabel(text);
  const [day] = dates;
  if (!label && day && isPublicationStamp(text, day.start - offset))
    return { keys: ['noise'], valueStart: day.start - offset, hasMark: false };
  // "2023-05-21, godz. 10:15": a word behind the day of a list is no label of the line.
  if (label && day?.start === offset && day.end <= offset + label.valueStart) return null;
  const moments = [...dates, ...times];
  if (!label?.hasMark || !label.keys.every((key) => key === 'event' || key === 'series' || key === 'title'))
    return label;
  const start = offset + label.valueStart;
  const isWhen = moments.some((moment) => moment.start >= start && moment.start - start <= NEAR_LABEL);
  return isWhen ? { ...label, keys: ['when'] } : label;
}

const NEAR_LABEL = 3;
/** "2 June 2023, at 10:17" */
const NEAR_STAMP = 12;

function moved(date: DateReading, by: number): DateReading {
  return { ...date, start: date.start + by, end: date.end + by };
}
