/** "Founded the X series of workshops, held 2008–2017 at the Y conference": an event is no employer. */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { findPeriods } from './periods.ts';
import { type Post, postOf } from './post.ts';

const FOUNDED = pattern('u')`
  \b((?:co-?)?(?:found|start|initiat|establish|launch|organi[sz])ed|(?:co-?)?founder\sof)\s(?:the\s|a\s)?(
    [^.;]{2,140}?\b(?:workshops?|series|conferences?|symposi(?:um|a)|summer school|seminar)\b
      (?:\sof\s\p{Ll}+)?
  )
`;
const VENUE =
  /\b(?:at|of|with|alongside)\s(?:the\s)?(\p{Lu}[\p{L}\d-]*(?:\s\p{Lu}[\p{L}\d-]*){0,4})(?:\s\([^)]{0,60}\))?\s?(?:conferences?|meetings?|symposi\w+)?/u;

/** The founding of an event series that a sentence tells, with spans moved by `base`; null when it tells none. */
export function foundedEvent(sentence: string, base: number): Post | null {
  const mark = FOUNDED.exec(sentence);
  if (!mark?.[1] || !mark[2] || /\b(?:university|department|joined|professor|ph\.?d)\b/i.test(mark[2])) return null;
  const series: Span = { start: mark.index + mark[0].length - mark[2].length, end: mark.index + mark[0].length };
  const venue = VENUE.exec(sentence.slice(series.end));
  const name = venue?.[1];
  const at = venue && name ? series.end + venue.index + venue[0].indexOf(name) : null;
  const institution = at !== null && name ? { start: at, end: at + name.length } : series;
  const period = findPeriods(sentence).find((one) => one.start >= series.end) ?? null;
  const moved = (span: Span): Span => ({ start: span.start + base, end: span.end + base });
  return postOf({
    kind: 'FOUNDER',
    role: /found/i.test(mark[1]) ? mark[1].replace(/ed$/, 'er').replace(/\sof$/, '') : mark[1],
    institution: moved(institution),
    unit: at === null ? null : moved(series),
    statement: moved({ start: 0, end: sentence.length }),
    start: period?.from ?? null,
    end: period?.to ?? null,
    ongoing: period?.isOpen ? 'YES' : period?.to ? 'NO' : 'UNKNOWN',
    atEvent: true,
    rule: 'career/founded-event',
  });
}
