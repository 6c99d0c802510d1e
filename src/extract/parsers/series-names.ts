/** Tells the names of series of talks, and where one stands within a phrase. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';

/** Words that mean hardly anything but a series, wherever they stand; "seminar rooms" and "workshop tools" are of other things. */
const SERIES = pattern('iu')`
  \b(?:
    # English
    (?:seminars?|workshop)(?!-|\s(?:rooms?|halls?|tools?|notes)\b)|colloqui(?:um|a)|webinar|distinguished speaker
    |(?:reading|working|study|discussion) group
    |(?:summer|winter|spring|autumn|fall|graduate|doctoral|phd|research|advanced|thematic|training) school
    |(?:ph\.?d|doctoral|thesis|dissertation|master'?s|public|oral|final) defen[cs]e
    # German
    |kolloquium|oberseminar|vortrag|\p{L}{3,20}(?:kolloquium|seminar|vorlesung|lezingen)
    # French
    |séminaire|conférences?
    # Spanish
    |seminario|coloquio
    # Dutch
    |symposium
    # Polish
    |seminarium
  )\b
`;

/** Words that have other meanings too: they name a series at its end, or before what it is about, who speaks and its number. */
const SERIES_AS_HEAD = pattern('iu')`
  \b(?:
    lectures?|lectureships?|conference|(?<!-)talks?|keynote|plenary|tutorial
    |(?:forum|(?<!\b(?:at|in|after|of|before)\s)school|club|lunch(?:eon)?|(?<=\p{L}\s)days?)(?!\sof\b)
    |(?<!\b(?:
      time|power|taylor|fourier|laurent|dirichlet|eisenstein|poincar[ée]|puiseux|theta|formal|infinite|random
      |trace|hypergeometric|composition|principal|discrete|asymptotic|perturbation|chronological
    )\s)(?<!\p{L}-)series
  )
  (?:
    ['’]?\s*[)\]"”»]*\s*$
    |\s*[:|,;\/&([–—]
    |\s-\s
    |\s(?:on|of|for|in|at|by|with|and)\s
    |\s(?:series|session|talks?|seminar|[IVX]+)\b
    |\s\d
  )
`;

/** Whether a phrase names a series of talks. */
export function isSeriesName(text: string): boolean {
  return text.length <= 90 && (SERIES.test(text) || SERIES_AS_HEAD.test(text)) && !/[.?!]$/.test(text);
}

/** "Cryptography Reading Group - Lattices for the impatient": whether a title stands behind the name of a series and a dash. */
export function leadsToTitle(text: string): boolean {
  const parts = /^(.{4,60}?)\s[–—-]\s(\S.*)$/u.exec(text);
  const [, name = '', rest = ''] = parts ?? [];
  const isTitle =
    rest.split(/\s+/).length >= LEAST_BEHIND && !/(?:19|20)\d\d/.test(rest) && !looksLikeInstitution(rest);
  return isTitle && ENDS_AS_SERIES.test(name) && !isSeriesName(rest);
}

const LEAST_BEHIND = 3;
const ENDS_AS_SERIES =
  /(?:seminars?|colloquium|lunch(?:eon)?|talks?|lectures?|series|group|club|kolloquium|oberseminar|séminaire|conférences?|seminario|coloquio|seminarium)(?:\s\(\p{Lu}{2,8}\))?$/iu;

/** "Deep Earth Lecture Series": the name of a series to its last word, and no title. */
export function isWholeSeries(text: string): boolean {
  return ENDS_IN_SERIES.test(text) && isSeriesName(text) && text.split(/\s+/).length <= MOST_OF_SERIES;
}

const MOST_OF_SERIES = 9;
const ENDS_IN_SERIES =
  /(?:^|\s)(?:(?:speakers?|lectures?|seminars?|talks?|colloquium|webinar|symposium|distinguished\s\p{L}+)\sseries|colloquium|seminars?|\p{L}*kolloquium|oberseminar|séminaire|seminarium)$/iu;

/** Lines with the words of a series that lead elsewhere: menus, trails of links, lists of other talks. */
export function isNoSeries(text: string): boolean {
  return NO_SERIES.test(text);
}

const NO_SERIES = pattern('i')`
  ^\W*(?:
    recent|past|previous|upcoming|other|links? to|related|more|all|next|earlier|archived?|home|startseite
    |accueil|inicio|strona główna|permalink|subscribe|skip|search
  )\b
  |mailing list|\[edit\]|\s[>›»]\s|^\S{1,20}:\s\S*\/
`;
/** "A discussion in the 'Behind the Headlines' series" */
const WITHIN =
  /(?<!\p{L})['“"‘„«]([^'”"’“»]{4,60})['”"’“»]\s(?:(?:lecture|seminar|talk) )?(?:series|reihe|serie|ciclo|cycle)(?!\p{L})/iu;

/** The name in quotes before the word for a series, or null. */
export function seriesWithin(text: string): Span | null {
  const match = WITHIN.exec(text);
  if (!match?.[1]) return null;
  const start = match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}
