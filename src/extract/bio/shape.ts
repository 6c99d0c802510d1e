/**
 * A sentence in outline: every post, degree, organisation, unit, span of time and person stands as one sign, the words
 * between them stay. The grammar of clauses is read on outlines, so that no comma or "and" inside a name can mislead it.
 */

import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { rememberedFor } from '../../text/remembered.ts';
import type { Span } from '../mapped-text.ts';
import { isGivenName } from '../parsers/given-names.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { PERSON_TITLE } from '../parsers/person-titles.ts';
import { withoutAsides } from './beside-names.ts';
import { findEmployers } from './employers.ts';
import { findPeriods, type Period } from './periods.ts';
import type { RoleMatch } from './role-match.ts';
import { findRoles } from './roles.ts';

/** Signs: Ⓡ post, Ⓓ degree, Ⓞ organisation, Ⓤ unit, Ⓟ period, Ⓢ the person of the bio, Ⓝ somebody else. */

interface Place extends Span {
  /** Where its sign stands in the outline. */
  readonly at: number;
}
export interface HeadMark extends Place {
  readonly sign: 'Ⓡ' | 'Ⓓ';
  readonly role: RoleMatch;
}
export interface OrganisationMark extends Place {
  readonly sign: 'Ⓞ' | 'Ⓤ';
  readonly organisation: OrganisationMatch;
}
export interface PeriodMark extends Place {
  readonly sign: 'Ⓟ';
  readonly period: Period;
}
interface PersonMark extends Place {
  readonly sign: 'Ⓢ' | 'Ⓝ';
  /** A title or a known given name says that it is a person. */
  readonly isSure: boolean;
}
export type Mark = HeadMark | OrganisationMark | PeriodMark | PersonMark;

export interface Shape {
  readonly text: string;
  readonly outline: string;
  readonly marks: readonly Mark[];
}

type Unplaced = Omit<HeadMark, 'at'> | Omit<OrganisationMark, 'at'> | Omit<PeriodMark, 'at'> | Omit<PersonMark, 'at'>;

const TITLES = `(?:(?:${PERSON_TITLE}|Pan)\\.?\\s)`;
const TITLE = new RegExp(`^(?:${PERSON_TITLE}|Pan)(?!\\p{L})`, 'u');
const TITLED_OTHER = new RegExp(
  `(?=[PDMSFH])(?<![\\p{L}])${TITLES}+\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}`,
  'gu',
);

/**
 * Words that may be a name, with titles before them. Of the particles of names only those that begin no words of the
 * sentence behind it, as "ten" and "al" would.
 */
const NAME_RUN = pattern('gu')`
  (?=[A-Zvdlyt\u0080-\u{10ffff}])(?<![\p{L}])(?:${TITLES}|[Tt]he\sspeaker(?=[\s,]))*
  (?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|der|den|da|del|di|la|le|y)(?:
    \s(?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|der|den|da|del|di|la|le|y)
  ){0,5}
`;

/** The outline of a sentence of a bio of `name`. */
export function shapeOf(text: string, name: string, isPostLine = false): Shape {
  // A line end would be taken for the border between name and text.
  const ofName = name.replaceAll('\n', ' ');
  return isPostLine ? ofPostLine(text, ofName) : ofSentence(text, ofName);
}

const ofPostLine = rememberedFor((text, name) => outlined(text, name, true));
const ofSentence = rememberedFor((text, name) => withoutAsides(outlined(text, name, false)));

function outlined(text: string, name: string, isPostLine: boolean): Shape {
  const employers = findEmployers(text, isPostLine);
  const others = othersIn(text);
  const roles = findRoles(text, employers).filter(
    (role) =>
      !employers.some((one) => one.start <= role.start && role.end <= one.end) &&
      // "Professor Roe": a title is no post.
      (role.type === 'degree' || !others.some((one) => one.start === role.start && one.end > role.end)),
  );
  const organisations = employers.filter((one) => !roles.some((role) => role.start < one.end && one.start < role.end));
  const free: Unplaced[] = [
    ...selfIn(text, name),
    ...roles.map((role) => ({ ...spanOf(role), sign: role.type === 'degree' ? ('Ⓓ' as const) : ('Ⓡ' as const), role })),
    ...organisations.map((organisation) => ({
      ...spanOf(organisation),
      sign: organisation.isUnit ? ('Ⓤ' as const) : ('Ⓞ' as const),
      organisation,
    })),
    ...findPeriods(text).map((period) => ({ ...spanOf(period), sign: 'Ⓟ' as const, period })),
    ...others,
  ];
  const kept: Unplaced[] = [];
  for (const one of free) {
    if (one.sign === 'Ⓢ' && employers.some((other) => other.start <= one.start && one.end < other.end)) continue;
    const clash = kept.findIndex((other) => one.start < other.end && other.start < one.end);
    if (clash < 0) kept.push(one);
    else if (one.sign === 'Ⓟ') kept.push(...yearsBehind(text, one, kept[clash]));
    // An unknown name behind "with" or "for" is a person when it looks like one.
    else if (one.sign === 'Ⓝ' && one.isSure && isLooseName(kept[clash], one)) kept[clash] = one;
  }
  return placed(
    text,
    kept.sort((a, b) => a.start - b.start),
  );
}

