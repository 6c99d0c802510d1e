/** Puts times that an export gives with an offset into the zone that it names beside them, since talks are kept in local time. */

import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../draft.ts';
import { minutesOf } from '../parsers/times.ts';
import type { Fact } from '../understanding.ts';

const INSTANT = /^\s*\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})\s*$/;

/** Corrects day and times of a draft whose start was printed as an instant; without a known zone they stay as printed. */
export function toStatedZone(draft: Draft, start: string | null, end: string | null): void {
  const zone = draft.timeZone?.value;
  if (zone === undefined || zone === 'UTC') return;
  const from = localTime(start, zone);
  if (from && draft.day?.type === 'given') {
    draft.day = { type: 'given', fact: inZone(draft.day.fact, from.toPlainDate().toString()) };
    const shift = draft.startTime ? minutesOf(clockOf(from)) - minutesOf(draft.startTime.value) : 0;
    if (draft.startTime) draft.startTime = inZone(draft.startTime, clockOf(from));
    // An end that was counted from the start moves along.
    if (end === null && draft.endTime) draft.endTime = inZone(draft.endTime, clockAfter(draft.endTime.value, shift));
  }
  const to = localTime(end, zone);
  if (to && draft.endTime) draft.endTime = inZone(draft.endTime, clockOf(to));
}

function localTime(printed: string | null, zone: string): Temporal.ZonedDateTime | null {
  if (printed === null || !INSTANT.test(printed)) return null;
  try {
    return Temporal.Instant.from(printed.trim().replace(' ', 'T').replace(/\s+/g, '')).toZonedDateTimeISO(zone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function clockAfter(clock: string, shift: number): string {
  const minutes = (minutesOf(clock) + shift + 2880) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function clockOf(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

function inZone(fact: Fact, value: string): Fact {
  return fact.value === value ? fact : { ...fact, value, implied: true };
}
