/** Finds the title that stands between the speaker and the day of a notice: "Lunch lecture with Ada Byron, Graduate Student, Looms at Night: A Story, Friday, 3 May". */

import { isKnownPlace, looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { findRoles } from '../bio/roles.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import { PERSON_TITLES } from '../parsers/person-titles.ts';
import { isPostPhrase } from '../parsers/post-phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { canBeTitle, smallWordsIn } from './title-likeness.ts';

/** "Brown Bag Lecture with Dr. " */
const EVENT_WITH = pattern('u')`
  ^(?:[\p{L}’'-]{1,20}\s){0,5}(?:
    [Ll]ectures?|[Tt]alk|[Ss]eminar|[Cc]olloquium|[Ww]ebinar|[Pp]resentation|[Bb]rown\s?[Bb]ag|[Ww]orkshop
  )\s(?:with|by)\s${PERSON_TITLES}(?=\p{Lu})
`;
const LONGEST = 300;
const LEAST_WORDS = 4;

/** Whether a line begins with what kind of event it is and with whom. */
export function opensWithEvent(text: string): boolean {
  return EVENT_WITH.test(text);
}

/** The title behind the speaker whose name the notice begins with, up to the day; null where none stands there. */
export function titleBeforeDay(text: string, line: Line, name: Span): Span | null {
  const lead = EVENT_WITH.exec(line.text)?.[0].length ?? -1;
  const [day] = line.dates;
  if (lead < 0 || name.start - line.start !== lead || !day || day.start <= name.end) return null;
  const stretch = text.slice(name.end, day.start).replace(/(?:[\s,;–—-]|\son)+$/u, '');
  if (stretch.length > LONGEST || !/^,\s/.test(stretch) || sentenceStarts(stretch).length > 0) return null;
  let from = 2;
  for (;;) {
    const comma = stretch.indexOf(', ', from);
    const piece = stretch.slice(from, comma < 0 ? stretch.length : comma);
    if (!isOfPerson(piece)) break;
    if (comma < 0) return null;
    from = comma + 2;
  }
  const title = stretch.slice(from);
  return canBeTitle(title) && isTitlelike(title) ? { start: name.end + from, end: name.end + stretch.length } : null;
}

const OWN_TALK =
  /(?<!\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|\p{Lu}[\p{L}-]{1,30}['’]s?)\s(?:[\p{L}-]+\s){0,2}(?:talk|lecture|presentation|address|keynote|seminar),\s/u;
const SAYS_OF_IT =
  /,\s(?:will|is|was|explores?|explored|examines?|examined|asks?|asked|looks?|draws?|drew|considers?|discuss(?:es)?|focus(?:es)?|describes?|presents?|shows?)\s/u;

/** "Her talk, The Price of Wool, will ask …": the title between commas, in a sentence that says what the talk does. */
export function titleOfOwnTalk({ text, start }: Line): Span | null {
  const lead = OWN_TALK.exec(text);
  const from = lead ? lead.index + lead[0].length : 0;
  const stretch = text.slice(from, from + LONGEST);
  const end = lead ? (SAYS_OF_IT.exec(stretch)?.index ?? -1) : -1;
  const title = stretch.slice(0, Math.max(0, end));
  const isOne = canBeTitle(title) && (isTitlelike(title) || isInCapitals(title)) && sentenceStarts(title).length === 0;
  return isOne ? { start: start + from, end: start + from + end } : null;
}

/** "Small Threads, Large Cloths": as only titles are written, and no day. */
function isInCapitals(title: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*(?:,?\s\p{Lu}[\p{L}’'-]*){2,9}$/u.test(title) && !isOfPerson(title);
}

/** A post, a house, a town: what is said of somebody between commas. */
function isOfPerson(piece: string): boolean {
  return (
    isPostPhrase(piece) ||
    isKnownPlace(piece) ||
    looksLikeInstitution(piece) ||
    affiliationSpans(piece, 0, piece.length).some(({ start, end }) => looksLikeInstitution(piece.slice(start, end))) ||
    findRoles(piece).some(({ end }) => end >= piece.length - 1)
  );
}

/** Names of houses are short; titles have small words, a colon or quotes. */
function isTitlelike(title: string): boolean {
  const words = title.split(/\s+/).length;
  return /[:?!“"„«]/u.test(title) || (words >= LEAST_WORDS - 1 && (words > LEAST_WORDS || smallWordsIn(title) > 0));
}
