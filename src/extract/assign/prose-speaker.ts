/** Finds who speaks in a sentence, by the words around each name, with the post and institution printed there. */

import { AND_OR_EN } from '../../text/and.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import { DEFENCE } from '../parsers/defence-words.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { findPersonNames, type PersonMatch } from '../parsers/person-names.ts';
import { PERSON_TITLES } from '../parsers/person-titles.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { sentenceEnd } from '../parsers/sentence-ends.ts';
import { WILL_SPEAK } from '../parsers/speaking-words.ts';
import {
  AFTER_OTHERS,
  announces,
  BEFORE_NAMED_THING,
  BEFORE_OTHERS,
  BEFORE_SPEAKER,
  NAMED_THING,
} from './prose-cues.ts';
import { listedInProse } from './told-panel.ts';

/** A name with what is printed about the person beside it. */
export interface ProsePerson {
  readonly name: Span;
  readonly affiliations: readonly Span[];
  /** The post behind or before the name; null when none is printed. */
  readonly role: Span | null;
  /** How much the words around the name make the person the speaker; 1 and more is likely. */
  readonly score: number;
}

const REACH = 260;
const POST_NOMINALS =
  /^(?:,?\s(?:FRSE?|FRS|PhD|Ph\.D\.|MD|OBE|CBE|FBA|FREng|MBE|DPhil|FAA|emeritus|emerita))+(?![\p{L}])/u;
const FROM = pattern('u')`
  ^\s*,?\s*(?:
    from|of|at|von der|vom|von|aus|am|an der|de la|de l['’]|du|de|del|da|do|dell['’]|della|delle|dello
    |dall['’]|dalla|van de|van het|van|aan de|z|ze|w|with|ved|vid|fra|från
    |who\s(?:is|are|works?)\s(?:with|at|from|of|for)
  )\s*(?:the\s+)?(?=\p{Lu})
`;
const STOP = pattern('u')`
  \s(?:um|à|alle|om|at|am|le|on|op|el|w dniu|o godz\.)\s(?=\d|\p{Lu}?\p{Ll}{1,9}(?:tag|day|dag|di)(?![\p{L}]))
  |\s(?:
    # English
    will|is|was|who|has|had|gives|speaks|about|as|talks|presents|joins|on|to|delivers|discusses|explains
    |entitled|titled|visits|takes
    # German
    |wird|spricht|hält|zum|über|mit
    # French
    |qui|nous|sur
    # Spanish
    |sobre|con
    # several languages
    |${WILL_SPEAK}
  )(?![\p{L}])
`;
/** "Thesis defence of", "Vortrag von": the event is that of the person. */
const CALLED = pattern('iu')`
  (?:
    ${DEFENCE}|lecture|talk|seminar|colloquium|vortrag|exposé|conférence|charla|conferencia|seminario|palestra|wykład|referat|lezing
  )\s(?:of|by|with|de|d['’]|von|mit|di|do|da|van|door|prof\.|dr)\s?${PERSON_TITLES}$
`;
const ADJACENT = pattern('u')`
  ^(?:\s?\([^()]{0,120}\))?\s*(?:,|,?\s(?:${AND_OR_EN}|&)(?:\s(?:the|di|de))?(?:\s(?!(?:her|his|their|its|with|by)\s)\p{Ll}[\p{L}-]{3,}){0,2})\s+
  ${PERSON_TITLES}$
`;

