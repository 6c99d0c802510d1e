/** Gives names their second field: "European Bank for Reconstruction and Development", "Zentrum für Recht und Digitalisierung". */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { AND_OR_EN } from '../../text/and.ts';
import { pattern } from '../../text/pattern.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';

const OF_FIELD =
  /\s(?:for|of|on|für|pour le|pour la|de|di|per la|per lo|para la|para el|para o|dla|voor|för|for)\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+$/u;
const HEAD = pattern('u')`
  (?<!\p{L})(?:
    Bank|Institut\p{L}*|Instytut\p{L}*|Zentrum|Zentrums|Cent(?:re|er)|Centro|Centrum|Ministry|Department
    |Office|Agency|Organi[sz]ation|Council|Fund|Foundation|Observatory|School|Faculty|Division|Akademie
    |Academ(?:y|ies)|Committee|Kolleg|Museum|Bundes\p{L}+|Ministerium|Ministère
  )(?!\p{L})
`;
const SECOND = pattern('u')`
  ^(?:\s(?:${AND_OR_EN})|,\s(\p{Lu}[\p{L}-]+),\sand)\s(\p{Lu}[\p{L}-]+)(?=[.,;:)]|\s(?:\p{Ll}|\()|$)
`;
/** "Max-Planck-Institut für ausländisches und internationales Strafrecht". */
const ADJECTIVES = pattern('u')`
  ^\sfür\s(?:\p{Ll}+(?:es|e|er|en)(?:,\s\p{Ll}+(?:es|e|er|en))*(?:\sund\s\p{Ll}+(?:es|e|er|en))?\s)
  \p{Lu}[\p{L}-]+(?:\sund\s\p{Lu}[\p{L}-]+(?=[.,;:)]|\s\p{Ll}))?
`;
/** "Committee on Theoretical": an adjective that shares the noun of the next. */
const OPEN_FIELD = /\s(?:for|of|on|in)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:al|ic|ied|ive|ary|ular|ean|ian)$/u;
const SHARED_NOUN = pattern(
  'u',
)`^\s(?:${AND_OR_EN}|&)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?=[.,;:)]|\s\p{Ll}|$)`;
/** What is a second field, and no house, town or post of its own. */
const FIELD = pattern('u')`
  (?:
    ment|ing|ences?|ance|ics|ology|ity|tions?|ship|acy|phy|istry|ory|ies|urity|Health|Law|Medicine|Arts?|Trade|Policy
    |Society|Culture|Design|Research|Technology|Learning|ung|ik|ie|keit|heit|schaft|schaften|tion|wesen|recht
    |kultur|sión|ción|zione|ção|dad|tà|gia|ogie|ique|isme|ment|yki|ii|ogii
  )$
`;

const IN_FIELD = /^\sin\s((?:\p{Lu}[\p{L}-]+\s(?:(?:and|&)\s)?){0,3}\p{Lu}[\p{L}-]+)(?=[\s.,;)]|$)/u;

/** "Adjunct professor in Linguistics": what stands behind a post is its field, and no house. */
export function isInField(behind: string): boolean {
  const name = IN_FIELD.exec(behind)?.[1];
  return name !== undefined && FIELD.test(name) && resolveInstitution(name) === null;
}

/** The organisation with the second field of its name, where such a one follows. */
export function withSecondField(text: string, one: OrganisationMatch): OrganisationMatch {
  const printed = text.slice(one.start, one.end);
  if (/-Institut$|^(?:Institut|Zentrum)$/.test(printed)) {
    const adjectives = ADJECTIVES.exec(text.slice(one.end, one.end + 120))?.[0];
    return adjectives ? { ...one, end: one.end + adjectives.length, isKnown: false } : one;
  }
  if (!HEAD.test(printed) || !OF_FIELD.test(printed)) return one;
  const noun =
    !one.isKnown && OPEN_FIELD.test(printed) ? SHARED_NOUN.exec(text.slice(one.end, one.end + 80))?.[0] : null;
  if (noun && resolveInstitution(noun.replace(/^\s\S+\s/, '')) === null) return { ...one, end: one.end + noun.length };
  const [whole, second, last = ''] = SECOND.exec(text.slice(one.end, one.end + 60)) ?? [];
  const isField = (field: string) => FIELD.test(field) && resolveInstitution(field) === null;
  if (whole === undefined || !isField(last) || (second !== undefined && !isField(second))) return one;
  if (one.isKnown && resolveInstitution(printed) !== null && resolveInstitution(printed + whole) === null) return one;
  return { ...one, end: one.end + whole.length, isKnown: resolveInstitution(printed + whole) !== null };
}
