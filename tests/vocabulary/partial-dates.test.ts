import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { DAY_MAX, DAY_MIN, dayOf, isoOf, parsePartialDate } from '../../src/talks/partial-date.ts';

describe('partial dates', () => {
  it.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2021-11-12', '2021-11-12', '2021-11-12'],
    ['2013/2014', '2013-01-01', '2014-12-31'],
    ['2013-09/2014-06-15', '2013-09-01', '2014-06-15'],
    ['2010~', '2010-01-01', '2010-12-31'],
    ['2010-05?', '2010-05-01', '2010-05-31'],
    ['2010%', '2010-01-01', '2010-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
  ])('%s is from %s to %s', (edtf, first, last) => {
    expect(parsePartialDate(edtf)).toEqual({ edtf, min: dayOf(first), max: dayOf(last) });
  });

  it('leaves open ends open', () => {
    expect(parsePartialDate('../2015')).toEqual({ edtf: '../2015', min: DAY_MIN, max: dayOf('2015-12-31') });
    expect(parsePartialDate('2015/..')).toEqual({ edtf: '2015/..', min: dayOf('2015-01-01'), max: DAY_MAX });
  });

  it.each([
    '',
    '13',
    '2013-13',
    '2013-00',
    '2013-02-29',
    '2014/2013',
    '../..',
    '2013/2014/2015',
    'May 2013',
    '2013-9',
    '2013-21-01',
    '20133',
    '2013~?',
  ])('refuses %s', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('1969-12-31')).toBe(-1);
    expect(isoOf(18_943)).toBe('2021-11-12');
  });

  it('lead back to their date', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('0000-01-01'), max: dayOf('9999-12-31') }), (day) => {
        expect(dayOf(isoOf(day))).toBe(day);
      }),
    );
  });

  it('refuse what is no day', () => {
    expect(() => dayOf('2021-02-30')).toThrow(InputError);
    expect(() => dayOf('2021')).toThrow(InputError);
    expect(() => isoOf(DAY_MAX)).toThrow(InputError);
    expect(() => isoOf(0.5)).toThrow(InputError);
  });
});