/** The speakers that a stretch of prose names, the surest first with those listed beside it; empty when nobody is likely. */
export function speakersInProse(text: string, span: Span & { readonly dates?: readonly Span[] }): ProsePerson[] {
  const line = text.slice(span.start, span.end);
  const listed = listedInProse(text, span);
  if (listed.length > 0) return listed.flatMap((one) => firstOf(text, one));
  const all = findPersonNames(line.slice(0, 4_000));
  const names = all.filter((person, at) => isFree(line, person) && !isBesideOther(line, person, all[at - 1]));
  const scored = names.map((person) => ({ person, score: scoreOf(line, person) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  );
  if (!best || best.score < 0.7) return [];
  const found = [best];
  for (let at = scored.indexOf(best) + 1; at < scored.length; at++) {
    const previous = found.at(-1);
    const next = scored[at];
    if (!previous || !next || !isListedBehind(line.slice(previous.person.end, next.person.start), next.person)) break;
    found.push(next);
  }
  return withSharedHouse(
    found.map(({ person, score }, at) => {
      const next = found[at + 1]?.person.start;
      const joint = next === undefined ? 0 : (JOINT.exec(line.slice(0, next))?.index ?? next);
      const end = joint > 0 ? span.start + joint : dayBehind(span, span.start + person.end);
      return personOf(text, { start: span.start, end }, person, score);
    }),
    found.map(({ person }, at) => line.slice(person.end, found[at + 1]?.person.start)),
  );
}

/** Whoever is named first in a stretch about one of a list. */
function firstOf(text: string, span: Span): ProsePerson[] {
  const [person] = findPersonNames(text.slice(span.start, span.end));
  return person ? [personOf(text, span, person, 1)] : [];
}

/** "Ada Byron, Acme University Thursday October 1": what is said of somebody ends where the day begins. */
function dayBehind({ end, dates = [] }: Span & { readonly dates?: readonly Span[] }, at: number): number {
  return dates.find(({ start }) => start > at)?.start ?? end;
}

/** "Ada Byron and Boris Feld", "Ada Byron of Acme University and Boris Feld": what joins two speakers. */
function isListedBehind(between: string, { fullStart, start }: PersonMatch): boolean {
  if (ADJACENT.test(between)) return true;
  const joint = JOINT.exec(between);
  if (joint === null) return false;
  const printed = between.slice(0, joint.index);
  const lead = FROM.exec(between)?.[0].length;
  if (lead !== undefined && ENDS.test(printed)) return false;
  if (lead !== undefined) return affiliationSpans(between, lead, joint.index).length > 0;
  return (joint[0].trim() !== ',' || fullStart < start) && POST_BETWEEN.test(printed) && isRolePhrase(printed.slice(2));
}

/** The end of what is said of somebody. */
const ENDS = /[:;?!“”„"«»]|\p{Ll}\.\s/u;

/** ", professor at Acme University" */
const POST_BETWEEN = /^,\s[^.:;?!“”„"«»]{4,160}$/u;

const JOINT_OF_TWO = `(?:,|,?\\s(?:${AND_OR_EN}|&))\\s+${PERSON_TITLES}$`;
const JOINT = new RegExp(JOINT_OF_TWO, 'u');

/** "Ada Byron and Boris Feld of Acme University": the house behind the last is that of those joined to it without one. */
function withSharedHouse(people: readonly ProsePerson[], behind: readonly string[]): ProsePerson[] {
  const shared: ProsePerson[] = [];
  for (let at = people.length - 1; at >= 0; at--) {
    const person = people[at];
    const next = shared[0];
    if (!person) continue;
    const isJoined = person.affiliations.length === 0 && BARE_JOINT.test(behind[at] ?? '');
    shared.unshift(isJoined && next ? { ...person, affiliations: next.affiliations } : person);
  }
  return shared;
}

const BARE_JOINT = new RegExp(`^${JOINT_OF_TWO}`, 'u');

/** "The opponents are Prof. Ada Byron (Turin) and Prof. Boris Feld". */
function isBesideOther(line: string, person: PersonMatch, previous: PersonMatch | undefined): boolean {
  if (!previous || !AND_BETWEEN.test(line.slice(previous.end, person.fullStart))) return false;
  return BEFORE_OTHERS.test(line.slice(Math.max(0, previous.fullStart - 70), previous.fullStart));
}

const AND_BETWEEN = new RegExp(`^(?:\\s?\\([^()]{0,120}\\))?,?\\s(?:${AND_OR_EN}|&)\\s$`, 'u');

function isFree(line: string, person: PersonMatch): boolean {
  const before = line.slice(Math.max(0, person.fullStart - 70), person.fullStart);
  const after = line.slice(person.end, person.end + 90);
  return (
    !BEFORE_OTHERS.test(before) &&
    !isNamedAfter(line, person) &&
    !BEFORE_NAMED_THING.test(before) &&
    !isInQuotes(before, after) &&
    !NAMED_THING.test(after) &&
    !/\b(?:Professor|Chair|Fellow|Prize|Lecture)$/.test(person.name)
  );
}

/** A name that is a title, or that ends one: "“Letters to Ada Byron,” …". */
function isInQuotes(before: string, after: string): boolean {
  if (/[“„«"]$/.test(before)) return /^[”“»"]/.test(after);
  return /“[^“”]*$/u.test(before) && /^,?”/u.test(after) && !/\s(?:with|by)\s[^“”]*$/iu.test(before);
}

/** "del Instituto de Física Enrique Gaviola": who lends the name to an institution does not speak. */
function isNamedAfter(line: string, person: PersonMatch): boolean {
  const from = Math.max(0, person.start - LONGEST_LEAD);
  if (!OF_INSTITUTION.test(line.slice(from, person.start + 1))) return false;
  return findOrganisations(line.slice(from, person.end + LONGEST_LEAD)).some(
    ({ start, end }) => from + start < person.start && from + end >= person.end,
  );
}

const LONGEST_LEAD = 80;
/** Words of a name that ends with that of somebody. */
const OF_INSTITUTION = pattern('u')`
  (?<!\p{L})(?:
    Instit|Centr|Zentr|Fundaci|Fondazione|Fondation|Facultad|Facult|Depart|Dipart|Universi|Laborat|Escuela
    |École|Scuola|Hospital|Observat
  )\p{L}*\s(?:\p{L}+\s){0,6}\p{Lu}?$
`;

function scoreOf(line: string, person: PersonMatch): number {
  const before = line.slice(Math.max(0, person.fullStart - 70), person.fullStart);
  const after = line.slice(person.end, sentenceEnd(line, person.end, Math.min(line.length, person.end + REACH)));
  if (AFTER_OTHERS.test(after.slice(0, 120))) return 0;
  const isNamed = BEFORE_SPEAKER.test(before) || (person.fullStart < person.start && person.score > 0.7);
  return (
    person.score +
    (isNamed ? 0.25 : 0) +
    (CALLED.test(before) ? 0.2 : 0) +
    (announces(after) ? 0.35 : 0) -
    person.start / 4000
  );
}

/** A person whom a sentence names, with what is printed beside the name. */
export function personBeside(text: string, span: Span, person: PersonMatch): ProsePerson {
  const joint = JOINT.exec(text.slice(span.start, span.end))?.index ?? 0;
  return personOf(text, joint > 0 ? { start: span.start, end: span.start + joint } : span, person, 1);
}

function personOf(text: string, span: Span, person: PersonMatch, score: number): ProsePerson {
  const name = { start: span.start + person.start, end: span.start + person.end };
  const behind = behindName(text, name.end, span.end);
  const printed = text.slice(behind.start, behind.end);
  const isPost = isRolePhrase(printed) || /\b[Pp]rofessor|^\W*(?:Nobel\s)?(?:Laureate|Prize|Preisträger)/.test(printed);
  const title = text.slice(span.start + person.fullStart, name.start);
  const isTitled = /^(?:Associate |Assistant )?Professor\s/i.test(title) && behind.end > behind.start;
  const role = isPost ? behind : isTitled ? { start: span.start + person.fullStart, end: behind.end } : null;
  const named = isPost
    ? findOrganisations(printed.slice(0, FORMERLY.exec(printed)?.index ?? printed.length))
        .filter((one) => !one.isUnit)
        .slice(0, 2)
        .map((one) => ({ start: behind.start + one.start, end: behind.start + one.end }))
    : affiliationSpans(text, behind.start, behind.end);
  const printedBeside = named.length > 0 ? named : beforeName(text, span, span.start + person.fullStart);
  const affiliations =
    printedBeside.length > 0 ? printedBeside : whereWritten(text, { start: name.end, end: span.end });
  return { name, affiliations, role, score };
}

/** "Professor at Acme University and former adviser to Y": where somebody is no more. */
const FORMERLY = /(?:,|\sand)\s(?:an?\s|the\s)?(?:former(?:ly)?|previously|past)\s/u;

/** "Acme University researcher": a house before the post of somebody. */
const OF_POST = pattern('u')`
  (?:^|\s)((?:\p{Lu}[\p{L}&.-]*\s){1,5})(?:\p{Ll}+\s){0,3}(?:
    professor|researcher|scientist|historian|economist|physicist|mathematician|lecturer|postdoc|student
  )\s$
`;

/** "MIT's Ada Byron", "Stanford professor Ada Byron". */
function beforeName(text: string, span: Span, nameStart: number): Span[] {
  const from = Math.max(span.start, nameStart - 90);
  const before = text.slice(from, nameStart);
  const possessive =
    /(?:^|\s)((?:the\s)?(?:\p{Lu}[\p{L}&.-]*(?:\s(?:of|for|the|and|at)(?=\s))?\s?){1,7})['’]s?\s(?:own\s)?(?:(?:Professor|Prof\.|Dr\.?)\s)?$/u.exec(
      before,
    );
  const inner = possessive?.[1] ?? OF_POST.exec(before)?.[1];
  if (!inner) return apposedBefore(text, { start: Math.max(span.start, nameStart - APPOSED_REACH), end: nameStart });
  const start = from + before.lastIndexOf(inner);
  return findOrganisations(text.slice(start, start + inner.length))
    .filter((one) => !one.isUnit)
    .slice(0, 1)
    .map((one) => ({ start: start + one.start, end: start + one.end }));
}

/** "… will defend her thesis, prepared at the Institute of X": where a thesis was written. */
const WRITTEN = pattern('u')`
  (?<!\p{L})(?:
    prepared|carried out|conducted|undertaken|completed|préparée?s?|réalisée?s?|effectuée?s?|menée?s?
    |realizad[ao]|desarrollad[ao]|elaborad[ao]|svolt[ao]|realizzat[ao]|durchgeführt|angefertigt
    |przygotowan\p{L}+|uitgevoerd
  )\s(?:
    at|in|within|au sein d[eu](?: la| l['’])?|au|à l['’]|à la|à|dans le|en el|en la|en|no|na
    |presso(?: il| la| l['’])?|nel|am|an der|bij|w
  )\s?(?:the\s|l['’])?(?=\p{Lu})
`;

function whereWritten(text: string, { start, end }: Span): Span[] {
  const lead = WRITTEN.exec(text.slice(start, end));
  if (!lead) return [];
  const from = start + lead.index + lead[0].length;
  const rest = text.slice(from, end);
  const length = /[.;,](?=\s|$)|\s(?:sous|under|bajo|unter|pod|sotto)\s/u.exec(rest)?.index ?? rest.length;
  const printed = rest.slice(0, length);
  return findOrganisations(printed).length > 0 ? affiliationSpans(text, from, from + length) : [];
}

const APPOSED_REACH = 160;
/** "the Curator of Maps at the City Museum, " */
const APPOSED =
  /(?:^|[,;]|(?<![\p{L}])(?:when|by|from|with|hear|welcome|have|is|be|host|time))\s(?:the\s|our\s|its\s)?(\p{Lu}[^.;,]{5,120}),\s$/u;

/** The institution of a post that stands before the name. */
function apposedBefore(text: string, { start, end }: Span): Span[] {
  const post = APPOSED.exec(text.slice(start, end))?.[1];
  if (post === undefined || !isRolePhrase(post)) return [];
  const from = end - 2 - post.length;
  const last = findOrganisations(post)
    .filter((one) => !one.isUnit)
    .at(-1);
  return last ? [{ start: from + last.start, end: from + last.end }] : [];
}

/** What stands behind a name: in brackets, or between commas, or after "from" and "of". */
function behindName(text: string, at: number, limit: number): Span {
  const degrees = POST_NOMINALS.exec(text.slice(at, at + 60))?.[0].length ?? 0;
  const start = at + degrees;
  const rest = text.slice(start, sentenceEnd(text, start, Math.min(limit, start + 300)));
  const bracket = /^\s*\(([^()]{2,200})\)/.exec(rest);
  if (bracket?.[1]) {
    const inner = start + bracket[0].indexOf(bracket[1]);
    return { start: inner, end: inner + bracket[1].length };
  }
  const from = FROM.exec(rest);
  const comma = from ? null : /^\s*[,–—]\s*/.exec(rest);
  const lead = (from ?? comma)?.[0].length;
  if (
    lead === undefined ||
    /^(?:who|whose|qui|dont|der|die|das|que|quien|che|wie|który|która|our|we|will)\s/i.test(rest.slice(lead))
  )
    return { start, end: start };
  const stop = STOP.exec(rest.slice(lead))?.index ?? /[.;!?]?$/.exec(rest.slice(lead))?.index ?? 0;
  return { start: start + lead, end: start + lead + stop };
}
