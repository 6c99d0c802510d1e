/** Reads the posts of those who are named on a page and do not speak: juries, hosts, who signs ("Jane Roe, Professor, ETH Zürich, reviewer"). */

import { stripPersonTitles } from '../../speakers/person-name.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { type Draft, type DraftPerson, speakersOf } from '../draft.ts';
import type { Ground } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { isGivenName } from '../parsers/given-names.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { PERSON_TITLE } from '../parsers/person-titles.ts';
import { isInAbstract } from './in-abstract.ts';
import { behindCuesIn, peopleBehindCues, takesPart } from './people-behind-cues.ts';
import { peopleInApposition } from './people-in-apposition.ts';
import { withPost, withPostAbove } from './person-with-post.ts';
import { putOther } from './put-other.ts';
import type { Refiner } from './refiner.ts';
import { jurors, rankedPeople, titledPeople } from './titled-people.ts';

const LONGEST = 220;
/** A jury whose lines were taken for wrapped ones. */
const LONGEST_BLOCK = 2_000;
const NAME_WITHIN = 100;
/** Bounds the work on a page that is one long list of people. */
const MAX_OTHERS = 400;
/** Some word of a post must stand in the line or the next, or names need not be looked for. */
const STEM = inAnyCase(pattern('u')`
  # English
  lectur|reader|head|chief|chair|dean|provost|fellow|scien|research|engineer|analy|manag|officer|presid|judge|attorney
  |counsel|partner|founder|student|[ck]urator|librar|physic|surgeon|consult|advis|editor|writer|journal
  # German
  |wissensch|präsid|assist|rektor|redak|bürgermeister|anwalt|anwält|historik|leiter|\brat\b|rätin|archiv
  |statist
  # French
  |prof|dire[ct]|doyen|r[ei]cherche|chercheu|ing[eé]n|[eé][ck]onom|post-?doc|rédact|maire|avocat|responsab
  |historien|géo|ma[iî]tre|charg|conserv
  # Spanish
  |de[ck]an|investig|secret|catedr|asist|rector|period|abogad|socio
  # Italian
  |ricerc|do[cz]ent|rettor|giornal|avvocat
  # Portuguese
  |pesquis|coord|reitor|jornal
  # Dutch
  |onderzoek|hoogler|bestuur
  # Polish
  |dyrekt|badacz|inżyn|adiunkt|kierow|asyst|dziennik
  # Czech
  |výzkum|vedouc|ředit|přednos
  # Nordic
  |forsk|föreståndar|amanuens|lektor
`);
/** Asked of each line by several rules, and by those on the line before it. */
const hasStem = remembered((text: string): boolean => STEM.test(text));
const LABELLED = /^\s*\p{Lu}[\p{L}’' -]{2,28}:(?:\s|$)/u;
const LEAD = pattern('u')`
  ^[\s•·*–—-]*(?:\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?\*?[\s–-]{1,4})?
  (?:\p{L}[\p{L}\s/-]{2,28}(?::|\s--?|\s[–—])\s+)?(?:(?:${PERSON_TITLE}|M|Mgr|Sra?|Dr\.?ssa)\.?\s+)*$
`;
/** Labels of those who take part and do not speak. */
const NAMES_OTHERS: ReadonlySet<string> = new Set(['host', 'organiser', 'committee', 'adviser']);
/** "M. Jean Roe", "D. Juan Roe": a letter that is no initial where such words stand on the page. */
const COURTESIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^M\.\s/, /(?<!\p{L})(?:Mme|[Jj]ury|[Pp]rofesseure?|Université|[Tt]hèse|[Ss]éminaire)(?!\p{L})/u],
  [/^D\.\s/, /(?<!\p{L})(?:Dña|Dª|Dra|Universidad|Universidade|Facultad|[Cc]atedrátic[oa])(?!\p{L})/u],
];
/** What may stand between the name and the post: a bracket ("(chair)", "(Presidente)") and a comma or dash. */
const JOINT = pattern('u')`
  ^(?:,\s(?:M\.?D|Ph\.?D|M\.?P\.?H|J\.?D|M\.?B\.?A|FRCP|FRS|OBE)\.?){0,3}
  (?:,?\s(?:\p{Lu}[\p{L}.]{0,4}\s?)?['’]\d\d)?(?:\s\([^()]{2,40}\))?(?:\s?,\s|\s[-–—|]\s|:\s)
`;

