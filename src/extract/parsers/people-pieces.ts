/** Cuts a line that names people where one name or institution ends and the next begins. */

import { looksLikeInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { NAME_PARTICLE } from '../../speakers/name-particles.ts';
import { stripPersonTitles } from '../../speakers/person-name.ts';
import { AND } from '../../text/and.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { isGivenName } from './given-names.ts';
import { personScore } from './person-score.ts';

export interface Piece extends Span {
  /** The separator before it. */
  readonly joint: string;
}

const JOINTS = pattern('gu')`
  \s*;\s*|\s*,\s*(?:and\s+|&\s+)?|\s+(?:${AND}|&|with)\s+|\s+(?:\/\/|[-–—|/•·@])\s*|\s*[\u2028\n]+\s*
  |\s+(?:from|at|of|aus|de l['’])\s+(?=\p{Lu}|the\s)
  # "Ada Byron Associate Professor"
  |\s+(?=
    (?:(?:Full|Senior|Assistant|Associate|Adjunct|Visiting|Distinguished|Emeritus|Emerita|Research|Teaching|Clinical|Principal|Chief|Data|Software)\s){0,3}
    (?:
      Professor|Lecturer|Instructor|Consultant|Analyst|Actuary|Statistician|Scientist|Researcher|Postdoc|Postdoctoral\s\p{Lu}|(?:PhD|Doctoral|Graduate)\s(?:Student|Candidate)
      # German
      |Professorin|(?:Privatd|D)ozent(?:in)?|Wissenschaftliche[r]?\s\p{Lu}|Leiter(?:in)?\sde[sr]|Direktor(?:in)?\sde[sr]
      # French
      |Professeure?|Docteure?|Direct(?:eur|rice)|Maître|Chercheu(?:r|se)|Chargée?\sde|Conservat(?:eur|rice)|Ingénieure?\sde
      # Spanish and Portuguese
      |Profesora?|Catedrátic[ao]|Científic[ao]\s(?:\p{Lu}|de)|(?:Investigador|Conservador|Pesquisador|Diretor|Director)a?\s(?:\p{Lu}|d[aeo])
      |Professora
      # Italian
      |Professore|Professoressa|Ricercat(?:ore|rice)|Assegnista|Diret(?:tore|trice)|Conservat(?:ore|rice)
      # Dutch
      |Hoogleraar|Onderzoeker|Universitair\s(?:hoofd)?docent|Conservator
      # Polish
      |Profesor|Adiunkt|Kierowni(?:k|czka)|Dyrektor(?:ka)?
    )(?!\p{L})
  )
`;
/** One word, and particles before it. */
const ONE_FAMILY = pattern('iu')`^(?:(?:${NAME_PARTICLE}|des|zu)\s)*\S+$`;

/** The pieces between commas, marks and small words, in order; those of a name, a title or a bracket stay in one. */
export function piecesOf(printed: string, isExpected: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  const push = (to: number) => {
    const span = trimSpan(printed, from, to);
    if (span.end > span.start) pieces.push({ ...span, joint });
  };
  for (const match of matchesOf(JOINTS, printed)) {
    if (depthAt(printed, match.index) > 0 || isFamilyFirst(printed, from, match)) continue;
    if (isWithinName(printed, from, match) || isBeforeDegree(printed, from, match)) continue;
    const isBare = match[0].trim() === '' && !BREAK.test(match[0]);
    if (isBare && !(from === 0 && isWholeName(printed.slice(0, match.index), isExpected))) continue;
    if (WITHIN.test(match[0]) && personScore(printed.slice(from, match.index)) === 0) continue;
    push(match.index);
    from = match.index + match[0].length;
    joint = match[0].trim() || (BREAK.test(match[0]) ? '\n' : BEFORE_POST);
  }
  push(printed.length);
  return pieces;
}

/** The joint of a piece that begins with a post, where only a blank parts it from the name. */
export const BEFORE_POST = ',post';
const BREAK = /[\n\u2028]/;

/** Whether a stretch is the name of somebody: one with a title before it where nobody is expected. */
function isWholeName(printed: string, isExpected: boolean): boolean {
  const { name, isTitled } = stripPersonTitles(printed);
  return (isExpected || isTitled) && /\p{L}\s+\S*\p{L}/u.test(name) && personScore(printed) > 0;
}

/** "University of X" is one; "Ada Byron of X" are two. */
const WITHIN = /^\s+(?:at|of|aus|de l['’])\s/;

/** "Ana Sofia Rebelo e Castro": one letter between a given name and two family names joins nobody to a second person. */
function isWithinName(text: string, from: number, match: RegExpExecArray): boolean {
  if (!/^\s+[eyi]\s+$/.test(match[0])) return false;
  const before = stripPersonTitles(text.slice(from, match.index)).name.trim();
  return /\s/.test(before) && ONE_WORD_MORE.test(text.slice(match.index + match[0].length));
}

/** "Ondřej Kamenický, Ph.D. (Charles University)": what stands behind the comma is a part of the name. */
function isBeforeDegree(text: string, from: number, match: RegExpExecArray): boolean {
  if (!match[0].startsWith(',')) return false;
  const behind = /^[\p{L}. -]{2,12}?(?=\s*(?:[,;([–\n\u2028]|\s-\s|$))/u.exec(
    text.slice(match.index + match[0].length),
  )?.[0];
  if (behind === undefined || /^(?:prof|chair|emerit)/i.test(behind)) return false;
  const name = text.slice(from, match.index);
  return stripPersonTitles(`${name}, ${behind}`).end <= name.trimEnd().length;
}

/** One word with a capital, and the end of what names somebody. */
const ONE_WORD_MORE =
  /^\p{Lu}[\p{L}'’-]+\s*(?:$|[,;(|:–—\u2028\n]|-\s|(?:and|und|et|e|y|i)\s+\p{Lu}[\p{L}'’-]+\s\p{Lu})/u;

function depthAt(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 300), at);
  return (before.match(/[([]/g)?.length ?? 0) - (before.match(/[)\]]/g)?.length ?? 0);
}

/** "Sra, Suvrit", "van der Linde, Tess" and "Oyelowo-Grant, Tunde A.": a family name, a comma, given names and the end of the stretch. */
function isFamilyFirst(text: string, from: number, match: RegExpExecArray): boolean {
  if (!match[0].includes(',') || (from > 0 && !BEHIND_ANOTHER.test(text.slice(0, from)))) return false;
  const family = text.slice(from, match.index).trim();
  const rest = text.slice(match.index + match[0].length);
  const isShouted = SHOUTED_ONE.test(family) && resolveInstitution(family) === null;
  const given = (isShouted ? GIVEN_BEHIND_CAPITALS : GIVEN_BEHIND).exec(rest)?.[0].trim();
  if (given === undefined || looksLikeInstitution(given)) return false;
  if (isShouted && /\s.*\s/u.test(given)) return true;
  if (TWO_FAMILIES.test(family) && isListOfFamiliesFirst(text)) return true;
  const isLong = /\s\p{L}{2}/u.test(given);
  const isSecond = from > 0 && !/;\s*$/.test(text.slice(0, from));
  if (isLong && (!ONE_FAMILY.test(family) || !(isSecond || isGiven(given)))) return false;
  const isSeveral = TWO_FAMILIES.test(family) || SHOUTED_FAMILY.test(family);
  return ONE_FAMILY.test(family) || (isSeveral && isGiven(given) && !isGiven(family));
}

/** "Byron, Ada; Quill Roe, Jo": where each stretch holds one comma and some a single word before it, all begin with the family name. */
const isListOfFamiliesFirst = remembered((text: string): boolean => {
  const pairs = text.split(';').map((stretch) => FAMILY_AND_GIVEN.exec(stretch.trim()));
  const families = pairs.map((pair) => pair?.groups?.family ?? '');
  return pairs.length > 1 && pairs.every((pair) => pair !== null) && families.some((family) => ONE_FAMILY.test(family));
});

const FAMILY_AND_GIVEN = /^(?<family>[^,()\d]{2,40}),\s\p{Lu}[^,()\d]{0,30}$/u;

/** Up to two given names, and behind them the end or another "Byron, Ada". */
const GIVEN_BEHIND =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?(?=\s*(?:$|[(;\u2028\n])|\s(?:and|&|und|et|y|e|i|en)\s\p{Lu}[^\s,;()]*,\s\p{Lu})/u;
/** "YIP, Hoi Lam Karen": up to four, none of them in capitals. */
const GIVEN_BEHIND_CAPITALS =
  /^\p{Lu}[\p{Ll}.'’-][\p{L}.'’-]*(?:\s\p{Lu}[\p{Ll}.'’-][\p{L}.'’-]*){0,3}(?=\s*(?:$|[(;\u2028\n])|\s(?:and|&|und|et|y|e|i|en)\s\p{Lu}[^\s,;()]*,\s\p{Lu})/u;
const SHOUTED_ONE = /^\p{Lu}{2,}(?:-\p{Lu}{2,})?$/u;
/** "Byron, Ada and ", "Byron, Ada; " */
const BEHIND_ANOTHER = /;\s*$|^[^,;()]{2,40},\s[^,;()]{2,40}\s(?:and|&|und|et|y|e|i|en)\s$/u;

/** "IBÁÑEZ DE LA CRUZ, Ana" */
const SHOUTED_FAMILY = /^\p{Lu}{2,}(?:[\s-]\p{Lu}{2,}){1,4}$/u;
const TWO_FAMILIES = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+$/u;

/** Whether the first of the words is a common given name. */
function isGiven(printed: string): boolean {
  return isGivenName(foldText(printed.split(/[\s-]/)[0] ?? ''));
}
