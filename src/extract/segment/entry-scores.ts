/** Scores how much a stretch of a list entry looks like each field, from what holds on any page: shape, known names, kinds of words. */

import { candidateInstitutions, isKnownPlace, looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { stripPersonTitles } from '../../speakers/person-name.ts';
import { AND_OR_EN } from '../../text/and.ts';
import { pattern } from '../../text/pattern.ts';
import { findVerbs } from '../bio/verbs.ts';
import type { Span } from '../mapped-text.ts';
import { beginsWithEnumeration } from '../parsers/enumerations.ts';
import { isEventWord } from '../parsers/event-words.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { saysWhoPaid } from '../parsers/occasions.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { canBePerson } from '../parsers/person-score.ts';
import { isCourtesy, isUntitled } from '../parsers/phrases.ts';
import { isPlace } from '../parsers/place-names.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import { isNamedChair, isRolePhrase } from '../parsers/post-phrases.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import { isStandingNote } from '../parsers/standings.ts';
import { DURATION, NOT_A_NAME, NOTE, SMALL_WORDS } from './entry-phrases.ts';

export type EntryField = 'person' | 'affiliation' | 'title' | 'place' | 'post' | 'note' | 'other';

/** In the order of the scores. */
export const ENTRY_FIELDS: readonly EntryField[] = ['person', 'affiliation', 'title', 'place', 'post', 'note', 'other'];

/** What surrounds a stretch. */
export interface StretchContext {
  readonly isQuoted: boolean;
  readonly isBracketed: boolean;
  readonly isEmphasised: boolean;
  /** Marks inside the stretch. */
  readonly inner: number;
}

const NEVER = -9;
const MOST_OF_NAME = 7;
const SURE_NAME = 0.8;
const NOTHING: readonly number[] = [NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, 0];
/** Small words with which something goes on that has begun before: "and on Teams", "in 110 Barrows". */
const GOES_ON = /^(?:and|or|also|with|in|at|on|via|und|oder|im|am|et|ou|avec|y|con|oraz|i|w|en)\s/u;
/** "in 110 Barrows" */
const IN = /^(?:in|at)\s(?:the\s)?[\p{Lu}\d]/u;
const CAPITALISED = /^["“(]?\p{Lu}|^\p{Lo}/u;

/** Scores by field, in the order of ENTRY_FIELDS; higher is likelier. */
export function scoresOf(text: string, start: number, end: number, context: StretchContext): readonly number[] {
  return scoresByShape(shapeOf(text, { start, end }, context));
}

/** What is known of the words of a stretch. */
export function shapeOf(text: string, { start, end }: Span, context: StretchContext): Shape {
  const printed = text.slice(start, end);
  let words = 0;
  let small = 0;
  let lower = 0;
  for (const word of printed.split(/\s+/)) {
    if (!/[\p{L}\d]/u.test(word)) continue;
    words++;
    if (SMALL_WORDS.has(word.toLowerCase())) small++;
    else if (/^\p{Ll}/u.test(word) && !SMALL_TITLE.test(word)) lower++;
  }
  if (words === 0) return { ...WORDLESS, printed, context };
  // Sentences are neither people nor institutions; to look them up would only take time.
  const mayBeName = lower <= 1 && printed.length <= 200;
  const people = mayBeName ? readPeopleLine(text, start, end, { isExpected: false }) : null;
  // "Ada Byron (Turin)": the institution is that of the bracket.
  const isNamed = printed.endsWith(')') && people?.people.every(({ affiliations }) => affiliations[0]);
  const isSure = (people?.score ?? 0) >= SURE_NAME;
  const isHouse = !isSure && isHouseOfTown(text, { start, end });
  const isUnit = isHouse || (!isNamed && lower <= 4 && words <= 16 && looksLikeInstitution(printed));
  return {
    printed,
    words,
    small,
    lower,
    isCapitalised: CAPITALISED.test(printed),
    person: isHouse ? 0 : (people?.score ?? 0),
    isUnit,
    isKnown: isUnit && candidateInstitutions(printed).length > 0,
    isNote: isEntryNote(printed) || isStandingNote(printed),
    isPlace: isPlace(printed) || (IN.test(printed) && rankedPlaceIn(text, { start, end }, true) !== null),
    isPost: isRolePhrase(printed) && !(isSure && /^prof\.\s\p{Ll}/u.test(printed)),
    isChair: isNamedChair(printed),
    context,
  };
}

/** "Ada Byron – Loom Works, Turin": what stands between a dash behind a name and the town at the end of the line. */
function isHouseOfTown(text: string, { start, end }: Span): boolean {
  if (text[end] !== ',' || !BEHIND_NAME.test(text.slice(Math.max(0, start - 4), start))) return false;
  const town = TOWN_AT_END.exec(text.slice(end, end + LONGEST_TOWN))?.groups?.town;
  return town !== undefined && CAPITALISED.test(text.slice(start, end)) && isKnownPlace(town);
}

const BEHIND_NAME = /\p{L}\s[–—-]\s$/u;
const TOWN_AT_END = /^,\s(?<town>\p{Lu}[\p{L}.'’ -]{2,30}?)[ \t]*(?:\n|$)/u;
const LONGEST_TOWN = 40;

/** "prof. dr hab.", "mgr inż.": academic titles that are written small. */
const SMALL_TITLE = /^(?:prof\.|hab\.|mgr|inż\.|dr)$/u;

const WORDLESS = {
  words: 0,
  small: 0,
  lower: 0,
  isCapitalised: false,
  person: 0,
  isUnit: false,
  isKnown: false,
  isNote: false,
  isPlace: false,
  isPost: false,
  isChair: false,
} as const;

/** Scores by field, as scoresOf gives them. */
export function scoresByShape(shape: Shape): readonly number[] {
  if (shape.words === 0) return NOTHING;
  return [
    personScoreOf(shape),
    affiliationScoreOf(shape),
    titleScoreOf(shape),
    placeScoreOf(shape),
    postScoreOf(shape),
    shape.isNote ? 2.6 : NEVER,
    otherScoreOf(shape),
  ];
}

/** "keynote", "in English", "joint with …": what stands beside the fields of a talk and is none. */
export function isEntryNote(printed: string): boolean {
  return NOTE.test(printed) || DURATION.test(printed) || LEADS_TO_HOUR.test(printed) || saysWhoPaid(printed);
}

/** "Das Seminar startet heute um": the sentence before an hour of its own. */
const LEADS_TO_HOUR = pattern('iu')`
  ^(?:
    # English
    (?:please note:? )?(?:this|the) (?:talk|lecture|seminar|session) (?:(?:will )?(?:start|begin)s?|is)
    # German
    |(?:der vortrag|die vorlesung|das seminar) (?:beginnt|startet)
    # French
    |(?:l['’]exposé|la conférence|la séance|le séminaire) (?:commence(?:ra)?|débute(?:ra)?)
    # Spanish
    |(?:la charla|la conferencia|el seminario) (?:comienza|comenzará|empieza|empezará)
    # Italian
    |(?:il seminario|la conferenza|la lezione) (?:inizia|inizierà|comincia)
    # Dutch
    |(?:de lezing|het seminar) begint
    # Polish
    |(?:wykład|referat|seminarium) rozpocz\p{L}+ się
  )(?:\s(?:\p{L}+\s)?(?:at|um|ab|à|a las|alle(?: ore)?|om|o(?: godz\.?)?))?$
`;

/** What is known of the words of a stretch. */
export interface Shape {
  readonly printed: string;
  readonly words: number;
  readonly small: number;
  readonly lower: number;
  readonly isCapitalised: boolean;
  readonly person: number;
  readonly isUnit: boolean;
  readonly isKnown: boolean;
  readonly isNote: boolean;
  readonly isPlace: boolean;
  readonly isPost: boolean;
  /** "Ada Hooke Professor": a chair, unless it is a name before a post. */
  readonly isChair: boolean;
  readonly context: StretchContext;
}

function personScoreOf(shape: Shape): number {
  const { printed, words, person, context } = shape;
  if (context.isQuoted || shape.isNote || shape.isPost || NOT_A_NAME.test(printed)) return NEVER;
  const bracketed = (context.isBracketed ? -1.5 : 0) - (isSeriesName(printed) ? 2.5 : 0) - (isNoTalk(printed) ? 4 : 0);
  if (shape.isChair) return CHAIR_AS_NAME;
  if (person >= 0.8) return 3.4 + bracketed;
  if (person >= 0.5) return 2 + bracketed + (shape.isUnit ? -1.5 : 0);
  if (arePair(shape)) return 1.2 + bracketed;
  const name = stripPersonTitles(printed);
  if (words <= 5 && shape.isCapitalised && shape.lower === 0 && !/[?!:\d"“]/.test(printed) && canBePerson(printed)) {
    const { isTitled } = name;
    const isLone = words === 1 && !isTitled;
    return (isTitled ? 2.5 : isLone ? -1.2 : 0.7) + bracketed - (shape.isUnit ? 2 : 0) - (shape.isPlace ? 1 : 0);
  }
  return NEVER;
}

const CHAIR_AS_NAME = 1.5;

/** "Jonas Rüegg & Meret Zbinden": two or more who could be people, though nobody knows their names. */
function arePair({ printed, lower, isUnit, isPlace: isRoom }: Shape): boolean {
  if (lower > 0 || isUnit || isRoom || !AND_CAPITAL.test(printed) || /[?!:\d"“]/.test(printed)) return false;
  const names = printed.split(JOINS_NAMES);
  return names.length > 1 && names.every((name) => /^\p{Lu}\S*(?:\s\S+){1,2}$/u.test(name) && canBePerson(name));
}

const AND_CAPITAL = pattern('u')`\s(?:${AND_OR_EN}|&)\s\p{Lu}`;
const JOINS_NAMES = pattern('u')`,\s|\s(?:${AND_OR_EN}|&)\s`;

function affiliationScoreOf(shape: Shape): number {
  const { words, context, printed } = shape;
  const isTitle = context.isQuoted && !shape.isKnown;
  if (isTitle || shape.isNote || words > 16 || isUntitled(printed)) return NEVER;
  if (/[?!]/.test(printed) || (words === 1 && NOT_A_NAME.test(printed))) return NEVER;
  if (shape.lower > 1 && words > 4 && tellsLife(printed)) return NEVER;
  const bracketed = context.isBracketed ? 1 : 0;
  if (shape.isKnown) return 3 + bracketed;
  if (!context.isBracketed && isSeriesName(printed)) return NEVER;
  if (shape.isUnit) return 2.3 + bracketed - (shape.lower > 1 ? 1.5 : 0);
  if (words <= 5 && shape.isCapitalised && shape.lower === 0) {
    const short = words <= 2 ? 0.3 : -0.3;
    return (
      short + bracketed * 1.6 - (shape.person >= 0.8 ? 2 : 0) - (shape.isPlace ? 1 : 0) - (/\d/.test(printed) ? 1 : 0)
    );
  }
  return NEVER;
}

/** "Ada Byron teaches history at the University of Turin": a sentence names a house, and is none. */
function tellsLife(printed: string): boolean {
  return findVerbs(printed).some(({ kind, tense, start }) => start > 0 && kind !== 'ASIDE' && tense !== 'GERUND');
}

function titleScoreOf(shape: Shape): number {
  const { printed, words, small, lower, context } = shape;
  if (shape.isNote || isNoTalk(printed) || isCourtesy(printed) || /@\w+\.\w|https?:/.test(printed)) return NEVER;
  if (isUntitled(printed)) return context.inner > 0 ? NEVER : 2.4;
  if (printed.length > 300 || isEventWord(printed)) return NEVER;
  // Emphasis comes as quotes as well: the institution behind a name may be set so.
  if (context.isQuoted) return shape.isKnown && words <= MOST_OF_NAME ? 0.5 : 4;
  let score = context.isEmphasised ? 1.6 : 0.6;
  if (words === 1) score -= 1.6;
  else if (words === 2) score -= 0.5;
  else if (words >= 4) score += 0.5;
  if (words > 30) score -= 2;
  score += Math.min(small, 3) * 0.35 + Math.min(lower, 3) * 0.45;
  if (/[?!:$\\]/.test(printed)) score += 0.5;
  if (!/^["“„«'‘([$¿¡]?[\p{Lu}\p{Lo}\d]/u.test(printed)) score -= GOES_ON.test(printed) ? 2.5 : 0.7;
  if (shape.person >= 0.8) score -= 2.5;
  else if (shape.person >= 0.5 && small + lower === 0) score -= 0.7;
  if (shape.isKnown) score -= 2;
  else if (shape.isUnit && lower < 2) score -= 1.3;
  if (shape.isPlace && words < 7 && !beginsWithEnumeration(printed)) score -= 1.3;
  if (shape.isPost) score -= 1.5;
  if (words < 7 && isSeriesName(printed)) score -= 0.8;
  if (context.isBracketed) score -= /^\p{Ll}/u.test(printed) ? 3 : 1.6;
  return score;
}

/** Posts of any language begin small where the known ones do not help. */
function postScoreOf({ isPost, isChair, isNote, words, person, printed, context }: Shape): number {
  if (isChair) return 2.4;
  if (isPost && words < 14) return 2.6 - (person > 0.7 ? 1 : 0);
  const mayBe = words <= 5 && /^\p{Ll}{4}/u.test(printed) && !/[\d?!]/.test(printed);
  return mayBe && !isNote && !context.isQuoted && !context.isBracketed ? -0.4 : NEVER;
}

/** "Sand in water @ Room 2": what stands before the mark is no place. */
const LEADS_TO_PLACE = /\S\s@\s?\S/;

function placeScoreOf(shape: Shape): number {
  if (
    !shape.isPlace ||
    shape.isNote ||
    beginsWithEnumeration(shape.printed) ||
    shape.words > 12 ||
    shape.context.isQuoted ||
    LEADS_TO_PLACE.test(shape.printed)
  )
    return NEVER;
  return 2.2 - Math.min(shape.lower, 3) * 0.5 - (/[?!]/.test(shape.printed) ? 2 : 0);
}

function otherScoreOf(shape: Shape): number {
  if (isCourtesy(shape.printed) || isNoTalk(shape.printed)) return 1.5;
  if (/https?:|@\w+\.\w|^\W*\d+\W*$/.test(shape.printed)) return 1.5;
  return -0.7 - Math.min(shape.words, 8) * 0.12;
}