/** The refiner. */
export const postsOfOthers: Refiner = (drafts, { page }) => {
  if (!page || drafts.length === 0) return drafts;
  for (const { people } of drafts)
    for (const [at, person] of people.entries()) people[at] = withoutCourtesy(page, person);
  let found = 0;
  for (const line of page.lines) {
    const people = [...peopleOf(page, line), ...personInCells(page, line), ...behindCues(page, line)];
    people.push(...inApposition(page, line, drafts));
    people.push(
      ...[...titledOn(page, line), ...rankedOn(page, line, drafts)].filter((person) => !speaksIn(drafts, person)),
    );
    found += people.length;
    if (found > MAX_OTHERS) break;
    for (const person of people) putOther(page, drafts, line, withoutCourtesy(page, person));
  }
  return drafts;
};

function titledOn(page: Page, line: Line): DraftPerson[] {
  if (line.text.length > LONGEST_BLOCK || !hasStem(line.text)) return [];
  const behind = behindCuesIn(line.text).map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  return [...[...rowsOf(page, line), ...behind].flatMap((row) => titledPeople(page, row)), ...jurors(page, line)];
}

/** "The pre-examiners were Docent Ada Roe (Lund University) and …"; an abstract names people who are elsewhere. */
function rankedOn(page: Page, line: Line, drafts: readonly Draft[]): DraftPerson[] {
  if (line.cells || line.text.length > LONGEST_BLOCK || !line.text.includes('(')) return [];
  const ranked = rankedPeople(page, line);
  return ranked.length > 0 && isInAbstract(page, drafts, line)
    ? ranked.filter(({ name }) => takesPart(line.text, name.start - line.start))
    : ranked;
}

function peopleOf(page: Page, line: Line): DraftPerson[] {
  if (line.cells || line.headDate || line.text.length > LONGEST_BLOCK) return [];
  const next = page.lines[line.index + 1];
  if (!hasStem(line.text) && !(next && hasStem(next.text))) return [];
  const rows = rowsOf(page, line);
  if (next && !next.hasGap && !next.cells && !line.label) rows.push(next);
  if (!rows.some(({ start, end }) => opensWithName(page.text.slice(start, end)))) return [];
  return rows.flatMap((row, at) => personOf(page, row, rows[at + 1]) ?? []);
}

/** "| Ada Roe | Professor | ETH Zürich | reviewer |": a name in a cell of its own, the post in the next. */
function personInCells(page: Page, { cells, text }: Line): DraftPerson[] {
  if (!cells || cells.length < 2 || text.length > LONGEST || !hasStem(text)) return [];
  const whole = cells.flatMap((cell) => {
    const found = hasStem(page.text.slice(cell.start, cell.end)) ? personOf(page, cell, undefined) : null;
    return found ? [found] : [];
  });
  if (whole.length > 0) return whole;
  const [at, name] = [...cells.entries()].find(([, cell]) => isNameAlone(page.text.slice(cell.start, cell.end))) ?? [];
  const post = at === undefined ? undefined : cells[at + 1];
  const last = cells.at(-1);
  if (!name || !post || !last) return [];
  const [person] = findPersonNames(page.text.slice(name.start, name.end));
  if (!person) return [];
  const within = { start: name.start + person.start, end: name.start + person.end };
  const found = withPost(page.ground, person.name, within, { start: post.start, end: last.end });
  return found ? [found] : [];
}

function isNameAlone(cell: string): boolean {
  const [person] = findPersonNames(cell);
  const isLed = person !== undefined && LEAD.test(cell.slice(0, person.fullStart));
  return isLed && person.score >= 0.6 && cell.slice(person.end).trim() === '';
}

/** "Organisers: Ada Roe (Professor, ETH Zurich) and Jane Doe". */
function behindCues(page: Page, line: Line): DraftPerson[] {
  if (line.text.length > LONGEST_BLOCK) return [];
  const label = line.label?.keys.some((key) => NAMES_OTHERS.has(key)) ? line.label.valueStart : null;
  return partsOf(page, line).flatMap(({ start, end }) => {
    const moved = (one: Span) => ({ start: start + one.start, end: start + one.end });
    return peopleBehindCues(
      line.text.slice(start - line.start, end - line.start),
      start === line.start ? label : null,
    ).flatMap(({ name, at, post }) => withPost(page.ground, name, moved(at), moved(post)) ?? []);
  });
}

