/** Days and hours that are given in parts: {"year": 2024, "month": 3, "day": 14, "hour": 16}, or as a list of these numbers. */

import { findDates } from '../parsers/dates.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import { type Fields, foldedFields } from './placed-fields.ts';

export interface MomentParts {
  /** ISO; null where only an hour is given. */
  readonly day: string | null;
  /** HH:MM; null where only a day is given. */
  readonly clock: string | null;
}

const YEAR = 'year yyyy y';
const MONTH = 'month monthvalue mm m';
const DAY = 'day dayofmonth monthday mday dd d';
const HOUR = 'hour hours hourofday hh h';
const MINUTE = 'minute minutes min';

/** The day and the hour of a value that has them in parts; null for every other value. */
export function momentParts(value: PlacedJson): MomentParts | null {
  const [year, month, day, hour, minute] = value.type === 'list' ? numbersIn(value.items) : partsIn(value);
  const parts = { day: dayOf(year, month, day), clock: clockOf(hour, minute) };
  return parts.day === null && parts.clock === null ? null : parts;
}

type Part = string | undefined;

/** [2024, 3, 14, 16, 0] as programs in Java write a day and an hour. */
function numbersIn(items: readonly PlacedJson[]): Part[] {
  const numbers = items.flatMap((item) =>
    item.type === 'other' && typeof item.value === 'number' ? [item.value] : [],
  );
  return numbers.length < 3 || numbers.length !== items.length || numbers.length > 7 ? [] : numbers.map(String);
}

function partsIn(value: PlacedJson): Part[] {
  if (value.type !== 'object') return [];
  const fields = foldedFields(value.fields);
  return [YEAR, MONTH, DAY, HOUR, MINUTE].map((keys) => partOf(fields, keys));
}

function partOf(fields: Fields, keys: string): Part {
  for (const key of keys.split(' ')) {
    const value = fields.get(key);
    if (value?.type === 'text' && value.text.text.trim() !== '') return value.text.text.trim();
    if (value?.type === 'other' && typeof value.value === 'number') return String(value.value);
  }
  return undefined;
}

function dayOf(year: Part, month: Part, day: Part): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const printed = /^\d+$/.test(month)
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : `${day} ${month} ${year}`;
  const [found, another] = findDates(printed, { numericOrder: 'DAY_FIRST' });
  if (!found || another || found.year === null) return null;
  return `${found.year}-${String(found.month).padStart(2, '0')}-${String(found.day).padStart(2, '0')}`;
}

function clockOf(hour: Part, minute: Part): string | null {
  if (!/^\d{1,2}$/.test(hour ?? '') || Number(hour) > 23 || !/^\d{0,2}$/.test(minute ?? '')) return null;
  return `${String(hour).padStart(2, '0')}:${(minute ?? '0').padStart(2, '0')}`;
}
