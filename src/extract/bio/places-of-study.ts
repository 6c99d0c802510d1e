/** Universities that a bio names by their towns or bare names alone: "studied in Göttingen and Pisa", "(BSc Cape Coast 2003)". */

import { candidateInstitutions, resolveInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf, type Piece } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import { NAME } from './employer-patterns.ts';
import { trimmed } from './names-by-position.ts';
import { NO_NAME } from './no-organisation.ts';
import { universityOfTown } from './university-towns.ts';

const TOWN = '\\p{Lu}\\p{L}+';
const STUDIES = pattern('gu')`
  (?<![\p{L}])(?:
    studied|studies|studi(?:erte|ò|um)|[Ss]tudium|a étudié|étud(?:ia|es)|estudió|studeerde|promovierte
    |promoviert|promoveerde|[Pp]romotion|thesis|[Mm]aster['’]?s|[Bb]achelor['’]?s|[BM]Sc
    |habilitierte(?: sich)?|laurea(?:t[oa])?|[Ll]aureat[oa]|dottorato|gepromoveerd|educated|Ph\.?D|doctorate
  )(?:\sin\s\p{Lu}\p{L}+(?:\s\p{Ll}+){0,2}(?=\sa\s\p{Lu}))?(?:\s(?!(?:an|am|at|bei|by|with|under|from|à|al|presso|aan|bij)\s)[^\s.;,()]{1,24}){0,6}?\s(?:in|a|à|en|te)
  \s(${TOWN}(?:,\s${TOWN}){0,2}(?:,?\s(?:und|and|et|e|y|en|sowie)\s(?:(?:in|a|à|en)\s)?${TOWN})?)
  (?=[\s.,;)]|$)
`;
/** "In 1979 he moved to Bristol as Lecturer". */
const MOVED = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?<=
    (?<!\p{L})(?:moved|went|came|returned|transferred|wechselte|ging)\s(?:back\s)?(?:to|nach)\s
  )(\p{Lu}\p{L}+)(?=\s(?:in\s\d{4}\s)?(?:as|for|als|to take|to become)\s|(?:\sin\s\d{4})?,\swhere\s(?:he|she|they)\s)
`;
/** "His PhD is from Northwestern". */
const IS_FROM = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?<=
    \b(?:
      (?:is|are|was|were)\s(?:both\s|all\s)?
      |(?:Ph\.?D\.?|degrees?|doctorate|[BM]\.?Sc\.?|[BM]\.?[AS]\.?|DPhil|LL\.?[BM]\.?|[JM]\.?D\.?|A\.?[BM]\.?|MBA|MPH)(?:,|\sin\s[^,.;()]{3,40})?\s
    )from\s
  )(\p{Lu}\p{L}+)(?=\s?[.,;(]|\sand\s|\sin\s\d{4}|$)
`;
/** Towns with several universities, one of which goes by the name of the town. */
const METROPOLIS = /^(?:Toronto|Warsaw|Vienna|Chicago|Manchester|Princeton)$/;
const DEGREES = /\b(?:Ph\.?D|degrees?|doctorate|[BM]\.?Sc?|[BM]\.?[AS]|DPhil|LL\.?[BM]|[JM]\.?D|A\.?[BM]|MBA|MPH)\b/;
/** Degrees as they are shortened. */
const LETTERS = patternSource`
  Ph\.?D|D\.?Phil|M\.?Phil|[BM]\.?Sc|[BM]\.?S|[BM]\.?A|BEng|MEng|BTech|MTech|LL\.?[BM]|J\.?D|M\.?D|MBA|MMath|Dipl
`;
const DEGREE_AT = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?<=
    (?<![\p{L}.])(?:${LETTERS})\.?[,:]?\s
  )(?!(?:Ph\.?D|D\.?Phil|[BM]\.?(?:Sc|S|A|Phil|Eng|Math|Phys|Chem|Sci|Res|St|Litt|Tech|Ed|BA|Arch))(?![\p{L}]))
  (\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})(?=,?\s(?:19|20)\d\d\b|,?\s['’]\d\d(?!\d)|\)|,\s\d{4})
`;
/** "PhD (Glasgow), MA (Aberdeen, 1999)". */
const DEGREE_IN = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?<=
    (?<![\p{L}.])(?:${LETTERS})\.?\s(?:\(Hons\.?\)\s)?\(
  )(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})(?=\)|,?\s(?:\d{4}|['’]\d\d)\))
`;
/** "Degrees from Ithaca (BA), Brandeis (MS) and Rice (PhD)". */
const BEFORE_DEGREE = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?<=(?:from|at|and|,|the)\s)(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})(?=
    \s\((?:${LETTERS})\.?[,;)\s]
  )