/** "… in conversation with Ada Roe, Professor of Law at Lund University", "the Dean of Law at Lund University, Ada Roe". */
function inApposition(page: Page, line: Line, drafts: readonly Draft[]): DraftPerson[] {
  if (line.cells || line.text.length > LONGEST_BLOCK || !hasStem(line.text)) return [];
  const { text } = line;
  const moved = ({ start, end }: Span) => ({ start: start + line.start, end: end + line.start });
  const named = peopleInApposition(text);
  const present =
    named.length > 0 && isInAbstract(page, drafts, line) ? named.filter(({ at }) => takesPart(text, at.start)) : named;
  return present.flatMap(({ name, at, post }) => withPost(page.ground, name, moved(at), moved(post)) ?? []);
}

/** A line, parted before rows that have labels of their own. */
function partsOf(page: Page, line: Line): Span[] {
  const starts = rowsOf(page, line).flatMap(({ start }, at) =>
    at === 0 || LABELLED.test(page.text.slice(start, start + 40)) ? [start] : [],
  );
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? line.end }));
}

function opensWithName(text: string): boolean {
  const [first] = findPersonNames(text.slice(0, NAME_WITHIN));
  return first !== undefined && LEAD.test(text.slice(0, first.fullStart));
}

/** The lines as they stood before wrapped ones were joined. */
function rowsOf({ ground, text }: Page, line: Line): Span[] {
  if (line.text.length < LONGEST / 4 || !isOfSeveralLines(ground, line)) return [line];
  const ends = matchesOf(/ (?=[\p{Lu}\s•*-])/gu, line.text)
    .map(({ index }) => line.start + index)
    .filter((at) => ground.source[ground.mapped.toSource(at, at + 1).start] === '\n');
  return [line.start, ...ends]
    .map((start, at) => ({ start, end: ends[at] ?? line.end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The end of a line of the source stands within. */
function isOfSeveralLines({ source, mapped }: Ground, line: Line): boolean {
  const { start, end } = mapped.toSource(line.start, line.end);
  return source.slice(start, end).includes('\n');
}

function personOf(page: Page, row: Span, next: Span | undefined): DraftPerson | null {
  const printed = page.text.slice(row.start, row.end);
  if (printed.length > LONGEST) return null;
  const [first, second] = findPersonNames(printed.slice(0, NAME_WITHIN));
  // A post right behind it says that a name is one.
  if (!first || first.score < 0.5 || !LEAD.test(printed.slice(0, first.fullStart))) return null;
  const behind = printed.slice(first.end);
  const joint = JOINT.exec(behind)?.[0];
  const name = { start: row.start + first.start, end: row.start + first.end };
  if (joint !== undefined) {
    const isList = second !== undefined && second.start < first.end + joint.length + 2;
    return isList ? null : withPost(page.ground, first.name, name, { start: name.end + joint.length, end: row.end });
  }
  const bracket = /^\s\(([^()]{5,160})\)[\s.;,]*$/u.exec(behind)?.[1];
  if (bracket)
    return withPost(page.ground, first.name, name, { start: name.end + 2, end: name.end + 2 + bracket.length });
  const isAlone = behind.trim() === '' && first.score >= 0.8;
  if (!isAlone || !next || next.end - next.start >= LONGEST / 2) return null;
  return withPostAbove(page.ground, first.name, [name, next]) ?? withPost(page.ground, first.name, name, next);
}

/** "Ada Roe FRAS": honours behind a name are no part of it. */
function withoutTitles(person: DraftPerson): DraftPerson {
  const { name } = person;
  const { name: value, start } = stripPersonTitles(name.value);
  return value === '' || start > 0 ? person : { ...person, name: { ...name, value } };
}

function withoutCourtesy(page: Page, person: DraftPerson): DraftPerson {
  const { name } = withoutTitles(person);
  const courtesy = COURTESIES.find(([letter]) => letter.test(name.value));
  const given = name.value.slice(3).split(/[\s-]/)[0] ?? '';
  if (!courtesy?.[1].test(page.text) || !isGivenName(foldText(given))) return { ...person, name };
  const lead = /^\S+\s+/.exec(name.quote)?.[0].length ?? 0;
  return {
    ...person,
    name: { ...name, value: name.value.slice(3), quote: name.quote.slice(lead), start: name.start + lead },
  };
}

/** "Professor Ada Roe, Lund University" over her own talk is read as the speaker's line. */
function speaksIn(drafts: readonly Draft[], { name }: DraftPerson): boolean {
  const key = foldText(name.value);
  return drafts.some((draft) => speakersOf(draft).some((one) => foldText(one.name.value) === key));
}
