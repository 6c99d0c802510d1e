/** Dates as far as they are known (EDTF), in words: 12 November 2021, September 2013, 2013–2014, since 2015, about 2010. */

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export type DateStyle = 'full' | 'long' | 'short';

/** The date in words; what is no EDTF of the kinds above comes out as it is. */
export function dateInWords(edtf: string, style: DateStyle = 'long'): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return oneInWords(from, style);
  if (from === '..' || from === '') return `until ${oneInWords(to, style)}`;
  if (to === '..' || to === '') return `since ${oneInWords(from, style)}`;
  return `${oneInWords(from, style)}–${oneInWords(to, style)}`;
}

function oneInWords(text: string, style: DateStyle): string {
  const match = /^(\d{4}(?:-\d{2}){0,2})([~?%]?)$/.exec(text);
  if (match === null) return text;
  const [, date = '', qualifier = ''] = match;
  return `${QUALIFIERS[qualifier] ?? ''}${plainInWords(date, style)}`;
}

const QUALIFIERS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

function plainInWords(date: string, style: DateStyle): string {
  if (date.length === 'YYYY'.length) return date;
  const isMonth = date.length === 'YYYY-MM'.length;
  const instant = new Date(isMonth ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  if (isMonth) return MONTH.format(instant);
  if (style === 'full') return WEEKDAY.format(instant);
  return (style === 'short' ? SHORT_DAY : DAY).format(instant);
}
