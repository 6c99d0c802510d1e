/** Tells posts that are held at the house where somebody is at home by then: offices, chairs and what somebody became. */

import { kindOfInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { OFFICES } from './office-words.ts';
import { isHeadHeldWithin } from './second-appointments.ts';
import { OF_THE_HOUSE } from './unnamed-patterns.ts';
import type { UnnamedPost } from './unnamed-post.ts';

/** A head of the house or of a part of it. */
export function isHeldWithin({ clause, group }: UnnamedPost): boolean {
  const [head] = group.heads;
  return head !== undefined && isHeadHeldWithin(clause, head);
}

/** "Vice-Rector of the university", "chair of her department". */
export function isOfTheHouse({ behind }: UnnamedPost): boolean {
  return OF_THE_HOUSE.test(behind);
}

const OF_DIVISION = /^\sof\s(?:Department|School|Faculty|Division)(?=[\s.,;]|$)/;

/** "From 2019 to 2022 he was Head of Department". */
export function isOfDivision({ clause, behind }: UnnamedPost): boolean {
  return clause.verb !== null && OF_DIVISION.test(behind);
}

const IN_OFFICE =
  /^(?:(?:associate|vice|interim|acting|deputy|senior|executive|pro)[- ])*(?:dean|provost|department chair|vice[- ]chancellor|rector|dekan)(?:\s|$)/i;

/** "Between 2010 and 2014 she was Pro-Vice-Chancellor for Research". */
export function wasInOffice({ clause: { verb, hasSubject, outline }, lastRole }: UnnamedPost): boolean {
  return (
    verb?.kind === 'BE' &&
    verb.tense === 'PAST' &&
    (hasSubject || outline.startsWith('and ')) &&
    IN_OFFICE.test(lastRole)
  );
}

const LED_FOR_A_TIME = /^(?:and\s)?Ⓟ,?\s(?:he|she|they|Ⓢ)\swas\s(?:(?:an?|the|its)\s)?Ⓡ[\s,.;]*$/u;
const LEADS_WITHIN = /(?:^|\s)(?:manager|leader|supervisor|head)(?:\s(?:of|for)\s\p{Ll}|$)/u;

/** "Joined X in 1991; from 1999 to 2004 she was manager of glass research": said of the house that the text is at. */
export function ledForATime({ clause, known: { home, last, printed }, lastRole }: UnnamedPost): boolean {
  return (
    home !== null &&
    last !== null &&
    printed(home) === printed(last) &&
    LED_FOR_A_TIME.test(clause.outline) &&
    LEADS_WITHIN.test(lastRole)
  );
}

/** "Was appointed professor" */
export function becameOne({ clause: { verb } }: UnnamedPost): boolean {
  return verb?.kind === 'BECOME' && verb.tense !== 'GERUND' && BECAME.test(verb.printed);
}

const BECAME =
  /became|reached|joined|worked|promoted|appointed|named|tenured|rose|wurde|nommé|promu|made|elevated|advanced/;

/** Where somebody becomes what nobody says the house of. */
export function houseOfRise(post: UnnamedPost): Span | null {
  const { home, last } = post.known;
  return home ?? (post.clause.start > 0 || risesThere(post) ? last : null);
}

/** "Until 1989 a reader at X. Then she was appointed professor": of the university named last, where she has no other home. */
function risesThere({ group: { heads }, known: { last, printed } }: UnnamedPost): boolean {
  return (
    last !== null &&
    heads.every(({ role }) => /profess|lecturer|reader/i.test(role.role)) &&
    kindOfInstitution(printed(last)) === 'UNIVERSITY'
  );
}

/** "She holds the Bell Chair in Geometry". */
export function holdsChair({ clause: { verb }, lastRole }: UnnamedPost): boolean {
  return verb?.kind === 'HOLD' && verb.tense === 'PRESENT' && /chair|profess|chaire|lehrstuhl|cátedra/i.test(lastRole);
}

/** "…, becoming a reader in 2010" */
export function isBecoming({ clause: { verb, start } }: UnnamedPost): boolean {
  return verb?.kind === 'BECOME' && verb.printed === 'becoming' && start > 0;
}

const OF_DEPARTMENT = pattern('i')`
  ^(?:(?:associate|vice|interim|acting|department|deputy|senior|executive)[- ])*(?:
    dean|provost|department (?:chair|head)|vice[- ]chair|director of (?:graduate|undergraduate|doctoral)
  )(?:\s|$)
`;
const OFFICE = new RegExp(`(?:^|\\s)(?:vice-)?(?:${OFFICES})(?:\\s(?:of|for)\\s|$)`, 'i');

/** "He served as Dean of Arts from 1998 until 2002", "serves as vice chair for undergraduate education". */
export function worksInOffice({ clause: { verb, hasSubject, start }, role }: UnnamedPost): boolean {
  return (
    verb?.kind === 'WORK' &&
    ((hasSubject && OF_DEPARTMENT.test(role)) || ((verb.tense === 'PRESENT' || start > 0) && OFFICE.test(role)))
  );
}

/** "She is a reader" */
export function isOneNow({ clause: { verb, hasSubject, start, outline } }: UnnamedPost): boolean {
  return (
    verb?.kind === 'BE' &&
    (verb.tense === 'PRESENT' || verb.tense === 'PERFECT') &&
    (hasSubject ||
      (start > 0 && /^(?:(?:is|has been)\s|and\sis\s(?:now|currently)\s)/.test(outline)) ||
      (start === 0 && /^(?:è|es|é|jest)$/.test(verb.printed)))
  );
}

/** Where somebody is one now: an emeritus also at the house named last. */
export function houseOfNow({ known: { home, last }, role }: UnnamedPost): Span | null {
  return home ?? (/emerit/i.test(role) ? last : null);
}