`;
/** "(Bryn Mawr A.B., 1971; Duke Ph.D., 1981)": the year says that the letters are a degree. */
const BEFORE_DATED_DEGREE = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?<=(?:\(|\d[;,]\s|\.;\s))(\p{Lu}[\p{L}.'’-]+(?:\s(?:of\s)?\p{Lu}[\p{L}.'’-]+){0,3}?)(?=
    ,?\s(?:${LETTERS}|A\.?B|A\.?M)\.?,?\s(?:(?:19|20)\d\d|['’]\d\d)[,;)]
  )
`;
const STUDIED_AT = /(?<!\p{L})(?:degrees?|educated|trained|studied|read|training|education|alumn\p{L}+)(?!\p{L})/u;

/** "A diploma from Yz Rabat in 2007": who gives a degree, by whatever name. */
const GIVES_DEGREE = pattern('gu')`
  (?=\p{Lu})(?<=
    (?<![\p{L}.])(?:(?:${LETTERS})\.?|degrees?|doctorate|[Dd]iploma|[Dd]iplôme\sd['’][Ii]ngénieure?)
    (?:\s\(\d{4}\))?(?:\sin\s[^,.;()]{3,40})?\sfrom\s(?:the\s)?
  )${NAME}(?=[.,;(]|\sin\s\d{4}|\s(?:and|\()|$)
`;

/** The universities, in order of the patterns; each may overlap with others found by name. */
export function placesOfStudy(text: string): OrganisationMatch[] {
  return [
    ...townsIn(text),
    ...towns(text, MOVED),
    ...(DEGREES.test(text) ? towns(text, IS_FROM) : []),
    ...behindDegrees(text),
    ...inBrackets(text),
    ...(text.includes('(') ? matchesOf(BEFORE_DATED_DEGREE, text).map(houseOfDegree) : []),
    ...(text.includes(' from ') ? giversOfDegrees(text) : []),
    ...(STUDIED_AT.test(text) ? matchesOf(BEFORE_DEGREE, text).map(unknown) : []),
  ];
}

function townsIn(text: string): OrganisationMatch[] {
  return matchesOf(STUDIES, text).flatMap((match) => {
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    return towns(list, /\p{Lu}\p{L}+/gu).map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
  });
}

/** The matches of a pattern that are towns whose university goes by their name. */
function towns(text: string, pattern: RegExp): OrganisationMatch[] {
  return matchesOf(pattern, text).flatMap(({ 0: town, index }): OrganisationMatch[] => {
    const isUniversity = !METROPOLIS.test(town) && universityOfTown(town) !== null;
    return isUniversity ? [{ start: index, end: index + town.length, isUnit: false, isKnown: true }] : [];
  });
}

/** A field of study may stand in such a bracket too: what is no university by name or by town is none. */
function inBrackets(text: string): OrganisationMatch[] {
  return matchesOf(DEGREE_IN, text)
    .filter(({ 0: name }) => candidateInstitutions(name).length > 0 || universityOfTown(name) !== null)
    .map((match) => ({ ...unknown(match), isKnown: true }));
}

function giversOfDegrees(text: string): OrganisationMatch[] {
  return matchesOf(GIVES_DEGREE, text)
    .map(({ index, 0: name }) => unknown({ index, 0: trimmed(name) }))
    .filter(({ start, end }) => !NO_NAME.test(text.slice(start, end)));
}

function unknown({ index, 0: name }: Piece): OrganisationMatch {
  return { start: index, end: index + name.length, isUnit: false, isKnown: candidateInstitutions(name).length > 0 };
}

/** A town before a degree is the college that goes by its name. */
function houseOfDegree(match: RegExpExecArray): OrganisationMatch {
  const one = unknown(match);
  return { ...one, isKnown: one.isKnown || resolveInstitution(`${match[0]} College`) !== null };
}

function behindDegrees(text: string): OrganisationMatch[] {
  // "B.S. EE '07": letters that no university goes by are a subject.
  return matchesOf(DEGREE_AT, text)
    .map(unknown)
    .filter(({ start, end, isKnown }) => isKnown || !/^\p{Lu}{2,4}$/u.test(text.slice(start, end)));
}
