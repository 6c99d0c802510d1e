/** Tells whether "3/4" is the third of April on a page or the fourth of March: by other days of the page, by weekdays, else by its language. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { weekdayOf, yearPrinted } from '../parsers/calendar-days.ts';
import type { DateContext } from '../parsers/dates.ts';
import { WEEKDAY_OF, WEEKDAY_WORDS } from '../parsers/day-names.ts';

/** As much of a long text is looked at. */
export const SAMPLED_FOR_ORDER = 400_000;

/** By what the days of a text are read. */
export function dateContextOf(text: string, language: string | null): DateContext {
  return { numericOrder: numericOrderOf(text, language) };
}

type Order = DateContext['numericOrder'];

function numericOrderOf(whole: string, language: string | null): Order {
  const text = whole.slice(0, SAMPLED_FOR_ORDER);
  const pairs = matchesOf(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g, text).slice(0, MOST_DAYS);
  const monthFirst = pairs.filter((pair) => Number(pair[2]) > 12 && Number(pair[1]) <= 12).length;
  const dayFirst = pairs.filter((pair) => Number(pair[1]) > 12 && Number(pair[2]) <= 12).length;
  if (monthFirst !== dayFirst) return monthFirst > dayFirst ? 'MONTH_FIRST' : 'DAY_FIRST';
  const byWeekdays = pairs.length > 0 ? orderByWeekdays(text) : null;
  if (byWeekdays) return byWeekdays;
  return language === 'en' || language === null ? 'MONTH_FIRST' : 'DAY_FIRST';
}

const MOST_DAYS = 200;

/** "Tuesday, 4/3", "Wed 05/03/25" */
const DAY_OF_WEEK = pattern('giu')`
  (?<!\p{L})(?<w>${WEEKDAY_WORDS})\.?,?\s{0,3}(?<a>\d{1,2})\/(?<b>\d{1,2})(?:\/(?<y>(?:19|20)?\d\d))?(?![\d/])
`;
const YEAR = /(?<![\d/.-])(?:19|20)\d\d(?!\d)/g;
const MOST_YEARS = 3;

/** The order in which all weekdays are right in one year that the page names, where none is in the other order. */
function orderByWeekdays(text: string): Order | null {
  const days = matchesOf(DAY_OF_WEEK, text).slice(0, MOST_DAYS);
  const named = matchesOf(YEAR, text).map(([year]) => Number(year));
  const printed = days.flatMap(({ groups }) => (groups?.y ? [yearPrinted(groups.y)] : []));
  const years = [...new Set([...printed, ...named])].slice(0, MOST_YEARS);
  if (days.length === 0 || days.length < years.length) return null;
  const areRight = (order: Order) =>
    years.some((year) =>
      days.every(({ groups = {} }) => {
        const [day, month] = order === 'DAY_FIRST' ? [groups.a, groups.b] : [groups.b, groups.a];
        const ofYear = groups.y ? yearPrinted(groups.y) : year;
        return weekdayOf(ofYear, Number(month), Number(day)) === WEEKDAY_OF.get(groups.w?.toLowerCase() ?? '');
      }),
    );
  const isDayFirst = areRight('DAY_FIRST');
  if (isDayFirst === areRight('MONTH_FIRST')) return null;
  return isDayFirst ? 'DAY_FIRST' : 'MONTH_FIRST';
}
