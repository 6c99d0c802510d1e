/** Reads hours with a dot where the page around them tells that they are no numbers: "09.30 Ada Byron", "8 July 2024, 14.30". */

import type { DateReading } from '../parsers/dates.ts';
import { type TimeReading, twelveHoursLater } from '../parsers/times.ts';

const DOTTED_START = /^((?:0?[7-9]|1\d|2[0-2]))\.([0-5]\d)(?=,?\s|h\b|$)/;
/** "2.45 Ada Byron" below such slots is in the afternoon. */
const DOTTED_AFTERNOON = /^([1-6])\.([0-5][05])(?=\s)/;

/** The hour that a slot begins with, where a page has such slots. */
export function dottedStart(text: string): TimeReading | null {
  const afternoon = dottedTime(DOTTED_AFTERNOON.exec(text), 0);
  return afternoon ? { ...afternoon, from: twelveHoursLater(afternoon.from) } : dottedTime(DOTTED_START.exec(text), 0);
}

/** "11, Aula 3" where a word such as "ore" led to it. */
export function bareStart(text: string): TimeReading | null {
  const hour = /^(?:0?[7-9]|1\d|2[0-2])(?=,\s)/.exec(text)?.[0];
  if (hour === undefined) return null;
  const end = hour.length;
  return { from: `${hour.padStart(2, '0')}:00`, to: null, start: 0, end, fromEnd: end, toStart: end };
}

/** "8 July 2024, 14.30": beside a day a number with minutes is the hour. */
const DOTTED_BEHIND = /^(?:\)?[\s,;|–—-]{1,4})((?:0?[7-9]|1\d|2[0-2]))\.([0-5][05])(?=$|[\s,;|)]|h(?!\p{L}))(?!\s?%)/u;

export function dottedBehind(text: string, dates: readonly DateReading[], offset: number): TimeReading | null {
  for (const { end } of dates) {
    const found = dottedTime(DOTTED_BEHIND.exec(text.slice(end - offset)), end - offset);
    if (found) return found;
  }
  return null;
}

function dottedTime(match: RegExpExecArray | null, offset: number): TimeReading | null {
  if (!match?.[1]) return null;
  const end = offset + match[0].length;
  return {
    from: `${match[1].padStart(2, '0')}:${match[2] ?? '00'}`,
    to: null,
    start: end - match[1].length - 3,
    end,
    fromEnd: end,
    toStart: end,
  };
}
