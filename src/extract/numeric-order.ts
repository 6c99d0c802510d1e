/** Tells whether "3/4" is the third of April on a page or the fourth of March: by other days of the page, else by its language. */

import { matchesOf } from '../text/matches.ts';
import type { DateContext } from './parsers/dates.ts';

/** As much of a long text is looked at. */
export const SAMPLED_FOR_ORDER = 400_000;

/** By what the days of a text are read. */
export function dateContextOf(text: string, language: string | null): DateContext {
  return { numericOrder: numericOrderOf(text, language) };
}

function numericOrderOf(text: string, language: string | null): DateContext['numericOrder'] {
  const pairs = [
    ...matchesOf(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g, text.slice(0, SAMPLED_FOR_ORDER)),
  ].slice(0, 200);
  const monthFirst = pairs.filter((pair) => Number(pair[2]) > 12 && Number(pair[1]) <= 12).length;
  const dayFirst = pairs.filter((pair) => Number(pair[1]) > 12 && Number(pair[2]) <= 12).length;
  if (monthFirst !== dayFirst) return monthFirst > dayFirst ? 'MONTH_FIRST' : 'DAY_FIRST';
  return language === 'en' || language === null ? 'MONTH_FIRST' : 'DAY_FIRST';
}
