/**
 * Partial dates: the EDTF text that people read beside the first and last day that queries compare.
 *
 * The subset is level 0 dates and intervals of years, months and days, and of level 1 the qualifiers ~ ? %
 * and open ends (`..`). Days are counted from 1970-01-01.
 */

import { InputError } from '../errors.ts';

/** The "day" of an unknown or open start. */
export const DAY_MIN = -2147483648;
/** The "day" of an unknown or open end. */
export const DAY_MAX = 2147483647;

export interface PartialDate {
  readonly edtf: string;
  /** The earliest day it can mean. */
  readonly min: number;
  /** The latest day it can mean. */
  readonly max: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;
const FIRST_DAY = daysFromCivil(0, 1, 1);
const LAST_DAY = daysFromCivil(9999, 12, 31);

/** Reads an EDTF text of the subset, or null when it is not one (an impossible day or a reversed interval included). */
export function parsePartialDate(text: string): PartialDate | null {
  const edtf = text.trim();
  const sides = edtf.split('/');
  if (sides.length === 1) {
    const span = spanOf(edtf);
    return span && { edtf, ...span };
  }
  const [from, to] = sides;
  if (sides.length !== 2 || from === undefined || to === undefined || (from === '..' && to === '..')) return null;
  const start = from === '..' ? { min: DAY_MIN, max: DAY_MIN } : spanOf(from);
  const end = to === '..' ? { min: DAY_MAX, max: DAY_MAX } : spanOf(to);
  if (!start || !end || start.min > end.max) return null;
  return { edtf, min: start.min, max: end.max };
}

/** The day number of an ISO date (YYYY-MM-DD); throws BAD_INPUT when there is no such day. */
export function dayOf(isoDate: string): number {
  const span = ISO_DAY.test(isoDate) ? spanOf(isoDate) : null;
  if (!span) throw new InputError(`Not a date of the form YYYY-MM-DD: ${isoDate}`);
  return span.min;
}

/** The ISO date of a day number; throws BAD_INPUT outside the years 0000 to 9999 (open ends have no date). */
export function isoOf(day: number): string {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new InputError(`No calendar day has the number ${day}`);
  }
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

function spanOf(text: string): { min: number; max: number } | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { min: daysFromCivil(year, 1, 1), max: daysFromCivil(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const length = daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);
  if (match[3] === undefined) return { min: daysFromCivil(year, month, 1), max: daysFromCivil(year, month, length) };
  const day = Number(match[3]);
  if (day < 1 || day > length) return null;
  const number = daysFromCivil(year, month, day);
  return { min: number, max: number };
}

function daysFromCivil(year: number, month: number, day: number): number {
  // Not Date.UTC alone: it takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}
