/** Lists of talks that only say the year of each, as archives of yearly lectures do: "2019: Ada Byron: Looms that count". */

import { LISTED } from '../assign/segment-state.ts';
import type { Line } from '../line.ts';
import { readHeadline } from '../parsers/headlines.ts';
import { LED_BY_YEAR } from '../parsers/leading-years.ts';
import { isNotice } from '../parsers/phrases.ts';
import { cut, type Pattern } from './patterns.ts';

const LONGEST = 240;
const SURE = 0.5;
const SHARE = 0.6;

/** The pattern. */
export const byYears: Pattern = (_page, lines) => {
  const led = talksLedByYears(lines);
  if (led.size === 0) return [];
  const behind = lines.map((line) => led.get(line) ?? line);
  return [cut('years', behind, [...led.values()], LISTED)];
};

/** The lines of a page without days that name a year, a speaker and a title, each as it goes on behind the year. */
export function talksLedByYears(lines: readonly Line[]): ReadonlyMap<Line, Line> {
  const led = new Map<Line, Line>();
  if (lines.some(({ dates, headDate }) => dates.length > 0 || headDate !== null)) return led;
  let years = 0;
  for (const line of lines) {
    const lead = line.cells || line.text.length > LONGEST ? 0 : (LED_BY_YEAR.exec(line.text)?.[0].length ?? 0);
    if (lead === 0 || isNotice(line.text)) continue;
    years++;
    if (!namesTalk(line.text.slice(lead))) continue;
    led.set(line, { ...line, start: line.start + lead, text: line.text.slice(lead), label: null, hasGap: true });
  }
  return led.size >= years * SHARE ? led : new Map();
}

function namesTalk(text: string): boolean {
  const found = readHeadline(text, 0, text.length, { expectsPeople: false });
  return (found?.people?.score ?? 0) >= SURE && found?.title != null;
}
