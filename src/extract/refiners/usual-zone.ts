/** Finds the time zone that the head of a page or of a table says of all hours: "All times are CEST", "Knot Webinar (Eastern time)", "Date | Time (CET)". */

import { matchesOf } from '../../text/matches.ts';
import { factOf } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { findZone, type ZoneReading } from '../parsers/zones.ts';
import type { Fact } from '../understanding.ts';

const OF_HOURS =
  /(?<!\p{L})(?:times?|hours?|zeiten|uhrzeiten|zeitangaben|heures?|horaires?|horarios?|orari|godziny|tijden)(?!\p{L})/iu;

/** The zone of the hours, from the notices of a page and the brackets of its headings and tables. */
export function usualZone(page: Page, notices: readonly Line[]): Fact | null {
  const heads = page.lines.filter((line) => line.isHeading || line.index === 0 || isHeadOfTable(line));
  const said = (line: Line) => (line.times.length > 0 || OF_HOURS.test(line.text) ? findZone(line.text) : null);
  for (const [lines, find] of [
    [notices, said],
    [heads, zoneInBrackets],
  ] as const) {
    for (const line of lines) {
      const found = find(line);
      if (found)
        return factOf(page.ground, line.start + found.start, line.start + found.end, {
          value: found.zone,
          rule: 'zone/usual',
          confidence: 0.75,
          implied: true,
        });
    }
  }
  return null;
}

function isHeadOfTable({ cells, dates }: Line): boolean {
  return cells !== null && cells.length > 2 && dates.length === 0;
}

/** "(all in Central time)": nothing but the zone, with small words before it. */
function zoneInBrackets({ text }: Line): ZoneReading | null {
  for (const bracket of matchesOf(/[([]([^()[\]]{2,60})[)\]]/g, text)) {
    const printed = bracket[1] ?? '';
    const zone = findZone(printed);
    const isWhole = zone && /^[\s\p{Ll}:_*,]*$/u.test(printed.slice(0, zone.start) + printed.slice(zone.end));
    if (isWhole) return { ...zone, start: bracket.index + 1 + zone.start, end: bracket.index + 1 + zone.end };
  }
  return null;
}
