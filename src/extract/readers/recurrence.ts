/** The days on which an event of a calendar takes place again: RRULE and RDATE without EXDATE, in the local time of its zone. */

import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { MappedText } from '../mapped-text.ts';
import type { CalendarProperty } from './icalendar.ts';
import { ianaZoneOf } from './zone-names.ts';

export interface Occurrence {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM, local; null for a whole day. */
  readonly time: string | null;
  /** What says that it takes place then. */
  readonly stated: MappedText;
}

export interface Recurrence {
  readonly occurrences: readonly Occurrence[];
  /** In words, when the rule could not be followed or not to its end. */
  readonly trouble: string | null;
}

export interface RecurrenceBounds {
  /** ISO day up to which a rule without end is followed. */
  readonly until: string;
  readonly most: number;
}

/** Enough for a daily event of three years; a rule that never matches ends there, too. */
const MAX_STEPS = 1100;
const MOMENT = /^\s*(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?\s*$/;
const FREQUENCIES = /\bFREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)\b/i;

/** A calendar's moment in the zone of its event. */
interface Moment {
  readonly day: string;
  readonly time: string | null;
}

/** The moment of a value: one in UTC, or in a zone of its own, is put into the zone of the event. */
export function momentOf(text: string, from: string | null, zone: string | null): Moment | null {
  const match = MOMENT.exec(text);
  if (!match) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  if (match[4] === undefined) return { day, time: null };
  const time = `${match[4]}:${match[5]}`;
  const own = match[6] ? 'UTC' : from;
  if (own === null || zone === null || own === zone) return { day, time };
  try {
    const there = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(own).withTimeZone(zone);
    return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** When an event takes place, its first time left out; empty for an event that does not recur. */
export function recurrenceOf(properties: readonly CalendarProperty[], bounds: RecurrenceBounds): Recurrence {
  const start = properties.find(({ name }) => name === 'DTSTART');
  const rule = properties.find(({ name }) => name === 'RRULE');
  const first = start && momentOf(start.value.text, null, null);
  if (!start || !first) return { occurrences: [], trouble: null };
  const isUtc = /Z\s*$/.test(start.value.text);
  const zone = isUtc ? 'UTC' : ianaZoneOf(start.parameters.get('TZID') ?? '');
  const found: Occurrence[] = [];
  const ruled = rule ? follow(rule, { ...first, zone, ...bounds }) : { moments: [], trouble: null };
  if (rule) for (const moment of ruled.moments) found.push({ ...moment, stated: rule.value });
  for (const { value, ...moment } of listed(properties, 'RDATE', zone))
    found.push({ day: moment.day, time: moment.time ?? first.time, stated: value });
  const out = new Set(listed(properties, 'EXDATE', zone).map(({ day, time }) => `${day} ${time ?? ''}`));
  const seen = new Set([`${first.day} ${first.time}`]);
  const occurrences = found
    .filter(({ day, time }) => {
      const key = `${day} ${time}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew && !out.has(`${day} `) && !out.has(`${day} ${time ?? ''}`);
    })
    .slice(0, bounds.most);
  return { occurrences, trouble: ruled.trouble };
}

/** Whether an EXDATE takes out the first time of a recurring event. */
export function isFirstTakenOut(properties: readonly CalendarProperty[]): boolean {
  const start = properties.find(({ name }) => name === 'DTSTART');
  const first = start && momentOf(start.value.text, null, null);
  if (!start || !first) return false;
  const zone = /Z\s*$/.test(start.value.text) ? 'UTC' : ianaZoneOf(start.parameters.get('TZID') ?? '');
  return listed(properties, 'EXDATE', zone).some(
    ({ day, time }) => day === first.day && (time === null || time === first.time),
  );
}

function listed(properties: readonly CalendarProperty[], name: string, zone: string | null) {
  return properties
    .filter((property) => property.name === name)
    .flatMap(({ value, parameters }) => {
      const own = ianaZoneOf(parameters.get('TZID') ?? '');
      return value.text.split(',').flatMap((text) => {
        const moment = momentOf(text.replace(/\/.*$/, ''), own, zone);
        return moment ? [{ ...moment, value }] : [];
      });
    });
}

interface RuleStart extends Moment, RecurrenceBounds {
  readonly zone: string | null;
}

function follow(rule: CalendarProperty, start: RuleStart): { moments: readonly Moment[]; trouble: string | null } {
  const text = rule.value.text.trim();
  if (!FREQUENCIES.test(text))
    return { moments: [], trouble: `its RRULE (${text.slice(0, 80)}) is none that talks follow` };
  const clock = start.time ?? '00:00';
  // Without a zone any zone without summer time keeps the clock.
  const first = `DTSTART;TZID=${start.zone ?? 'UTC'}:${start.day.replaceAll('-', '')}T${clock.replace(':', '')}00`;
  const hasEnd = /\b(?:COUNT|UNTIL)=/i.test(text);
  try {
    const dates = new RRuleTemporal({ rruleString: `${first}\nRRULE:${text}`, maxIterations: MAX_STEPS }).all(
      (date, at) => at <= start.most && (hasEnd || date.toPlainDate().toString() <= start.until),
    );
    const moments = dates.map((date) => ({
      day: date.toPlainDate().toString(),
      time: start.time === null ? null : date.toPlainTime().toString({ smallestUnit: 'minute' }),
    }));
    const trouble =
      hasEnd && moments.length > start.most ? `its RRULE goes on after ${start.most} times, which are left out` : null;
    return { moments: moments.slice(0, start.most), trouble };
  } catch (error) {
    // The package throws plain errors for rules that it cannot follow, and for those that never match.
    if (!(error instanceof Error)) throw error;
    return { moments: [], trouble: `its RRULE (${text.slice(0, 80)}) cannot be followed: ${error.message}` };
  }
}