/** "Lecturer 2009–2012", "Yale 2005": the word before the years is the post or the place. */
function yearsBehind(text: string, period: Omit<PeriodMark, 'at'>, other: Span | undefined): Unplaced[] {
  if (!other || other.end >= period.end || !/^\s\d{4}/.test(text.slice(other.end, period.end))) return [];
  return [{ ...period, start: other.end + 1 }];
}

/** "At the law firm Yz": what the organisation is says nothing of who holds what there. */
const WHAT_IT_IS = pattern('u')`
  ((?:^|\s)(?:the|an?|his|her|its|own)\s)(?:[\p{L}\d-]+\s){0,3}(?:
    firm|company|companies|start-?up|spin-?off|spin-?out|bank|agency|charity|consultancy|publisher
    |think[ -]tank|non-?profit|NGO|giant|maker|manufacturer|unicorn|newspaper|magazine|brokerage|fund|studio
    |practice
  )\s(?:called\s|named\s)?$
`;

/** "Of several start-ups, including Yz and Xy". */
const SUCH_AS = pattern('u')`
  (\s)(?:two|three|four|five|six|several|many|multiple|various|numerous|\d+|a\snumber\sof|a\scouple\sof)\s
  (?:[\p{Ll}-]+\s){0,2}(?:companies|start-?ups|firms|spin-?(?:off|out)s|ventures|non-?profits)(?:,|:|\s\()?\s
  (?:(?:among\s(?:them|these)|including|such\sas|namely)\s)?$
`;

/** "W firmie Philips", "en la empresa Yz". */
const FIRM_ABROAD = pattern('u')`
  (
    \s(?:
      w|we|bei|bei der|en|en la|de|de la|na|da|do|presso|presso l['’]|all['’]|bij|bij het|dans|chez|de l['’]
      |ve|v|på|hos
    )\s?
  )(?:
    firmie|Firma|firma|empresa|entreprise|azienda|bedrijf|société|società|spółce|společnosti|firmě|firman
    |firmaet|virksomheten|virksomheden
  )\s$
`;

function placed(text: string, marks: readonly Unplaced[]): Shape {
  let outline = '';
  let from = 0;
  const out: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1];
    // "Professor Roe": a title is no post.
    const isTitle =
      mark.sign === 'Ⓡ' &&
      (next?.sign === 'Ⓢ' || next?.sign === 'Ⓝ') &&
      /^\s(?:Dr\.\s)?$/.test(text.slice(mark.end, next.start));
    if (isTitle) continue;
    const isPlace = mark.sign === 'Ⓞ' || mark.sign === 'Ⓤ';
    // "At The Frick Collection": some houses write their article large.
    // So do those of a state, and some stand behind its name: "at the U.S. Geological Survey".
    const before = isPlace
      ? text
          .slice(from, mark.start)
          .replace(/(?<=\s)The\s$/, 'the ')
          .replace(/(?<=\sthe\s)U\.?[SK]\.?\s$/, '')
      : text.slice(from, mark.start);
    outline +=
      mark.sign === 'Ⓞ' ? before.replace(WHAT_IT_IS, '$1').replace(SUCH_AS, '$1').replace(FIRM_ABROAD, '$1') : before;
    out.push({ ...mark, at: outline.length });
    outline += mark.sign;
    from = mark.end;
  }
  return { text, outline: (outline + text.slice(from)).replace(/\s/g, ' '), marks: out };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function isLooseName(known: Unplaced | undefined, person: Unplaced): boolean {
  return known?.sign === 'Ⓞ' && !known.organisation.isKnown && known.start >= person.start && known.end <= person.end;
}

