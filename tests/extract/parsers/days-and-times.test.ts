import { describe, expect, it } from 'vitest';
import { isDay, lengthOfMonth, weekdayOf } from '../../../src/extract/parsers/calendar-days.ts';
import { findDates, findDatesOrShort } from '../../../src/extract/parsers/dates.ts';
import { LED_BY_YEAR } from '../../../src/extract/parsers/leading-years.ts';
import { findTimes } from '../../../src/extract/parsers/times.ts';
import { findZone } from '../../../src/extract/parsers/zones.ts';
import { processorTime } from '../../support/processor-time.ts';

const days = (text: string, numericOrder: 'DAY_FIRST' | 'MONTH_FIRST' = 'DAY_FIRST') =>
  findDates(text, { numericOrder }).map(({ year, month, day }) => `${year ?? ''}-${month}-${day}`);
const clocks = (text: string) => findTimes(text).map(({ from, to }) => (to ? `${from}–${to}` : from));

describe('days', () => {
  it.each([
    ['Nov 12, 2021', '2021-11-12'],
    ['Wednesday, 03 Oct 2012', '2012-10-3'],
    ['the 4th of May ’23', '2023-5-4'],
    ['jeudi 4 octobre 2018', '2018-10-4'],
    ['12. März 2024', '2024-3-12'],
    ['środa 12 marca 2025 r.', '2025-3-12'],
    ['lunes 4 de mayo de 2020', '2020-5-4'],
    ['quarta-feira, 1º de maio de 2024', '2024-5-1'],
    ['el 1.º de mayo de 2024', '2024-5-1'],
    ['giovedì 7 dicembre 2023', '2023-12-7'],
    ['04.09.2025', '2025-9-4'],
    ['4/Mar/2025', '2025-3-4'],
    ['tirsdag den 4. marts 2025', '2025-3-4'],
    ['dimarts 4 de març de 2025', '2025-3-4'],
    ['tiistaina 4. maaliskuuta 2025', '2025-3-4'],
    ['2024-05-06', '2024-5-6'],
    ['Apri 16', '-4-16'],
    ['Feb. 28', '-2-28'],
    ['the second Tuesday in March 2025', '2025-3-11'],
    ['am letzten Freitag im Mai 2025', '2025-5-30'],
    ['le premier jeudi d’octobre, 2026', '2026-10-1'],
    ['Monday 24 and Tuesday 25 November 2025', '2025-11-24'],
    ['2024年5月3日(金)', '2024-5-3'],
    ['5월 3일', '-5-3'],
    ['2024. 5. 3. (Fri)', '2024-5-3'],
    ['2024 May 3', '2024-5-3'],
    ['(3.v.24)', '2024-5-3'],
    ['3/V/24', '2024-5-3'],
    ['12.xi.2024', '2024-11-12'],
    ['Friday, the third of May, 2024', '2024-5-3'],
    ['the TWENTY-FIRST OF MAY', '-5-21'],
    ['9-Mar-98', '1998-3-9'],
    ['3.5.97', '1997-5-3'],
    ['3/5/31', '2031-5-3'],
  ])('reads %s', (text, day) => expect(days(text)).toEqual([day]));

  it.each([
    'Friday, 2024-05-03',
    'Fr., 3. Mai 2024',
    'ven. 3 mai 2024',
    'piątek, 3 maja 2024 r.',
    '3 maja 2024 r. (piątek)',
    'the 3rd of May 2024',
    '2024년 5월 3일 (금)',
    'Fr, 3.5.2024',
    'Fr 03.05.2024',
  ])('reads %s from its first to its last letter', (text) => {
    const [day, ...others] = findDates(text, { numericOrder: 'DAY_FIRST' });
    expect([day?.start, day?.end, others]).toEqual([0, text.length, []]);
  });

  it.each([
    'from the 3rd to the 5th of May 2024',
    'the third to the fifth of May 2024',
    '3–5 May 2024',
    'Friday to Sunday, 3–5 May 2024',
  ])('reads %s as several days', (text) => {
    const all = findDates(text, { numericOrder: 'DAY_FIRST' });
    expect(all.map(({ year, month, day, untilDay, end }) => [year, month, day, untilDay, end])).toEqual([
      [2024, 5, 3, 5, text.length],
    ]);
  });

  it.each([
    'Room 2.IV.12',
    'the second of three talks',
    'a tenth of May’s rain',
    'Straße des 18. Oktober 9',
    'place du 11 novembre 1918',
    'Piazza 25 Aprile',
    'ul. 1 Maja 14',
    'Avenida 9 de Julio 200',
  ])('finds none in %s', (text) => expect(days(text)).toEqual([]));

  it.each([
    ['5 May 2024 June 3', ['2024-5-5', '-6-3']],
    ['Mar. 21 Jan Kos', ['-3-21']],
  ])('tells the days of %s apart', (text, all) => expect(days(text)).toEqual(all));

  it.each([
    ['Mo 4. Mai 2020', '2020-5-4'],
    ['wo 4 mei', '-5-4'],
  ])('reads %s', (text, day) => expect(days(text)).toEqual([day]));

  it('takes "do" for a weekday only where it is right', () => {
    const [right] = findDates('Do 16.5.2024', { numericOrder: 'DAY_FIRST' });
    const [until] = findDates('Do 17.5.2024', { numericOrder: 'DAY_FIRST' });
    expect([right?.weekday, right?.start, until?.weekday, until?.start]).toEqual([3, 0, null, 3]);
  });

  it('reads slashes in the order of the page, or as the weekday tells', () => {
    expect(days('4/9/2025', 'MONTH_FIRST')).toEqual(['2025-4-9']);
    expect(days('4/9/2025', 'DAY_FIRST')).toEqual(['2025-9-4']);
    expect(days('Thursday 4/9/2025', 'MONTH_FIRST')).toEqual(['2025-9-4']);
  });

  it.each([
    'May 14:00',
    'version 3.12.4',
    'September 2010',
    'pages 12-34',
    'March of progress',
    'February 31, 2020',
    'room 4.02',
    '2008–2017',
    'the second Tuesday of the month since 2019',
  ])('finds no day in %s', (text) => expect(days(text)).toEqual([]));
});

