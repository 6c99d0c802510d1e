/** Parts the cells of rows such as "day, name, institution, title" of which the copy of a table left a blank between them, or nothing. */

import {
  findInstitutions,
  isKnownPlace,
  looksLikeInstitution,
  resolveInstitution,
} from '../../institutions/gazetteer.ts';
import { NAME_PARTICLE } from '../../speakers/name-particles.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText, type Span } from '../mapped-text.ts';
import { DAY_OF_ROW, WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { personScore } from '../parsers/person-score.ts';
import { COMMON_TITLE } from '../parsers/person-titles.ts';
import { IN_CELL_BREAK } from '../readers/html-words.ts';
import { isWithinWord } from '../ungluing/one-word.ts';

/** A line that begins with a day, and what stands behind that. */
const DATED = pattern('gimu')`
  ^[ \t]*(?:(?:${WEEKDAY_WORDS})\.?,?[ \t]*)?${DAY_OF_ROW}[ \t]*(?<rest>(?=["“«]?\p{L})[^\n|\t\u2028]{12,260})$
`;
/** Where words touch: "ByronUniversity", "ETHLooms", "Lyon 2Passer". */
const TOUCHING =
  /(?<=\p{Ll}|[\d.)?!])(?<!(?<!\p{L})(?:Mc|Mac|De|Di|Le|La|Van))(?=[\p{Lu}"“«¿¡])|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu;
const ENOUGH_ROWS = 3;
const ENOUGH_SURE = 2;
/** The first rows of a page tell how all of them are built. */
const SAMPLED_ROWS = 60;
const LONGEST_NAME = 40;
const LONGEST_INSTITUTION = 70;
const NAME = pattern('u')`
  ^(?:${COMMON_TITLE}\.?\s)*\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|${NAME_PARTICLE})){1,5}$
`;
/** "Ada Byron (Turin)", "Ada Byron, University of Turin" */
const NAME_WITH_INSTITUTION = /^([^,()]{4,40}?)(?:\s?\(([^()]{2,70})\)|,\s([^()]{2,90}))$/u;
const LIKELY = 0.5;
const SURE = 0.8;

/** Where a cell ends, with the blanks behind it. */
interface Border {
  readonly at: number;
  readonly blanks: number;
}

interface Row {
  readonly start: number;
  readonly rest: string;
}

/** The cells of what stands behind a day; where it is not sure, the rows around tell that there are cells. Null where there are none. */
type Build = (rest: string, isSure: boolean) => readonly Border[] | null;

const BUILDS: readonly Build[] = [nameTouching, nameTouchedLast, nameWithBlanks, nameWithBlanksLast];

/** The text with the cells of such rows set apart, where most rows that begin with a day are of one build. */
export function withLostColumns(base: MappedText): MappedText {
  const rows = matchesOf(DATED, base.text).map(({ index, 0: line, groups }): Row => {
    const rest = groups?.rest ?? '';
    return { start: index + line.length - rest.length, rest };
  });
  if (rows.length < ENOUGH_ROWS) return base;
  const sample = rows.slice(0, SAMPLED_ROWS);
  const build = BUILDS.find((one) => {
    const sure = sample.filter(({ rest }) => one(rest, true) !== null);
    return sure.length >= ENOUGH_SURE && sure.length * 2 >= sample.length;
  });
  const edits = rows.flatMap(({ start, rest }): Edit[] => {
    const borders = build?.(rest, false) ?? [];
    return borders.length === 0
      ? []
      : [
          { at: start, remove: 0, insert: IN_CELL_BREAK },
          ...borders.map(({ at, blanks }) => ({ at: start + at, remove: blanks, insert: IN_CELL_BREAK })),
        ];
  });
  return editMapped(base, edits);
}

/** The places where words touch, in order. */
function touchingPlaces(rest: string): number[] {
  return matchesOf(TOUCHING, rest)
    .map(({ index }) => index)
    .filter((index) => !isWithinWord(rest, index));
}

/** "Ada ByronUniversity of TurinLooms without weavers", "Ada Byron (Turin)Looms without weavers". */
function nameTouching(rest: string, isSure: boolean): Border[] | null {
  const [first, ...others] = touchingPlaces(rest);
  if (first === undefined) return null;
  if (namesBoth(rest.slice(0, first), isSure)) return [{ at: first, blanks: 0 }];
  if (!isName(rest.slice(0, first), isSure ? LIKELY : 0)) return null;
  const known = others.find((place) => isInstitution(rest.slice(first, place)));
  const second = known ?? (isSure ? undefined : others[0]);
  return second === undefined ? null : [first, second].map((at) => ({ at, blanks: 0 }));
}

/** "Looms without weaversAda ByronUniversity of Turin", "Looms without weaversAda Byron (Turin)". */
function nameTouchedLast(rest: string, isSure: boolean): Border[] | null {
  const places = touchingPlaces(rest);
  for (const [at, place] of places.entries()) {
    if (namesBoth(rest.slice(place), isSure)) return [{ at: place, blanks: 0 }];
    const next = places[at + 1];
    if (next === undefined || !isName(rest.slice(place, next), isSure ? LIKELY : 0)) continue;
    if (isInstitution(rest.slice(next)) || (!isSure && next === places.at(-1)))
      return [place, next].map((border) => ({ at: border, blanks: 0 }));
  }
  return null;
}

/** "Ada Byron University of Turin Looms without weavers", where the institution is known; "Ada Byron, University of Turin Looms". */
function nameWithBlanks(rest: string, isSure: boolean): Border[] | null {
  const [known] = findInstitutions(rest);
  const found = known && isBehindName(rest, known, isSure) ? known : isSure ? null : placeBehindName(rest);
  if (!found || !/^ ["“«]?[\p{Lu}\d]/u.test(rest.slice(found.end))) return null;
  const end = { at: found.end, blanks: 1 };
  return rest.charAt(found.start - 2) === ',' ? [end] : [{ at: found.start - 1, blanks: 1 }, end];
}

function isBehindName(rest: string, { start }: Span, isSure: boolean): boolean {
  const before = rest.slice(0, start);
  return before.endsWith(' ') && isName(before.replace(/,? $/, ''), isSure ? LIKELY : 0);
}

const MOST_WORDS = 6;

/** "Ada Byron Turin Looms without weavers": a town stands for its university. */
function placeBehindName(rest: string): Span | null {
  const words = matchesOf(/\S+/g, rest).slice(0, MOST_WORDS);
  for (const [at, { index, 0: word }] of words.entries()) {
    const isPlace = at > 1 && (isKnownPlace(word) || resolveInstitution(word) !== null);
    if (isPlace && isName(rest.slice(0, index - 1), LIKELY)) return { start: index, end: index + word.length };
  }
  return null;
}

const WORDS_AT_END = pattern('u')`
  (?<=\s)\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|${NAME_PARTICLE})){1,3}$
`;

/** "Looms without weavers Ada Byron University of Turin". */
function nameWithBlanksLast(rest: string): Border[] | null {
  const last = findInstitutions(rest).at(-1);
  if (!last || last.end < rest.length || rest.charAt(last.start - 1) !== ' ') return null;
  const before = rest.slice(0, last.start - 1);
  // Of the words with capitals the last ones that are surely a name: "Paths of Looms Ada Byron".
  for (let words = WORDS_AT_END.exec(before)?.[0] ?? ''; words.includes(' '); words = words.replace(/^\S+\s/, ''))
    if (isName(words, SURE)) return [before.length - words.length - 1, before.length].map((at) => ({ at, blanks: 1 }));
  return null;
}

function isName(printed: string, least: number): boolean {
  return printed.length <= LONGEST_NAME && NAME.test(printed) && (least === 0 || personScore(printed) >= least);
}

function namesBoth(printed: string, isSure: boolean): boolean {
  const [, name = '', inBracket, behind = ''] = NAME_WITH_INSTITUTION.exec(printed) ?? [];
  return isName(name, isSure ? LIKELY : 0) && (inBracket !== undefined || isInstitution(behind));
}

function isInstitution(printed: string): boolean {
  return (
    printed.length <= LONGEST_INSTITUTION &&
    (looksLikeInstitution(printed) || resolveInstitution(printed) !== null || isKnownPlace(printed))
  );
}