/** The person's own name, whole or in part, with titles before it. */
function selfIn(text: string, name: string): Unplaced[] {
  const words = name.split(/[\s,]+/).filter((word) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word));
  if (words.length === 0) return [];
  const own = new Set(words.map((word) => foldText(word)));
  const found: Unplaced[] = [];
  for (const match of matchesOf(NAME_RUN, text)) {
    const parts = matchesOf(/[\p{L}'’-]+\.?/gu, match[0]);
    const hits = parts.filter((part) => own.has(foldText(part[0].replace(/['’]s$/, ''))));
    const [first] = hits;
    const last = hits.at(-1);
    if (
      !first ||
      !last ||
      isNamesake(
        parts.map(([part]) => part),
        first[0],
        words,
      )
    )
      continue;
    const isTitled = parts.slice(0, parts.indexOf(first)).every((part) => TITLE.test(part[0]));
    const start = match.index + (isTitled ? 0 : first.index);
    const end = match.index + last.index + last[0].replace(/['’]s$|\.$/, '').length;
    found.push({ start, end, sign: 'Ⓢ', isSure: true });
  }
  return found;
}

/** "Her husband, Karl Roe": the family name of the person behind the given name of somebody else. */
function isNamesake(parts: readonly string[], hit: string, [given = '']: readonly string[]): boolean {
  const before = parts[parts.indexOf(hit) - 1];
  return (
    before !== undefined &&
    foldText(hit) !== foldText(given) &&
    isGivenName(foldText(before)) &&
    foldText(before).charAt(0) !== foldText(given).charAt(0)
  );
}

/** Words before the name of a firm. */
const BEFORE_FIRM = pattern('u')`
  \b(?:
    (?:firm|company|start-?up|consultancy|agency|publisher)\s
    |(?:
      partner|associate|counsel|attorney|lawyer|solicitor|barrister|trainee|consultant|analyst|engineer
      |architect
    )\s(?:at|with|for|to)\s
    |(?:at|joined|joining|(?:C[ETOFS]O|[Pp]rincipal|[Cc]hief\s\p{L}{4,12}\s[Oo]fficer)\sof)\s
  )$
`;

/** "L'Observatoire Marcel Aubry": a house that is called after somebody. */
const IS_HOUSE = pattern('u')`
  ^(?:l['’])?(?:
    Institut\p{L}*|Istituto|Cent(?:re|ro|rum)|Laborato\p{L}+|Observatoire|Coll[eè]ge|École|Lycée|Fonda\p{L}+
    |Universi\p{L}+|Zentrum|Hôpital
  )\s
  |\s(?:Centrum|Cent(?:er|re)|Instituu?te?|Zentrum|Clinic|Kliniek|Stiftung|Stichting)(?!\p{L})
`;

/** "A partner at the firm Miller Stone", "Arthur Miller LLP": a house that is called like people. */
function isFirm(text: string, start: number, end: number): boolean {
  return (
    /\b(?:LLP|LLC|Ltd|Inc|GmbH|AG|KG|Chambers|Partners)\.?$/.test(text.slice(start, end)) ||
    /^,?\s(?:LLP|LLC|Ltd|Inc|GmbH|Chambers|Partners)\b/.test(text.slice(end, end + 12)) ||
    BEFORE_FIRM.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** "Aux côtés d'Anne Roe". */
function isElided(name: string): boolean {
  const given = /^d['’](\p{Lu}\p{L}+)\s/u.exec(name)?.[1];
  return given !== undefined && isGivenName(foldText(given));
}

/** Who is "with" somebody is where they are: "she was with Roe Metals". */
const BESIDE = /\b(?:by|under|(?<!\b(?:is|was|were|been)\s)with)\s$/;

function othersIn(text: string): Unplaced[] {
  const named = findPersonNames(text)
    .filter(({ fullStart }) => !/^em\s/.test(text.slice(fullStart, fullStart + 3)))
    // "At the Wallace Collection": nobody goes by an article.
    .filter(
      ({ fullStart }) =>
        !/\b(?:at|of|in|for|from|with|joined)\s[Tt]he\s$/.test(text.slice(Math.max(0, fullStart - 12), fullStart)),
    )
    // "Before her time in Ann Arbor".
    .filter(
      ({ name, fullStart }) =>
        !/\s(?:in|from|near)\s$/.test(text.slice(Math.max(0, fullStart - 6), fullStart)) ||
        !readPlaces().has(foldText(name)),
    )
    .filter(
      ({ score, name, start }) =>
        score >= 0.65 ||
        isElided(name) ||
        /\b(?:with|by|under|von|of|avec|con|com|bei|mentor|advisor|laureate)\s$/.test(
          text.slice(Math.max(0, start - 12), start),
        ),
    )
    .map(({ fullStart, end, score }) => ({
      start: fullStart,
      end,
      isSure: score >= 0.85 || BESIDE.test(text.slice(Math.max(0, fullStart - 11), fullStart)),
    }));
  const people = named.filter(({ start, end }) => !isFirm(text, start, end) && !IS_HOUSE.test(text.slice(start, end)));
  // "Pan American Health Organization": the first word is a title in Polish only.
  const titled = matchesOf(TITLED_OTHER, text)
    .filter(([name]) => !/^Pan\sAmerican/.test(name))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isSure: true,
    }));
  return [...people, ...titled].map((span) => ({ ...span, sign: 'Ⓝ' as const }));
}