it('reads a line of endless days in time that grows as the line does', async () => {
  const line = '5 May '.repeat(60_000);
  expect(await processorTime(() => days(line))).toBeLessThan(8_000);
});

describe('years that lines begin with', () => {
  it.each([
    ['2019: ', 'Ada Byron (Turin)'],
    ['  • 2018/19 – ', '“Looms that count”'],
    ['(2019) ', 'Ada Byron'],
    ['2019. ', 'Ada Byron'],
    ['2019-', 'Ada Byron'],
  ])('ends "%s" before %s', (lead, behind) => expect(LED_BY_YEAR.exec(lead + behind)?.[0]).toBe(lead));

  it.each([
    '2019-05-04 Ada Byron',
    '2019.5 Ada Byron',
    '2019 ended well',
    '2019 à Paris',
    '12019 Ada Byron',
    '2019Ada',
  ])('finds none in %s', (text) => expect(LED_BY_YEAR.test(text)).toBe(false));
});

describe('the calendar', () => {
  it('knows how long a month is, and gives February its 29th where no year is known', () => {
    expect([lengthOfMonth(2025, 2), lengthOfMonth(2024, 2), lengthOfMonth(null, 2), lengthOfMonth(null, 11)]).toEqual([
      28, 29, 29, 30,
    ]);
  });

  it.each([
    [2025, 2, 29, false],
    [null, 2, 29, true],
    [null, 2, 30, false],
    [2025, 13, 1, false],
    [2025, 0, 1, false],
    [2025, 1, 0, false],
    [2025, 1, Number.NaN, false],
    [2025, 12, 31, true],
  ])('tells whether there is a %s-%s-%s: %s', (year, month, day, is) => expect(isDay(year, month, day)).toBe(is));

  it('counts weekdays from Monday', () => {
    expect([weekdayOf(2026, 5, 4), weekdayOf(2026, 5, 10)]).toEqual([0, 6]);
  });
});

describe('short days', () => {
  const context = { numericOrder: 'MONTH_FIRST' } as const;
  it('are taken where no other day stands', () => {
    expect(findDatesOrShort('4/17', context).map(({ month, day }) => [month, day])).toEqual([[4, 17]]);
  });
  it('are none beside a day', () => {
    expect(findDatesOrShort('4 May 2026, 3/4', context).map(({ month, day }) => [month, day])).toEqual([[5, 4]]);
  });
});

describe('times', () => {
  it.each([
    ['3:30–4:30 pm', '15:30–16:30'],
    ['11am-12:30pm', '11:00–12:30'],
    ['11–1 pm', '11:00–13:00'],
    ['de 18h à 19h30', '18:00–19:30'],
    ['16:00 › 17:00', '16:00–17:00'],
    ['um 16.15 Uhr', '16:15'],
    ['godz. 10.15', '10:15'],
    ['at noon', '12:00'],
    ['14.15-15.15', '14:15–15:15'],
    ['Time:6.15pm - 7.15pm', '18:15–19:15'],
    ['1430-1530 hrs', '14:30–15:30'],
    ['Time: 0930', '09:30'],
  ])('reads %s', (text, clock) => expect(clocks(text)).toEqual([clock]));

  it.each(['in 1915, or 2010-2015', '10 to 12 people', 'section 3.14 of', 'chapter 7', '2008–2017', 'at 4'])(
    'finds no time in %s',
    (text) => expect(clocks(text)).toEqual([]),
  );

  it('names zones only where they are printed', () => {
    expect(findZone('4 pm EDT')?.zone).toBe('America/New_York');
    expect(findZone('14:00 Europe/Warsaw')?.zone).toBe('Europe/Warsaw');
    expect(findZone('4 pm, West Hall')).toBeNull();
    expect(findZone('Mondays, 4:00–4:50 pm (MT)')?.zone).toBe('America/Denver');
    expect(findZone('9:00 UTC+5:30')?.zone).toBe('Asia/Kolkata');
    expect(findZone('9:00 GMT-3')?.zone).toBe('Etc/GMT+3');
    expect(findZone('15 Uhr Berliner Zeit')?.zone).toBe('Europe/Berlin');
    expect(findZone('17h, heure de Paris')?.zone).toBe('Europe/Paris');
    expect(findZone('14:00-16:00 EAT')?.zone).toBe('Africa/Nairobi');
    expect(findZone('Programme (all times CAT)')?.zone).toBe('Africa/Maputo');
    expect(findZone('15:00, CAT Building')).toBeNull();
    expect(findZone('12 noon AWST')?.zone).toBe('Australia/Perth');
    expect(findZone('Eastern Europe after 1989')).toBeNull();
    expect(findZone('12:30 pm Eastern Osler Building')?.zone).toBe('America/New_York');
    expect(findZone('CT imaging of fossils')).toBeNull();
    expect(findZone('all in Mountain time')?.zone).toBe('America/Denver');
  });
});
