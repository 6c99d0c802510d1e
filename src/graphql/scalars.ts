/** The scalars for dates, instants and addresses. */
import { parsePartialDate } from '../talks/partial-date.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

builder.scalarType('PartialDate', {
  description:
    'EDTF text (ISO 8601-2), level 0 and the common part of level 1: 2013, 2013-09, 2021-11-12, 2013/2014, ../2015, 2015/.., 2010~, 2010?',
  serialize: String,
  parseValue: (value) => {
    const date = typeof value === 'string' ? parsePartialDate(value) : null;
    if (date === null)
      throw badInput(`${shown(value)} is not a date: give EDTF text such as 2013, 2013-09, 2021-11-12 or 2013/2014.`);
    return date;
  },
});

builder.scalarType('Date', {
  description: 'A day of the calendar, YYYY-MM-DD.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && DAY.test(value) && parsePartialDate(value) !== null) return value;
    throw badInput(`${shown(value)} is not a day: give YYYY-MM-DD.`);
  },
});

builder.scalarType('DateTime', {
  description: 'An instant in ISO 8601, in UTC where the service gives it: 2021-11-12T15:00:00Z.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return value;
    throw badInput(`${shown(value)} is not an instant: give ISO 8601 with a zone, such as 2021-11-12T15:00:00Z.`);
  },
});

builder.scalarType('URL', {
  description: 'An address that begins with http:// or https://.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
    throw badInput(`${shown(value)} is not an address: it must begin with http:// or https://.`);
  },
});

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? 'This';
}
